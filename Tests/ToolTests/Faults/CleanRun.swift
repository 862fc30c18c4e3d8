import DeskModel
import DeskTesting
import Testing

/// What a verb does when nothing goes wrong, found out once.
struct CleanRun: Sendable {
    let scenario: Scenario
    let answer: Answer
    let calls: [Strace.Call]
    let before: DeskState
    let after: DeskState
    /// The files that may lie in the folder, whatever happens.
    let files: Set<String>
    let output: [String: Int]
    let folder: String

    private init(_ verb: Verb) async throws {
        let scenario = try #require(Scenario.all[verb])
        let copy = try await DeskCopy()
        let before = try copy.files()
        self.scenario = scenario
        self.before = try copy.state()
        answer = try await copy.run(scenario, strace: Strace.recording)
        calls = try Strace.calls(in: copy.trace, touching: copy.folder)
        after = try copy.state()
        files = try before.union(copy.files())
        output = try copy.output()
        folder = copy.folder
    }

    /// The clean run of a verb.
    static func of(_ verb: Verb) async throws -> CleanRun { try await runs.run(of: verb) }

    private static let runs = Runs()

    private actor Runs {
        private var known: [Verb: Task<CleanRun, any Error>] = [:]

        func run(of verb: Verb) async throws -> CleanRun {
            let task = known[verb] ?? Task { try await CleanRun(verb) }
            known[verb] = task
            return try await task.value
        }
    }
}
