/// What a change left of a ticket.
package struct TicketChange: Sendable {
    /// The ticket as it now is.
    package let detail: TicketDetail
    /// Whether there was nothing to do.
    package let isUnchanged: Bool
    /// What the one who changed it should know.
    package let remarks: [Prose]

    /// The ticket.
    package var ticket: Ticket { detail.ticket }

    /// Made of its parts, of which none is checked.
    package init(detail: TicketDetail, isUnchanged: Bool, remarks: [Prose] = []) {
        self.detail = detail
        self.isUnchanged = isUnchanged
        self.remarks = remarks
    }
}
