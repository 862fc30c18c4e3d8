/// The value a rule has, as its canonical text.
package struct RuleValue: Equatable, Sendable {
    /// The rule's name.
    package let key: Rule.Key
    /// Its canonical text, such as `8h` or `15`.
    package let text: String
    /// Whether it differs from the default.
    package let isSet: Bool

    /// Made of its parts, of which none is checked.
    package init(key: Rule.Key, text: String, isSet: Bool) {
        self.key = key
        self.text = text
        self.isSet = isSet
    }

    /// The whole number of a count.
    package var number: Int64 { Int64(text) ?? 0 }
    /// The seconds of a duration.
    package var seconds: Int64 { (try? TimeSpan(text))?.seconds ?? 0 }
}
