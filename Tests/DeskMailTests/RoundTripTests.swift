import DeskModel
import DeskProse
import DeskTesting
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

    private static let hostile = [
        MailCase(
            name: "Jana Nováková", subject: "Příliš žluťoučký kůň úpěl ďábelské ódy",
            body: "Dobrý den,\nahoj.\n"),
        MailCase(
            name: "Novák, \"Jan\" <x@y.cz>", subject: "=?UTF-8?B?aGE=?= \"x\" <a@b>, c; =?",
            body: ".\n..\n.QUIT\nFrom me\n>From you\n\n\n.\n"),
        MailCase(
            name: String(repeating: "Řehoř ", count: 30), subject: String(repeating: "ěščřžýáíé🐎", count: 40),
            body: String(repeating: "dlouhý řádek ", count: 900) + "\n" + String(repeating: "=", count: 3000)),
        MailCase(
            name: "a", subject: String(repeating: "x", count: 300),
            body: "trailing space \ntab\t\n=20\nsoft=\n\u{1}\u{7F}\u{202E}e\u{301}\n" + Samples.token + "\n"),
        MailCase(
            name: "Příloha", subject: "s přílohou", body: "viz příloha\n",
            files: [
                .init(
                    name: "výplatní páska \"prosinec\".bin", type: "application/pdf",
                    bytes: Array(0...255) + Array(0...255)),
                .init(name: String(repeating: "ž", count: 100), type: "x", bytes: [13, 10, 46, 10]),
                .init(name: "obyčejný.txt", type: "text/plain", bytes: Array("ahoj\r\n.\r\n".utf8)),
                .init(name: "plain name.msg", type: "message/rfc822", bytes: Array("Subject: x\n\ny".utf8)),
                .init(name: "nothing", type: "text/csv", bytes: []),
            ]),
    ]

    /// Every text in both languages, a reply with its file.
    private static func texts() throws -> [MailCase] {
        try Language.allCases.flatMap { language in
            try MailKind.allCases.map { kind in
                let words = try Templates().render(kind, language, Samples.full(kind, language))
                let carries = kind.variables.contains { $0.name == "attachments" }
                return MailCase(
                    name: "Jana Nováková", subject: words.subject, body: words.body,
                    files: carries ? [.init(name: "postup.pdf", type: "application/pdf", bytes: [0])] : [])
            }
        }
    }

    @Test(.enabled(if: isPossible, "needs Python's aiosmtpd and msmtp: run make test-deps"))
    func `every text and hostile mails arrive as they were written`() async throws {
        let cases = try Self.hostile + Self.texts()
        let heard = try await Subprocess.run(
            .name("python3"), arguments: ["-B", MailCase.script("receive.py")], input: .inputWriter,
            output: .sequence, error: .discarded
        ) { execution in
            var lines: [String] = []
            for try await line in execution.standardOutput.strings() {
                let line = line.split(separator: "\n").first.map(String.init) ?? ""
                if lines.isEmpty {
                    try await Self.send(cases, port: line)
                    // It ends when all has been said.
                    try await execution.standardInputWriter.finish()
                }
                lines.append(line)
            }
            return lines
        }.closureResult
        #expect(heard.count == cases.count + 1)
        for (sent, line) in zip(cases, heard.dropFirst()) {
            let got = try JSON.parse(Array(line.utf8))
            #expect(got["recipients"] == .array(["Jana@example.cz"]))
            #expect(got["subject"] == .string(Text.trim(sent.subject)))
            #expect(got["to"] == .array([.string(Text.trim(sent.name))]))
            sent.compare(with: got)
        }
    }

    private static func send(_ cases: [MailCase], port: String) async throws {
        let mailer = Mailer([
            "msmtp", "--host=127.0.0.1", "--port=\(port)", "--from=podpora@example.cz", "--read-recipients",
            "-i",
        ])
        for sent in cases {
            let delivery = try await aside { try mailer.deliver(sent.message()) }
            #expect(delivery == .sent)
        }
    }
}
