import DeskModel
import DeskTesting
import Testing

/// An error that one call is made to return.
struct Fault: Sendable, CustomStringConvertible {
    let call: Strace.Call
    let error: String
    /// Whether all later calls of that name fail too.
    let isSticky: Bool

    var description: String { "\(error)\(isSticky ? " from then on" : "") at \(call)" }
    var words: String { call.injecting("error=\(error)", sticky: isSticky) }

    /// What a call is tried with. Not EINTR for ever: SQLite, as everybody, takes such a call up again.
    static func all(at call: Strace.Call) -> [Fault] {
        ["EIO", "ENOSPC", "EDQUOT", "EROFS"].flatMap { error in
            [false, true].map { Fault(call: call, error: error, isSticky: $0) }
        } + [Fault(call: call, error: "EINTR", isSticky: false)]
    }
}

/// One run that something went wrong in, and what must be true of it.
struct Trial: CustomStringConvertible {
    let verb: Verb
    let fault: String
    let clean: CleanRun
    let copy: DeskCopy
    let answer: Answer

    var description: String { "\(verb.rawValue): \(fault)\n\(answer)" }
    /// Whether it may leave what it would else remove.
    let mayLeave: Bool
    private var isAcknowledged: Bool { answer.status == clean.answer.status }

    /// The invariants of TRUST.md, in a fresh process.
    func judge() async throws {
        let check = try await copy.check()
        #expect(check.status == 0, "\(self)\n\(check)")
        let state = try copy.state()
        #expect(state.brokenFiles.isEmpty, "\(self)")
        if isAcknowledged, !clean.scenario.isAnsweredAlike {
            #expect(state == clean.after, "\(self)\n\(state.difference(from: clean.after))")
            // What could not be removed is there besides.
            let written = try copy.output()
            let isWhole = clean.output.allSatisfy { written[$0.key] == $0.value }
            #expect(written == clean.output || mayLeave && isWhole, "\(self)")
        } else if clean.scenario.steps == nil {
            #expect(
                state == clean.before || state == clean.after,
                "\(self)\n\(state.difference(from: clean.before))")
        }
        #expect((clean.before.entries...clean.after.entries).contains(state.entries), "\(self)")
        let written = try copy.output()
        let isWritten = !clean.output.isEmpty && clean.output.allSatisfy { written[$0.key] == $0.value }
        if state == clean.before, !isAcknowledged, !isWritten { try await tryAgain() }
    }

    /// What was not done can be done now.
    private func tryAgain() async throws {
        if clean.scenario.leavesOutput {
            try await BuiltTool.shell("rm -rf out && mkdir -m 700 out", in: copy.folder)
        }
        let again = try await copy.run(clean.scenario)
        #expect(again.status == clean.answer.status, "\(self)\nagain: \(again)")
        let state = try copy.state()
        #expect(state == clean.after, "\(self)\n\(again)\n\(state.difference(from: clean.after))")
    }

    /// That the answer is honest about an error.
    func judgeAnswer(to fault: Fault) throws {
        #expect(try Strace.hasInjected(copy.trace), "\(self)")
        if isAcknowledged {
            // A failed sync is never tried again, but SQLite does not mind one of a folder.
            let isFolder = ["desk", "out/deep"].contains {
                fault.call.text.contains("<\(clean.folder)/\($0)>")
            }
            #expect(!fault.call.syncs || isFolder || clean.scenario.isAnsweredAlike, "\(self)")
        } else {
            #expect([73, 74, 75].contains(answer.status), "\(self)")
            let isMade = answer.stderr.hasSuffix("; the change is made all the same\n")
            #expect(answer.stdout.isEmpty || fault.call.answers || isMade, "\(self)")
            // Where every write fails, the word does too.
            #expect(!answer.stderr.isEmpty || fault.isSticky && fault.call.name == "write", "\(self)")
        }
        if !fault.isSticky, !fault.call.removes {
            let left = try copy.files().subtracting(clean.files)
            #expect(left.isEmpty, "left \(left)\n\(self)")
        }
    }
}
