import DeskModel
import DeskTesting
import Testing

/// `--once` among processes: at once, and killed.
@Suite(.serialized) struct OnceRaceTests {
    private static let line =
        "ticket create --from jan@kolin.example --subject Nejde -m Popis --attach stdin --once k"

    @Test func `fifty at once make one ticket and get one answer`() async throws {
        let fixture = try await InstalledDesk()
        let words = [
            "ticket", "create", "--from", "jan@kolin.example", "--subject", "Mzdy", "-F", "-", "--once", "k",
        ]
        let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
            for _ in 0..<50 { group.addTask { try await fixture.run(words, stdin: "popis") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.allSatisfy { $0.status == 0 }, "\(answers.filter { $0.status != 0 })")
        #expect(Set(answers.map(\.stdout)).count == 1 && answers[0].stdout.hasPrefix("created ticket 1"))
        #expect(await fixture.desk.run("ticket list -q").lines == ["1"])
        #expect(await fixture.desk.run("desk check").status == 0)
    }

    @Test(.enabled(if: Strace.works, "strace cannot trace here"))
    func `killed at any call, the change is there with its answer or not at all`() async throws {
        let scenario = Scenario(Self.line, input: "a log\n")
        let clean = try await DeskCopy()
        #expect(try await clean.run(scenario, strace: Strace.recording).status == 0)
        let after = try clean.state()
        let calls = try Strace.calls(in: clean.trace, touching: clean.folder)
        #expect(calls.count > 10)
        for (index, call) in calls.enumerated() where Soak.isOn || index % 7 == 3 {
            let copy = try await DeskCopy()
            let killed = try await copy.run(scenario, strace: call.injecting("signal=SIGKILL"))
            #expect(killed.status == 137, "\(killed)")
            #expect(try await copy.check().status == 0, "\(call)")
            let again = try await copy.run(scenario)
            #expect(again.status == 0, "\(call)\n\(again)")
            let state = try copy.state()
            #expect(state == after, "\(call)\n\(state.difference(from: after))")
        }
    }
}
