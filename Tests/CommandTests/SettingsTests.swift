import DeskModel
import DeskTesting
import Testing

struct SettingsTests {
    @Test func `a rule is kept as its canonical text, and a bad value names the range`() async throws {
        let desk = try TestDesk()
        for (key, value, text) in [
            ("target.fast", "90m", "1h30m"), ("target.standard", "30h", "30h"),
            ("token.reset", "3600s", "60m"),
            ("seat.silent", "26w", "182d"), ("password.minimum", "020", "20"),
            ("desk.name", "' Podpora '", "Podpora"),
            ("remote.address", "''", ""),
            ("hours", "'po-čt 8-12, 13-17; pá 8-14'", "Mon-Thu 08:00-12:00,13:00-17:00; Fri 08:00-14:00"),
            ("timezone", "Europe/London", "Europe/London"),
        ] {
            let set = await desk.run("desk rule set \(key) \(value) --json")
            #expect(set.status == 0 && set.json["value"] == .string(text), set.comment)
            #expect(await desk.run("desk rule show \(key) --json").json["value"] == .string(text))
        }
        for (key, value) in [
            ("password.minimum", "7"), ("password.minimum", "65"), ("password.minimum", "x"),
            ("target.fast", "1s"), ("claim.lease", "6d"), ("timezone", "Europe/Atlantis"),
            ("timezone", "../../etc/passwd"), ("hours", "never"),
            ("desk.name", "'\(String(repeating: "x", count: 61))'"),
        ] {
            let refused = await desk.run("desk rule set \(key) \(value)")
            #expect(refused.status == 65, refused.comment)
        }
        let range = await desk.run("desk rule set lock.stop 5")
        #expect(range.stderr.contains("10–1000"), range.comment)
        #expect(await desk.run("desk rule set no.such 1").status == 3)
        #expect(await desk.run("desk rule show no.such").status == 3)
        let keys = await desk.run("desk rule list --json").json[0].keys
        #expect(keys == ["key", "value", "default", "unit", "range", "meaning", "isSet"])
    }

    @Test func `setting a rule to what it is changes nothing and is not recorded`() async throws {
        let desk = try TestDesk()
        let before = await desk.entries(of: "desk rule set")
        #expect(await desk.run("desk rule set target.fast 60m").stdout.contains("unchanged"))
        #expect(await desk.entries(of: "desk rule set") == before)
        await desk.run("desk rule set target.fast 2h")
        #expect(await desk.entries(of: "desk rule set") == before + 1)
        let dryRun = await desk.run("desk rule set target.fast 3h -n")
        #expect(dryRun.status == 0)
        #expect(await desk.run("desk rule show target.fast --json").json["value"] == "2h")
    }

