import DeskModel
import DeskTesting
import Foundation
import Testing

@Suite(.serialized) struct QueueRaceTests {
    /// How many processes ask at once: a hundred in `make soak`.
    private static let crowd = Soak.count(20, whole: 100)

    /// T26.
    @Test func `however many ask for the next at once, no two get the same ticket`() async throws {
        let fixture = try await InstalledDesk()
        let tickets = Self.crowd * 3 / 5
        for number in 1...tickets {
            await fixture.desk.run("ticket create --from jan@kolin.example --subject 'Dotaz \(number)'")
        }
        let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
            for _ in 1...Self.crowd { group.addTask { try await fixture.run(["queue", "next", "-q"]) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let taken = answers.filter { $0.status == 0 }.compactMap { Int($0.stdout.filter(\.isNumber)) }
        #expect(taken.sorted() == Array(1...tickets))
        #expect(answers.filter { $0.status == 1 }.count == Self.crowd - tickets)
        #expect(await fixture.desk.run("queue --unowned -q").lines.isEmpty)
        #expect(await fixture.desk.run("desk audit verify").status == 0)
    }

    @Test func `eight sweeps at once close each ticket once`() async throws {
        let fixture = try await InstalledDesk()
        var past = fixture.desk
        past.now = fixture.desk.now - 30 * 86_400
        for number in 1...5 {
            await past.run("ticket create --from jan@kolin.example --subject 'Dotaz \(number)'")
            await past.run("ticket resolve \(number)")
        }
        let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
            for _ in 1...8 { group.addTask { try await fixture.run(["queue", "sweep", "--json"]) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let closed = answers.map { answer -> Int in
            guard let json = try? JSON.parse(Array(answer.stdout.utf8)),
                case .integer(let count) = json["closed"]
            else {
                return 0
            }
            return Int(count)
        }
        #expect(answers.allSatisfy { $0.status == 0 })
        #expect(closed.reduce(0, +) == 5)
    }
}
