import DeskCLI
import DeskModel
import DeskProse
import DeskStore
import DeskTesting
import Testing

struct QueueTests {
    /// Tickets: 1 and 2 standard, 3 fast, 4 Brno's and about Mzdy with a window now, 5 waiting.
    private func desk() async throws -> TestDesk {
        let desk = try await ticketDesk()
        await desk.run("desk topic create Mzdy")
        await desk.run("desk price set fast 1500 CZK --from today")
        await desk.openTicket(subject: "První")
        await desk.later(60).openTicket(subject: "Druhý")
        await desk.later(120).openTicket("--fast --accept-price 1500", subject: "Spěchá")
        await desk.later(180).run(
            "ticket create --from bob@brno.example --subject Window --topic Mzdy --available 'Mon-Fri 9-12' --phone 777"
        )
        await desk.later(240).openTicket(subject: "Čeká")
        await desk.by("petr").later(300).run("ticket wait 5")
        return desk.later(600)
    }

    @Test func `the queue stands in service order, whatever is narrowed`() async throws {
        let desk = try await desk()
        #expect(await desk.run("queue -q").lines == ["3", "1", "2", "4"])
        await desk.by("petr").run("ticket take 1")
        for (flags, numbers) in [
            ("", ["3", "1", "2", "4"]), ("list --limit 2", ["3", "1"]), ("--unowned", ["3", "2", "4"]),
            ("--mine --as petr", ["1"]), ("--mine", []), ("--reachable", ["4"]), ("--topic Mzdy", ["4"]),
            ("--lane fast", ["3"]), ("--org kolin", ["3", "1", "2"]), ("--owner petr", ["1"]),
            ("--owner none", ["3", "2", "4"]), ("--state open", ["1"]),
            ("--requester bob@brno.example", ["4"]),
            ("--text spěchá", ["3"]), ("--due 2h", ["3"]), ("--unowned --reachable --topic Mzdy", ["4"]),
            ("--sort -number --limit 1", ["4"]), ("--state waiting", []),
        ] {
            let answer = await desk.run("queue \(flags) -q")
            #expect(answer.status == 0 && answer.lines == numbers, answer.comment)
        }
        for flags in ["--mine --unowned", "--mine --owner petr", "--state odd"] {
            #expect(await desk.run("queue \(flags)").status == 64)
        }
        #expect(await desk.by("web").run("queue").status == 77)
        #expect(await desk.run("queue --by jan@kolin.example").status == 77)
    }

