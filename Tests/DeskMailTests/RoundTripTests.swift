import DeskModel
import DeskTesting
import DeskProse
import Glibc
import Subprocess
import Testing

@testable import DeskMail

/// Through a real mailer, over real SMTP on loopback, into a parser that is not ours.
@Suite struct RoundTripTests {
    /// Whether Python's aiosmtpd and msmtp are here; `make test-deps` installs both.
    private static let isPossible: Bool = {
        let places: [String] = ["/usr/bin/msmtp", "/usr/local/bin/msmtp"]
        let found = places.contains { access($0, X_OK) == 0 }
        return found && system("python3 -c 'import aiosmtpd' 2>/dev/null") == 0
    }()

    private struct Case: Sendable {
        let name: String
        let subject: String
        let body: String
        var files: [Message.Attachment] = []
    }

    private static let cases = [
        Case(
            name: "Jana Nováková", subject: "Příliš žluťoučký kůň úpěl ďábelské ódy",
            body: "Dobrý den,\nahoj.\n"),
        Case(
            name: "Novák, \"Jan\" <x@y.cz>", subject: "=?UTF-8?B?aGE=?= \"x\" <a@b>, c; =?",
            body: ".\n..\n.QUIT\nFrom me\n>From you\n\n\n.\n"),
        Case(
            name: String(repeating: "Řehoř ", count: 30), subject: String(repeating: "ěščřžýáíé🐎", count: 40),
            body: String(repeating: "dlouhý řádek ", count: 900) + "\n" + String(repeating: "=", count: 3000)),
        Case(
            name: "a", subject: String(repeating: "x", count: 300),
            body: "trailing space \ntab\t\n=20\nsoft=\n\u{1}\u{7F}\u{202E}e\u{301}\n" + Samples.token + "\n"),
        Case(
            name: "Příloha", subject: "s přílohou", body: "viz příloha\n",
            files: [
                Message.Attachment(
                    name: "výplatní páska \"prosinec\".bin", type: "application/pdf",
                    bytes: Array(0...255) + Array(0...255)),
                Message.Attachment(
                    name: String(repeating: "ž", count: 100), type: "x", bytes: [13, 10, 46, 10]),
            ]),
    ]

    @Test(.enabled(if: isPossible, "needs Python's aiosmtpd and msmtp: run make test-deps"))
    func `hostile mails arrive as they were written`() async throws {
        let script = Golden.folder.dropLast("/Golden".utf8.count) + "/SMTP/receive.py"
        let heard = try await Subprocess.run(
            .name("python3"), arguments: [String(script)], input: .inputWriter, output: .sequence,
            error: .discarded
        ) { execution in
            var lines: [String] = []
            for try await line in execution.standardOutput.strings() {
                let line = line.split(separator: "\n").first.map(String.init) ?? ""
                if lines.isEmpty { try await Self.send(port: line) }
                lines.append(line)
                if lines.count > Self.cases.count { break }
            }
            try await execution.standardInputWriter.finish()
            return lines
        }.closureResult
        for (sent, line) in zip(Self.cases, heard.dropFirst()) {
            try Self.compare(sent, JSON.parse(Array(line.utf8)))
        }
        #expect(heard.count == Self.cases.count + 1)
    }

    private static func send(port: String) async throws {
        let mailer = Mailer([
            "msmtp", "--host=127.0.0.1", "--port=\(port)", "--from=podpora@example.cz", "--read-recipients",
            "-i",
        ])
        for sent in cases {
            var message = try Message(
                from: Mailbox(name: "Podpora", address: EmailAddress("podpora@example.cz")),
                to: [Mailbox(name: sent.name, address: EmailAddress("Jana@example.cz"))],
                subject: sent.subject,
                body: sent.body, date: Instant(seconds: 1_796_130_000), messageID: "<1@desk.example.cz>")
            message.attachments = sent.files
            let bytes = try message.bytes()
            let delivery = try await aside { mailer.deliver(bytes) }
            #expect(delivery == .sent)
        }
    }

    private static func compare(_ sent: Case, _ got: JSON) throws {
        guard case .object(let members) = got else {
            Issue.record("no object: \(got)")
            return
        }
        func member(_ key: String) -> JSON? { members.first { $0.key == key }?.value }
        func base64(_ bytes: [UInt8]) -> JSON {
            .string(String(decoding: Base64Text.encode(bytes), as: UTF8.self))
        }
        #expect(member("recipients") == .array(["Jana@example.cz"]))
        #expect(member("subject") == .string(Text.trim(sent.subject)))
        #expect(member("to") == .array([.string(Text.trim(sent.name))]))
        #expect(member("defects") == .array([]))
        let body = sent.body.utf8.last == 10 ? sent.body : sent.body + "\n"
        #expect(member("body") == base64(Array(body.utf8)))
        #expect(member("files") == .array(sent.files.map { .array([.string($0.name), base64($0.bytes)]) }))
        let names = [
            "auto-submitted", "content-type", "date", "from", "message-id", "mime-version", "subject", "to",
        ]
        let expected = sent.files.isEmpty ? names + ["content-transfer-encoding"] : names
        #expect(member("headers") == .array(expected.sorted().map { .string($0) }))
    }
}
