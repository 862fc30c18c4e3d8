/// What is wrong with a JSON text, or with what it says.
package enum JSONFault: Error, Equatable, Sendable {
    case textAfterEnd, endsEarly, valueExpected, keyExpected, colonExpected, commaExpected
    case badNumber, badEscape, loneSurrogate, controlCharacter, notUTF8, containsNUL
    case tooDeep(Int)
    case duplicateKey(String)
    /// One of these, and where.
    indirect case located(line: Int, column: Int, JSONFault)

    case noObject
    case wrongType(String, Expected)
    case missingKey(String)
    case unknownKeys([String], meant: [String], known: [String])
    case unknownWord(String, String, oneOf: [String])

    /// The type that a value should have.
    package enum Expected: Sendable {
        case object, array, string, integer, number, bool
    }
}