    @Test func `a line tells its place in the whole queue, also in a narrowed list`() async throws {
        let desk = try await desk()
        let list = await desk.run("queue --json").json
        #expect(
            list[0].keys == [
                "number", "subject", "organisation", "requester", "lane", "state", "owner", "channel",
                "topic",
                "createdAt", "updatedAt", "dueAt", "overdue", "deadline", "laterAt", "reachable",
                "information",
                "position",
            ])
        #expect(list.elements.map { $0["position"] } == [1, 2, 3, 4])
        #expect(list.elements.map { $0["reachable"] } == [.null, .null, .null, true])
        #expect(await desk.run("queue --topic Mzdy --json").json[0]["position"] == 4)
    }

    @Test func `eighty columns keep what a consultant decides by`() async throws {
        let desk = try await desk()
        await desk.by("petr").run("ticket take 1")
        let table = await desk.run("queue", isTTY: .init(all: true), width: 80)
        for heading in ["NO", "LANE", "DUE", "SUBJECT", "ORG", "REQUESTER", "INFO", "☎", "OWNER"] {
            #expect(table.lines[0].contains(heading), table.comment)
        }
        #expect(table.lines.allSatisfy { $0.unicodeScalars.count < 140 })
        #expect(table.stdout.contains("●") && table.stdout.contains("petr") && table.stdout.contains("fast"))
    }

    @Test func `forty columns cut the subject, and keep due, lane, state and owner`() async throws {
        let desk = try await desk()
        await desk.by("petr").run("ticket take 1")
        for (line, headings) in [
            ("queue", ["NO", "LANE", "DUE", "SUBJ", "OWNER"]),
            ("ticket list", ["NO", "LANE", "DUE", "SUBJ", "STATE", "OWNER"]),
        ] {
            let table = await desk.run(line, isTTY: .init(all: true), width: 40)
            for heading in headings { #expect(table.lines[0].contains(heading), table.comment) }
            #expect(table.stdout.contains("petr"), table.comment)
        }
        let plain = await desk.run("ticket list --color never", isTTY: .init(all: true), width: 40)
        #expect(
            plain.lines.allSatisfy { DisplayWidth.of($0) <= 40 } && plain.stdout.contains("fast"),
            plain.comment)
    }

    @Test func `next takes in service order and says when there is nothing`() async throws {
        let desk = try await desk()
        let petr = desk.by("petr")
        #expect(await petr.run("queue next --peek --json").json["number"] == 3)
        #expect(await petr.run("queue next -n --json").json["number"] == 3)
        let first = await petr.run("queue next --json")
        #expect(
            first.json["number"] == 3 && first.json["owner"] == "petr" && first.json["state"] == "open",
            first.comment)
        #expect(first.json["history"].elements.last?["verb"] == "queue next")
        #expect(await desk.by("karla").run("queue next --reachable --json").json["number"] == 4)
        #expect(await petr.run("queue next --topic Mzdy").status == 1)
        #expect(await petr.run("queue next --topic Nic").status == 3)
        #expect(await petr.run("queue next -q").lines == ["1"])
        #expect(await petr.run("queue next -q").lines == ["2"])
        let none = await petr.run("queue next --json")
        #expect(none.status == 1 && none.stdout.isEmpty && none.stderr.contains("refused"), none.comment)
        #expect(await petr.run("queue next --peek").status == 1)
    }

    @Test func `call shows whom to ring, with the number and the tries so far`() async throws {
        let desk = try await desk()
        await desk.run(
            "ticket create --from jan@kolin.example --subject Dřív --available 'Mon-Fri 8-10:30' --phone 555")
        await desk.run(
            "ticket create --from jan@kolin.example --subject Později --available 'Mon-Fri 13-14'")
        let now = await desk.run("queue call --json")
        #expect(now.json.elements.map { $0["number"] } == [6, 4], now.comment)
        #expect(
            now.json[0]["phone"] == "555" && now.json[0]["closesAt"] == "2026-11-23T09:30:00Z", now.comment)
        #expect(await desk.run("queue call --within 4h -q").lines == ["6", "4", "7"])
        await desk.by("petr").run("ticket take 6")
        #expect(await desk.run("queue call -q").lines == ["4"])
        #expect(await desk.by("petr").run("queue call -q").lines == ["6", "4"])
        #expect(await desk.run("queue call --within soon").status == 64)
    }

    @Test func `explain gives the terms and who came later`() async throws {
        let desk = try await desk()
        let told = await desk.run("queue explain 2 --json").json
        #expect(told["position"] == 3 && told["size"] == 4)
        #expect(told["terms"].elements.map { $0["ahead"] } == [1, 1, 0])
        #expect(told["terms"].elements.map { $0["term"] } == ["lane", "due", "number"])
        #expect(told["overtakers"].elements.map { $0["number"] } == [3])
        let text = await desk.run("queue explain 2")
        #expect(text.stdout.contains("place 3 of 4") && text.stdout.contains("#3 is fast"), text.comment)
        for line in [
            "queue explain 2", "queue explain 2 --lang cs", "queue forecast 2", "queue forecast 2 --lang cs",
        ] {
            let wide = await desk.run(line, width: 200).stdout
            let narrow = await desk.run(line, width: 40).stdout
            #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 40 }, "\(narrow)")
            #expect(
                narrow.split(whereSeparator: \.isWhitespace) == wide.split(whereSeparator: \.isWhitespace))
        }
        let waiting = await desk.run("queue explain 5 --json")
        #expect(waiting.status == 0 && waiting.json["position"] == .null, waiting.comment)
        #expect(await desk.run("queue explain 99").status == 3)
    }

    @Test func `forecast says when there is too little to go by, and else counts working time`() async throws
    {
        let desk = try await desk()
        let blind = await desk.run("queue forecast 2 --json").json
        #expect(blind["position"] == 3 && blind["ahead"] == 2 && blind["expectedAt"] == .null)
        // Twelve answers in the week before.
        var past = desk.by("petr")
        for day in 16...20 where day != 17 {
            for hour in ["09", "12", "14"] {
                past.now = try #require(Instant(iso: "2026-11-\(day)T\(hour):00:00Z"))
                #expect(await past.run("ticket reply 4 -m Zkuste").status == 0)
            }
        }
        let seen = await desk.run("queue forecast 2 --json").json
        #expect(seen["answers"] == 12)
        guard case .string(let expected) = seen["expectedAt"], let at = Instant(iso: expected) else {
            throw DeskError(.fault, .unforeseen)
        }
        let calendar = WorkingCalendar()
        #expect(calendar.isOpen(at: at - 1) && at > desk.now)
        #expect(await desk.run("queue forecast 5 --json").json["position"] == .null)
    }

    @Test func `a sweep returns stale claims in working time alone`() async throws {
        let desk = try await desk()
        await desk.by("petr").run("ticket take 1")
        // Three and a half hours of work until the evening, and a night: not four.
        var next = desk
        next.now = try #require(Instant(iso: "2026-11-24T07:00:00Z"))
        #expect(await desk.later(3 * 3600).run("queue sweep --json").json["returned"] == 0)
        next.now = try #require(Instant(iso: "2026-11-24T08:00:00Z"))
        #expect(await next.run("queue sweep -n --json").json["returned"] == 1)
        let swept = await next.run("queue sweep --json")
        #expect(swept.json == ["returned": 1, "reminded": 0, "closed": 0, "alarms": 0], swept.comment)
        #expect(await next.ticket("1")["owner"] == .null)
        #expect(await next.ticket("1")["state"] == "new")
        #expect(try next.mails().filter { $0 == "claim-returned" }.count == 1)
        #expect(await next.run("queue sweep --json").json["returned"] == 0)
    }

    @Test func `a sweep reminds once a span, in working hours only`() async throws {
        let desk = try await desk()
        var night = desk
        night.now = try #require(Instant(iso: "2026-11-27T20:00:00Z"))
        #expect(await night.run("queue sweep --json").json["reminded"] == 0)
        var monday = desk
        monday.now = try #require(Instant(iso: "2026-11-30T09:00:00Z"))
        #expect(await monday.run("queue sweep --json").json["reminded"] == 1)
        #expect(await monday.later(86_400).run("queue sweep --json").json["reminded"] == 0)
        #expect(try desk.mails().filter { $0 == "ticket-reminder" }.count == 1)
    }

    @Test func `a sweep closes what has been resolved for a week, and is silent when asked`() async throws {
        let desk = try await desk()
        await desk.by("petr").run("ticket take 1")
        await desk.by("petr").run("ticket resolve 1")
        #expect(await desk.later(6 * 86_400).run("queue sweep --json").json["closed"] == 0)
        let swept = await desk.later(7 * 86_400).run("queue sweep -q")
        #expect(swept.status == 0 && swept.stdout.isEmpty && swept.stderr.isEmpty, swept.comment)
        #expect(await desk.ticket("1")["state"] == "closed")
        #expect(try desk.mails().contains("ticket-closed"))
        #expect(try desk.look { try $0.heartbeats()[.queueSweep] } == desk.later(7 * 86_400).now)
    }

    @Test func `statistics count what came, went and was in time`() async throws {
        let desk = try await desk()
        await desk.by("petr").run("ticket take 1")
        await desk.by("petr").later(3000).run("ticket reply 1 -m Hotovo --resolve")
        let later = desk.later(7200)
        let stats = await later.run("queue stats --json").json
        #expect(stats["created"] == 5 && stats["responded"] == 1 && stats["resolved"] == 1)
        #expect(stats["open"] == ["new": 3, "open": 0, "waiting": 1])
        #expect(stats["firstResponse"] == ["count": 1, "p50": 3600, "p90": 3600, "p95": 3600])
        #expect(stats["withinTarget"][1]["percent"] == 100)
        let groups = await later.run("queue stats --group-by org --json").json
        #expect(groups.elements.map { $0["key"] } == ["kolin", "brno"])
        #expect(await later.run("queue stats --by day --json").json.elements.count == 31)
        #expect(await later.run("queue stats --group-by consultant --format csv").stdout.contains("petr,"))
        #expect(await later.run("queue stats --format csv").lines[0] == "figure,key,value")
        #expect(await later.run("queue stats --group-by moon").status == 64)
        #expect(await later.run("queue stats --since tomorrow").status == 64)
        let text = await later.run("queue stats", isTTY: .init(all: true), width: 80)
        #expect(text.stdout.contains("First answers in time") && text.stdout.contains("█"), text.comment)
    }

    @Test func `a fast answer counts from the acceptance, and one given before it promised nothing`()
        async throws
    {
        let desk = try await ticketDesk()
        await desk.run("desk price set fast 1500 CZK --from today")
        for _ in 1...2 { await desk.openTicket() }
        // One is answered within an hour of its acceptance, the other before it.
        await desk.later(7200).run("ticket fast accept 1 --price 1500")
        await desk.later(9000).run("ticket reply 1 -m Hotovo")
        await desk.later(7200).run("ticket reply 2 -m Hotovo")
        await desk.later(9000).run("ticket fast accept 2 --price 1500")
        let stats = await desk.later(10_000).run("queue stats --json").json
        let promises = stats["withinTarget"].elements
        #expect(promises.map { $0["lane"] } == ["fast", "standard"], "\(stats)")
        #expect(
            promises.map { $0["answered"] } == [1, 1] && promises.map { $0["percent"] } == [100, 100],
            "\(stats)")
    }

    @Test func `a board is one page in which what customers wrote is only text`() async throws {
        let desk = try await desk()
        await desk.openTicket(subject: "<script>alert(1)</script> & \u{202E}x")
        let board = await desk.run("queue board -o -").stdout
        #expect(board.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;") && !board.contains("<script"))
        #expect(!board.unicodeScalars.contains("\u{202E}"))
        #expect(
            board.contains("prefers-color-scheme") && !board.contains("http://")
                && !board.contains("https://"))
        let path = desk.folder + "/board.html"
        #expect(await desk.run("queue board -o \(path)").status == 0)
        #expect(await desk.run("queue board -o \(path) --refresh 5m").status == 0)
        #expect(await desk.run("queue board -o \(desk.folder)/missing/board.html").status == 73)
        #expect(await desk.run("queue board").status == 64)
    }

    @Test func `watching needs a terminal`() async throws {
        let desk = try await desk()
        let refused = await desk.run("queue watch")
        #expect(refused.status == 64 && refused.stderr.contains("terminal"), refused.comment)
        #expect(await desk.run("queue watch --every 0s").status == 64)
    }
}
