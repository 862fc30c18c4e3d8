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
    /// The message without the line `From …` that some deliverers put before it.
    static func withoutEnvelope(_ message: [UInt8]) -> [UInt8] {
        guard message.starts(with: "From ".utf8), let end = message.firstIndex(of: 0x0A) else {
            return message
        }
        return Array(message[(end + 1)...])
    }
}
