/// Headings of columns about people and their tokens.
extension Prose {
    package static var headId: Prose { Prose(verbatim: "ID") }
    package static var headEmail: Prose { Prose(verbatim: "EMAIL") }
    package static var headPerson: Prose { Prose(en: "NAME", cs: "JMÉNO") }
    package static var headPhone: Prose { Prose(en: "PHONE", cs: "TELEFON") }
    package static var headOrganisation: Prose { Prose(en: "ORGANISATION", cs: "ORGANIZACE") }
    package static var headRole: Prose { Prose(verbatim: "ROLE") }
    package static var headLockedUntil: Prose { Prose(en: "LOCKED UNTIL", cs: "ZAMČEN DO") }
    package static var headLastLogin: Prose { Prose(en: "LAST LOGIN", cs: "PŘIHLÁŠEN") }
}
