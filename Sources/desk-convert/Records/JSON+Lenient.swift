import DeskModel

/// Values as other systems write them: ids as numbers or text, null for anything, references as objects.
extension JSON {
    /// The member of an object; null where there is none.
    subscript(key: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value ?? .null
    }

    /// The first of several members that has a value.
    subscript(keys: [String]) -> JSON {
        keys.lazy.map { self[$0] }.first { $0.said != nil || $0.isFilled } ?? .null
    }

    /// The names of an object's members.
    var keys: Set<String> {
        guard case .object(let members) = self else { return [] }
        return Set(members.map(\.key))
    }

    /// The same object with one more member.
    func adding(_ key: String, _ value: JSON) -> JSON {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.key != key } + [Member(key, value)])
    }

    /// Text, or a number or Boolean as text; nothing for blanks.
    var said: String? {
        let text =
            switch self {
            case .string(let text): Text.trim(text)
            case .integer(let number): String(number)
            case .decimal(let digits): digits
            case .bool(let answer): String(answer)
            case .null, .array, .object: ""
            }
        return text.isEmpty ? nil : text
    }

    /// An id: a number or text, or an object that has one; nothing for 0, which many write for none.
    var id: String? {
        if case .object = self { return self["id"].id }
        guard let text = said, text != "0" else { return nil }
        return text
    }

    /// True, 1, "1" and "true"; nothing where nothing is said.
    var truth: Bool? { said.map { $0 == "true" || $0 == "1" } }

    /// A whole number.
    var whole: Int64? { said.flatMap { Int64($0) } }

    /// The elements of an array; those of an object whose members are numbered, as PHP writes some arrays.
    var list: [JSON] {
        switch self {
        case .array(let elements): elements
        case .object(let members) where members.allSatisfy({ Int($0.key) != nil }): members.map(\.value)
        default: []
        }
    }

    private var isFilled: Bool {
        switch self {
        case .array(let elements): !elements.isEmpty
        case .object(let members): !members.isEmpty
        default: false
        }
    }
}

/// JSON that was not written correctly.
enum LenientJSON {
    /// Reads a value; what strict readers refuse within text is corrected where possible: bytes that are not
    /// UTF-8, NUL, halves of surrogates and control characters.
    static func parse(_ bytes: [UInt8], firstLine: Int) throws(DeskError) -> JSON {
        do {
            return try JSON.parse(bytes, firstLine: firstLine)
        } catch {
            guard let value = try? JSON.parse(repaired(bytes), firstLine: firstLine) else { throw error }
            return value
        }
    }

    private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "\\"), index + 1 < text.count {
                let length = text[index + 1] == UInt8(ascii: "u") ? 6 : 2
                let escape = text[index..<min(index + length, text.count)]
                let unit =
                    length == 6
                    ? UInt32(String(decoding: escape.dropFirst(2), as: UTF8.self), radix: 16) : nil
                let isPair =
                    unit.map { (0xD800..<0xDC00).contains($0) } ?? false && isLow(text, at: index + 6)
                if isPair {
                    result += text[index..<(index + 12)]
                    index += 12
                } else if let unit, unit == 0 || (0xD800...0xDFFF).contains(unit) {
                    result += "\u{FFFD}".utf8
                    index += 6
                } else {
                    result += escape
                    index += escape.count
                }
            } else {
                result.append(text[index] < 0x20 ? 0x20 : text[index])
                index += 1
            }
        }
        return result
    }

    private static func isLow(_ text: [UInt8], at index: Int) -> Bool {
        guard index + 6 <= text.count, text[index] == UInt8(ascii: "\\"),
            text[index + 1] == UInt8(ascii: "u"),
            let unit = UInt32(String(decoding: text[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
        else { return false }
        return (0xDC00...0xDFFF).contains(unit)
    }
}
