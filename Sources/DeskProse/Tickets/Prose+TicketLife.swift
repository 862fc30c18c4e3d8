package import DeskModel

/// The life of a ticket: what is refused.
extension Prose {
    package static func illegalMove(_ move: String, _ number: Int64, _ state: String) -> Prose {
        Prose(
            en: "ticket \(number) is \(state), so '\(move)' is not possible",
            cs: "požadavek \(number) je ve stavu \(state), proto „\(move)“ není možné")
    }
    package static func legalMoves(_ moves: [String], _ number: Int64) -> Prose {
        func list(_ words: (reason: String, text: String, email: String)) -> String {
            moves.map { move in
                let more =
                    switch move {
                    case "steal", "reopen": " --reason \(words.reason)"
                    case "give": " LOGIN"
                    case "reply": " -m \(words.text)"
                    case "ask": " --missing"
                    case "receive": " --from \(words.email) -m \(words.text)"
                    default: ""
                    }
                return "ticket \(move) \(number)\(more)"
            }.joined(separator: ", ")
        }
        return Prose(
            en: "possible now: \(list(("REASON", "TEXT", "EMAIL")))",
            cs: "nyní je možné: \(list(("DŮVOD", "TEXT", "E-MAIL")))")
    }
    package static func isOwned(_ number: Int64, _ owner: String) -> Prose {
        Prose(en: "ticket \(number) belongs to \(owner)", cs: "požadavek \(number) má \(owner)")
    }
    package static func isYours(_ number: Int64) -> Prose {
        Prose(en: "ticket \(number) is yours already", cs: "požadavek \(number) už máte Vy")
    }
    package static func takenMeanwhile(_ number: Int64) -> Prose {
        Prose(
            en: "somebody else was faster with ticket \(number)",
            cs: "požadavek \(number) mezitím získal někdo jiný")
    }
    package static func stealHint(_ number: Int64) -> Prose {
        Prose(en: "ticket steal \(number) --reason <text>", cs: "ticket steal \(number) --reason <text>")
    }
    package static func showTicket(_ number: Int64) -> Prose { Prose(verbatim: "ticket show \(number)") }
    package static func webWorksOnNothing(_ login: String) -> Prose {
        Prose(
            en: "'\(login)' is the web site, which works on no tickets",
            cs: "„\(login)“ je web a požadavky neřeší")
    }
    package static func notOfOrganisation(_ email: String, _ code: String) -> Prose {
        Prose(
            en: "\(email) is not of the organisation '\(code)'",
            cs: "\(email) nepatří do organizace „\(code)“")
    }
    package static func nobodyToTell(_ email: String) -> Prose {
        Prose(
            en: "the account \(email) is no longer active, so nothing is mailed",
            cs: "účet \(email) už není aktivní, proto se nic neposílá")
    }
    package static var giveText: Prose {
        Prose(en: "-m <text> or -F <file>", cs: "-m <text> nebo -F <soubor>")
    }

    /// Asks the customer for parts of a ticket, by their words in JSON.
    package static func pleaseAdd(_ parts: [String]) -> Prose {
        let items = parts.map(missingPart)
        return Prose(
            en: "So that we can help you without calling back, please send us:\n"
                + items.map { "- \($0.en)" }.joined(separator: "\n"),
            cs: "Abychom Vám mohli pomoci bez dalších dotazů, doplňte prosím:\n"
                + items.map { "- \($0.cs)" }.joined(separator: "\n"))
    }
    /// One part of a ticket as the customer is asked for it.
    package static func missingPart(_ word: String) -> Prose {
        switch word {
        case "description":
            Prose(en: "a full description of the problem", cs: "podrobný popis problému")
        case "errorMessage":
            Prose(en: "the error message, word for word", cs: "doslovné znění chybové hlášky")
        case "steps":
            Prose(en: "the steps that led to it", cs: "kroky, které problému předcházely")
        case "attachment":
            Prose(en: "a screenshot or the file concerned", cs: "snímek obrazovky nebo dotčený soubor")
        case "availability":
            Prose(
                en: "when you can be reached at your computer, for example Mon-Fri 8-11",
                cs: "kdy budete k zastižení u počítače, například po-pá 8-11")
        default: Prose(verbatim: word)
        }
    }
}

