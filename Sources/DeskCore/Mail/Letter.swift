import DeskMail
import DeskModel
import DeskProse

/// A mail as it goes into a ticket.
struct Letter {
    let subject: String
    let text: String
    let files: [AttachmentSource]

    /// Longest text that stands in a ticket, in bytes; a longer one is kept whole as a file.
    private static let longest = 1 << 20

    init(_ mail: IncomingMail) {
        subject = mail.subject
        guard mail.text.utf8.count > Letter.longest,
            let whole = try? AttachmentSource(name: "message.txt", content: .bytes(Array(mail.text.utf8)))
        else {
            text = mail.text
            files = mail.files
            return
        }
        let end = "\n\n" + Prose.textCut.cs
        var start = mail.text.utf8.index(mail.text.startIndex, offsetBy: Letter.longest - end.utf8.count)
        while start.samePosition(in: mail.text.unicodeScalars) == nil {
            mail.text.utf8.formIndex(before: &start)
        }
        text = mail.text[..<start] + end
        files = [whole] + mail.files
    }
}

extension IncomingMail {
    /// The message without what deliverers and editors put before its head: a mark of byte order, blank lines, the
    /// line `From …` of a mailbox.
    static func withoutEnvelope(_ message: [UInt8]) -> [UInt8] {
        var rest = message[...]
        while let byte = rest.first {
            if rest.starts(with: "\u{FEFF}".utf8) {
                rest = rest.dropFirst(3)
            } else if byte == 0x0A || byte == 0x0D {
                rest = rest.dropFirst()
            } else if let end = rest.firstIndex(of: 0x0A), isEnvelope(rest[..<end]) {
                rest = rest[(end + 1)...]
            } else {
                break
            }
        }
        return rest.count == message.count ? message : Array(rest)
    }

    private static func isEnvelope(_ line: ArraySlice<UInt8>) -> Bool {
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return true }
        guard let mark = ["From ", ">From "].first(where: { line.starts(with: $0.utf8) }) else {
            return false
        }
        // `From : jana@…` is a field.
        return line.dropFirst(mark.utf8.count).first { $0 != 0x20 } != UInt8(ascii: ":")
    }
}
