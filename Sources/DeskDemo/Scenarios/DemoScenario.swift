/// One kind of trouble that a payroll office has, told from its first words to the answer that ended it.
///
/// Names in braces are filled in for each ticket: `{month}` the month just paid (`{ofMonth}`, `{inMonth}` in the
/// cases that Czech asks for), `{year}` and `{last}` this year and the one before, `{id}` an employee's number,
/// `{sum}` an amount, `{count}` how many employees, `{version}` the program's version. All but the steps is
/// running text: its line breaks are for this file.
struct DemoScenario: Sendable {
    /// What the managed list of topics calls it.
    let topic: DemoDesk.Topic
    let subject: String
    let description: String
    let error: String?
    let steps: String?
    /// What the consultant asks back.
    let question: String
    /// What the customer says to that.
    let answer: String
    /// What the consultant writes when it is done.
    let solution: String

    init(
        _ topic: DemoDesk.Topic, _ subject: String, _ description: String, error: String? = nil,
        steps: String? = nil, ask question: String, answer: String, solution: String
    ) {
        self.topic = topic
        self.subject = subject
        self.description = description
        self.error = error
        self.steps = steps
        self.question = question
        self.answer = answer
        self.solution = solution
    }

    /// All of them in Czech.
    static let czech =
        payroll + absence + people + insurance + taxes + filings + deductions + installation + outputs
}
