extension JSON {
    /// The value as compact text.
    package var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        write(to: &bytes, pretty: false)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the value as UTF-8.
    ///
    /// Pretty text is indented by two spaces and ends without a line feed. Slashes stand as they are;
    /// control characters, bidi controls and all else that `DisplayText` hides is written `\u202e`, so
    /// that JSON can be looked at on a terminal and still means the same.
    package func write(to bytes: inout [UInt8], pretty: Bool = false) {
        write(to: &bytes, indent: pretty ? 0 : nil)
    }

    private func write(to bytes: inout [UInt8], indent: Int?) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(true): bytes.append(contentsOf: "true".utf8)
        case .bool(false): bytes.append(contentsOf: "false".utf8)
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .decimal(let digits): bytes.append(contentsOf: digits.utf8)
        case .string(let text): JSON.write(text, to: &bytes)
        case .array(let elements):
            JSON.writeList(elements, "[", "]", to: &bytes, indent: indent) { element, bytes, indent in
                element.write(to: &bytes, indent: indent)
            }
        case .object(let members):
            JSON.writeList(members, "{", "}", to: &bytes, indent: indent) { member, bytes, indent in
                JSON.write(member.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                if indent != nil { bytes.append(UInt8(ascii: " ")) }
                member.value.write(to: &bytes, indent: indent)
            }
        }
    }

    private static func writeList<Element>(
        _ elements: [Element], _ open: Unicode.Scalar, _ close: Unicode.Scalar,
        to bytes: inout [UInt8], indent: Int?,
        each: (Element, inout [UInt8], Int?) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        let inner = indent.map { $0 + 2 }
        var isFirst = true
        for element in elements {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            if let inner { breakLine(inner, in: &bytes) }
            each(element, &bytes, inner)
        }
        if let indent, !isFirst { breakLine(indent, in: &bytes) }
        bytes.append(UInt8(ascii: close))
    }

    private static func breakLine(_ indent: Int, in bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    }

    /// Appends a string with its quotes.
    package static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        let isPlain: Void? = text.utf8.withContiguousStorageIfAvailable { buffer in
            writeBody(buffer, to: &bytes)
        }
        if isPlain == nil {
            // Only text bridged from another runtime is not contiguous; there is none on Linux.
            Array(text.utf8).withUnsafeBufferPointer { writeBody($0, to: &bytes) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func writeBody(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            let isSpecial =
                byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
                || DisplayText.mayStartHidden(byte)
            guard isSpecial else {
                index += 1
                continue
            }
            let (scalar, length) = scalar(in: text, at: index)
            if scalar == "\"" || scalar == "\\" || DisplayText.isHidden(scalar) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                escape(scalar, to: &bytes)
                start = index + length
            }
            index += length
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// The scalar that starts at an index of valid UTF-8, and how many bytes it takes.
    private static func scalar(
        in text: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (Unicode.Scalar, Int) {
        let lead = text[index]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(length == 1 ? lead : lead & (0x7F >> UInt8(length)))
        for offset in 1..<max(length, 1) where length > 1 {
            value = value << 6 | UInt32(text[index + offset] & 0x3F)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    private static func escape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\\"))
        switch scalar {
        case "\"": bytes.append(UInt8(ascii: "\""))
        case "\\": bytes.append(UInt8(ascii: "\\"))
        case "\n": bytes.append(UInt8(ascii: "n"))
        case "\r": bytes.append(UInt8(ascii: "r"))
        case "\t": bytes.append(UInt8(ascii: "t"))
        default:
            var isFirst = true
            for unit in String(scalar).utf16 {
                if !isFirst { bytes.append(UInt8(ascii: "\\")) }
                isFirst = false
                bytes.append(UInt8(ascii: "u"))
                for shift in [12, 8, 4, 0] as [UInt16] {
                    let digit = UInt8(unit >> shift & 0xF)
                    bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
                }
            }
        }
    }
}
