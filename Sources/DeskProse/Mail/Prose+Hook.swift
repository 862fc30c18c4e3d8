package import DeskModel

/// The hook that is given each entry of the audit log.
extension Prose {
    package static func hookFailed(_ entry: Int64, _ status: Int32?) -> Prose {
        let (en, cs) =
            status.map { ("exit status \($0)", "konec \($0)") } ?? ("could not be run", "nelze spustit")
        return Prose(
            en: "the hook failed on entry \(entry): \(en); it is tried again",
            cs: "hook selhal u záznamu \(entry): \(cs); zkusí se znovu")
    }
    package static func hookHint(_ entry: Int64) -> Prose {
        Prose(
            en:
                "what it is given: desk audit show \(entry) --json; to pass it over: desk mail deliver --pass-over "
                + "\(entry)",
            cs:
                "co dostává: desk audit show \(entry) --json; vynechat: desk mail deliver --pass-over \(entry)"
        )
    }
    package static func hookIsBehind(_ entry: Int64, since: Prose) -> Prose {
        Prose(
            en: "entry \(entry) has waited for the hook since \(since.en), and later ones with it; ",
            cs: "záznam \(entry) čeká na hook od \(since.cs) a s ním všechny pozdější; ") + hookHint(entry)
    }
    package static var passOverHelp: Prose {
        Prose(
            en: "Pass over the entry of the audit log that the hook fails on; later ones follow.",
            cs: "Vynechat záznam auditního deníku, na kterém hook selhává; další budou následovat.")
    }
    package static func hookWaitsForOther(_ entry: Int64, next: Int64?) -> Prose {
        next.map {
            Prose(
                en: "the hook is to be given entry \($0) next, not \(entry)",
                cs: "hook má dostat záznam \($0), ne \(entry)")
        } ?? Prose(en: "no entry waits for the hook", cs: "na hook nečeká žádný záznam")
    }
    package static func hookNotFound(_ path: String) -> Prose {
        Prose(en: "the hook '\(path)' cannot be run", cs: "hook „\(path)“ nelze spustit")
    }
}
