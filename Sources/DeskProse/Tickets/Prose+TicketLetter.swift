package import DeskModel

/// A ticket as people read it.
extension Prose {
    package static func letterTitle(_ number: Int64, _ subject: String) -> Prose {
        Prose(en: "Ticket \(number) · \(subject)", cs: "Požadavek \(number) · \(subject)")
    }
    package static var letterNoOwner: Prose { Prose(en: "no one has it", cs: "nikdo jej nemá") }
    package static func letterDue(_ distance: String, isOverdue: Bool) -> Prose {
        let length = distance.drop { $0 == "-" }
        return isOverdue
            ? Prose(en: "answer overdue by \(length)", cs: "odpověď \(length) po termínu")
            : Prose(en: "answer due \(distance)", cs: "odpovědět \(distance)")
    }
    package static var letterFrom: Prose { Prose(en: "From", cs: "Od") }
    package static var letterPhone: Prose { Prose(en: "Phone", cs: "Telefon") }
    package static var letterAvailable: Prose { Prose(en: "Available", cs: "K zastižení") }
    package static var letterReachableNow: Prose { Prose(en: "reachable now", cs: "nyní k zastižení") }
    package static var letterNotReachable: Prose {
        Prose(en: "not reachable now", cs: "nyní není k zastižení")
    }
    package static var letterDeadline: Prose { Prose(en: "Deadline", cs: "Termín") }
    package static var letterLater: Prose { Prose(en: "Put aside", cs: "Odloženo") }
    package static var letterTopic: Prose { Prose(en: "Topic", cs: "Téma") }
    package static var letterOpened: Prose { Prose(en: "Opened", cs: "Založeno") }
    package static var letterPrice: Prose { Prose(en: "Price", cs: "Cena") }
    package static var letterInformation: Prose { Prose(en: "Information", cs: "Údaje") }
    package static var letterMissing: Prose { Prose(en: "missing", cs: "chybí") }
    /// The name of one of the five parts, by its word in JSON.
    package static func partName(_ word: String) -> Prose {
        switch word {
        case "description": Prose(en: "description", cs: "popis")
        case "errorMessage": Prose(en: "error message", cs: "chybová hláška")
        case "steps": Prose(en: "steps", cs: "kroky")
        case "attachment": Prose(en: "attachment", cs: "příloha")
        case "availability": Prose(en: "availability", cs: "kdy je k zastižení")
        default: Prose(verbatim: word)
        }
    }
    package static var letterDescription: Prose { Prose(en: "Description", cs: "Popis") }
    package static var letterErrorMessage: Prose { Prose(en: "Error message", cs: "Chybová hláška") }
    package static var letterSteps: Prose { Prose(en: "Steps", cs: "Kroky") }
    package static func letterComment(_ author: String, _ kind: String, _ when: String) -> Prose {
        let names = [
            "reply": Prose(en: "replied", cs: "odpověď"),
            "note": Prose(en: "added an internal note", cs: "interní poznámka"),
            "customer": Prose(en: "wrote", cs: "napsal(a)"),
        ]
        let name = names[kind] ?? Prose(verbatim: kind)
        return Prose(en: "\(author) \(name.en), \(when)", cs: "\(author) – \(name.cs), \(when)")
    }
    package static var letterAttachments: Prose { Prose(en: "Attachments", cs: "Přílohy") }
    package static var letterCalls: Prose { Prose(en: "Calls", cs: "Hovory") }
    package static var letterRemote: Prose { Prose(en: "Remote sessions", cs: "Vzdálené relace") }
    package static var letterStillOpen: Prose { Prose(en: "still open", cs: "dosud otevřená") }
    package static var letterTime: Prose { Prose(en: "Work", cs: "Práce") }
    package static var letterBillable: Prose { Prose(en: "billable", cs: "účtuje se") }
    package static var letterLinks: Prose { Prose(en: "Links", cs: "Propojení") }
    package static var letterNext: Prose { Prose(en: "Next", cs: "Co dál") }
    package static func ago(_ span: String) -> Prose {
        // Less than a minute is now, also for a clock that was just read.
        span.utf8.reversed().starts(with: "s ".utf8)
            ? Prose(en: "now", cs: "právě teď") : Prose(en: "\(span) ago", cs: "před \(span)")
    }
    /// A size as people read it.
    package static func size(bytes: Int64) -> Prose {
        switch bytes {
        case ..<1000: Prose(verbatim: "\(bytes) B")
        case ..<1_000_000: Prose(verbatim: "\(bytes / 1000) kB")
        default: Prose(verbatim: "\(bytes / 1_000_000) MB")
        }
    }
}

/// The screen before dialling.
extension Prose {
    package static var letterState: Prose { Prose(en: "State", cs: "Stav") }
    package static var letterAnswerDue: Prose { Prose(en: "Answer due", cs: "Odpovědět") }
    package static var letterUnknown: Prose { Prose(en: "unknown", cs: "není známo") }
    package static var letterTries: Prose { Prose(en: "Tries", cs: "Pokusy") }
    package static var letterNoTries: Prose { Prose(en: "none yet", cs: "zatím žádný") }
    package static var letterRemoteAddress: Prose { Prose(en: "Dictate", cs: "Diktujte") }
    package static var letterErrorShort: Prose { Prose(en: "Error", cs: "Hláška") }
    package static var letterNothing: Prose { Prose(en: "nothing was written", cs: "nic nebylo napsáno") }
    package static func exportedTicket(_ number: Int64, _ folder: String) -> Prose {
        Prose(
            en: "exported ticket \(number) to \(folder)", cs: "požadavek \(number) vyexportován do \(folder)")
    }
    package static var originalCommentHelp: Prose {
        Prose(
            en: "The comment it became; else the mail that opened the ticket.",
            cs: "Komentář, který z něj vznikl; jinak e-mail, kterým požadavek vznikl.")
    }
    package static var originalOutputHelp: Prose {
        Prose(
            en: "A file or a folder to save it in; - is the standard output.",
            cs: "Soubor nebo složka k uložení; - je standardní výstup.")
    }
    package static var ingestAgainHelp: Prose {
        Prose(
            en: "Read this ticket's kept mails again instead.",
            cs: "Přečíst místo toho znovu uchované e-maily tohoto požadavku.")
    }
    package static var ticketExportAbstract: Prose {
        Prose(
            en: "Write a ticket and its files to a folder.", cs: "Zapsat požadavek a jeho soubory do složky.")
    }
    package static var ticketExportFolderHelp: Prose {
        Prose(
            en: "The folder to make, or an empty one; - writes a tar to stdout.",
            cs: "Složka k založení, nebo prázdná; - zapíše tar na stdout.")
    }
    package static var ticketIngestAbstract: Prose {
        Prose(
            en: "Take one mail from the standard input.", cs: "Přijmout jeden e-mail ze standardního vstupu.")
    }
    package static var ticketOriginalAbstract: Prose {
        Prose(en: "Print a mail as it came.", cs: "Vypsat e-mail tak, jak přišel.")
    }
}
