package import DeskModel

/// Work on a ticket: calls, remote help and time.
extension Prose {
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
    package static var ticketCallAbstract: Prose {
        Prose(en: "Record an attempt to call back.", cs: "Zapsat pokus o zpětné volání.")
    }
    package static var callResultHelp: Prose { Prose(en: "How it went.", cs: "Jak hovor dopadl.") }
    package static var remoteAbstract: Prose {
        Prose(en: "Remote-control sessions.", cs: "Vzdálené relace.")
    }
    package static var remoteStartAbstract: Prose {
        Prose(en: "Begin a remote session, with consent.", cs: "Zahájit vzdálenou relaci, se souhlasem.")
    }
    package static var remoteStopAbstract: Prose {
        Prose(
            en: "End the remote session, saying what was changed.",
            cs: "Ukončit vzdálenou relaci a říci, co se změnilo.")
    }
    package static var remoteListAbstract: Prose {
        Prose(
            en: "List a ticket's remote sessions, or all that are open.",
            cs: "Vypsat vzdálené relace požadavku, nebo všechny otevřené.")
    }
    package static var remoteSessionHelp: Prose {
        Prose(
            en: "What the remote-control program calls it.", cs: "Označení relace v programu vzdálené správy."
        )
    }
    package static var remoteConsentHelp: Prose {
        Prose(en: "The account that agreed.", cs: "Účet, který dal souhlas.")
    }
    package static var headTicket: Prose { Prose(en: "TICKET", cs: "POŽADAVEK") }
    package static var headSession: Prose { Prose(en: "SESSION", cs: "RELACE") }
    package static var headConsent: Prose { Prose(en: "CONSENT", cs: "SOUHLAS") }
    package static var headStartedAt: Prose { Prose(en: "STARTED", cs: "ZAHÁJENO") }
    package static var headStoppedAt: Prose { Prose(en: "STOPPED", cs: "UKONČENO") }
    package static var headRemoteChanges: Prose { Prose(en: "CHANGED", cs: "ZMĚNĚNO V POČÍTAČI") }
    package static var headTooLong: Prose { Prose(en: "TOO LONG", cs: "PŘÍLIŠ DLOUHO") }
    package static var ticketTimeAbstract: Prose {
        Prose(en: "Record work done on a ticket.", cs: "Zapsat odvedenou práci.")
    }
    package static var timeSpanHelp: Prose {
        Prose(
            en: "How long, such as 1h30m, 1,5h, 0:45 or 90 (minutes).",
            cs: "Jak dlouho, např. 1h30m, 1,5h, 0:45 nebo 90 (minut).")
    }
    package static var billableHelp: Prose {
        Prose(en: "The customer pays for it.", cs: "Zákazník ji zaplatí.")
    }
    package static var timeAbstract: Prose {
        Prose(en: "Time that was worked.", cs: "Odpracovaný čas.")
    }
    package static var timeReportAbstract: Prose {
        Prose(
            en: "Sum up the time that was worked for each organisation.",
            cs: "Sečíst čas odpracovaný pro jednotlivé organizace.")
    }
    package static var timeMonthHelp: Prose {
        Prose(
            en: "Only what was noted in a month, such as 2026-11.", cs: "Jen zapsané v měsíci, např. 2026-11."
        )
    }
    package static var byConsultantHelp: Prose {
        Prose(en: "Each consultant by themselves.", cs: "Každého konzultanta zvlášť.")
    }
    package static var headBillable: Prose { Prose(en: "BILLABLE", cs: "K FAKTURACI") }
}
