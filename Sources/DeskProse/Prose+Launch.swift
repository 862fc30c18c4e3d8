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
    package static func badTime(_ text: String) -> Prose {
        Prose(en: "'\(text)' is not a time", cs: "„\(text)“ není čas")
    }
    package static var timeExample: Prose {
        Prose(
            en: "write it like 2026-12-01, '2026-12-01 13:00', 2026-12-01T13:00:00Z or 2h",
            cs: "pište jej jako 2026-12-01, '2026-12-01 13:00', 2026-12-01T13:00:00Z nebo 2h")
    }
    package static func argumentNotText(_ number: Int) -> Prose {
        Prose(
            en: "argument \(number) is not valid UTF-8", cs: "\(number). argument není platné UTF-8")
    }
}
