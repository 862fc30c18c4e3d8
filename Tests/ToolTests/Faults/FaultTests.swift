import DeskModel
import DeskTesting
import Testing

/// T22 and T23: every changing verb, killed at any call that changes a file, and with any of these calls failing.
@Suite(.serialized, .enabled(if: Strace.works, "strace cannot trace here"))
struct FaultTests {
    static let verbs = Verb.allCases.filter { !$0.reads }

    @Test func `every verb that changes something is tried`() {
        #expect(Set(Self.verbs) == Set(Scenario.all.keys))
    }

    @Test(arguments: verbs) func `a verb does what its scenario is for`(verb: Verb) async throws {
        let clean = try await CleanRun.of(verb)
        let isWell = clean.answer.status == 0 || (verb == .deskDoctor && clean.answer.status == 1)
        #expect(isWell, "\(clean.answer)")
        #expect(clean.before != clean.after || !clean.output.isEmpty || verb == .deskDoctor)
    }

    @Test(arguments: verbs)
    func `killed at any call, a verb leaves all of its work or none`(verb: Verb) async throws {
        let clean = try await CleanRun.of(verb)
        let calls = chosen(clean.calls, of: verb)
        try await atOnce(calls) { call in
            let copy = try await DeskCopy()
            let answer = try await copy.run(clean.scenario, strace: call.injecting("signal=SIGKILL"))
            let trial = Trial(
                verb: verb, fault: "killed at \(call)", clean: clean, copy: copy, answer: answer,
                mayLeave: true)
            #expect(answer.status == 137, "\(trial)")
            try await trial.judge()
        }
        Soak.report("T22 kills at a call that changes a file", calls.count)
    }

    @Test(arguments: verbs)
    func `an error of any call is told, and leaves all of the work or none`(verb: Verb) async throws {
        let clean = try await CleanRun.of(verb)
        let faults = chosen(clean.calls.flatMap { Fault.all(at: $0) }, of: verb, oneIn: 23)
        try await atOnce(faults) { fault in
            let copy = try await DeskCopy()
            let answer = try await copy.run(clean.scenario, strace: fault.words)
            let trial = Trial(
                verb: verb, fault: "\(fault)", clean: clean, copy: copy, answer: answer,
                mayLeave: fault.call.removes)
            try trial.judgeAnswer(to: fault)
            try await trial.judge()
        }
        Soak.report("T23 errors of such a call", faults.count)
    }

    /// One of them in each `step` in `make soak`, else one, elsewhere in each verb.
    private func chosen<Value>(_ values: [Value], of verb: Verb, oneIn step: Int = 1) -> [Value] {
        guard let place = Self.verbs.firstIndex(of: verb), !values.isEmpty else { return values }
        // Steps that have nothing in common with the number of calls, or of errors a call, come to all kinds of them.
        guard Soak.isOn else { return [values[place * 37 % values.count]] }
        return stride(from: place % step, to: values.count, by: step).map { values[$0] }
    }

    private func atOnce<Value: Sendable>(
        _ values: [Value], _ body: @Sendable @escaping (Value) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, value) in values.enumerated() {
                if index >= 3 { try await group.next() }
                group.addTask { try await body(value) }
            }
            try await group.waitForAll()
        }
    }
}
