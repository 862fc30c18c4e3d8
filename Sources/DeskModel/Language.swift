/// A language that people are addressed in.
package enum Language: String, CaseIterable, Sendable {
    case cs
    case en

    /// The language a locale name such as `cs_CZ.UTF-8` asks for; English for all but Czech.
    package init(locale: String) {
        let name = locale.utf8.prefix(2)
        let rest = locale.utf8.dropFirst(2).first
        let ends = rest == nil || rest == UInt8(ascii: "_") || rest == UInt8(ascii: ".")
        self = name.elementsEqual("cs".utf8) && ends ? .cs : .en
    }
}
