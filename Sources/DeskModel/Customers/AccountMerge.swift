/// What merging one account into another of the same person did, or would do.
package struct AccountMerge: Equatable, Sendable {
    /// The address of the account that remains.
    package let email: String
    /// The address of the one that was merged.
    package let merged: String
    /// Requests that the person now has, by number.
    package let tickets: [Int64]
    /// How many comments are now theirs.
    package let comments: Int
    /// How many attachments.
    package let attachments: Int
    /// How many original letters.
    package let letters: Int
    /// How many remote sessions they consented to.
    package let remoteSessions: Int
    /// How many tickets of others they watch.
    package let watching: Int
    /// How many mails were written to them.
    package let mails: Int

    /// Made of its parts, of which none is checked.
    package init(
        email: String, merged: String, tickets: [Int64] = [], comments: Int = 0, attachments: Int = 0,
        letters: Int = 0, remoteSessions: Int = 0, watching: Int = 0, mails: Int = 0
    ) {
        self.email = email
        self.merged = merged
        self.tickets = tickets
        self.comments = comments
        self.attachments = attachments
        self.letters = letters
        self.remoteSessions = remoteSessions
        self.watching = watching
        self.mails = mails
    }
}
