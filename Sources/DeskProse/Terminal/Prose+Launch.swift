package import DeskModel

/// Coming to a desk.
extension Prose {
    package static var atOnlyReads: Prose {
        Prose(
            en: "--at asks as of a time, and this verb changes something",
            cs: "--at se ptá k určitému času, a tento příkaz něco mění")
    }
    package static var atOnlyReadsHint: Prose {
        Prose(en: "add --dry-run to see what it would do then", cs: "s --dry-run uvidíte, co by tehdy udělal")
    }
    package static func argumentNotText(_ number: Int) -> Prose {
        Prose(
            en: "argument \(number) is not valid UTF-8", cs: "\(number). argument není platné UTF-8")
    }
}
