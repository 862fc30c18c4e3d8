package import DeskModel

/// Headings of columns of tickets.
extension Prose {
    package static var headNumber: Prose { Prose(en: "NO", cs: "Č.") }
    package static var headSubject: Prose { Prose(en: "SUBJECT", cs: "PŘEDMĚT") }
    package static var headRequester: Prose { Prose(en: "REQUESTER", cs: "ŽADATEL") }
    package static var headLane: Prose { Prose(en: "LANE", cs: "ODEZVA") }
    package static var headOwner: Prose { Prose(en: "OWNER", cs: "ŘEŠÍ") }
    package static var headChannel: Prose { Prose(en: "CHANNEL", cs: "KANÁL") }
    package static var headTopic: Prose { Prose(en: "TOPIC", cs: "TÉMA") }
    package static var headUpdatedAt: Prose { Prose(en: "UPDATED", cs: "ZMĚNĚNO") }
    package static var headDue: Prose { Prose(en: "DUE", cs: "ODPOVĚĎ DO") }
    package static var headOverdue: Prose { Prose(en: "OVERDUE", cs: "PO TERMÍNU") }
    package static var headDeadline: Prose { Prose(en: "DEADLINE", cs: "TERMÍN ZÁKAZNÍKA") }
    package static var headLater: Prose { Prose(en: "LATER", cs: "ODLOŽENO DO") }
    package static var headReachable: Prose { Prose(en: "REACH", cs: "K ZASTIŽENÍ") }
    package static var headInformation: Prose { Prose(en: "INFO", cs: "ÚDAJE") }
    package static var headDescription: Prose { Prose(en: "DESCRIPTION", cs: "POPIS") }
    package static var headErrorMessage: Prose { Prose(en: "ERROR MESSAGE", cs: "CHYBOVÁ HLÁŠKA") }
    package static var headSteps: Prose { Prose(en: "STEPS", cs: "KROKY") }
    package static var headWindows: Prose { Prose(en: "AVAILABLE", cs: "K ZASTIŽENÍ") }
    package static var headPrice: Prose { Prose(en: "PRICE", cs: "CENA") }
    package static var headRespondedAt: Prose { Prose(en: "RESPONDED", cs: "ODPOVĚZENO") }
    package static var headResolvedAt: Prose { Prose(en: "RESOLVED", cs: "VYŘEŠENO") }
    package static var headComments: Prose { Prose(en: "COMMENTS", cs: "KOMENTÁŘE") }
    package static var headAttachments: Prose { Prose(en: "ATTACHMENTS", cs: "PŘÍLOHY") }
    package static var headCalls: Prose { Prose(en: "CALLS", cs: "HOVORY") }
    package static var headRemoteSessions: Prose { Prose(en: "REMOTE SESSIONS", cs: "VZDÁLENÉ RELACE") }
    package static var headTime: Prose { Prose(en: "TIME", cs: "PRÁCE") }
    package static var headLinks: Prose { Prose(en: "LINKS", cs: "PROPOJENÍ") }
    package static var headHistory: Prose { Prose(en: "HISTORY", cs: "HISTORIE") }
    package static var headCallback: Prose { Prose(en: "PHONE", cs: "TELEFON") }
    package static var headCustomer: Prose { Prose(en: "ORGANISATION", cs: "ORGANIZACE") }
    package static var headTicketState: Prose { Prose(en: "STATE", cs: "STAV") }
    package static var headAt: Prose { Prose(en: "WHEN", cs: "KDY") }
    package static var headActor: Prose { Prose(en: "WHO", cs: "KDO") }
    package static var headDone: Prose { Prose(en: "WHAT", cs: "CO") }
    package static var headDifferences: Prose { Prose(en: "CHANGES", cs: "ZMĚNY") }
    package static var headPosition: Prose { Prose(en: "PLACE", cs: "POŘADÍ") }
    package static var headDuplicates: Prose { Prose(en: "DUPLICATES", cs: "PODOBNÉ") }
    package static var yes: Prose { Prose(en: "yes", cs: "ano") }
    package static var no: Prose { Prose(en: "no", cs: "ne") }
}
