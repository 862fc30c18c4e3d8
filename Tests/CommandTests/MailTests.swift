import DeskModel
import DeskTesting
import Foundation
import Testing

/// The outbox through a mailer of the test's own, a real program.
@Suite struct MailTests {
    /// A desk with one invitation waiting, and a mailer that keeps each mail and ends as the file `status` says.
    private func desk(mailer: Bool = true) async throws -> TestDesk {
        let desk = try TestDesk()
        try write(
            """
            #!/bin/sh
            cd '\(desk.folder)' || exit 70
            cat > "mail.$$"
            exit "$(cat status 2>/dev/null || echo 0)"
            """, to: desk.folder + "/mailer", mode: 0o700)
        if mailer { try configure(desk, mailer: desk.folder + "/mailer") }
        await desk.run("org create kolin --name 'Město Kolín' --contract-email mzdy@kolin.example")
        await desk.run(
            "account create jana@kolin.example --org kolin --name 'Jana Nováková' --role administrator")
        return desk
    }

    private func configure(_ desk: TestDesk, mailer: String) throws {
        let folder = desk.folder + "/.config/desk"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try write(
            "mailer = [\"\(mailer)\"]\nfrom = \"Podpora <podpora@vendor.example>\"\nweb = \"https://z.example/\"\n",
            to: folder + "/desk.toml", mode: 0o600)
    }

    private func write(_ text: String, to path: String, mode: Int) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    /// Every mail the mailer was given, quoted-printable undone as far as these tests need it.
    private func mails(_ desk: TestDesk) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: desk.folder).filter { $0.hasPrefix("mail.") }
            .sorted()
            .map { name in
                try String(contentsOfFile: desk.folder + "/" + name, encoding: .utf8)
                    .replacingOccurrences(of: "=\n", with: "").replacingOccurrences(of: "=3D", with: "=")
            }
    }

    private func secret(in mail: String) -> String? {
        mail.split(separator: "\n").first { $0.utf8.count == 43 && !$0.contains(" ") && !$0.contains(":") }
            .map(String.init)
    }

    @Test func `an invitation is handed over and its token redeemed once`() async throws {
        let desk = try await desk()
        #expect(await desk.run("desk mail deliver").stdout == "sent 1, deferred 0, parked 0\n")
        let mail = try #require(try mails(desk).first)
        #expect(mail.contains("<jana@kolin.example>") && mail.contains("@vendor.example>"))
        let token = try #require(secret(in: mail))
        #expect(mail.contains("https://z.example/invitation?token=\(token)"))
        let line = await desk.run("desk mail list --json").json[0]
        #expect(line["state"] == "sent" && line["attempts"] == 1)
        let input = token + "\nkoně na louce u rybníka\n"
        let redeem = "account reset redeem --token-stdin --password-stdin"
        #expect(await desk.run(redeem, stdin: input).status == 0)
        #expect(await desk.run(redeem, stdin: input).status == 1)
    }

    @Test func `nothing due is handed over twice, and quiet says nothing`() async throws {
        let desk = try await desk()
        let first = await desk.run("desk mail deliver -q")
        #expect(first.status == 0 && first.stdout.isEmpty && first.stderr.isEmpty)
        #expect(await desk.run("desk mail deliver").stdout == "sent 0, deferred 0, parked 0\n")
        #expect(try mails(desk).count == 1)
    }

    @Test func `what fails for now is tried after 1, 5, 15, 60 and 240 minutes, and given up after a day`()
        async throws
    {
        var desk = try await desk()
        try write("75\n", to: desk.folder + "/status", mode: 0o600)
        var ids: Set<String> = []
        var waits: [Int64] = []
        for _ in 1...7 {
            let answer = await desk.run("desk mail deliver")
            #expect(answer.status == 75 && answer.stderr.isEmpty)
            let mail = await desk.run("desk mail show 1 --json").json
            guard case .string(let next) = mail["nextAt"], case .string(let id) = mail["messageId"] else {
                break
            }
            ids.insert(id)
            let instant = try #require(Instant(iso: next))
            waits.append((instant - desk.now) / 60)
            // Before its time nothing happens, but something still waits.
            desk.now = instant - 1
            #expect(await desk.run("desk mail deliver").stdout == "sent 0, deferred 0, parked 0\n")
            desk.now = instant
        }
        #expect(waits == [1, 5, 15, 60, 240, 240, 240])
        #expect(ids.count == 1)
        desk.now = try #require(Instant(iso: "2026-11-24T09:00:00Z"))
        let last = await desk.run("desk mail deliver")
        #expect(last.status == 69 && last.stderr.contains("given up: 1"))
        #expect(await desk.run("desk mail list --state failed -q").stdout == "1\n")
        // A retry carries another token; the older one is void.
        let tokens = try Set(mails(desk).compactMap { secret(in: $0) })
        #expect(tokens.count == 8)
        try write("0\n", to: desk.folder + "/status", mode: 0o600)
        #expect(await desk.run("desk mail retry 1").stdout == "queued mail 1\n")
        #expect(await desk.run("desk mail deliver").stdout == "sent 1, deferred 0, parked 0\n")
        #expect(await desk.run("desk mail retry 1").status == 5)
    }

    @Test func `what fails for good is parked and said`() async throws {
        let desk = try await desk()
        try write("67\n", to: desk.folder + "/status", mode: 0o600)
        let answer = await desk.run("desk mail deliver -q")
        #expect(answer.status == 69 && answer.stdout.isEmpty)
        #expect(answer.stderr.contains("desk mail list --state failed"))
        #expect(await desk.run("desk mail show 1 --json").json["state"] == "failed")
    }

    @Test func `without a mailer mail stays queued`() async throws {
        let desk = try await desk(mailer: false)
        let answer = await desk.run("desk mail deliver")
        #expect(answer.status == 69 && answer.stderr.contains("no mailer is configured"))
        let mail = await desk.run("desk mail show 1 --json").json
        #expect(mail["state"] == "queued" && mail["attempts"] == 0)
        try configure(desk, mailer: desk.folder + "/nobody")
        let missing = await desk.run("desk mail deliver")
        #expect(missing.status == 69 && missing.stderr.contains("/nobody"))
        #expect(await desk.run("desk mail show 1 --json").json["state"] == "queued")
    }

    @Test func `a limit leaves the rest for later`() async throws {
        let desk = try await desk()
        await desk.run("account create petr@kolin.example --org kolin --name Petr")
        #expect(await desk.run("desk mail deliver --limit 1").stdout == "sent 1, deferred 0, parked 0\n")
        #expect(await desk.run("desk mail list --state queued -q").stdout == "2\n")
        #expect(await desk.run("desk mail deliver --limit -1").status == 64)
    }

    /// T11.
    @Test func `no token is in the database`() async throws {
        let desk = try await desk()
        await desk.run("desk mail deliver")
        let token = try #require(try mails(desk).first.flatMap { secret(in: $0) })
        let bytes = try Data(contentsOf: URL(fileURLWithPath: desk.database))
        #expect(bytes.range(of: Data(token.utf8)) == nil)
    }

    @Test func `a mail nobody knows is not found`() async throws {
        let desk = try await desk()
        #expect(await desk.run("desk mail show 99").status == 3)
        #expect(await desk.run("desk mail retry 99").status == 3)
        #expect(await desk.run("desk mail list --state lost").status == 64)
    }
}
