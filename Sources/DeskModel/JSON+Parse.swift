extension JSON {
    /// How deep arrays and objects may be nested.
    package static let maximumDepth = 32

    /// Reads one value from UTF-8.
    ///
    /// Strict as RFC 8259 lets a reader be: no duplicate keys, no lone surrogates, no NUL, no bytes that
    /// are not UTF-8, no deeper than 32. Integers are exact; one that does not fit 64 bits, and every
    /// number with a fraction or exponent, keeps its digits as `decimal`. `firstLine` is the number of
    /// the first line, for a value that stands within a larger file.
    ///
    /// Throws `DeskError` of kind `invalid`, which names line and column.
    package static func parse(_ bytes: [UInt8], firstLine: Int = 1) throws(DeskError) -> JSON {
        var parser = JSONParser(bytes: bytes)
        do {
            return try parser.document()
        } catch {
            throw parser.located(error, firstLine: firstLine)
        }
    }
}

/// Walks over the bytes of a JSON text.
private struct JSONParser {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
        // A byte order mark is not part of the text (RFC 8259, section 8.1, lets a reader ignore it).
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    /// The fault with line and column of where it was found; columns count scalars.
    func located(_ fault: JSONFault, firstLine: Int) -> DeskError {
        let before = bytes[..<min(index, bytes.count)]
        let line = before.count { $0 == UInt8(ascii: "\n") } + firstLine
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
        return DeskError(.invalid, .json(.located(line: line, column: column, fault)))
    }

    mutating func document() throws(JSONFault) -> JSON {
        let value = try value(depth: 0)
        skipSpace()
        guard index == bytes.count else { throw .textAfterEnd }
        return value
    }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: scalar) else { return false }
        index += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSON {
        skipSpace()
        guard let byte = current else { throw .endsEarly }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw .valueExpected
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONFault) -> JSON {
        let length = word.utf8CodeUnitCount
        let matches = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
        guard matches else { throw .valueExpected }
        index += length
        return value
    }

    private mutating func array(depth: Int) throws(JSONFault) -> JSON {
        guard depth <= JSON.maximumDepth else { throw .tooDeep(JSON.maximumDepth) }
        index += 1
        var elements: [JSON] = []
        skipSpace()
        if accept("]") { return .array([]) }
        repeat {
            elements.append(try value(depth: depth))
            skipSpace()
        } while accept(",")
        guard accept("]") else { throw current == nil ? .endsEarly : .commaExpected }
        return .array(elements)
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSON {
        guard depth <= JSON.maximumDepth else { throw .tooDeep(JSON.maximumDepth) }
        index += 1
        var members: [JSON.Member] = []
        // Compared as bytes: equality of strings normalises, which hostile text can make very slow.
        var keys: Set<[UInt8]> = []
        skipSpace()
        if accept("}") { return .object([]) }
        repeat {
            skipSpace()
            guard current == UInt8(ascii: "\"") else {
                throw current == nil ? .endsEarly : .keyExpected
            }
            let start = index
            let key = try string()
            guard keys.insert(Array(key.utf8)).inserted else {
                index = start
                throw .duplicateKey(key)
            }
            skipSpace()
            guard accept(":") else { throw .colonExpected }
            members.append(JSON.Member(key, try value(depth: depth)))
            skipSpace()
        } while accept(",")
        guard accept("}") else { throw current == nil ? .endsEarly : .commaExpected }
        return .object(members)
    }

    private mutating func digits() -> Int {
        let start = index
        while let byte = current, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { index += 1 }
        return index - start
    }

    private mutating func number() throws(JSONFault) -> JSON {
        let start = index
        var isInteger = true
        _ = accept("-")
        let leadsWithZero = current == UInt8(ascii: "0")
        let count = digits()
        guard count == 1 || (count > 1 && !leadsWithZero) else { throw .badNumber }
        if accept(".") {
            isInteger = false
            guard digits() > 0 else { throw .badNumber }
        }
        if accept("e") || accept("E") {
            isInteger = false
            if !accept("+") { _ = accept("-") }
            guard digits() > 0 else { throw .badNumber }
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isInteger, let number = Int64(text) { return .integer(number) }
        return .decimal(text)
    }

    private mutating func string() throws(JSONFault) -> String {
        index += 1
        var start = index
        var unescaped: [UInt8] = []
        while let byte = current {
            if byte == UInt8(ascii: "\"") {
                let text: String?
                if unescaped.isEmpty {
                    text = String(utf8: bytes.span.extracting(start..<index))
                } else {
                    unescaped += bytes[start..<index]
                    text = String(utf8: unescaped.span)
                }
                guard let text else { throw .notUTF8 }
                index += 1
                return text
            }
            guard byte >= 0x20 else { throw .controlCharacter }
            guard byte == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            unescaped += bytes[start..<index]
            index += 1
            try escape(into: &unescaped)
            start = index
        }
        throw .endsEarly
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
        guard let byte = current else { throw .endsEarly }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(try escapedScalar()).utf8)
        default: throw .badEscape
        }
    }

    private mutating func escapedScalar() throws(JSONFault) -> Unicode.Scalar {
        let first = try fourDigits()
        guard first != 0 else { throw .containsNUL }
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, accept("\\"), accept("u") else { throw .loneSurrogate }
        let second = try fourDigits()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        else { throw .loneSurrogate }
        return scalar
    }

    private mutating func fourDigits() throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = hexDigit(byte) else { throw .badEscape }
            value = value << 4 | digit
            index += 1
        }
        return value
    }

    private func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
