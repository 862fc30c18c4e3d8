/// Values that cannot be accepted as they are.
extension Prose {
    package static func badEmail(_ text: String) -> Prose {
        Prose(en: "'\(text)' is not an email address", cs: "„\(text)“ není e-mailová adresa")
    }
    package static var emailExample: Prose {
        Prose(en: "write it like jana.novakova@firma.cz", cs: "pište ji jako jana.novakova@firma.cz")
    }
    package static func badCode(_ text: String) -> Prose {
        Prose(
            en: "'\(text)' is not a code: 2 to 32 characters of a-z, 0-9 and -",
            cs: "„\(text)“ není kód: 2 až 32 znaků z a-z, 0-9 a -")
    }
    package static var codeExample: Prose {
        Prose(en: "write it like mesto-kolin", cs: "pište jej jako mesto-kolin")
    }
    package static func tooLong(_ field: Prose, limit: Int) -> Prose {
        Prose(
            en: "the \(field.en) is longer than \(limit) characters",
            cs: "\(field.cs): text je delší než \(limit) znaků")
    }
    package static func tooLongBytes(_ field: Prose, limit: Int) -> Prose {
        Prose(
            en: "the \(field.en) is longer than \(limit) bytes",
            cs: "\(field.cs): text je delší než \(limit) bajtů")
    }
    package static func holdsNUL(_ field: Prose) -> Prose {
        Prose(en: "the \(field.en) holds a NUL byte", cs: "\(field.cs): text obsahuje znak NUL")
    }
    package static func holdsLineBreak(_ field: Prose) -> Prose {
        Prose(en: "the \(field.en) holds a line break", cs: "\(field.cs): text obsahuje konec řádku")
    }
    package static func oneLine(_ field: Prose) -> Prose {
        Prose(en: "give the \(field.en) on one line", cs: "\(field.cs): zadejte na jednom řádku")
    }
    package static func isEmpty(_ field: Prose) -> Prose {
        Prose(en: "the \(field.en) is empty", cs: "\(field.cs): chybí text")
    }

    package static var fieldName: Prose { Prose(en: "name", cs: "jméno") }
    package static var fieldPhone: Prose { Prose(en: "phone", cs: "telefon") }
    package static var fieldContract: Prose { Prose(en: "contract number", cs: "číslo smlouvy") }
    package static var fieldSubject: Prose { Prose(en: "subject", cs: "předmět") }
    package static var fieldDescription: Prose { Prose(en: "description", cs: "popis") }
    package static var fieldErrorMessage: Prose { Prose(en: "error message", cs: "chybová hláška") }
    package static var fieldSteps: Prose { Prose(en: "steps", cs: "kroky") }
    package static var fieldReason: Prose { Prose(en: "reason", cs: "důvod") }
    package static var fieldBody: Prose { Prose(en: "text", cs: "text") }
    package static var fieldTopic: Prose { Prose(en: "topic", cs: "téma") }
}

extension Prose {
    package static func badIco(_ text: String) -> Prose {
        Prose(
            en: "'\(text)' is not a company number: 8 digits of which the last checks the others",
            cs: "„\(text)“ není IČO: 8 číslic, z nichž poslední je kontrolní")
    }
    package static var icoExample: Prose {
        Prose(en: "write it like 00235440", cs: "pište je jako 00235440")
    }
}
