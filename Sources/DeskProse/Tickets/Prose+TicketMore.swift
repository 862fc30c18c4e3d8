package import DeskModel

/// What else is done with tickets: refusals.
extension Prose {
    package static func ticketIsClosed(_ number: Int64) -> Prose {
        Prose(en: "ticket \(number) is closed", cs: "požadavek \(number) je uzavřen")
    }
    package static func reopenTicket(_ number: Int64) -> Prose {
        Prose(verbatim: "ticket reopen \(number) --reason <text>")
    }
    package static func consentNotTheirs(_ email: String, _ code: String) -> Prose {
        Prose(
            en: "\(email) cannot consent for the organisation '\(code)'",
            cs: "\(email) nemůže udělit souhlas za organizaci „\(code)“")
    }
    package static func remoteIsOpen(_ number: Int64) -> Prose {
        Prose(
            en: "ticket \(number) has an open remote session already",
            cs: "požadavek \(number) už má otevřenou vzdálenou relaci")
    }
    package static func stopRemote(_ number: Int64) -> Prose {
        Prose(verbatim: "ticket remote stop \(number) -m <text>")
    }
    package static func noRemoteOpen(_ number: Int64) -> Prose {
        Prose(
            en: "ticket \(number) has no open remote session",
            cs: "požadavek \(number) nemá otevřenou vzdálenou relaci")
    }
    package static func startRemote(_ number: Int64) -> Prose {
        Prose(verbatim: "ticket remote start \(number) --session <id> --consent <email>")
    }
    package static var noTimeSpent: Prose { Prose(en: "no time was spent", cs: "doba práce je nulová") }
    package static func fastTooLate(_ number: Int64, _ state: String) -> Prose {
        Prose(
            en: "ticket \(number) is \(state), a fast response comes too late",
            cs: "požadavek \(number) je ve stavu \(state), na rychlou odezvu je pozdě")
    }
    package static func acceptThisPrice(_ number: Int64, _ digits: String) -> Prose {
        Prose(verbatim: "ticket fast accept \(number) --price \(digits)")
    }
    package static func nothingToWaive(_ number: Int64) -> Prose {
        Prose(en: "ticket \(number) costs nothing", cs: "požadavek \(number) nic nestojí")
    }
    package static func badMonth(_ text: String) -> Prose {
        Prose(en: "'\(text)' is not a month", cs: "„\(text)“ není měsíc")
    }
    package static var monthExample: Prose {
        Prose(en: "write it like 2026-11", cs: "pište jej jako 2026-11")
    }
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
}

/// What else is done with tickets: one stable line a change.
extension Prose {
    package static func attachedToTicket(_ number: Int64, _ count: Int) -> Prose {
        Prose(
            en: count == 1
                ? "attached 1 file to ticket \(number)" : "attached \(count) files to ticket \(number)",
            cs: "k požadavku \(number) přiloženo souborů: \(count)")
    }
    package static func savedAttachment(_ id: Int64, _ path: String) -> Prose {
        Prose(en: "saved attachment \(id) as \(path)", cs: "příloha \(id) uložena jako \(path)")
    }
    package static func removedAttachment(_ id: Int64, _ number: Int64) -> Prose {
        Prose(
            en: "removed attachment \(id) of ticket \(number)",
            cs: "příloha \(id) požadavku \(number) odstraněna")
    }
    package static func calledAbout(_ number: Int64, _ result: String, inWindow: Bool?) -> Prose {
        let place =
            switch inWindow {
            case nil: Prose(verbatim: "")
            case true: Prose(en: ", inside the window", cs: ", v dohodnuté době")
            case false: Prose(en: ", outside the window", cs: ", mimo dohodnutou dobu")
            }
        return Prose(
            en: "called about ticket \(number), \(result)", cs: "hovor k požadavku \(number), \(result)")
            + place
    }
    package static func startedRemote(_ number: Int64) -> Prose {
        Prose(
            en: "started remote session of ticket \(number)",
            cs: "vzdálená relace k požadavku \(number) zahájena")
    }
    package static func stoppedRemote(_ number: Int64) -> Prose {
        Prose(
            en: "stopped remote session of ticket \(number)",
            cs: "vzdálená relace k požadavku \(number) ukončena")
    }
    package static func dictateAddress(_ address: String) -> Prose {
        Prose(en: "the customer opens \(address)", cs: "zákazník otevře \(address)")
    }
    package static func remoteTooLong(_ number: Int64) -> Prose {
        Prose(
            en: "the remote session of ticket \(number) has been open for too long",
            cs: "vzdálená relace k požadavku \(number) je otevřená příliš dlouho")
    }
    package static func addedTime(_ number: Int64, _ span: String) -> Prose {
        Prose(en: "added \(span) to ticket \(number)", cs: "k požadavku \(number) přidána práce \(span)")
    }
    package static func acceptedFast(_ number: Int64, _ price: String, due: String?) -> Prose {
        let until = due.map { ", due \($0)" } ?? ""
        let czech = due.map { ", odpověď do \($0)" } ?? ""
        return Prose(
            en: "accepted fast response of ticket \(number) for \(price)\(until)",
            cs: "rychlá odezva požadavku \(number) přijata za \(price)\(czech)")
    }
    package static func waivedFast(_ number: Int64) -> Prose {
        Prose(en: "waived the charge of ticket \(number)", cs: "cena požadavku \(number) prominuta")
    }
    package static func chargesTotal(_ totals: [String]) -> Prose {
        let list = totals.isEmpty ? "0" : totals.joined(separator: ", ")
        return Prose(en: "to be paid: \(list)", cs: "k zaplacení: \(list)")
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
    package static func exportedTicket(_ number: Int64, _ folder: String) -> Prose {
        Prose(
            en: "exported ticket \(number) to \(folder)", cs: "požadavek \(number) vyexportován do \(folder)")
    }
}
