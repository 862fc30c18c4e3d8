import DeskModel
import DeskTesting
import Testing

/// `ticket wait --until`: put aside, and back by itself.
@Suite struct TicketLaterTests {
    /// Three tickets on Monday at ten; the first is put aside until tomorrow at nine.
    private func fixture() async throws -> TestDesk {
        let desk = try await ticketDesk()
        for _ in 1...3 { await desk.openTicket() }
        let answer = await desk.by("petr").later(60).run("ticket wait 1 --until 'út 9:00'")
        #expect(answer.stdout == "put ticket 1 aside until 2026-11-24T08:00:00Z\n", "\(answer)")
        return desk.by("petr").later(120)
    }

    @Test("What is put aside is hidden until its time, and then stands in its place")
    func comesBack() async throws {
        let desk = try await fixture()
        #expect(await desk.run("queue -q").lines == ["2", "3"])
        #expect(await desk.run("queue --mine -q").lines == [])
        #expect(await desk.run("queue --later -q").lines == ["1"])
        #expect(await desk.run("queue --later --owner karla -q").lines == [])
        // Fewer than all are shown, so places are those of the whole queue.
        #expect(await desk.run("queue --json").json.elements.map { $0["position"] } == [1, 2])
        let ticket = await desk.ticket("1")
        #expect(ticket["state"] == "open" && ticket["owner"] == "petr")
        #expect(ticket["laterAt"] == "2026-11-24T08:00:00Z")
        #expect(await desk.run("ticket show 1").stdout.contains("Put aside"))
        let before = desk.later(22 * 3600 + 58 * 60 - 1)
        #expect(await before.run("queue --mine -q").lines == [])
        let back = before.later(1)
        #expect(await back.run("queue --mine -q").lines == ["1"])
        #expect(await back.run("queue --later -q").lines == [])
        #expect(await back.run("ticket show 1").stdout.contains("Put aside") == false)
        #expect(await back.by("admin").run("desk check").status == 0)
    }

    @Test("The clock stands still meanwhile, and where nothing was owed our response is from then on")
    func clock() async throws {
        let desk = try await fixture()
        // A minute of eight hours had passed; the rest begins on Tuesday at nine.
        #expect(await desk.ticket("1")["dueAt"] == "2026-11-25T07:29:00Z")
        await desk.run("ticket reply 2 -m Hotovo")
        #expect(await desk.ticket("2")["dueAt"] == .null)
        await desk.run("ticket wait 2 --until '24.11.2026 10:00'")
        #expect(await desk.ticket("2")["dueAt"] == "2026-11-25T08:30:00Z")
        // A reply does not bring it back; what is owed then is our response.
        await desk.run("ticket reply 1 -m 'Ozvu se zítra.'")
        #expect(await desk.ticket("1")["laterAt"] == "2026-11-24T08:00:00Z")
        #expect(await desk.run("queue --later -q").lines == ["1", "2"])
    }

    @Test("The customer's word, another owner, and every other state bring it back at once")
    func broughtBack() async throws {
        for change in [
            "receive 1 --from jan@kolin.example -m 'Už to jde.'", "give 1 karla", "release 1", "resolve 1",
            "close 1", "wait 1", "merge 1 2", "steal 1 --reason Spěchá --as karla",
        ] {
            let desk = try await fixture()
            let doer = change.contains("--as") ? desk.by("admin") : desk
            let answer = await doer.run("ticket \(change)")
            #expect(answer.status == 0, "\(change) \(answer)")
            #expect(await desk.ticket("1")["laterAt"] == .null, "\(change)")
            #expect(await desk.run("queue --later -q").lines == [], "\(change)")
            #expect(await desk.by("admin").run("desk check").status == 0, "\(change)")
        }
    }

    @Test("A time that is past, or none, is refused and changes nothing; the same again changes nothing")
    func refused() async throws {
        let desk = try await fixture()
        for time in ["2026-11-20", "now", "někdy", "25:00", "9999-12-31"] {
            #expect(await desk.run("ticket wait 2 --until \(time)").status == 64, "\(time)")
        }
        #expect(await desk.ticket("2")["state"] == "new")
        await desk.run("ticket resolve 3")
        #expect(await desk.run("ticket wait 3 --until zítra").status == 5)
        #expect(await desk.run("ticket wait 1 --until 'út 9:00'").stdout.contains("unchanged"))
        #expect(
            await desk.run("ticket wait 1 2 --until 'zítra' --json").json.elements.map { $0["laterAt"] }
                == ["2026-11-24T07:00:00Z", "2026-11-24T07:00:00Z"])
    }

    @Test("A claim put aside is not stale before it has been back for the lease")
    func claims() async throws {
        let desk = try await ticketDesk().by("petr")
        await desk.openTicket()
        await desk.run("ticket wait 1 --until 'po 30.11.2026 9:00' --dry-run")
        #expect(await desk.run("ticket wait 1 --until '7.12.2026 9:00'").status == 0)
        let cron = desk.by("admin")
        #expect(await cron.later(10 * 86_400).run("queue sweep --json").json["returned"] == 0)
        #expect(await cron.later(24 * 86_400).run("queue sweep --json").json["returned"] == 1)
        #expect(await cron.later(24 * 86_400).ticket("1")["laterAt"] == .null)
    }
}
