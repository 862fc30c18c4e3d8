/// What became of a mail that came.
package struct Ingested: Equatable, Sendable {
    /// The kinds; the word is that of the JSON output.
    package enum Outcome: String, CaseIterable, Sendable {
        /// It is a ticket now.
        case created
        /// It is an answer on a ticket.
        case received
        /// It has been taken before.
        case repeated
        /// A machine answered; nothing was done.
        case autoReply
        /// Mail of ours came back; nothing was done.
        case bounce
        /// It is a mail of this desk; nothing was done.
        case own
        /// The letters of a ticket were read anew, and something was read in another way.
        case reread
        /// They were read anew and say what the ticket says.
        case unchanged
    }

    /// What became of it.
    package let outcome: Outcome
    /// The ticket it belongs to, if any.
    package let ticket: Int64?
    /// The Message-ID, or a hash where it had none; `nil` where the letters of a ticket were read anew.
    package let messageID: String?

    /// Made of its parts, of which none is checked.
    package init(outcome: Outcome, ticket: Int64?, messageID: String?) {
        self.outcome = outcome
        self.ticket = ticket
        self.messageID = messageID
    }
}
