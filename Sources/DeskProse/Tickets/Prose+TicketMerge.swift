package import DeskModel

/// Tickets that are merged and linked.
extension Prose {
    package static func mergeWithItself(_ number: Int64) -> Prose {
        Prose(
            en: "ticket \(number) cannot be merged with itself",
            cs: "požadavek \(number) nelze sloučit se sebou samým")
    }
    package static func isMerged(_ number: Int64, _ into: Int64) -> Prose {
        Prose(
            en: "ticket \(number) was merged into \(into)",
            cs: "požadavek \(number) byl sloučen do požadavku \(into)")
    }
    package static func unmergeHint(_ number: Int64) -> Prose { Prose(verbatim: "ticket unmerge \(number)") }
    package static func mergeHint(_ number: Int64, _ into: Int64) -> Prose {
        Prose(verbatim: "ticket merge \(number) \(into)")
    }
    package static func isNotMerged(_ number: Int64) -> Prose {
        Prose(en: "ticket \(number) was not merged", cs: "požadavek \(number) nebyl spojen")
    }
    package static func mergeAcross(_ one: String, _ other: String) -> Prose {
        Prose(
            en: "tickets of '\(one)' and '\(other)' cannot be merged: each would read the other's",
            cs: "požadavky organizací „\(one)“ a „\(other)“ nelze spojit: četly by si je navzájem")
    }
    package static func mergeLosesLane(_ number: Int64, _ into: Int64) -> Prose {
        Prose(
            en: "ticket \(number) has paid for a fast response, which \(into) has not",
            cs: "požadavek \(number) má zaplacenou rychlou odezvu, požadavek \(into) ne")
    }
    package static func linkWithItself(_ number: Int64) -> Prose {
        Prose(
            en: "ticket \(number) cannot be linked to itself",
            cs: "požadavek \(number) nelze propojit se sebou samým")
    }
    package static func mergedTicket(_ number: Int64, _ into: Int64) -> Prose {
        Prose(
            en: "merged ticket \(number) into \(into)", cs: "požadavek \(number) sloučen do \(into)")
    }
    package static func unmergedTicket(_ number: Int64) -> Prose {
        Prose(en: "unmerged ticket \(number)", cs: "sloučení požadavku \(number) zrušeno")
    }
    package static func linkedTicket(_ number: Int64, _ kind: String, _ other: Int64) -> Prose {
        Prose(
            en: "linked ticket \(number) \(kind) \(other)",
            cs: "požadavek \(number) propojen: \(kind) \(other)"
        )
    }
    package static func unlinkedTicket(_ number: Int64, _ other: Int64) -> Prose {
        Prose(
            en: "unlinked tickets \(number) and \(other)",
            cs: "propojení požadavků \(number) a \(other) zrušeno")
    }
    package static var ticketMergeAbstract: Prose {
        Prose(en: "Merge a ticket into another one.", cs: "Sloučit požadavek do jiného.")
    }
    package static var ticketUnmergeAbstract: Prose {
        Prose(en: "Undo a merge.", cs: "Zrušit sloučení požadavků.")
    }
    package static var ticketMergeIntoHelp: Prose {
        Prose(en: "The ticket to merge into.", cs: "Požadavek, do kterého se sloučí.")
    }
    package static var ticketLinkAbstract: Prose {
        Prose(en: "Link two tickets.", cs: "Propojit dva požadavky.")
    }
    package static var ticketUnlinkAbstract: Prose {
        Prose(en: "Remove the link between two tickets.", cs: "Zrušit propojení dvou požadavků.")
    }
    package static var linkKindHelp: Prose {
        Prose(en: "relates, duplicates or blocks.", cs: "relates, duplicates nebo blocks.")
    }
    package static var otherTicketHelp: Prose { Prose(en: "The other ticket.", cs: "Druhý požadavek.") }
}
