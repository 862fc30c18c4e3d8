import DeskModel
import DeskTesting
import Foundation
import Testing

/// The tutorial of desk(7) and README, typed: real users, real sudo, a real mail server.
@Suite(.enabled(if: SharedDesk.obstacle == nil, "\(SharedDesk.obstacle ?? "")"))
struct FiveMinutesTests {
    /// Its lines.
    private static func lines() throws -> [String] {
        let page = try #require(Golden("man/desk.7").read())
        let part = try #require(page.components(separatedBy: "\n.Sh FIVE MINUTES\n").last)
            .components(separatedBy: "\n.Sh ")[0]
        return part.components(separatedBy: "\n.Bd -literal -offset indent\n").dropFirst().flatMap {
            $0.components(separatedBy: "\n.Ed")[0].components(separatedBy: "\n")
        }
    }

    @Test func `manual and README say the same`() throws {
        let readme = try #require(Golden("README.md").read())
        let block = try #require(readme.components(separatedBy: "```sh\n").last).components(
            separatedBy: "```")[0]
        #expect(try Self.lines() == block.components(separatedBy: "\n").filter { !$0.isEmpty })
    }

    /// What apt does with the package here: the user and the files of `.debian`, with the tools and the mail
    /// program where this machine has them.
    private func unpack(_ machine: SharedDesk, port: String) async throws {
        let files = [
            ("desk.toml", "/etc/desk.toml", "/usr/sbin/sendmail", "/usr/local/bin/sendmail"),
            ("sudoers", "examples-sudoers", "/usr/bin/", "/usr/local/bin/"),
        ]
        for (name, place, packaged, here) in files {
            let text = try #require(Golden(".debian/\(name)").read()).replacing(packaged, with: here)
            let written = try await machine.run(as: "root", "cat > \(place)", stdin: text)
            #expect(written.status == 0, "\(written)")
        }
        let sendmail =
            "#!/bin/sh\nexec msmtp --host=127.0.0.1 --port=\(port) --from=podpora@podpora.example \"$@\"\n"
        let user = """
            chmod 644 /etc/desk.toml && cat > /usr/local/bin/sendmail && chmod 755 /usr/local/bin/sendmail && \
            useradd --system --home-dir /var/lib/desk --shell /usr/sbin/nologin desk && \
            install -d -o desk -g desk -m 700 /var/lib/desk && useradd eva && useradd petr
            """
        let made = try await machine.run(as: "root", user, stdin: sendmail)
        #expect(made.status == 0, "\(made)")
    }

    @Test(.enabled(if: MailServer.isPossible, "needs Python's aiosmtpd and msmtp: run make test-deps"))
    func `from the package to the first answer it is five minutes`() async throws {
        let server = try await MailServer()
        let machine = try SharedDesk()
        try await unpack(machine, port: server.port)
        var answers: [SharedDesk.Result] = []
        for line in try Self.lines() {
            let user = line.hasPrefix("$ ") ? "vera" : line.components(separatedBy: "$ ")[0]
            let typed = line.components(separatedBy: "$ ").dropFirst().joined(separator: "$ ")
                .replacing("/usr/share/doc/desk/examples/", with: "examples-")
            // The package was unpacked; that the timers are its own is what InstallTests look at.
            if typed.hasPrefix("sudo apt ") || typed.hasPrefix("sudo systemctl ") { continue }
            let done = try await machine.run(as: user, typed)
            #expect(done.status == 0 && done.stderr.isEmpty, "\(done)")
            answers.append(done)
        }
        #expect(answers.count == 16)
        let shown = try #require(answers.last)
        #expect(shown.stdout.contains("Nainstalujte prosím verzi 8.1."), "\(shown)")
        let ticket = try await machine.run(as: "vera", "ticket show 1 --json").json
        #expect(ticket["owner"] == "eva" && ticket["state"] == "resolved", "\(ticket)")
        // The invitation, the receipt and the answer have come to Jana.
        var letters: [String] = []
        while letters.last?.contains("Nainstalujte prosím verzi 8.1.") != true, letters.count < 5 {
            let mail = try await server.next()
            #expect(mail["recipients"] == ["jana@kolin.example"] && mail["defects"] == [], "\(mail)")
            letters.append(mail["text"] == .null ? "" : "\(mail["text"])")
        }
        #expect(letters.last?.contains("Nainstalujte prosím verzi 8.1.") == true, "\(letters)")
    }
}
