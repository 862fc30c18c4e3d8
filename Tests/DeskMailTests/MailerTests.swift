import DeskModel
import DeskProcess
import DeskProse
import DeskTesting
import Testing

@testable import DeskMail

@Suite struct MailerTests {
    private func run(_ script: String, _ mail: String = "mail\n", timeout: Duration = .seconds(200))
        async throws
        -> Delivery
    {
        try await deliver(["/bin/sh", "-c", script], mail, timeout: timeout)
    }

    private func deliver(_ command: [String], _ mail: String, timeout: Duration = .seconds(200))
        async throws -> Delivery
    {
        try await aside {
            let file = try MemoryFile.holding(Array(mail.utf8))
            return Mailer(command, timeout: timeout).deliver(file)
        }
    }

    @Test(
        arguments: [0, 1, 2, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 126, 127, 200]
            as [Int32])
    func `the mailer's status says whether to try again`(status: Int32) async throws {
        let delivery = try await run("echo no such luck >&2; exit \(status)")
        let words = Prose(verbatim: "no such luck")
        switch status {
        case 0: #expect(delivery == .sent)
        case 64, 65, 67, 76, 77, 78: #expect(delivery == .permanent(status: status, detail: words))
        case 126, 127: #expect(delivery == .cannotRun(detail: words))
        default: #expect(delivery == .temporary(status: status, detail: words))
        }
    }

    @Test func `the mail arrives byte by byte`() async throws {
        let mail = (0..<20_000).map { "line \($0) $HOME `id` %s\n" }.joined()
        let sum = mail.utf8.reduce(0) { $0 + Int($1) }
        let delivery = try await run(
            "od -An -v -tu1 | awk '{for (i = 1; i <= NF; i++) s += $i} END {exit s != \(sum)}'", mail)
        #expect(delivery == .sent)
    }

    @Test func `a mailer that reads nothing and one that talks too much do no harm`() async throws {
        let big = String(repeating: "x", count: 4 << 20)
        #expect(try await run("exit 0", big) == .sent)
        #expect(
            try await run("head -c 1000000 /dev/zero | tr '\\0' x 2>/dev/null; cat >/dev/null; exit 0")
                == .sent)
    }

    @Test func `a child left behind keeps nobody waiting`() async throws {
        #expect(try await run("sleep 300 & exit 0", timeout: .seconds(200)) == .sent)
    }

    @Test func `a mailer that does not end is ended`() async throws {
        let delivery = try await run("trap '' TERM; sleep 600 & sleep 600", timeout: .seconds(1))
        #expect(delivery == .temporary(status: nil, detail: .mailerTimedOut(1)))
        #expect(try await run("kill -9 $$") == .temporary(status: nil, detail: .mailerKilled(9)))
    }

    /// T41.
    @Test func `its environment is the path alone`() async throws {
        // The shell adds names of its own.
        let delivery = try await run("env | grep -Ev '^(PATH|PWD|SHLVL|OLDPWD|_)=' && exit 65; exit 0")
        #expect(delivery == .sent)
    }

    @Test func `what cannot be run is told`() async throws {
        for command in [
            [], [""], ["/nonexistent/sendmail"], ["/etc/passwd"], ["no-such-mailer-anywhere"], ["/"],
        ] {
            guard case .cannotRun = try await deliver(command, "") else {
                Issue.record("\(command) ran")
                continue
            }
        }
    }

    @Test func `a token that a mailer quotes is taken out of what is kept`() {
        let talk = "550 refused:\r\n \(Samples.token) https://x/reset?token=\(Samples.token).\u{1B}[2J\u{9B}"
        #expect(
            MailerTalk.digest(Array(talk.utf8)) == "550 refused: <secret> https://x/reset?token=<secret>. [2J"
        )
        // A soft line break of quoted-printable cuts a token in two.
        let (head, tail) = (Samples.token.prefix(30), Samples.token.dropFirst(30))
        #expect(MailerTalk.digest(Array("> \(head)=\n> \(tail)".utf8)) == "> <secret>= > \(tail)")
        #expect(MailerTalk.digest(Array("no-such-user@example.cz".utf8)) == "no-such-user@example.cz")
        #expect(MailerTalk.digest(Array(repeating: 120, count: 100_000)) == "<secret>")
        #expect(
            MailerTalk.digest(Array(String(repeating: "ž ", count: 5000).utf8)).unicodeScalars.count <= 500)
    }
}
