package import DeskModel

/// Headings of columns.
extension Prose {
    package static var headCode: Prose { Prose(en: "CODE", cs: "KÓD") }
    package static var headName: Prose { Prose(en: "NAME", cs: "NÁZEV") }
    package static var headIco: Prose { Prose(en: "ICO", cs: "IČO") }
    package static var headContract: Prose { Prose(en: "CONTRACT", cs: "SMLOUVA") }
    package static var headLanguage: Prose { Prose(en: "LANGUAGE", cs: "JAZYK") }
    package static var headStatus: Prose { Prose(en: "STATUS", cs: "STAV") }
    package static var headSeat: Prose { Prose(en: "SEAT", cs: "SPRÁVA") }
    package static var headContractEmails: Prose { Prose(en: "CONTRACT EMAILS", cs: "SMLUVNÍ E-MAILY") }
    package static var headAdministrators: Prose { Prose(en: "ADMINS", cs: "SPRÁVCI") }
    package static var headAccounts: Prose { Prose(en: "ACCOUNTS", cs: "ÚČTY") }
    package static var headOpenTickets: Prose { Prose(en: "TICKETS", cs: "POŽADAVKY") }
    package static var headCreatedAt: Prose { Prose(en: "CREATED", cs: "ZALOŽENO") }
}
