/// HTML of a mail as text: what a person would read, one paragraph a line, without scripts, styles and pictures.
///
/// Works byte by byte and once from left to right, so that no input can make it slow.
enum HTMLText {
    /// The text of some HTML.
    static func plain(_ html: String) -> String {
        var reader = HTMLReader(Array(html.utf8))
        while let piece = reader.next() {
            switch piece {
            case .text(let bytes): reader.output.add(bytes)
            case .tag(let name, let isClosing): reader.obey(name, isClosing: isClosing)
            }
        }
        return reader.output.text
    }
}

/// Text as it grows: blanks are drawn together, lines end where elements do.
private struct FlowingText {
    private var bytes: [UInt8] = []
    private var isSpacePending = false
    private var breaksPending = 0

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func add(_ piece: [UInt8]) {
        for byte in piece {
            if byte <= 0x20 {
                isSpacePending = true
                continue
            }
            settle()
            bytes.append(byte)
        }
    }

    /// At least so many line feeds before what comes next.
    mutating func endLine(_ count: Int) { breaksPending = max(breaksPending, count) }
    /// One line feed more.
    mutating func breakLine() { breaksPending = min(breaksPending + 1, 2) }

    private mutating func settle() {
        if breaksPending > 0, !bytes.isEmpty {
            bytes.append(contentsOf: repeatElement(0x0A, count: breaksPending))
        } else if isSpacePending, !bytes.isEmpty {
            bytes.append(0x20)
        }
        isSpacePending = false
        breaksPending = 0
    }
}

/// Takes HTML apart into text and tags.
private struct HTMLReader {
    enum Piece {
        case text([UInt8])
        case tag(String, isClosing: Bool)
    }

    var output = FlowingText()
    private let bytes: [UInt8]
    private var index = 0
    /// The element whose contents nobody sees, while inside it.
    private var hiddenElement: String?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func next() -> Piece? {
        guard index < bytes.count else { return nil }
        guard bytes[index] == UInt8(ascii: "<") else { return .text(textRun()) }
        if bytes[index...].starts(with: "<!--".utf8) {
            skip(past: "-->")
            return .text([])
        }
        guard index + 1 < bytes.count, Self.startsTag(bytes[index + 1]) else {
            index += 1
            return .text(hiddenElement == nil ? [UInt8(ascii: "<")] : [])
        }
        return tag()
    }

    /// What an element does to the lines around it.
    mutating func obey(_ name: String, isClosing: Bool) {
        switch name {
        case "script", "style", "head", "title":
            if isClosing {
                if hiddenElement == name { hiddenElement = nil }
            } else if hiddenElement == nil {
                hiddenElement = name
            }
        case "body" where !isClosing: hiddenElement = nil
        case "br": output.breakLine()
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table", "pre":
            output.endLine(2)
        case "div", "tr", "dt", "dd", "hr", "section", "article", "header", "footer", "address", "li":
            output.endLine(1)
            if name == "li", !isClosing, hiddenElement == nil { output.add(Array("- ".utf8)) }
        case "td", "th": output.add([0x20])
        default: break
        }
    }

    private mutating func textRun() -> [UInt8] {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
        defer { index = end }
        return hiddenElement == nil ? HTMLEntity.resolved(bytes[index..<end]) : []
    }

    private mutating func tag() -> Piece {
        index += 1
        let isClosing = bytes[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        let nameEnd = bytes[index...].firstIndex { !Self.isNameByte($0) } ?? bytes.endIndex
        let name = String(decoding: bytes[index..<min(nameEnd, index + 20)], as: UTF8.self).lowercased()
        index = nameEnd
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return .tag(name, isClosing: isClosing)
    }

    private mutating func skip(past end: String) {
        let mark = Array(end.utf8)
        var at = index
        while at < bytes.count {
            if bytes[at] == mark[0], bytes[at...].starts(with: mark) {
                index = at + mark.count
                return
            }
            at += 1
        }
        index = bytes.count
    }

    private static func startsTag(_ byte: UInt8) -> Bool {
        isNameByte(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
            || byte == UInt8(ascii: "?")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
