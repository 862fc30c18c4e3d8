/// Takes the members of a JSON object one by one, each with the type it must have.
///
/// A member that is absent or null reads as nil. `finish` refuses what was not asked for, so a
/// mistyped key is never ignored. All errors are `DeskError`s of kind `invalid` that name the key
/// with its path: `attachments[2].name`.
package struct JSONObjectReader {
    private let members: [JSON.Member]
    private let path: String
    private var known: [String] = []

    /// Reads a value that must be an object; `path` is what its keys stand under, empty for the outermost.
    package init(_ value: JSON, path: String = "") throws(DeskError) {
        guard case .object(let members) = value else {
            throw DeskError(.invalid, .json(path.isEmpty ? .noObject : .wrongType(path, .object)))
        }
        self.members = members
        self.path = path
    }

    /// The member's value whatever its type, nil when absent or null.
    package mutating func value(_ key: String) -> JSON? {
        known.append(key)
        guard let member = members.first(where: { isSame($0.key, key) }) else { return .none }
        // Spelled out, as a bare `nil` would be JSON's null.
        return member.value == .null ? JSON?.none : .some(member.value)
    }

    /// Whether the key is there, also when its value is null.
    package func contains(_ key: String) -> Bool {
        members.contains { isSame($0.key, key) }
    }

    /// A string.
    package mutating func string(_ key: String) throws(DeskError) -> String? {
        switch value(key) {
        case .none: return nil
        case .string(let text): return text
        default: throw wrongType(key, .string)
        }
    }

    /// An integer of 64 bits.
    package mutating func int(_ key: String) throws(DeskError) -> Int64? {
        switch value(key) {
        case .none: return nil
        case .integer(let number): return number
        default: throw wrongType(key, .integer)
        }
    }

    /// True or false.
    package mutating func bool(_ key: String) throws(DeskError) -> Bool? {
        switch value(key) {
        case .none: return nil
        case .bool(let answer): return answer
        default: throw wrongType(key, .bool)
        }
    }

    /// A number as its digits, given as a number or as a string: amounts of money.
    package mutating func digits(_ key: String) throws(DeskError) -> String? {
        switch value(key) {
        case .none: return nil
        case .integer(let number): return String(number)
        case .decimal(let text), .string(let text): return text
        default: throw wrongType(key, .number)
        }
    }

    /// An array of anything.
    package mutating func array(_ key: String) throws(DeskError) -> [JSON]? {
        switch value(key) {
        case .none: return nil
        case .array(let elements): return elements
        default: throw wrongType(key, .array)
        }
    }

    /// An array of strings.
    package mutating func strings(_ key: String) throws(DeskError) -> [String]? {
        guard let elements = try array(key) else { return nil }
        var texts: [String] = []
        for (index, element) in elements.enumerated() {
            guard case .string(let text) = element else { throw wrongType("\(key)[\(index)]", .string) }
            texts.append(text)
        }
        return texts
    }

    /// An object within this one.
    package mutating func object(_ key: String) throws(DeskError) -> JSONObjectReader? {
        guard let value = value(key) else { return nil }
        return try JSONObjectReader(value, path: name(key))
    }

    /// An array of objects.
    package mutating func objects(_ key: String) throws(DeskError) -> [JSONObjectReader]? {
        guard let elements = try array(key) else { return nil }
        var readers: [JSONObjectReader] = []
        for (index, element) in elements.enumerated() {
            readers.append(try JSONObjectReader(element, path: name("\(key)[\(index)]")))
        }
        return readers
    }

    /// Refuses all other keys at once, naming them and what was probably meant: a mistyped key is the reason why
    /// another is missing, and so is told before that.
    package func demand(only keys: [String]) throws(DeskError) {
        let unknown = members.map(\.key).filter { key in !keys.contains { isSame($0, key) } }
        guard !unknown.isEmpty else { return }
        let meant = NearMatch.of(unknown, among: keys.filter { !contains($0) })
        throw DeskError(.invalid, .json(.unknownKeys(unknown.map(name), meant: meant, known: keys)))
    }

    /// Refuses keys that nobody asked for, naming them and those that are known.
    package func finish() throws(DeskError) { try demand(only: known) }

    /// The refusal of a member that is missing, for callers that need it.
    package func missing(_ key: String) -> DeskError {
        DeskError(.invalid, .json(.missingKey(name(key))))
    }

    /// Whether two keys are the same bytes. Of two texts in ASCII `==` compares memory, and views of bytes one by one.
    private func isSame(_ key: String, _ other: String) -> Bool {
        key.utf8.count == other.utf8.count && key == other
    }

    private func name(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    private func wrongType(_ key: String, _ expected: JSONFault.Expected) -> DeskError {
        DeskError(.invalid, .json(.wrongType(name(key), expected)))
    }
}
