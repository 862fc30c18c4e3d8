import DeskModel
import GRDB

extension Transaction {
    /// What is known of a mail by its id: whether it came or went, and its ticket; `nil` for one never seen.
    package func knownMail(_ messageID: String) throws -> (isIncoming: Bool, ticket: Int64?)? {
        if let row = try row(
            "SELECT incoming, ticketNumber FROM mailMessage WHERE messageId = ?", [messageID])
        {
            return try (row["incoming"], row["ticketNumber"])
        }
        // What this desk has sent or is about to send; ids stand in brackets there.
        return try row("SELECT ticketNumber FROM outbox WHERE messageId = ?", ["<\(messageID)>"]).map {
            (false, try $0["ticketNumber"])
        }
    }

    /// Remembers a mail that came, so that a repeat is known and answers find their ticket.
    package func insertMail(_ messageID: String, ticket number: Int64) throws {
        try run(
            "INSERT INTO mailMessage (messageId, ticketNumber, incoming, at) VALUES (?, ?, 1, ?)",
            [messageID, number, now.seconds])
    }
}
