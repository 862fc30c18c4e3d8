import DeskModel
import DeskProse
import Testing

@testable import DeskMail

@Suite struct MessageTests {
    private func sample(subject: String = "Subject", body: String = "Text\n") throws -> Message {
        try Message(
            from: Mailbox(name: "Zákaznická podpora", address: EmailAddress("podpora@example.cz")),
            to: [Mailbox(name: "Jana Nováková", address: EmailAddress("Jana@Example.cz"))], subject: subject,
            body: body, date: Instant(seconds: 1_796_130_000), messageID: "<1.2@desk.example.cz>")
    }

    private func lines(_ message: Message) throws -> [String] {
        try String(decoding: message.bytes(), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
    }

    @Test func `a mail has the headers that it needs, once each`() throws {
        var message = try sample()
        message.inReplyTo = "<a@b>"
        message.references = ["<r@s>", "<a@b>"]
        let lines = try lines(message)
        #expect(
            lines == [
                "Date: Tue, 1 Dec 2026 13:00:00 +0000",
                "From: =?UTF-8?B?WsOha2F6bmlja8OhIHBvZHBvcmE=?= <podpora@example.cz>",
                "To: =?UTF-8?B?SmFuYSBOb3bDoWtvdsOh?= <Jana@example.cz>", "Subject: Subject",
                "Message-ID: <1.2@desk.example.cz>", "In-Reply-To: <a@b>", "References: <r@s> <a@b>",
                "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
                "Text", "",
            ])
    }

    @Test func `lines end in LF for a mailer, in CR LF for the wire, never otherwise`() throws {
        let message = try sample(subject: "ž", body: "a\r\nb\rc\nd\n\n.\nFrom e")
        let lf = try message.bytes(.lf)
        let crlf = try message.bytes(.crlf)
        #expect(!lf.contains(13))
        #expect(crlf.count { $0 == 13 } == crlf.count { $0 == 10 })
        #expect(zip(crlf, crlf.dropFirst()).allSatisfy { ($0 == 13) == ($1 == 10) })
        #expect(crlf.filter { $0 != 13 } == lf)
    }

    @Test(arguments: ["\n", "\r", "\r\n", "\0", "\u{7F}", "\u{85}", "\u{2028}", "\t", "\u{1B}[2J", "\u{B}"])
    func `control characters in subjects and names are spaces, elsewhere they are refused`(control: String)
        throws
    {
        var mail = try sample(subject: "a\(control)Bcc: x@example.cz")
        let subject = try lines(mail).filter { $0.hasPrefix("Subject: ") || $0.hasPrefix("Bcc") }
        #expect(subject.count == 1 && subject[0].hasPrefix("Subject: "), "\(subject)")
        for text in [control, "\(control)a", "=\(control)\u{301}", "a\(control)b"] {
            mail.subject = text
            mail.to = [Mailbox(name: text, address: try EmailAddress("a@example.cz"))]
            #expect(try lines(mail).allSatisfy { $0.utf8.allSatisfy { 32...126 ~= $0 } })
            #expect(throws: DeskError.self) { try Mailbox(text: "\(text) <a@example.cz>") }
        }
        #expect(throws: DeskError.self) { try EmailAddress("a\(control)@example.cz") }
        var message = try sample()
        message.messageID = "<a\(control)@b>"
        #expect(throws: DeskError.self) { try message.bytes() }
        message = try sample()
        message.references = ["<a\(control)@b>"]
        message.inReplyTo = "<a@b>\(control)X: y"
        let lines = try lines(message)
        #expect(
            !lines.contains { $0.hasPrefix("References") || $0.hasPrefix("In-Reply-To") || $0.hasPrefix("X") }
        )
    }

    @Test func `encoded words hold whole characters and fit`() throws {
        let subject = String(repeating: "Příliš žluťoučký kůň 🐎 ", count: 12)
        let lines = try lines(sample(subject: subject))
        let words = lines.flatMap { $0.split(separator: " ") }.filter { $0.hasPrefix("=?UTF-8?B?") }
        #expect(words.count > 8)
        #expect(words.allSatisfy { $0.utf8.count <= 75 && $0.hasSuffix("?=") })
        #expect(lines.filter { $0.contains("=?") }.allSatisfy { $0.utf8.count <= 76 })
    }

    @Test func `names are atoms, quoted or encoded`() throws {
        for (name, expected) in [
            ("Jana Novak", "Jana Novak"), ("Novak, Jana", "\"Novak, Jana\""),
            ("A \"B\" \\C", "\"A \\\"B\\\" \\\\C\""),
            ("x@y.cz", "\"x@y.cz\""), ("=?UTF-8?Q?a?=", "=?UTF-8?B?PT9VVEYtOD9RP2E/PQ==?="),
        ] {
            var message = try sample()
            message.to = [Mailbox(name: name, address: try EmailAddress("a@example.cz"))]
            #expect(try lines(message)[2] == "To: \(expected) <a@example.cz>")
        }
    }

    @Test func `the sender of desk.toml is read`() throws {
        let box = try Mailbox(text: "Podpora <podpora@example.cz>")
        #expect(box.name == "Podpora" && box.address == "podpora@example.cz")
        #expect(try Mailbox(text: "\"Podpora, s. r. o.\" <p@example.cz>").name == "Podpora, s. r. o.")
        #expect(try Mailbox(text: "podpora@example.cz").name == nil)
        #expect(try Mailbox(text: "<podpora@example.cz>").name == nil)
        #expect(try Mailbox(text: "Eva <eva@žluť.cz>").address == "eva@xn--lu-yta1h.cz")
        for text in [
            "", "Podpora", "Podpora <>", "a@b.cz, c@d.cz", "<a@b.cz> x", "A\n <a@b.cz>", "<<a@b.cz>",
        ] {
            #expect(throws: DeskError.self, "\(text)") { try Mailbox(text: text) }
        }
    }

    @Test func `attachments become parts`() throws {
        var message = try sample(body: "See the file.\n")
        message.attachments = [
            Message.Attachment(
                name: "výplaty\n\"prosinec\".pdf", type: "application/pdf", bytes: Array(0..<200)),
            Message.Attachment(
                name: String(repeating: "dlouhé ", count: 40), type: "text/plain\nX: y", bytes: []),
        ]
        let lines = try lines(message)
        #expect(lines.contains("Content-Type: multipart/mixed; boundary=\"=_desk_part\""))
        #expect(lines.filter { $0 == "--=_desk_part" }.count == 3)
        #expect(lines.filter { $0 == "--=_desk_part--" }.count == 1)
        #expect(lines.contains("Content-Type: application/octet-stream"))
        #expect(lines.contains { $0.contains("filename*=UTF-8''v%C3%BDplaty%0A%22prosinec%22.pdf") })
        #expect(lines.allSatisfy { $0.utf8.count <= 78 })
    }
}
