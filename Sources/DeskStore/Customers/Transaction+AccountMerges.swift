package import DeskModel
import GRDB

extension Transaction {
    /// Gives all that is of an account to another of the same person, and leaves its address standing for that.
    ///
    /// Throws `.forbidden` when the organisation would lose its last active administrator.
    package func merge(_ account: Account, into kept: Account) throws -> AccountMerge {
        let pair: StatementArguments = [kept.id, account.id]
        let tickets: [Int64] = try rows(
            "SELECT number FROM ticket WHERE requesterId = ? ORDER BY number", [account.id]
        ) { try $0[0] }
        try run("UPDATE ticket SET requesterId = ? WHERE requesterId = ?", pair)
        let watching = try run(
            """
            INSERT OR IGNORE INTO ticketWatcher (ticketNumber, accountId, createdAt)
            SELECT ticketNumber, ?1, ticketWatcher.createdAt FROM ticketWatcher JOIN ticket ON number = ticketNumber
            WHERE accountId = ?2 AND requesterId <> ?1
            """, pair)
        // Nobody watches what is their own.
        try run(
            """
            DELETE FROM ticketWatcher WHERE accountId = ?2 OR accountId = ?1 AND ticketNumber IN (
                SELECT number FROM ticket WHERE requesterId = ?1)
            """, pair)
        // Nobody proves by a link what they were asked of the other account.
        try voidTokens(account: account.id)
        try run(
            "DELETE FROM outbox WHERE accountId = ? AND state <> 'sent' AND ticketNumber IS NULL",
            [account.id])
        try run("UPDATE appointment SET accountId = ? WHERE accountId = ?", pair)
        let merge = AccountMerge(
            email: kept.email.text, merged: account.email.text, tickets: tickets,
            comments: try run("UPDATE comment SET accountId = ? WHERE accountId = ?", pair),
            attachments: try run("UPDATE attachment SET accountId = ? WHERE accountId = ?", pair),
            letters: try run("UPDATE letter SET accountId = ? WHERE accountId = ?", pair),
            remoteSessions: try run("UPDATE remoteSession SET consentId = ? WHERE consentId = ?", pair),
            watching: watching, mails: try run("UPDATE outbox SET accountId = ? WHERE accountId = ?", pair))
        try run("UPDATE account SET mergedIntoId = ? WHERE mergedIntoId = ?", pair)
        try run(
            """
            UPDATE account SET state = 'disabled', disabledReason = NULL, passwordHash = NULL, failures = 0,
                lockedUntil = NULL, mergedIntoId = ? WHERE id = ?
            """, pair)
        try run(
            """
            UPDATE account SET phone = ifnull(account.phone, other.phone),
                lastLoginAt = nullif(max(ifnull(account.lastLoginAt, -1), ifnull(other.lastLoginAt, -1)), -1)
            FROM account AS other WHERE account.id = ? AND other.id = ?
            """, pair)
        return merge
    }

    /// The accounts that were merged into one.
    package func mergedAccounts(into id: Int64) throws -> [Account] {
        try rows(
            "\(Self.selectAccount) WHERE account.mergedIntoId = ? ORDER BY account.id", [id], account(from:))
    }

    /// Has the address that an account is to get, where one merged into it holds that, exchanged for the one it
    /// gives up.
    func exchangeMergedEmail(_ account: Account) throws {
        guard
            let other = try number(
                "SELECT id FROM account WHERE emailKey = ? AND mergedIntoId = ?",
                [account.email.key, account.id]),
            let before = try self.account(id: account.id)
        else { return }
        try run(
            "UPDATE account SET emailKey = ? WHERE id = ?", [try pseudonym(of: account.id), account.id])
        try run(
            "UPDATE account SET email = ?, emailKey = ? WHERE id = ?",
            [before.email.text, before.email.key, other])
    }
}
