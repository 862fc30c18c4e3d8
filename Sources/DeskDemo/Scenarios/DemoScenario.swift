/// One kind of trouble that a payroll office has, told from its first words to the answer that ended it.
///
/// Names in braces are filled in for each ticket: `{month}` the month just paid (`{ofMonth}`, `{inMonth}` in the
/// cases that Czech asks for), `{year}` and `{last}` this year and the one before, `{id}` an employee's number,
/// `{sum}` an amount, `{count}` how many employees, `{version}` the program's version.
struct DemoScenario: Sendable {
    /// What the managed list of topics calls it.
    let topic: DemoDesk.Topic
    let subject: String
    /// What comes after the subject, by its mark.
    private let parts: [Character: String]

    var description: String { parts[" "] ?? "" }
    var error: String? { parts["!"] }
    var steps: String? { parts[">"] }
    /// What the consultant asks back.
    var question: String { parts["?"] ?? "" }
    /// What the customer says to that.
    var answer: String { parts["="] ?? "" }
    /// What the consultant writes when it is done.
    var solution: String { parts["+"] ?? "" }

    /// Reads scenarios, with an empty line between them: topic and subject, the description, and then by a mark
    /// before each the error message (`!`), every step (`>`), the question (`?`), its answer (`=`) and the
    /// solution (`+`). But for the steps it is running text: its line breaks are for the source.
    static func reading(_ text: String) -> [DemoScenario] {
        text.split(separator: "\n", omittingEmptySubsequences: false).split(separator: "").map { lines in
            let head = lines[lines.startIndex].dropFirst().split(separator: "] ", maxSplits: 1)
            var parts: [Character: String] = [:]
            var mark: Character = " "
            for line in lines.dropFirst() {
                let isMarked = "!>?=+".contains(line.prefix(1)) && line.dropFirst().first == " "
                let goesOn = isMarked && mark == ">" ? "\n" : " "
                if isMarked, let first = line.first { mark = first }
                let words = isMarked ? line.dropFirst(2) : line
                parts[mark] = parts[mark].map { $0 + goesOn + words } ?? String(words)
            }
            return DemoScenario(
                topic: DemoDesk.Topic(rawValue: String(head[0])) ?? .wages, subject: String(head[1]),
                parts: parts)
        }
    }

    /// All of them in Czech.
    static let czech = work + law + program
}
