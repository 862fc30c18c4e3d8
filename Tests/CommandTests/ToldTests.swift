import DeskModel
import DeskStore
import DeskTesting
import Foundation
import Testing

/// What consultants are told by mail, and the hook.
@Suite struct ToldTests {
    private func fixture() async throws -> TestDesk {
        let desk = try await ticketDesk()
        await desk.openTicket()
        await desk.by("petr").run("ticket take 1")
        return desk
    }

    /// The mails to consultants: kind and login.
    private func told(_ desk: TestDesk) throws -> [String] {
        try desk.look { sql in
            let logins = Dictionary(uniqueKeysWithValues: try sql.consultants().map { ($0.id, $0.login) })
            return try sql.mails().reversed().compactMap { mail in
                mail.intent.consultantID.map { "\(mail.intent.kind.rawValue) \(logins[$0] ?? "")" }
            }
        }
    }

    @Test("The owner is told when the customer writes and when a ticket changes hands, whoever did it")
    func owner() async throws {
        let desk = try await fixture()
        await desk.run("ticket receive 1 --from jan@kolin.example -m Už")
        #expect(try told(desk) == ["ticket-answered petr"])
        await desk.run("ticket give 1 karla")
        #expect(try told(desk).suffix(2) == ["ticket-given karla", "ticket-stolen petr"])
        await desk.run("ticket steal 1 --reason Spěchá")
        #expect(try told(desk).last == "ticket-stolen karla")
    }

    @Test("Nobody is told of what they did, nor while they look at the queue, nor where the rule says no")
    func notTold() async throws {
        let desk = try await fixture()
        await desk.by("petr").run("ticket receive 1 --from jan@kolin.example -m Už")
        await desk.by("petr").run("ticket give 1 karla")
        #expect(try told(desk) == ["ticket-given karla"])
        try desk.change { sql in try sql.setWatching(#require(try sql.consultant(login: "karla")).id) }
        await desk.run("ticket receive 1 --from jan@kolin.example -m Už")
        #expect(try told(desk).count == 1)
        await desk.later(180).run("ticket receive 1 --from jan@kolin.example -m Už")
        #expect(try told(desk).last == "ticket-answered karla")
        await desk.run("desk rule set tell.owner 0")
        await desk.later(180).run("ticket receive 1 --from jan@kolin.example -m Už")
        #expect(try told(desk).count == 2)
    }

    @Test("Everyone who is there is told once that nobody takes a fast ticket")
    func untaken() async throws {
        let desk = try await fixture()
        await desk.run("desk price set fast 1500 CZK --from today")
        await desk.openTicket("--fast --accept-price 1500")
        await desk.run("desk consultant away karla --until 30.11.2026")
        await desk.later(14 * 60).run("queue sweep")
        #expect(try told(desk) == [])
        for minutes in [16, 31] as [Int64] { await desk.later(minutes * 60).run("queue sweep") }
        #expect(try told(desk).sorted() == ["fast-untaken admin", "fast-untaken petr"])
        await desk.openTicket("--fast --accept-price 1500")
        await desk.run("desk rule set tell.fast 0s")
        await desk.later(7200).run("queue sweep")
        #expect(try told(desk).count == 2)
    }

    @Test("The hook is given each entry once and in order, again where it failed, and nothing waits for it")
    func hook() async throws {
        let desk = try await fixture()
        let folder = "\(desk.folder)/.config/desk"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let log = "\(desk.folder)/hook.log"
        let text = "hook = [\"/bin/sh\", \"-c\", \"test ! -e \(desk.folder)/broken && cat >>\(log)\"]\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/desk.toml"))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(folder)/desk.toml")
        func verbs() throws -> [JSON] {
            try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").map {
                try JSON.parse(Array($0.utf8))["verb"]
            }
        }
        await desk.run("desk mail deliver")
        #expect(try verbs() == ["ticket take"])
        try Data().write(to: URL(fileURLWithPath: "\(desk.folder)/broken"))
        await desk.run("ticket note 1 -m Jedna")
        await desk.run("ticket wait 1")
        await desk.run("desk mail deliver")
        #expect(try verbs() == ["ticket take"])
        try FileManager.default.removeItem(atPath: "\(desk.folder)/broken")
        await desk.run("desk mail deliver")
        await desk.run("desk mail deliver")
        #expect(try verbs() == ["ticket take", "ticket note", "ticket wait"])
        // What it fails on for long is found, with what helps.
        try Data().write(to: URL(fileURLWithPath: "\(desk.folder)/broken"))
        await desk.run("ticket note 1 -m Dvě")
        let refused = await desk.run("desk mail deliver")
        #expect(refused.status == 75 && refused.stderr.contains("--pass-over"), "\(refused)")
        #expect(await desk.run("desk doctor --json").stdout.contains("hook") == false)
        let found = await desk.later(7200).run("desk doctor --json").stdout
        let command = try #require(found.firstMatch(of: #/desk mail deliver --pass-over \d+/#)?.0)
        #expect(await desk.run(String(command) + "0").status == 4)
        #expect(await desk.run(String(command)).status == 75)
        try FileManager.default.removeItem(atPath: "\(desk.folder)/broken")
        await desk.run("desk mail deliver")
        #expect(try verbs().suffix(2) == ["ticket wait", "desk mail deliver"])
        #expect(await desk.later(7200).run("desk doctor --json").stdout.contains("hook") == false)
        let listed = await desk.run("desk audit list --limit 1 --json").json[0]
        let last = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").last
        #expect(try JSON.parse(Array(#require(last).utf8)) == listed)
    }
}
