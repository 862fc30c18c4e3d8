import DeskModel

/// One changing verb at work on the prepared desk: what is run, and what may come of it.
struct Scenario: Sendable {
    /// The line of shell after `desk`; it is run in a folder with the desk in
    /// `desk/`, the standard input in `stdin`, and `out/` to write to.
    let line: String
    /// What is on the standard input.
    var input = ""
    /// Whether a mailer is configured; without one nothing is delivered behind the test's back.
    var hasMailer = false
    /// Why a state between before and after may be seen; nil where the verb is one transaction.
    var steps: String?
    /// Whether the answer is the same words and success whatever is broken (rule 6 of the contract).
    var isAnsweredAlike = false
    /// Whether what it has begun to write outside the database must be taken away before it is tried again.
    var leavesOutput = false

    init(
        _ line: String, input: String = "", hasMailer: Bool = false, steps: String? = nil,
        isAnsweredAlike: Bool = false, leavesOutput: Bool = false
    ) {
        self.line = line
        self.input = input
        self.hasMailer = hasMailer
        self.steps = steps
        self.isAnsweredAlike = isAnsweredAlike
        self.leavesOutput = leavesOutput
    }

    /// Why an export may be on record and not be there.
    static let recordedFirst = "what leaves the desk is put on record before it does"

    /// What is run for each verb that changes anything, by the table of verbs.
    static let all: [Verb: Scenario] = ofDesk.merging(customers) { $1 }.merging(people) { $1 }
        .merging(tickets) { $1 }
}
