import DeskCLI
import DeskModel
import DeskProse

extension Terminal {
    /// Prints what a change of a ticket did; one line, or the ticket as it now is.
    func changed(_ line: Prose, _ change: TicketChange, as output: OutputOptions, now: Instant) throws {
        let ticket = change.ticket
        try changed(
            change.isUnchanged ? .unchangedTicket(ticket.number, ticket.state.rawValue) : line, change.detail,
            as: output, now: now)
        for remark in change.remarks { say(remark) }
    }
}
