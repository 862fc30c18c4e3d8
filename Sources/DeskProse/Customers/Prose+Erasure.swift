package import DeskModel

/// Erasing a person, and handing them what is held about them.
extension Prose {
    package static var accountEraseAbstract: Prose {
        Prose(
            en: "Erase a person's data everywhere; their tickets stay.",
            cs: "Odstranit osobní údaje osoby všude; její požadavky zůstanou.")
    }
    package static var accountDataAbstract: Prose {
        Prose(
            en: "Write everything held about a person to a folder.",
            cs: "Zapsat do složky vše, co je o osobě uloženo.")
    }
    package static var eraseReasonHelp: Prose {
        Prose(en: "Why, for the audit log.", cs: "Důvod, do auditního záznamu.")
    }
    package static var eraseAlsoHelp: Prose {
        Prose(
            en: "Take the name out of this ticket as well, as if it were the person's own.",
            cs: "Odstranit jméno i z tohoto požadavku, jako by byl přímo od té osoby.")
    }
    package static var eraseNotHelp: Prose {
        Prose(en: "Leave this ticket as it is.", cs: "Tento požadavek ponechat, jak je.")
    }
    package static func alsoAndNot(_ ticket: Int64) -> Prose {
        Prose(
            en: "ticket \(ticket) stands after --also and after --not",
            cs: "požadavek \(ticket) je uveden u --also i u --not")
    }
    package static var dataFolderHelp: Prose {
        Prose(
            en: "The folder to make, or an empty one; - writes a tar to stdout.",
            cs: "Složka k založení, nebo prázdná; - zapíše tar na stdout.")
    }
    package static func confirmErase(_ email: String) -> Prose {
        Prose(
            en: "Erase \(email) for good? Name, email, phone and attachments go; tickets stay.",
            cs:
                "Nevratně odstranit osobu \(email)? Jméno, e-mail, telefon a přílohy zmizí; požadavky zůstanou."
        )
    }
    package static func erasedAccount(_ email: String, _ pseudonym: String) -> Prose {
        Prose(en: "erased account \(email), now \(pseudonym)", cs: "účet \(email) vymazán, nyní \(pseudonym)")
    }
    package static func wroteData(_ email: String, _ folder: String) -> Prose {
        Prose(en: "wrote the data of \(email) to \(folder)", cs: "údaje osoby \(email) zapsány do \(folder)")
    }
    package static var headTable: Prose { Prose(en: "TABLE", cs: "TABULKA") }
    package static var headField: Prose { Prose(en: "FIELD", cs: "POLE") }
    package static var headContext: Prose { Prose(en: "CONTEXT", cs: "SOUVISLOST") }
    package static var headTraces: Prose { Prose(en: "TRACES", cs: "STOP") }
}
