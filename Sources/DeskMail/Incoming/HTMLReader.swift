/// Takes HTML apart into text and tags, once from left to right, so that no input can make it slow.
///
/// What never closes – a comment, a script, a quotation mark – hides nothing that comes after it.
struct HTMLReader {
    enum Piece {
        /// As it stands, its entities not yet resolved.
        case text(ArraySlice<UInt8>)
        case tag(HTMLTag)
    }

    private let bytes: [UInt8]
    private var index = 0
    /// Marks that are known not to come any more.
    private var absent: Set<String> = []

    /// Elements whose contents nobody is meant to see.
    private static let hidden: Set<String> = ["script", "style", "title", "template"]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func next() -> Piece? {
        guard index < bytes.count else { return nil }
        guard bytes[index] == UInt8(ascii: "<") else { return .text(takeText()) }
        if bytes[index...].starts(with: "<!--".utf8) {
            skipComment()
            return .text([])
        }
        // Text of XHTML that has no tags in it.
        if bytes[index...].starts(with: "<![CDATA[".utf8), let end = find("]]>") {
            defer { index = end + 3 }
            return .text(bytes[(index + 9)..<end])
        }
        guard startsTag else { return .text(takeText()) }
        let tag = takeTag()
        if !tag.isClosing, HTMLReader.hidden.contains(tag.name) { skipContents(of: tag.name) }
        return .tag(tag)
    }

    /// Whether what begins here is a tag, and not a sign or an address in brackets.
    private var startsTag: Bool {
        guard index + 1 < bytes.count else { return false }
        switch bytes[index + 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case UInt8(ascii: "/"): return index + 2 < bytes.count && bytes[index + 2].isLetter
        case let first where first.isLetter:
            let name = bytes[(index + 1)...].prefix { $0.isNameByte }
            guard name.endIndex < bytes.count else { return true }
            let after = bytes[name.endIndex]
            if after == UInt8(ascii: "@") || after == UInt8(ascii: ".") { return false }
            let isAddress = ["http:", "https:", "mailto:", "ftp:"].contains { name.elementsEqual($0.utf8) }
            return !isAddress
        default: return false
        }
    }

    private mutating func takeText() -> ArraySlice<UInt8> {
        let start = index
        index = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
        return bytes[start..<index]
    }

    private mutating func takeTag() -> HTMLTag {
        index += 1
        let isClosing = bytes[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        let name = bytes[index...].prefix { $0.isNameByte }
        index = name.endIndex
        let start = index
        let end = tagEnd()
        index = min(end + 1, bytes.count)
        return HTMLTag(
            name: String(decoding: name.prefix(20), as: UTF8.self).lowercased(), isClosing: isClosing,
            inside: bytes[start..<end])
    }

    /// Where the tag ends; a quotation mark with a tag before its fellow is taken for a lone one.
    private mutating func tagEnd() -> Int {
        var (at, firstEnd): (Int, Int?) = (index, nil)
        var quote: UInt8?
        while at < bytes.count {
            let byte = bytes[at]
            if let open = quote {
                if byte == open {
                    quote = nil
                } else if byte == UInt8(ascii: ">"), firstEnd == nil {
                    firstEnd = at
                } else if byte == UInt8(ascii: "<"), let firstEnd {
                    return firstEnd
                }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
                firstEnd = nil
            } else if byte == UInt8(ascii: ">") {
                return at
            }
            at += 1
        }
        return firstEnd ?? bytes.count
    }

    private mutating func skipComment() {
        let body = bytes[(index + 4)...]
        if body.starts(with: ">".utf8) || body.starts(with: "->".utf8) {
            index = body.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
        } else if let end = find("-->") {
            index = end + 3
        } else {
            index = body.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
        }
    }

    /// Passes over the contents of an element; of one that never closes, over the text up to the next tag,
    /// unless it is a title.
    private mutating func skipContents(of name: String) {
        if let end = find("</\(name)") {
            index = end
        } else if name != "title" {
            index = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        }
    }

    /// Where a mark comes next, whatever the case of its letters.
    private mutating func find(_ mark: String) -> Int? {
        guard !absent.contains(mark) else { return nil }
        let wanted = Array(mark.utf8)
        var at = index
        while at + wanted.count <= bytes.count {
            if bytes[at] == wanted[0], wanted.indices.allSatisfy({ bytes[at + $0].lowercased == wanted[$0] })
            {
                return at
            }
            at += 1
        }
        absent.insert(mark)
        return nil
    }
}

/// A tag with what stands in it.
struct HTMLTag {
    let name: String
    let isClosing: Bool
    private let inside: ArraySlice<UInt8>

    init(name: String, isClosing: Bool, inside: ArraySlice<UInt8>) {
        self.name = name
        self.isClosing = isClosing
        self.inside = inside
    }

    /// The value of an attribute, its entities resolved.
    func attribute(_ wanted: String) -> [UInt8]? {
        var rest = inside
        while !rest.isEmpty {
            rest = rest.drop { $0 <= 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=") }
            let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
            rest = rest[name.endIndex...].drop { $0 <= 0x20 }
            var value: ArraySlice<UInt8> = []
            if rest.first == UInt8(ascii: "=") {
                rest = rest.dropFirst().drop { $0 <= 0x20 }
                if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                    value = rest.dropFirst().prefix { $0 != quote }
                    rest = rest[value.endIndex...].dropFirst()
                } else {
                    value = rest.prefix { $0 > 0x20 }
                    rest = rest[value.endIndex...]
                }
            }
            if name.lazy.map(\.lowercased).elementsEqual(wanted.utf8) { return HTMLEntity.resolved(value) }
        }
        return nil
    }

    /// The same as a number.
    func number(_ name: String) -> Int? {
        attribute(name).flatMap { Int(String(decoding: $0.prefix(9), as: UTF8.self)) }
    }
}

extension UInt8 {
    /// Whether it is a letter of ASCII.
    var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    /// Whether it is a digit.
    var isDigit: Bool { (0x30...0x39).contains(self) }
    fileprivate var isNameByte: Bool {
        isLetter || isDigit || self == UInt8(ascii: ":") || self == UInt8(ascii: "-")
            || self == UInt8(ascii: "_")
    }
    fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
