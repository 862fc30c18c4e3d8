/// What Outlook packs into `winmail.dat` where it takes the reader for another Outlook (TNEF, [MS-OXTNEF]).
///
/// Read here since the libraries and tools that could, libytnef and tnef, are under the GPL and in C: a program that
/// is not may not be linked with the one, and the other writes files under names of strangers' choice.
struct TNEFContents {
    /// What a piece of it is.
    enum Kind {
        case text
        case html
        case file
    }

    /// A text or a file in it.
    typealias Piece = (kind: Kind, name: String?, bytes: [UInt8])

    /// The texts and files found, those of mails within it too.
    private var pieces: [Piece] = []
    /// The file that is being read.
    private var name: String?
    private var data: ArraySlice<UInt8> = []
    private var properties: [TNEFProperty] = []
    /// The code page of texts that are not Unicode.
    private var charset: String?

    /// The texts and files in it, up to where it is broken; none where it is no such thing.
    static func pieces(in bytes: [UInt8], depth: Int = 0) -> [Piece] {
        guard depth < 5, bytes.starts(with: [0x78, 0x9F, 0x3E, 0x22]) else { return [] }
        var contents = TNEFContents()
        var reader = LittleEndian(rest: bytes.dropFirst(6))
        while reader.take(1) != nil, let tag = reader.number(4), let length = reader.number(4),
            let value = reader.take(length), reader.take(2) != nil
        {
            contents.add(tag & 0xFFFF, value)
        }
        contents.endFile()
        return contents.pieces.flatMap { piece in
            let inner = piece.kind == .file ? pieces(in: piece.bytes, depth: depth + 1) : []
            return inner.isEmpty ? [piece] : inner
        }
    }

    private mutating func add(_ attribute: Int, _ value: ArraySlice<UInt8>) {
        switch attribute {
        case 0x9007:
            var reader = LittleEndian(rest: value)
            charset = reader.number(4).map { "cp\($0)" }
        case 0x800C: pieces.append((.text, nil, Array(text(value).utf8)))
        case 0x9003:
            let found = TNEFProperty.all(in: value)
            if let body = found.first(0x1000) { pieces.append((.text, nil, Array(text(body).utf8))) }
            if let body = found.first(0x1013) { pieces.append((.html, nil, Array(body.bytes))) }
        // A file begins with how it is drawn.
        case 0x9002: endFile()
        case 0x8010: name = text(value)
        case 0x800F: data = value
        case 0x9005: properties = TNEFProperty.all(in: value)
        default: break
        }
    }

    private mutating func endFile() {
        defer { (name, data, properties) = (nil, [], []) }
        if data.isEmpty, let object = properties.first(0x3701) {
            // What it is an object of stands before the bytes.
            data = object.type == 0x0D ? object.bytes.dropFirst(16) : object.bytes
        }
        guard !data.isEmpty else { return }
        let long = properties.first(0x3707) ?? properties.first(0x3704)
        pieces.append((.file, long.map(text) ?? name, Array(data)))
    }

    private func text(_ property: TNEFProperty) -> String {
        guard property.type == 0x1F else { return text(property.bytes) }
        let (text, _) = CharsetText.convert(Array(property.bytes), from: "UTF-16LE")
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix { $0.value != 0 }))
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        CharsetText.decode(Array(bytes.prefix { $0 != 0 }), charset: charset)
    }
}

/// A property of a message or a file, as far as its kind is one of those that hold texts and bytes.
private struct TNEFProperty {
    let id: Int
    let type: Int
    let bytes: ArraySlice<UInt8>

    /// All of a list, up to where it is broken.
    static func all(in list: ArraySlice<UInt8>) -> [TNEFProperty] {
        var reader = LittleEndian(rest: list)
        var found: [TNEFProperty] = []
        _ = reader.number(4)
        while let type = reader.number(2), let id = reader.number(2) {
            // Those beyond have names, by number or in letters.
            if id >= 0x8000 {
                guard reader.take(16) != nil, let kind = reader.number(4), let length = reader.number(4),
                    kind == 0 || reader.padded(length) != nil
                else { break }
            }
            let isMany = type & 0x1000 != 0
            let simple = type & 0xFFF
            let isVariable = [0x0D, 0x1E, 0x1F, 0x102].contains(simple)
            guard let count = isMany || isVariable ? reader.number(4) : 1, count <= reader.rest.count else {
                break
            }
            for _ in 0..<count {
                guard let length = isVariable ? reader.number(4) : size(of: simple),
                    let bytes = reader.padded(length)
                else { return found }
                if isVariable { found.append(TNEFProperty(id: id, type: simple, bytes: bytes)) }
            }
        }
        return found
    }

    private static func size(of type: Int) -> Int? {
        switch type {
        case 0x01...0x04, 0x0A, 0x0B: 4
        case 0x05...0x07, 0x14, 0x40: 8
        case 0x48: 16
        default: nil
        }
    }
}

extension [TNEFProperty] {
    fileprivate func first(_ id: Int) -> TNEFProperty? { first { $0.id == id && !$0.bytes.isEmpty } }
}

/// Numbers and bytes one after the other, the smallest digit first.
private struct LittleEndian {
    private(set) var rest: ArraySlice<UInt8>

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    /// So many bytes, and those after them that fill the word.
    mutating func padded(_ count: Int) -> ArraySlice<UInt8>? {
        guard let bytes = take(count) else { return nil }
        rest = rest.dropFirst((4 - count % 4) % 4)
        return bytes
    }

    mutating func number(_ size: Int) -> Int? {
        take(size).map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }
    }
}
