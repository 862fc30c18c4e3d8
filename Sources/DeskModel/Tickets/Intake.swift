/// What a new ticket is answered with.
package struct Intake: Sendable {
    /// The ticket with all that belongs to it.
    package let detail: TicketDetail
    /// Its place in the queue, from 1.
    package let position: Int?
    /// Open tickets of the same organisation that look alike, newest first.
    package let duplicates: [Int64]
    /// What the one who took it in should know: windows that come too late.
    package let remarks: [Prose]

    /// Made of its parts, of which none is checked.
    package init(detail: TicketDetail, position: Int?, duplicates: [Int64], remarks: [Prose]) {
        self.detail = detail
        self.position = position
        self.duplicates = duplicates
        self.remarks = remarks
    }
}
