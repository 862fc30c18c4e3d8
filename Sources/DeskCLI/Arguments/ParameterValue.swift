/// What a parameter can hold: a value, one that may be left out, or several.
package protocol ParameterValue {
    /// What is there where nothing is given; nil where something has to be.
    static var unset: Self? { get }
    /// Whether there can be several.
    static var isRepeating: Bool { get }
    /// All words it is given by, where they are a fixed list.
    static var words: [String] { get }
    /// Puts a word's value into what is there; whether it is one.
    static func read(_ word: String, into value: inout Self?) -> Bool
    /// How help shows it where it is the standard.
    var standard: String? { get }
}

/// A value that one word of a command line gives.
package protocol ExpressibleByArgument: ParameterValue {
    /// Reads the word; nil where it is no value.
    init?(argument: String)
}

extension ExpressibleByArgument {
    /// Something has to be given.
    package static var unset: Self? { nil }
    /// One at most.
    package static var isRepeating: Bool { false }
    /// Any.
    package static var words: [String] { [] }
    /// The last that is given.
    package static func read(_ word: String, into value: inout Self?) -> Bool {
        guard let read = Self(argument: word) else { return false }
        value = read
        return true
    }
    /// As it is written.
    package var standard: String? { "\(self)" }
}

extension ExpressibleByArgument where Self: RawRepresentable<String> {
    /// By its word.
    package init?(argument: String) { self.init(rawValue: argument) }
    /// Its word.
    package var standard: String? { rawValue }
}

extension ExpressibleByArgument where Self: CaseIterable & RawRepresentable<String> {
    /// The words of all there are.
    package static var words: [String] { allCases.map(\.rawValue) }
}

extension ExpressibleByArgument where Self: LosslessStringConvertible {
    /// By what describes it.
    package init?(argument: String) { self.init(argument) }
}

extension String: ExpressibleByArgument {}
extension Int: ExpressibleByArgument {}
extension Int32: ExpressibleByArgument {}
extension Int64: ExpressibleByArgument {}

extension Optional: ParameterValue where Wrapped: ExpressibleByArgument {
    /// Nothing has to be given.
    package static var unset: Self? { .some(nil) }
    /// One at most.
    package static var isRepeating: Bool { false }
    /// Those of what it holds.
    package static var words: [String] { Wrapped.words }
    /// The last that is given.
    package static func read(_ word: String, into value: inout Self?) -> Bool {
        guard let read = Wrapped(argument: word) else { return false }
        value = .some(read)
        return true
    }
    /// Nothing.
    package var standard: String? { nil }
}

extension Array: ParameterValue where Element: ExpressibleByArgument {
    /// One has to be given.
    package static var unset: Self? { nil }
    /// Any number.
    package static var isRepeating: Bool { true }
    /// Those of its elements.
    package static var words: [String] { Element.words }
    /// One more, in its place: there may be thousands.
    package static func read(_ word: String, into value: inout Self?) -> Bool {
        guard let read = Element(argument: word) else { return false }
        if value == nil { value = [] }
        value?.append(read)
        return true
    }
    /// Nothing, as it is empty.
    package var standard: String? { nil }
}
