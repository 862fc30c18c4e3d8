package import DeskModel

/// Values that cannot be accepted as they are.
extension Prose {
    package static var emailExample: Prose {
        Prose(en: "write it like jana.novakova@firma.cz", cs: "pište ji jako jana.novakova@firma.cz")
    }
    package static let notUTF8 = Prose(en: "invalid UTF-8", cs: "neplatné UTF-8")
    package static let containsNUL = Prose(en: "a NUL character", cs: "znak NUL")
    package static func hint(_ hint: Prose) -> Prose { Prose(en: "hint: ", cs: "rada: ") + hint }
}
