import DeskModel
import DeskTesting
import Testing

/// Every verb on a ticket in every state, done by a consultant who is no admin: its exit status, and the state
/// after it, with a star where somebody has the ticket.
struct TicketMatrixTests {
    /// How a ticket gets into the state of a column; `#` is its number, and ticket 1 is another one.
    private static let columns: [(name: String, steps: [(login: String, line: String)])] = [
        ("new", []), ("mine", [("petr", "take #")]), ("theirs", [("karla", "take #")]),
        ("waiting", [("petr", "reply # -m Jaká? --wait")]), ("resolved", [("petr", "resolve #")]),
        ("closed", [("petr", "close #")]), ("merged", [("petr", "merge # 1")]),
    ]

    /// A row is a verb, then a cell a column: exit status and state.
    private static let table = """
        take #                             | 0 open* | 4 open* | 4 open* | 4 waiting* | 5 resolved* | 5 closed | 5 closed
        release #                          | 0 new | 0 new | 5 open* | 0 waiting | 5 resolved* | 0 closed | 5 closed
        give # karla                       | 0 open* | 0 open* | 5 open* | 0 waiting* | 5 resolved* | 5 closed | 5 closed
        steal # --reason x                 | 5 new | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 5 closed | 5 closed
        reply # -m x                       | 0 open* | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 5 closed | 5 closed
        reply # -m x --wait                | 0 waiting* | 0 waiting* | 0 waiting* | 0 waiting* | 5 resolved* | 5 closed | 5 closed
        reply # -m x --resolve             | 0 resolved* | 0 resolved* | 0 resolved* | 0 resolved* | 0 resolved* | 5 closed | 5 closed
        note # -m x                        | 0 new | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 0 closed | 5 closed
        ask # --missing                    | 0 waiting* | 0 waiting* | 0 waiting* | 0 waiting* | 5 resolved* | 5 closed | 5 closed
        receive # --from jan@kolin.example -m x | 0 new | 0 open* | 0 open* | 0 open* | 0 open* | 5 closed | 5 closed
        wait #                             | 0 waiting* | 0 waiting* | 0 waiting* | 0 waiting* | 5 resolved* | 5 closed | 5 closed
        resolve #                          | 0 resolved* | 0 resolved* | 0 resolved* | 0 resolved* | 0 resolved* | 5 closed | 5 closed
        close #                            | 0 closed | 0 closed* | 0 closed* | 0 closed* | 0 closed* | 0 closed | 5 closed
        reopen # --reason x                | 5 new | 5 open* | 5 open* | 5 waiting* | 0 open* | 0 new | 5 closed
        edit # --subject y                 | 0 new | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 0 closed | 5 closed
        available # 'Mon-Fri 8-11'         | 0 new | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 0 closed | 5 closed
        attach # /etc/hostname             | 0 new | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 5 closed | 5 closed
        call # --result busy               | 0 new | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 5 closed | 5 closed
        remote start # --session 1 --consent jan@kolin.example | 0 new | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 5 closed | 5 closed
        remote stop # -m x                 | 5 new | 5 open* | 5 open* | 5 waiting* | 5 resolved* | 5 closed | 5 closed
        time # 1h                          | 0 new | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 0 closed | 5 closed
        fast accept # --price 1500         | 0 new | 0 open* | 0 open* | 0 waiting* | 5 resolved* | 5 closed | 5 closed
        fast waive # --reason x            | 5 new | 5 open* | 5 open* | 5 waiting* | 5 resolved* | 5 closed | 5 closed
        link # relates 1                   | 0 new | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 0 closed | 5 closed
        unlink # 1                         | 0 new | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 0 closed | 5 closed
        merge # 1                          | 0 closed | 0 closed* | 0 closed* | 0 closed* | 0 closed* | 0 closed | 0 closed
        merge 1 #                          | 0 new | 0 open* | 0 open* | 0 open* | 0 open* | 5 closed | 5 closed
        unmerge #                          | 5 new | 5 open* | 5 open* | 5 waiting* | 5 resolved* | 5 closed | 0 new
        brief #                            | 0 new | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 0 closed | 0 closed
        history #                          | 0 new | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 0 closed | 0 closed
        attachment list #                  | 0 new | 0 open* | 0 open* | 0 waiting* | 0 resolved* | 0 closed | 0 closed
        """

    @Test(arguments: columns.indices)
    func `every verb does in every state what the table says`(_ column: Int) async throws {
        let desk = try await ticketDesk()
        await desk.run("desk price set fast 1500 CZK --from today")
        for line in Self.table.split(separator: "\n") {
            let cells = line.split(separator: "|").map { $0.trimmed }
            await desk.run("ticket unmerge 1")
            await desk.run("ticket reopen 1 --reason x")
            await desk.openTicket()
            let number = await desk.openTicket()
            for step in Self.columns[column].steps {
                let made = await desk.by(step.login).run("ticket " + step.line.filled(number))
                #expect(made.status == 0, made.comment)
            }
            let done = await desk.by("petr").run("ticket " + cells[0].filled(number))
            let ticket = await desk.ticket(number)
            let owner = ticket["owner"] == .null ? "" : "*"
            let state = if case .string(let word) = ticket["state"] { word } else { "?" }
            #expect(
                "\(done.status) \(state)\(owner)" == cells[column + 1],
                "\(Self.columns[column].name): \(done.comment)")
        }
        // T48: whatever was done, the log tells what states and charges are.
        let verdict = await desk.run("desk audit verify")
        #expect(verdict.status == 0, verdict.comment)
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// A verb with a ticket's number in it.
    fileprivate func filled(_ number: String) -> String {
        split(separator: "#", omittingEmptySubsequences: false).joined(separator: number)
    }
}
