import DeskCLI
import DeskModel

/// The messages of a file: an mbox with many, or one alone.
struct MailboxFile {
    /// A message, by where it begins and how long it is.
    struct Found {
        let offset: Int
        let line: Int
        /// Its bytes without the line before it; nothing for one that is too long.
        let bytes: [UInt8]?
        /// When it came, as the line before it says.
        let date: Instant?
    }

    /// When a message of a Maildir came, as its name says.
    static func date(of path: String) -> Instant? {
        let name = path.split(separator: "/").last ?? ""
        guard let digits = name.split(separator: ".").first, digits.count == 10, let seconds = Int64(digits)
        else {
            return nil
        }
        return Instant(seconds: seconds)
    }

    private let source: ByteSource
    private var buffer: [UInt8] = []
    private var index = 0
    private var base: Int
    private var line = 1

    /// The longest message.
    static let longest = 64 << 20

    init(_ source: ByteSource, offset: Int = 0) {
        self.source = source
        base = offset
    }

    /// Hands over each message until told to stop. A file that does not begin as an mbox does is one message.
    mutating func each(_ body: (Found) throws -> Bool) throws {
        var (start, startLine) = (base, line)
        var message: [UInt8] = []
        var isTooLong = false
        var date: Instant?
        var isMbox: Bool?
        var isAfterBlank = true
        while let text = try next() {
            let isBoundary = isAfterBlank && MailboxFile.isBoundary(text)
            if isMbox == nil { isMbox = isBoundary }
            if isMbox == true, isBoundary {
                if !message.isEmpty || isTooLong {
                    let bytes = isTooLong ? nil : message
                    guard try body(Found(offset: start, line: startLine, bytes: bytes, date: date)) else {
                        return
                    }
                }
                (start, startLine) = (offset - text.count, line - 1)
                (message, isTooLong) = ([], false)
                date = MailboxFile.date(ofBoundary: text)
            } else if message.count + text.count > MailboxFile.longest {
                (message, isTooLong) = ([], true)
            } else if !isTooLong {
                message += isMbox == true && MailboxFile.isQuoted(text) ? text.dropFirst() : text[...]
            }
            isAfterBlank = text.allSatisfy { $0 == 0x0A || $0 == 0x0D }
        }
        if !message.isEmpty || isTooLong {
            let bytes = isTooLong ? nil : message
            _ = try body(Found(offset: start, line: startLine, bytes: bytes, date: date))
        }
    }

    private static func date(ofBoundary line: [UInt8]) -> Instant? {
        let words = String(decoding: line, as: UTF8.self).split { $0.isWhitespace }.map(String.init)
        guard words.count >= 7 else { return nil }
        return MailHead.date([words[4], words[3], words[6], words[5]].joined(separator: " "))
    }

    private var offset: Int { base + index }

    /// `From jana@kolin.example Mon Nov 23 10:00:00 2026`: a time and a year tell it from a sentence.
    private static func isBoundary(_ line: [UInt8]) -> Bool {
        guard line.starts(with: "From ".utf8) else { return false }
        let words = line.dropFirst(5).split { $0 <= 0x20 }
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        let hasYear = words.contains { $0.count == 4 && $0.allSatisfy(isDigit) }
        let hasTime = words.contains { word in
            let parts = word.split(separator: UInt8(ascii: ":"))
            return (2...3).contains(parts.count)
                && parts.allSatisfy { $0.count <= 2 && $0.allSatisfy(isDigit) }
        }
        return hasYear && hasTime
    }

    /// `>From `, however many signs stand before it.
    private static func isQuoted(_ line: [UInt8]) -> Bool {
        line.first == UInt8(ascii: ">") && line.drop { $0 == UInt8(ascii: ">") }.starts(with: "From ".utf8)
    }

    /// The next line with its line feed; nothing at the end.
    private mutating func next() throws -> [UInt8]? {
        var text: [UInt8] = []
        while true {
            if index == buffer.count {
                base += buffer.count
                buffer = try source.next()
                index = 0
                if buffer.isEmpty { return text.isEmpty ? nil : text }
            }
            let end = buffer[index...].firstIndex(of: 0x0A)
            text += buffer[index..<(end.map { $0 + 1 } ?? buffer.count)]
            index = end.map { $0 + 1 } ?? buffer.count
            // An endless line is taken in pieces.
            if end != nil || text.count > 1 << 20 {
                if end != nil { line += 1 }
                return text
            }
        }
    }
}
