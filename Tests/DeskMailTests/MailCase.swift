import DeskModel
import DeskTesting
import Testing

@testable import DeskMail

/// What is put into a mail, to be compared with what Python reads in it.
struct MailCase: Sendable {
    struct File: Sendable {
        let name: String
        let type: String
        let bytes: [UInt8]
    }

    let name: String
    let subject: String
    let body: String
    var files: [File] = []

    /// A script that lies with these tests.
    static func script(_ name: String) -> String {
        String(Golden.folder.dropLast("/Golden".utf8.count)) + "/SMTP/" + name
    }

    func message() throws -> Message {
        var message = try Message(
            from: Mailbox(name: "Podpora", address: EmailAddress("podpora@example.cz")),
            to: [Mailbox(name: name, address: EmailAddress("Jana@example.cz"))], subject: subject, body: body,
            date: Instant(seconds: 1_796_130_000), messageID: "<1@desk.example.cz>")
        message.attachments = files.map { Message.Attachment(name: $0.name, type: $0.type, bytes: $0.bytes) }
        return message
    }

    /// Whether a mail has our headers and no others, one recipient, and the body and the files whole.
    func compare(with got: JSON) {
        let names = [
            "auto-submitted", "content-type", "date", "from", "message-id", "mime-version", "subject", "to",
        ]
        let expected = files.isEmpty ? names + ["content-transfer-encoding"] : names
        #expect(got["headers"] == .array(expected.sorted().map { .string($0) }))
        #expect(got["addresses"] == .array(["Jana@example.cz"]))
        #expect(got["defects"] == .array([]))
        #expect(got["isASCII"] == true)
        if case .integer(let longest) = got["longest"] { #expect(longest <= 78) }
        #expect(got["body"] == Self.base64(Self.lines(of: body)))
        let types = ["application/pdf", "text/plain", "text/csv"]
        #expect(
            got["files"]
                == .array(
                    files.map { file in
                        let type = types.contains(file.type) ? file.type : "application/octet-stream"
                        return .array([.string(file.name), .string(type), Self.base64(file.bytes)])
                    }))
    }

    /// Text as it leaves: every line ends, in LF.
    private static func lines(of text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var lines: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if byte == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { continue }
            lines.append(byte == 13 ? 10 : byte)
        }
        return lines.isEmpty || lines.last == 10 ? lines : lines + [10]
    }

    private static func base64(_ bytes: [UInt8]) -> JSON {
        .string(String(decoding: Base64Text.encode(bytes), as: UTF8.self))
    }
}
