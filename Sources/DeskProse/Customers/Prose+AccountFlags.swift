package import DeskModel

/// Help of the flags of `account` and `org`.
extension Prose {
    package static var vacateHelp: Prose {
        Prose(
            en: "Leave the organisation without an active administrator, if it comes to that.",
            cs: "I kdyby organizace zůstala bez aktivního správce profilu.")
    }
    package static var disableReasonHelp: Prose {
        Prose(en: "Why; the person is told.", cs: "Proč; osoba se to dozví.")
    }
    package static var newEmailHelp: Prose {
        Prose(en: "The new address.", cs: "Nová adresa.")
    }
    package static var tokenStateHelp: Prose {
        Prose(en: "Only those in this state.", cs: "Jen v tomto stavu.")
    }
    package static var printTokenHelp: Prose {
        Prose(
            en: "Print the token instead of mailing it (admins only; audited).",
            cs: "Kód vypsat místo odeslání e-mailem (jen správci; zaznamenává se).")
    }
    package static var keepHelp: Prose {
        Prose(en: "How long dead tokens are kept.", cs: "Jak dlouho se neplatné kódy uchovávají.")
    }
    package static var suspendReasonHelp: Prose {
        Prose(en: "Why; the contract emails are told.", cs: "Proč; dozví se to smluvní e-maily.")
    }
    package static var appointReasonHelp: Prose {
        Prose(en: "Why, for the record.", cs: "Proč; zaznamená se.")
    }
    package static var appointmentHelp: Prose {
        Prose(en: "The number of the proposal.", cs: "Číslo návrhu.")
    }
}
