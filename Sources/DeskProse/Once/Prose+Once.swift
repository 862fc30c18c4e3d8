package import DeskModel

extension Prose {
    package static let onceOtherRequest = Prose(
        en: "this key of --once belongs to another request", cs: "tento klíč --once patří jinému požadavku")
    package static let onceOtherRequestHint = Prose(
        en: "give each request a key of its own", cs: "každému požadavku dejte vlastní klíč")
    package static func onceNotKept(_ time: Prose) -> Prose {
        Prose(
            en: "this was done at \(time.en) already, and its answer is not kept",
            cs: "provedeno už \(time.cs), odpověď se neuchovává")
    }
    package static let onceNotKeptHint = Prose(
        en: "to do it once more, give another key", cs: "má-li se to provést ještě jednou, dejte jiný klíč")
    package static func onceKeyLength(_ limit: Int) -> Prose {
        Prose(en: "a key of --once has 1 to \(limit) bytes", cs: "klíč --once má 1 až \(limit) bajtů")
    }
    package static let onceNotDryRun = Prose(
        en: "--once and --dry-run exclude each other", cs: "--once a --dry-run se vylučují")
}