/// The life of a ticket: one stable line a change.
extension Prose {
    package static func unchangedTicket(_ number: Int64, _ state: String) -> Prose {
        Prose(en: "unchanged ticket \(number), \(state)", cs: "požadavek \(number) beze změny, \(state)")
    }
    package static func tookTicket(_ number: Int64) -> Prose {
        Prose(en: "took ticket \(number)", cs: "požadavek \(number) převzat")
    }
    package static func releasedTicket(_ number: Int64) -> Prose {
        Prose(en: "released ticket \(number)", cs: "požadavek \(number) vrácen do fronty")
    }
    package static func gaveTicket(_ number: Int64, _ login: String) -> Prose {
        Prose(en: "gave ticket \(number) to \(login)", cs: "požadavek \(number) předán: \(login)")
    }
    package static func stoleTicket(_ number: Int64) -> Prose {
        Prose(en: "stole ticket \(number)", cs: "požadavek \(number) odebrán a převzat")
    }
    package static func repliedToTicket(_ number: Int64, _ state: String) -> Prose {
        Prose(en: "replied to ticket \(number), \(state)", cs: "na požadavek \(number) odpovězeno, \(state)")
    }
    package static func notedOnTicket(_ number: Int64) -> Prose {
        Prose(en: "noted on ticket \(number)", cs: "k požadavku \(number) přidána poznámka")
    }
    package static func askedOnTicket(_ number: Int64) -> Prose {
        Prose(en: "asked about ticket \(number), waiting", cs: "dotaz k požadavku \(number) odeslán, waiting")
    }
    package static func nothingMissing(_ number: Int64) -> Prose {
        Prose(en: "nothing is missing in ticket \(number)", cs: "v požadavku \(number) nic nechybí")
    }
    package static func receivedOnTicket(_ number: Int64, _ state: String) -> Prose {
        Prose(
            en: "received answer to ticket \(number), \(state)",
            cs: "k požadavku \(number) přijata odpověď, \(state)")
    }
    package static func ticketWaits(_ number: Int64) -> Prose {
        Prose(en: "waiting for the customer of ticket \(number)", cs: "požadavek \(number) čeká na zákazníka")
    }
    package static func putAside(_ number: Int64, _ until: Prose) -> Prose {
        Prose(
            en: "put ticket \(number) aside until \(until.en)",
            cs: "požadavek \(number) odložen do \(until.cs)")
    }
    package static func resolvedTicket(_ number: Int64) -> Prose {
        Prose(en: "resolved ticket \(number)", cs: "požadavek \(number) vyřešen")
    }
    package static func closedTicket(_ number: Int64) -> Prose {
        Prose(en: "closed ticket \(number)", cs: "požadavek \(number) uzavřen")
    }
    package static func reopenedTicket(_ number: Int64, _ state: String) -> Prose {
        Prose(en: "reopened ticket \(number), \(state)", cs: "požadavek \(number) znovu otevřen, \(state)")
    }
    package static func editedTicket(_ number: Int64) -> Prose {
        Prose(en: "edited ticket \(number)", cs: "požadavek \(number) upraven")
    }
    package static func ticketWindows(_ number: Int64, _ windows: [Prose]) -> Prose {
        let (en, cs) = (windows.map(\.en), windows.map(\.cs))
        return Prose(
            en: "available for ticket \(number): \(en.isEmpty ? "unknown" : en.joined(separator: "; "))",
            cs: "k zastižení u požadavku \(number): \(cs.isEmpty ? "není známo" : cs.joined(separator: "; "))"
        )
    }
    package static func ticketIsClosed(_ number: Int64) -> Prose {
        Prose(en: "ticket \(number) is closed", cs: "požadavek \(number) je uzavřen")
    }
    package static func reopenTicket(_ number: Int64) -> Prose {
        Prose(verbatim: "ticket reopen \(number) --reason <text>")
    }
}
