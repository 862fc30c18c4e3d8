/// A JSON value whose objects keep the order in which their members were given.
package enum JSON: Equatable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// A number that is no integer, as its digits: `0.95`.
    case decimal(String)
    case string(String)
    case array([JSON])
    case object([Member])

    /// One key of an object with its value.
    package struct Member: Equatable, Sendable {
        /// The name of the member.
        package let key: String
        /// What it holds.
        package let value: JSON

        /// Made of its parts, of which none is checked.
        package init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// As it is written in the source.
    package init(stringLiteral value: String) { self = .string(value) }
    /// As it is written in the source.
    package init(integerLiteral value: Int64) { self = .integer(value) }
    /// As it is written in the source.
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    /// As it is written in the source.
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// As it is written in the source.
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
    /// As it is written in the source.
    package init(nilLiteral: ()) { self = .null }

    /// A string, or null where there is none.
    package init(_ text: String?) { self = text.map(JSON.string) ?? .null }
    /// An integer, or null where there is none.
    package init(_ number: Int64?) { self = number.map(JSON.integer) ?? .null }
    /// An integer, or null where there is none.
    package init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
}
