import DeskCLI
import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Testing

struct TicketListTests {
    /// Six tickets: 1 new, 2 open (petr), 3 waiting (petr), 4 resolved, 5 closed, 6 Brno's.
    private func desk() async throws -> TestDesk {
        let desk = try await ticketDesk()
        await desk.run("desk topic create Mzdy")
        for index in 1...5 { await desk.openTicket("--phone \(index)", subject: "Dotaz \(index)") }
        await desk.run(
            "ticket create --from bob@brno.example --subject 'Problem' --channel email --topic Mzdy")
        await desk.by("petr").run("ticket take 2")
        await desk.by("petr").run("ticket wait 3")
        await desk.by("petr").run("ticket resolve 4")
        await desk.by("petr").run("ticket close 5")
        return desk
    }

    @Test func `filters combine, newest first, without closed ones`() async throws {
        let desk = try await desk()
        for (flags, numbers) in [
            ("", ["6", "4", "3", "2", "1"]), ("--state all", ["6", "5", "4", "3", "2", "1"]),
            ("--state closed", ["5"]), ("--state new --state open", ["6", "2", "1"]),
            ("--owner petr", ["4", "3", "2"]), ("--owner none", ["6", "1"]),
            ("--owner me --as petr", ["4", "3", "2"]),
            ("--org brno", ["6"]), ("--org kolin --state waiting", ["3"]),
            ("--requester jan@kolin.example", ["4", "3", "2", "1"]), ("--channel email", ["6"]),
            ("--topic Mzdy", ["6"]), ("--lane fast", []), ("--lane standard --limit 2", ["6", "4"]),
            ("--due 2h", []), ("--due 2026-11-24", ["6", "2", "1"]),
            ("--created 1h", ["6", "4", "3", "2", "1"]),
            ("--created 2026-11-24", []), ("--updated today", ["6", "4", "3", "2", "1"]),
            ("--text dotaz --owner petr", ["4", "3", "2"]),
            ("--sort number --limit 2", ["1", "2"]), ("--sort -subject --limit 1", ["6"]),
        ] {
            let answer = await desk.run("ticket list -q \(flags)")
            #expect(answer.status == 0, answer.comment)
            #expect(answer.lines == numbers, answer.comment)
        }
    }

    @Test func `a list that is read in pages is whole and in order`() async throws {
        let desk = try await desk()
        let filters = [
            TicketFilter(), TicketFilter(states: Ticket.State.allCases), TicketFilter(owner: .login("petr")),
            TicketFilter(text: "dotaz"), TicketFilter(updatedSince: .written("today")),
        ]
        for filter in filters {
            for limit in [nil, 0, 1, 2, 3, 4, 99] {
                let whole = try desk.look { try $0.tickets(filter, within: .everything, limit: limit) }.map(
                    \.number)
                var paged: [Int64] = []
                try desk.opened {
                    try $0.tickets.list(filter, limit: limit, page: 2) { paged.append($0.ticket.number) }
                }
                #expect(paged == whole, "\(filter) \(limit ?? -1)")
            }
        }
    }

    @Test func `what a filter names must exist`() async throws {
        let desk = try await desk()
        for (flags, status) in [
            ("--org nowhere", 3), ("--owner nobody", 3), ("--topic Nic", 3), ("--requester x@y.cz", 3),
            ("--state odd", 64), ("--lane quick", 64), ("--due someday", 64), ("--requester nonsense", 65),
            ("--sort nothing", 64), ("--limit -1", 64),
        ] as [(String, Int32)] {
            let answer = await desk.run("ticket list \(flags)")
            #expect(answer.status == status, answer.comment)
        }
    }

    /// T46.
    @Test func `a customer's person sees only what is theirs`() async throws {
        let desk = try await desk()
        await desk.run("ticket create --from eva@kolin.example --subject 'Eva'")
        let list = { (by: String) in await desk.run("ticket list -q --by \(by)").lines }
        #expect(await list("jan@kolin.example") == ["4", "3", "2", "1"])
        #expect(await list("eva@kolin.example") == ["7", "4", "3", "2", "1"])
        #expect(await list("bob@brno.example") == ["6"])
        #expect(await desk.run("ticket show 1 --by bob@brno.example").status == 3)
        #expect(await desk.run("ticket show 7 --by jan@kolin.example").status == 3)
        #expect(await desk.run("ticket list --org brno --by eva@kolin.example").status == 3)
        #expect(await desk.run("ticket take 1 --by eva@kolin.example").status == 77)
    }

