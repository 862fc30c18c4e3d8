package import DeskModel
import DeskProse

extension AccountMerge: Report {
    /// What ids and `--quiet` print.
    package static let id = "email"

    /// What is printed of it, in this order.
    package static let fields: [Field<AccountMerge>] = [
        Field("email", .headEmail) { .string($0.email) },
        Field("merged", .headMerged) { .string($0.merged) },
        Field("tickets", .headTickets) { .array($0.tickets.map { .integer($0) }) },
        Field("comments", .headComments, align: .trailing) { JSON($0.comments) },
        Field("attachments", .headAttachments, align: .trailing) { JSON($0.attachments) },
        Field("letters", .headLetters, align: .trailing) { JSON($0.letters) },
        Field("remoteSessions", .headRemoteSessions, align: .trailing) { JSON($0.remoteSessions) },
        Field("watching", .headWatching, align: .trailing) { JSON($0.watching) },
        Field("mails", .headMails, align: .trailing) { JSON($0.mails) },
    ]
}
