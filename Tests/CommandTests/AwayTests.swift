import DeskModel
import DeskStore
import DeskTesting
import Testing

/// `desk consultant away`.
@Suite struct AwayTests {
    /// Petr has 1 open, 2 waiting, 3 resolved; Karla has 4.
    private func fixture() async throws -> TestDesk {
        let desk = try await ticketDesk()
        for _ in 1...4 { await desk.openTicket() }
        await desk.run("ticket give 1 2 3 petr")
        await desk.by("petr").run("ticket wait 2")
        await desk.by("petr").run("ticket resolve 3")
        await desk.run("ticket give 4 karla")
        return desk
    }

    private func owners(_ desk: TestDesk) async -> [JSON] {
        await desk.run("ticket list --state all --sort number --json").json.elements.map { $0["owner"] }
    }

    @Test("What is theirs goes to whoever stands in, and so do mails and what customers reopen")
    func standIn() async throws {
        let desk = try await fixture()
        let answer = await desk.run("desk consultant away petr --until 30.11.2026 --to karla")
        #expect(
            answer.stdout == "consultant petr is away until 2026-11-30T07:00:00Z; tickets to karla: 2\n",
            "\(answer)")
        #expect(await owners(desk) == ["karla", "karla", "petr", "karla"])
        let listed = await desk.run("desk consultant list --json").json.elements.first {
            $0["login"] == "petr"
        }
        #expect(listed?["awayUntilAt"] == "2026-11-30T07:00:00Z" && listed?["awayTo"] == "karla")
        #expect(await desk.by("web").run("ticket reopen 3 --reason Znovu --by jan@kolin.example").status == 0)
        #expect(await desk.ticket("3")["owner"] == "karla")
        let told = await desk.run("ticket give 4 petr")
        #expect(told.stderr.contains("'petr' is away until"), "\(told)")
        let to = try desk.look { sql in
            try sql.consultantMailbox(id: #require(try sql.consultant(login: "petr")).id)?.email.text
        }
        #expect(to == "karla@desk.example")
        #expect(await desk.run("desk check").status == 0)
    }

    @Test("Without anybody it goes back to the queue, and the time over they are back by themselves")
    func queue() async throws {
        let desk = try await fixture()
        #expect(await desk.by("petr").run("desk consultant away petr --until zítra").status == 0)
        #expect(await owners(desk) == [.null, .null, "petr", "karla"])
        #expect(await desk.ticket("2")["state"] == "waiting")
        let back = desk.later(86_400)
        let listed = await back.run("desk consultant show petr --json").json
        #expect(listed["awayUntilAt"] == .null)
        #expect(await desk.run("desk consultant away petr --back").stdout == "consultant petr is back\n")
        #expect(await desk.run("desk consultant away petr --back").stdout == "unchanged consultant petr\n")
    }

    @Test("Only an admin says it of others, and only who can work stands in")
    func refused() async throws {
        let desk = try await fixture()
        for (who, line, status) in [
            ("karla", "petr --until zítra", 77), ("admin", "petr --until včera", 64), ("admin", "petr", 64),
            ("admin", "petr --until zítra --to petr", 64), ("admin", "petr --until zítra --to web", 5),
            ("admin", "petr --until zítra --to nikdo", 3), ("admin", "petr --back --to karla", 64),
        ] {
            let answer = await desk.by(who).run("desk consultant away \(line)")
            #expect(answer.status == status, "\(line) \(answer)")
        }
        await desk.run("desk consultant away karla --until zítra")
        #expect(await desk.run("desk consultant away petr --until zítra --to karla").status == 5)
        #expect(await owners(desk) == ["petr", "petr", "petr", .null])
    }

    @Test("An absence moves with the desk")
    func moved() async throws {
        let desk = try await fixture()
        await desk.run("desk consultant away petr --until 30.11.2026 --to karla")
        await desk.run("desk export \(desk.folder)/out")
        let other = try TestDesk(at: "2026-11-23T09:00:00Z")
        #expect(await other.run("desk import \(desk.folder)/out").status == 0)
        let there = await other.run("desk consultant show petr --json").json
        #expect(there["awayUntilAt"] == "2026-11-30T07:00:00Z" && there["awayTo"] == "karla")
    }

    @Test("Whoever stands in is known also where they come later in the file")
    func movedLater() async throws {
        let desk = try await fixture()
        await desk.run("desk consultant away karla --until 30.11.2026 --to petr")
        await desk.run("desk export \(desk.folder)/out")
        let other = try TestDesk(at: "2026-11-23T09:00:00Z")
        #expect(await other.run("desk import \(desk.folder)/out").status == 0)
        #expect(await other.run("desk consultant show karla --json").json["awayTo"] == "petr")
    }
}
