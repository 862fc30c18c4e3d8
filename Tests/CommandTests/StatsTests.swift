import DeskModel
import DeskStore
import DeskTesting
import Testing

/// Statistics are counted from totals that are kept as tickets move.
struct StatsTests {
    @Test(
        "whatever is done to tickets, the totals are what a recount would make of them",
        arguments: [3, 20])
    func randomWork(seed: UInt64) async throws {
        var dice = Dice(seed: seed)
        var desk = try await ticketDesk()
        await desk.run("desk price set fast 1500 CZK --from today")
        var done: [String: Int] = [:]
        for _ in 0..<14 { await desk.run(Self.lines[0]) }
        for _ in 0..<240 {
            desk.now = desk.now + Int64.random(in: 0...9000, using: &dice)
            let line = Self.someLine(&dice)
            let verb = line.split(separator: " ").prefix(2).joined(separator: " ")
            let answer = await desk.by(["admin", "petr", "karla"].randomElement(using: &dice) ?? "").run(line)
            #expect([0, 4, 5, 64].contains(answer.status), answer.comment)
            if answer.status == 0 { done[verb, default: 0] += 1 }
        }
        #expect(done.count > 15, "\(done)")
        let erased = await desk.run("account erase jan@kolin.example --reason konec --yes")
        #expect(erased.status == 0, erased.comment)
        let check = await desk.run("desk check")
        #expect(check.status == 0, check.comment)
        let stats = await desk.run("queue stats --since 90d --json").json
        let topics = await desk.run("queue stats --since 90d --group-by topic --json").json
        for key in ["created", "responded", "resolved"] { #expect(topics[0][key] == stats[key], "\(stats)") }
        #expect(
            stats["open"]["waiting"] == Self.count(await desk.run("ticket list --state waiting --json").json))
        let copy = try TestDesk(at: desk.now.iso)
        #expect(await desk.run("desk export \(desk.folder)/moved").status == 0)
        let moved = await copy.run("desk import \(desk.folder)/moved")
        #expect(moved.status == 0, moved.comment)
        #expect(await copy.run("desk check").status == 0)
        let there = await copy.run("queue stats --since 90d --json").json
        for key in ["created", "responded", "resolved", "open", "ages", "days", "reachByHour"] {
            #expect(there[key] == stats[key], "\(key)")
        }
    }

    private static func count(_ json: JSON) -> JSON { .integer(Int64(json.elements.count)) }

    private static func someLine(_ dice: inout Dice) -> String {
        func number() -> String { String(Int.random(in: 1...14, using: &dice)) }
        return (lines.randomElement(using: &dice) ?? "").split(
            separator: "#", omittingEmptySubsequences: false
        )
        .reduce("") { $0.isEmpty ? String($1) : $0 + number() + $1 }
    }

    private static let lines = [
        "ticket create --from jan@kolin.example --subject Mzdy -m Popis",
        "ticket create --from eva@kolin.example --subject Mzdy --available 'Mon-Fri 8-11'",
        "ticket create --from eva@kolin.example --subject Mzdy --fast --accept-price 1500",
        "queue next", "ticket take #", "ticket reply # -m Hotovo", "ticket reply # -m Hotovo --resolve",
        "ticket ask # -m Jak?", "ticket ask # -m Jak?", "ticket receive # -m Takto. --from eva@kolin.example",
        "ticket wait #", "ticket wait # --until tomorrow", "ticket resolve #", "ticket close #",
        "ticket reopen # --reason omyl",
        "ticket release #",
        "ticket merge # #", "ticket merge # #", "ticket unmerge #", "ticket unmerge #",
        "ticket call # --result reached",
        "ticket call # --result busy",
        "ticket fast accept # --price 1500", "ticket edit # --subject Jinak", "queue sweep",
    ]

    @Test func `many lengths are counted in bands, and the same as one by one`() throws {
        let desk = try TestDesk(at: "2026-11-23T09:00:00Z")
        try Workload.fill(desk.database, tickets: 30_000, at: desk.now)
        let since = StatsTotals(since: desk.now - 400 * 86_400, until: desk.now).since
        let (totals, events) = try desk.look { sql in
            var events: [StatsEvent] = []
            try sql.eachEvent(since: since, by: .day) { events.append($0) }
            return (try sql.totals(since: since), events)
        }
        let stats = totals.stats(in: .prague)
        let answers = events.filter { $0.kind?.isAnswer ?? false }
        #expect(totals.lengths.count < events.count { $0.kind != nil })
        #expect(stats.created == events.count { $0.kind == nil } && stats.responded == answers.count)
        #expect(stats.promises.map(\.within).reduce(0, +) == answers.count { $0.isInTime })
        let near = try #require(stats.firstResponse)
        let exact = try #require(Percentiles(answers.map(\.seconds)))
        #expect(near.count == exact.count)
        for (near, exact) in [(near.p50, exact.p50), (near.p90, exact.p90), (near.p95, exact.p95)] {
            #expect(abs(near - exact) <= 300, "\(near) \(exact)")
        }
    }

    @Test func `what was measured holds when rules and calendar change`() async throws {
        let desk = try await ticketDesk()
        await desk.openTicket()
        await desk.later(7200).run("ticket reply 1 -m Hotovo --resolve")
        let later = desk.later(86_400)
        let before = await later.run("queue stats --json").json
        #expect(before["firstResponse"]["p50"] == 7200 && before["withinTarget"][1]["percent"] == 100)
        await later.run("desk rule set target.standard 1h")
        await later.run("desk calendar close 2026-11-23 --reason Stěhování")
        #expect(await later.run("queue stats --json").json == before)
    }

    @Test
    func `a wait counts when it ends, by what was missing then, and an answer tells the windows it missed`()
        async throws
    {
        let desk = try await ticketDesk()
        await desk.openTicket("--available 'Mon-Fri 11-12'")
        await desk.run("ticket ask 1 -m 'Jaká verze?'")
        func stats(_ desk: TestDesk) async -> JSON { await desk.run("queue stats --json").json }
        #expect(
            await stats(desk.later(3600))["lostMinutes"][0] == [
                "part": "description", "waits": 0, "minutes": 0,
            ])
        await desk.later(7200).run("ticket receive 1 -m Sedm. --from jan@kolin.example")
        let after = await stats(desk.later(7200))
        #expect(after["lostMinutes"][0] == ["part": "description", "waits": 1, "minutes": 120])
        #expect(after["lostMinutes"][4] == ["part": "availability", "waits": 0, "minutes": 0])
        #expect(after["missedWindows"] == 0)
        await desk.openTicket("--available 'Mon-Fri 11-12'")
        await desk.later(4 * 3600).run("ticket reply 2 -m Hotovo")
        #expect(await stats(desk.later(5 * 3600))["missedWindows"] == 1)
    }
}