    @Test func `hours and targets move what open tickets are due at, at once`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        #expect(await desk.ticket(n)["dueAt"] == "2026-11-24T08:30:00Z")
        let seen = await desk.run("desk rule set target.standard 2h -n")
        #expect(seen.stdout.contains("would move 1 open ticket"), seen.comment)
        #expect(seen.stdout.contains("#\(n)"), seen.comment)
        #expect(await desk.ticket(n)["dueAt"] == "2026-11-24T08:30:00Z")
        let set = await desk.run("desk rule set target.standard 2h --json")
        #expect(set.json["movedTickets"] == 1, set.comment)
        #expect(await desk.ticket(n)["dueAt"] == "2026-11-23T11:00:00Z")
        await desk.run("desk rule set hours 'Mon-Fri 12-14'")
        #expect(await desk.ticket(n)["dueAt"] == "2026-11-23T13:00:00Z")
        await desk.run("desk calendar add 2026-11-23 --reason Inventura")
        #expect(await desk.ticket(n)["dueAt"] == "2026-11-24T13:00:00Z")
        await desk.run("desk calendar remove 2026-11-23")
        #expect(await desk.ticket(n)["dueAt"] == "2026-11-23T13:00:00Z")
    }

    @Test func `a change is one line, and says beside it how many tickets it moved`() async throws {
        let desk = try await ticketDesk()
        let none = await desk.run("desk rule set target.standard 7h")
        #expect(none.stdout == "set rule target.standard to 7h\n" && none.stderr == "", none.comment)
        await desk.openTicket()
        let moved = await desk.run("desk calendar add 2026-11-24 --reason Inventura")
        #expect(moved.stdout == "closed 2026-11-24: Inventura\n", moved.comment)
        #expect(moved.stderr == "desk: moved 1 open ticket\n", moved.comment)
    }

    @Test func `a day is working or not, and the exit status says which`() async throws {
        let desk = try TestDesk()
        let off = await desk.run("desk calendar check 2026-12-24 --json")
        #expect(off.status == 1 && off.json.keys == ["date", "working", "reason", "hours"], off.comment)
        #expect(off.json["working"] == false && off.json["hours"].elements.isEmpty)
        let on = await desk.run("desk calendar check 23.12.2026 --json")
        #expect(
            on.status == 0 && on.json["hours"] == ["08:00-16:30"] && on.json["reason"] == .null, on.comment)
        #expect(await desk.run("desk calendar check someday").status == 64)
        let year = await desk.run("desk calendar show --year 2026 --json")
        #expect(year.json.elements.count == 13 && year.json[0].keys == ["date", "reason"], year.comment)
        #expect(await desk.run("desk calendar show --year 2015 --json").json.elements.count == 12)
        let early = await desk.run("desk calendar show --year 1999")
        #expect(early.status == 64 && early.stderr.contains("2000 to 9999"), early.comment)
        #expect(await desk.run("desk calendar add 2026-12-31 --reason Inventura").status == 0)
        #expect(await desk.run("desk calendar add 2026-12-31 --reason Jindy").status == 4)
        #expect(await desk.run("desk calendar check 2026-12-31").status == 1)
        #expect(await desk.run("desk calendar remove 2026-12-31").status == 0)
        #expect(await desk.run("desk calendar remove 2026-12-31").status == 3)
        #expect(await desk.run("desk calendar remove 2026-12-25").status == 3)
    }

    @Test func `prices are exact and start today or later`() async throws {
        let desk = try TestDesk()
        let set = await desk.run("desk price set fast 1500 CZK --from today --json")
        #expect(set.json["amount"] == "1500.00" && set.json["from"] == "2026-11-23", set.comment)
        #expect(
            await desk.run("desk price set fast 1500.00 czk --from 2026-11-23").stdout.contains("unchanged"))
        for (line, status) in [
            ("fast 1 CZK --from 2026-11-22", 65), ("fast 1.005 CZK --from today", 64),
            ("fast -1 CZK --from today", 64),
            ("fast 1 KORUN --from today", 64), ("slow 1 CZK --from today", 64),
            ("fast 1e3 CZK --from today", 64),
        ] as [(String, Int32)] {
            let refused = await desk.run("desk price set \(line)")
            #expect(refused.status == status, refused.comment)
        }
        await desk.run("desk price set fast 1800,5 CZK --from 2027-01-01")
        let list = await desk.run("desk price list --json").json
        #expect(list.elements.map { $0["amount"] } == ["1500.00", "1800.50"])
        #expect(list.elements.map { $0["current"] } == [true, false])
    }

    @Test func `topics are created once, disabled and taken up again`() async throws {
        let desk = try TestDesk()
        #expect(await desk.run("desk topic create Mzdy").stdout == "created topic 'Mzdy'\n")
        #expect(await desk.run("desk topic create Mzdy").status == 4)
        #expect(await desk.run("desk topic disable Mzdy").stdout == "disabled topic 'Mzdy'\n")
        #expect(await desk.run("desk topic disable Mzdy").status == 0)
        #expect(await desk.run("desk topic disable Nic").status == 3)
        #expect(await desk.run("desk topic create Mzdy").stdout == "enabled topic 'Mzdy'\n")
        #expect(await desk.run("desk topic list --json").json[0]["state"] == "active")
    }
}

extension TestDesk {
    /// How many audit entries a verb has.
    fileprivate func entries(of verb: String) async -> Int {
        await run("desk audit list --json").json.elements.filter { $0["verb"] == .string(verb) }.count
    }
}
