import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Testing

@Suite(.serialized) struct TicketRaceTests {
    /// T26.
    @Test func `of a hundred processes that take one ticket, one gets it`() async throws {
        let fixture = try await InstalledDesk()
        await fixture.desk.run("ticket create --from jan@kolin.example --subject x")
        let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
            for _ in 1...100 { group.addTask { try await fixture.run(["ticket", "take", "1"]).status } }
            return try await group.reduce(into: [Int32]()) { $0.append($1) }
        }
        #expect(statuses.count { $0 == 0 } == 1)
        #expect(statuses.count { $0 == 4 } == 99)
        let history = await fixture.desk.run("ticket history 1 --json").json
        #expect(history.elements.map { $0["verb"] } == ["ticket create", "ticket take"])
    }

    @Test func `a kill at any moment of an intake leaves all of it or nothing`() async throws {
        let fixture = try await InstalledDesk()
        var acknowledged: Set<String> = []
        for round in 1...50 {
            let words = [
                "ticket", "create", "--from", "jan@kolin.example", "--subject", "Pokus \(round)", "-m",
                "Popis",
                "--channel", "web", "--available", "Mon-Fri 8-11",
            ]
            if round % 10 == 0 {
                let answer = try await fixture.run(words + ["-q"])
                #expect(answer.status == 0)
                acknowledged.insert(answer.stdout.filter { !$0.isNewline })
            } else {
                try await fixture.runKilled(words, after: round * 1200)
            }
        }
        let numbers = await fixture.desk.run("ticket list -q").lines
        #expect(acknowledged.isSubset(of: numbers))
        #expect(acknowledged.count == 5)
        try fixture.desk.look { transaction in
            for number in numbers.compactMap({ Int64($0) }) {
                let ticket = try #require(try transaction.ticket(number: number))
                #expect(ticket.windows.count == 1)
                #expect(try transaction.history([number], within: .everything).count == 1)
            }
            #expect(
                try transaction.tickets(TicketFilter(text: "popis"), within: .everything).count
                    == numbers.count)
            #expect(try transaction.mails().count { $0.intent.kind == .ticketReceived } == numbers.count)
        }
        #expect(await fixture.desk.run("desk audit verify").status == 0)
        #expect(await fixture.desk.run("desk check").status == 0)
    }
}
