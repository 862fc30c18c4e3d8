package import DeskModel
import DeskProse
import DeskStore

extension Desk.Tickets {
    /// Lets a colleague of the requester read a ticket along: they see it, and get what is mailed about it.
    ///
    /// Throws `.forbidden` for somebody of another organisation, and for a disabled account.
    package func watch(_ number: Int64, by email: EmailAddress) throws -> TicketChange {
        try change(.ticketWatch, number) { act, work in
            let account = try act.requester(email)
            guard account.organisationID == work.ticket.organisationID else {
                throw DeskError(.forbidden, .notOfOrganisation(email.text, work.ticket.organisation))
            }
            guard account.id != work.ticket.requesterID else {
                work.isUnchanged = true
                return
            }
            work.isUnchanged = try !act.sql.insertWatcher(account.id, ticket: number)
            work.notes.append(JSON.Member("watcher", .string(account.email.text)))
        }
    }

    /// Lets somebody watch no longer; nothing to do where they do not.
    package func unwatch(_ number: Int64, by email: EmailAddress) throws -> TicketChange {
        try change(.ticketUnwatch, number) { act, work in
            let account = try act.knownAccount(email)
            work.isUnchanged = try !act.sql.deleteWatcher(account.id, ticket: number)
            work.notes.append(JSON.Member("watcher", .string(account.email.text)))
        }
    }

    /// Makes a ticket of its own of what a customer wrote on another: of the same requester, organisation and topic,
    /// with the files that came with it. The words stay where they were said, and both tickets are linked.
    ///
    /// Throws `.notFound` for a comment that is not the ticket's, `.forbidden` for one that no customer wrote.
    package func split(_ number: Int64, comment id: Int64, subject: String?) throws -> TicketChange {
        try write(.ticketSplit) { act in
            let ticket = try act.knownTicket(number)
            try act.checkNotMerged(ticket)
            guard
                let comment = try act.sql.comments([number], withNotes: true).first(where: { $0.id == id })
            else { throw DeskError(.notFound, .noComment(number, id), hint: .showTicket(number)) }
            guard comment.kind == .customer else { throw DeskError(.forbidden, .splitsCustomersWords(id)) }
            let draft = try TicketDraft(
                requester: ticket.requester, subject: subject ?? ticket.subject, description: comment.body,
                phone: ticket.phone, channel: ticket.channel)
            let opening = try TicketOpening(act)
            let made = try opening.open(draft, files: [])
            try act.sql.copyAttachments(comment: id, to: made)
            try act.sql.indexText(of: made...made)
            var work = TicketWork(try act.knownTicket(made), opening.calendar)
            if let topic = ticket.topic {
                work.ticket.topic = topic
                work.ticket.topicID = ticket.topicID
                try act.save(&work.ticket)
            }
            _ = try act.sql.insertLink(number, .relates, made)
            try act.record(.ticket(number), ["comment": .integer(id), "into": .integer(made)])
            return TicketChange(
                detail: try act.detail(of: act.knownTicket(made), zone: opening.calendar.zone),
                isUnchanged: false)
        }
    }
}
