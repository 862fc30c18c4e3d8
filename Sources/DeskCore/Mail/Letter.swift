import DeskMail
import DeskModel
import DeskProse
import DeskStore

/// How much of the files of one letter is taken.
struct FileLimits {
    let count: Int
    let size: Int64

    init(ruledBy sql: Transaction) throws {
        count = Int(try sql.rule(.attachmentCount).number)
        size = try sql.rule(.attachmentSize).number
    }
}

/// A mail as it goes into a ticket.
struct Letter {
    let subject: String
    let text: String
    let files: [AttachmentSource]

    /// Longest text that stands in a ticket, in bytes; a longer one is kept whole as a file.
    private static let longest = 1 << 20

    /// Takes what a ticket can hold of a mail. Files that are too many or too large are named at the end of its
    /// text, in the language of the sender.
    init(_ mail: IncomingMail, _ limits: FileLimits, _ language: Language) {
        subject = mail.subject
        var files: [AttachmentSource] = []
        var left: [Prose.LeftFile] = []
        if mail.text.utf8.count > Letter.longest,
            let whole = try? AttachmentSource(name: "message.txt", content: .bytes(Array(mail.text.utf8))),
            mail.text.utf8.count <= limits.size
        {
            files.append(whole)
        }
        for file in mail.files {
            let size = file.content.size
            if files.count < limits.count, size <= limits.size {
                files.append(file)
            } else {
                left.append(Prose.LeftFile(name: file.name, type: file.type, size: size))
            }
        }
        self.files = files
        let note =
            left.isEmpty ? nil : Prose.leftOut(left, most: limits.count, largest: limits.size)[language]
        text = [
            Letter.cut(mail.text, to: Letter.longest - (note.map { $0.utf8.count + 2 } ?? 0), language), note,
        ]
        .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// A text of at most so many bytes, which says where it was cut.
    private static func cut(_ text: String, to longest: Int, _ language: Language) -> String {
        guard text.utf8.count > longest else { return text }
        let end = "\n\n" + Prose.textCut[language]
        var start = text.utf8.index(text.startIndex, offsetBy: max(0, longest - end.utf8.count))
        while start.samePosition(in: text.unicodeScalars) == nil { text.utf8.formIndex(before: &start) }
        return text[..<start] + end
    }
}

extension AttachmentSource.Content {
    /// How many bytes are at hand.
    fileprivate var size: Int64 { if case .bytes(let bytes) = self { Int64(bytes.count) } else { 0 } }
}

extension IncomingMail {
    /// The message without what deliverers and editors put before its head: a mark of byte order, blank lines, the
    /// line `From …` of a mailbox.
    static func withoutEnvelope(_ message: [UInt8]) -> ArraySlice<UInt8> {
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
        return rest
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
