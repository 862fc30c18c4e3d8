package import DeskModel

/// What the five tools are.
extension Prose {
    package static var accountAbstract: Prose {
        Prose(en: "People's accounts, their passwords and tokens.", cs: "Účty lidí, jejich hesla a kódy.")
    }
    package static var deskAbstract: Prose {
        Prose(
            en: "Desk administration: consultants, rules, mail, audit, backups.",
            cs: "Provoz podpory: konzultanti, pravidla, pošta, audit, zálohy.")
    }
    package static var orgAbstract: Prose {
        Prose(
            en: "Customers: organisations and their contract emails.",
            cs: "Zákazníci: organizace a jejich smluvní e-maily.")
    }
    package static var queueAbstract: Prose {
        Prose(en: "The work: whom do I help now?", cs: "Práce: komu teď pomohu?")
    }
    package static var ticketAbstract: Prose {
        Prose(
            en: "Requests, from the first word to the last.", cs: "Požadavky, od prvního slova do posledního."
        )
    }
}
