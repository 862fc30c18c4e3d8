import DeskMail
import DeskModel

extension String {
    /// On one line of at most so many scalars.
    func oneLine(_ limit: Int) -> String { LineFeeds.folded(self, limit: limit) }

    /// As a phone number is stored; nothing where there is none.
    var phone: String? {
        let line = oneLine(64)
        return line.isEmpty ? nil : line
    }

    /// Text of many lines as it is stored: line feeds only, trimmed.
    var body: String { Text.trim(LineFeeds.only(self)) }

    /// Without the angle brackets around a Message-ID.
    var trimmedAngles: String {
        let text = Text.trim(self)
        guard text.utf8.first == UInt8(ascii: "<"), text.utf8.last == UInt8(ascii: ">") else { return text }
        return Text.trim(String(text.utf8.dropFirst().dropLast()) ?? "")
    }

    /// What is between the angle brackets, else all of it: the address of `Jana <jana@kolin.example>`.
    var address: (email: String, name: String?) {
        let bytes = utf8
        guard let open = bytes.lastIndex(of: UInt8(ascii: "<")),
            let close = bytes[open...].firstIndex(of: UInt8(ascii: ">"))
        else { return (Text.pasted(self), nil) }
        let quotes = CharacterSet(" \t\"'")
        let name = quotes.trimmed(String(self[..<open])).oneLine(200)
        return (Text.pasted(String(self[bytes.index(after: open)..<close])), name.isEmpty ? nil : name)
    }
}

/// Scalars to be trimmed from the ends of a text.
private struct CharacterSet {
    let scalars: Set<Unicode.Scalar>

    init(_ text: String) { scalars = Set(text.unicodeScalars) }

    func trimmed(_ text: String) -> String {
        let all = text.unicodeScalars
        guard let first = all.firstIndex(where: { !scalars.contains($0) }),
            let last = all.lastIndex(where: { !scalars.contains($0) })
        else { return "" }
        return String(all[first...last])
    }
}

/// Text of HTML, and the pictures within it.
enum BodyText {
    /// What a person would read, and the pictures that stand in the text itself (`data:image/png;base64,…`).
    static func read(html: String) -> (text: String, pictures: [(type: String, bytes: [UInt8])]) {
        var pictures: [(type: String, bytes: [UInt8])] = []
        let bytes = Array(html.utf8)
        let mark = Array("data:image/".utf8)
        var index = 0
        while let start = BodyText.find(mark, in: bytes, from: index) {
            index = start + mark.count
            let rest = bytes[index...]
            let head = rest.prefix(80).prefix { $0 != UInt8(ascii: ",") }
            let kind = head.prefix { $0 != UInt8(ascii: ";") }
            guard String(decoding: head, as: UTF8.self).hasSuffix(";base64"),
                let end = rest.dropFirst(head.count).firstIndex(where: { [0x22, 0x27, 0x3E].contains($0) })
            else { continue }
            let text = String(decoding: bytes[(index + head.count + 1)..<end], as: UTF8.self)
            if let picture = Base64Text.decode(text), !picture.isEmpty {
                pictures.append(("image/" + String(decoding: kind, as: UTF8.self), picture))
            }
            index = end
        }
        return (HTMLText.plain(html).body, pictures)
    }

    private static func find(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = mark.first else { return nil }
        var index = start
        while index + mark.count <= bytes.count {
            guard let next = bytes[index...].firstIndex(of: first), next + mark.count <= bytes.count else {
                return nil
            }
            if bytes[next..<(next + mark.count)].elementsEqual(mark) { return next }
            index = next + 1
        }
        return nil
    }
}
