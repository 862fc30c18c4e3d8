import DeskModel
import DeskTesting
import Testing

/// T19: what is told as done has been put on disk before it was told.
@Suite(.enabled(if: Strace.works, "strace cannot trace here"))
struct SyncTests {
    @Test(arguments: FaultTests.verbs) func `what is told as done is on disk`(verb: Verb) async throws {
        let clean = try await CleanRun.of(verb)
        var owed: [String: Strace.Call] = [:]
        for call in clean.calls.prefix(while: { !$0.answers }) {
            if let path = call.owes(in: clean.folder) { owed[path] = call }
            if let path = call.settled { owed[path] = nil }
        }
        #expect(owed.isEmpty, "\(verb.rawValue)")
    }
}