    @Test func `any text is a valid search`() async throws {
        let desk = try await desk()
        for text in [
            "\"", "*", "AND", "a OR", "NEAR(", "notes:x", "{subject}:", "-", "^", "'", "(", "\"a\" \"",
            "a*b*", "\u{301}",
        ] {
            let answer = await desk.run(["ticket", "list", "-q", "--text", text])
            #expect(answer.status == 0, answer.comment)
        }
        #expect(await desk.run("ticket list -q --text 'dot*' --state closed").lines == ["5"])
        #expect(await desk.run(["ticket", "list", "-q", "--text", "\"dotaz 3\""]).lines == ["3"])
    }

    @Test func `lists and the queue are served by indexes in their order`() async throws {
        let desk = try await desk()
        try desk.look { transaction in
            for (filter, isQueue) in [
                (TicketFilter(), true), (TicketFilter(states: [.new]), true),
                (TicketFilter(owner: .login("petr")), true), (TicketFilter(topic: "Mzdy"), true),
                (TicketFilter(organisation: "kolin"), true), (TicketFilter(), false),
                (TicketFilter(organisation: "kolin"), false), (TicketFilter(owner: .login("petr")), false),
                (TicketFilter(requester: try EmailAddress("jan@kolin.example")), false),
                (TicketFilter(states: [.waiting]), false),
                (TicketFilter(states: Ticket.State.allCases), false),
                (TicketFilter(topic: "Mzdy"), false),
            ] {
                let plan = try transaction.plan(of: filter, within: .everything, queue: isQueue, limit: 50)
                #expect(!plan.contains { $0.contains("USE TEMP B-TREE") }, "\(filter) \(plan)")
                let isWalk = filter.states.count == Ticket.State.allCases.count && !isQueue
                #expect(
                    isWalk || !plan.contains { $0.hasPrefix("SCAN ticket") && !$0.contains("INDEX") },
                    "\(plan)")
            }
            let all = try transaction.plan(of: TicketFilter(), within: .everything, queue: true)
            #expect(all.contains { $0.contains("ticketQueue") }, "\(all)")
            let unowned = try transaction.plan(
                of: TicketFilter(states: [.new]), within: .everything, queue: true)
            #expect(unowned.contains { $0.contains("ticketUnowned") }, "\(unowned)")
        }
    }

    @Test func `the queue comes in service order`() async throws {
        let desk = try await desk()
        await desk.run("desk price set fast 1500 CZK --from 2026-11-23")
        let later = desk.later(60)
        await later.run("ticket create --from jan@kolin.example --subject x --fast --accept-price 1500")
        await later.run("ticket reply 1 -m x")
        try desk.look { transaction in
            #expect(try transaction.queue(TicketFilter(), within: .everything).map(\.number) == [7, 2, 6, 1])
            #expect(
                try transaction.queue(TicketFilter(), within: .everything, limit: 2).map(\.number) == [7, 2])
            for (index, ticket) in try transaction.queue(TicketFilter(), within: .everything).enumerated() {
                #expect(try transaction.position(of: ticket) == index + 1)
            }
        }
    }

    @Test func `a letter fits the terminal and shows hostile text escaped`() async throws {
        let desk = try await ticketDesk()
        let words = String(repeating: "Příliš žluťoučký kůň úpěl ďábelské ódy. ", count: 20)
        await desk.run([
            "ticket", "create", "--from", "jan@kolin.example", "--subject", "a\u{1B}[2Jb\u{202E}", "-m",
            words,
        ])
        await desk.run("ticket note 1 -m poznámka")
        for width in [60, 80, 120] {
            for verb in ["show", "brief"] {
                let answer = await desk.run(
                    "ticket \(verb) 1 --color never --no-pager",
                    isTTY: .init(input: false, output: true, error: false),
                    width: width)
                #expect(answer.status == 0, answer.comment)
                #expect(answer.stdout.contains("a\\u{1B}[2Jb\\u{202E}"), answer.comment)
                #expect(answer.lines.allSatisfy { $0.unicodeScalars.count <= width }, answer.comment)
                #expect(!answer.stdout.contains("\u{1B}"))
            }
        }
        #expect(await desk.run("ticket brief 1 --json").json.keys == TicketCreateTests.showKeys)
        #expect(await desk.run("ticket brief 1").lines.count <= 24)
    }
}
