/// Limits and checks of text that people give.
///
/// Lengths are looked at first and in bytes or scalars, never in `Character`s:
/// one of those can be a megabyte.
package enum Text {
    /// Whether a scalar ends a line: LF, CR, VT, FF, NEL, LS or PS.
    package static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Whether a scalar is white space at the rim of a field.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace
    }

    /// A field of one line, such as a name or a subject, without white space around it.
    ///
    /// Throws `.invalid` when it is empty, longer than `limit` scalars, or holds NUL or a line break.
    package static func line(_ text: String, _ field: Field, limit: Int = 200) throws(DeskError) -> String {
        guard text.utf8.count <= limit * 4, text.unicodeScalars.count <= limit else {
            throw DeskError(.invalid, .value(.tooLong(field, limit: limit)))
        }
        for scalar in text.unicodeScalars where scalar.value == 0 || isLineBreak(scalar) {
            throw DeskError(.invalid, .value(.notOneLine(field, hasNUL: scalar.value == 0)))
        }
        let trimmed = trim(text)
        guard !trimmed.isEmpty else { throw DeskError(.invalid, .value(.isEmpty(field))) }
        return trimmed
    }

    /// A field of many lines, such as a description, kept as it came.
    ///
    /// Throws `.invalid` when it is longer than `limit` bytes or holds NUL.
    package static func body(_ text: String, _ field: Field, limit: Int = 1 << 20) throws(DeskError) -> String
    {
        guard text.utf8.count <= limit else {
            throw DeskError(.invalid, .value(.tooLongBytes(field, limit: limit)))
        }
        guard !text.utf8.contains(0) else { throw DeskError(.invalid, .value(.holdsNUL(field))) }
        return text
    }

    /// The text without white space around it.
    package static func trim(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isSpace($0) }),
            let last = scalars.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(scalars[first...last])
    }

    /// Text of one word as somebody pasted it: without the spaces around it, those that no eye sees either.
    package static func pasted(_ text: String) -> String {
        func isAround(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
            default: isSpace(scalar) && !isLineBreak(scalar)
            }
        }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isAround($0) }),
            let last = scalars.lastIndex(where: { !isAround($0) })
        else { return "" }
        return String(scalars[first...last])
    }

    /// A code of 2–32 characters of `a-z0-9-`, such as an organisation's.
    ///
    /// Throws `.invalid` when it is none.
    package static func code(_ text: String) throws(DeskError) -> String {
        let valid = text.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
        }
        guard (2...32).contains(text.utf8.count), valid else {
            throw DeskError(.invalid, .value(.badCode(text)))
        }
        return text
    }
}

extension Text {
    /// An operating system's login: 1–64 ASCII letters, digits, dots and the like, beginning with no hyphen.
    ///
    /// Throws `.invalid` when it is none.
    package static func login(_ text: String) throws(DeskError) -> String {
        let others: [UInt8] = Array("._-@+$\\".utf8)
        let valid = text.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
                || others.contains($0)
        }
        guard (1...64).contains(text.utf8.count), valid, text.utf8.first != UInt8(ascii: "-") else {
            throw DeskError(.invalid, .value(.badLogin(text.utf8.count > 64 ? "…" : text)))
        }
        return text
    }
}

extension Text {
    /// A word that a view or a text is called by: 1–32 letters, digits, hyphens and underscores, beginning with a
    /// letter.
    ///
    /// Throws `.invalid` when it is none.
    package static func word(_ text: String, _ field: Field) throws(DeskError) -> String {
        let scalars = text.unicodeScalars
        let valid = scalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0)
        }
        guard text.utf8.count <= 128, (1...32).contains(scalars.count), valid,
            scalars.first?.properties.isAlphabetic == true
        else {
            throw DeskError(.invalid, .value(.badWord(field, text.utf8.count > 128 ? "…" : text)))
        }
        return text
    }
}
