import DeskMail
package import DeskModel
import DeskProse
import DeskStore

/// Where a reply leaves the ticket.
package enum ReplyEnd: Sendable {
    case asItIs, waiting, resolved
}

extension Desk.Tickets {
    /// Answers the customer by mail: nothing is owed after it. A template is filled for each ticket.
    package func reply(
        _ numbers: [Int64], _ text: String, isTemplate: Bool = false, then end: ReplyEnd = .asItIs,
        files sources: [AttachmentSource] = []
    ) throws -> [TicketChange] {
        let text = try Self.words(text)
        if isTemplate { try AnswerText.check(text) }
        let files = try keep(files: sources, for: .ticketReply) { act in
            for number in numbers { _ = try act.knownTicket(number) }
        }
        return try change(.ticketReply, numbers) { act, work in
            try act.advance(&work.ticket, by: .reply, work.calendar)
            if end == .waiting { try act.advance(&work.ticket, by: .wait, work.calendar) }
            if end == .resolved { try act.advance(&work.ticket, by: .resolve, work.calendar) }
            let words = isTemplate ? try Self.words(act.filled(text, for: work.before)) : text
            let comment = try act.say(.reply, words, &work)
            try act.attach(files, to: comment, &work)
            try act.tell(
                end == .resolved ? .ticketResolved : .ticketReply, &work, comment: comment)
        }
    }

    /// Notes something for us alone; never mailed.
    package func note(_ numbers: [Int64], _ text: String) throws -> [TicketChange] {
        let text = try Self.words(text)
        return try change(.ticketNote, numbers) { act, work in
            _ = try act.say(.note, text, &work)
        }
    }

    /// Asks the customer, by mail, and waits for the answer: for the parts that are missing, in the
    /// customer's language, for something else, or both.
    ///
    /// Nothing to do when only missing parts are asked for and none is missing.
    package func ask(_ number: Int64, missing: Bool, _ text: String?) throws -> TicketChange {
        let text = try text.map(Self.words)
        return try change(.ticketAsk, number) { act, work in
            let parts = missing ? work.ticket.information.missing : []
            guard text != nil || !parts.isEmpty else {
                guard work.ticket.state.after(.ask) != nil else {
                    throw act.illegal(.ask, work.ticket)
                }
                work.isUnchanged = true
                return
            }
            try act.advance(&work.ticket, by: .ask, work.calendar)
            let language = try act.sql.account(id: work.ticket.requesterID)?.language ?? .cs
            let list = parts.isEmpty ? nil : Prose.pleaseAdd(parts)[language]
            let body = [text, list].compactMap(\.self).joined(separator: "\n\n")
            let comment = try act.say(.reply, body, &work)
            let words = JSON.array(parts.map(JSON.string))
            if missing { work.notes.append(JSON.Member("missing", words)) }
            try act.tell(.ticketAsk, &work, comment: comment, detail: ["missing": words])
        }
    }

    /// Records the customer's answer: the ticket is worked on again, and our next response is counted from it.
    ///
    /// Throws `.forbidden` for somebody of another organisation, and for a disabled account.
    package func receive(
        _ number: Int64, from email: EmailAddress, _ text: String, files sources: [AttachmentSource] = []
    ) throws -> TicketChange {
        let text = try Self.words(text)
        let files = try keep(files: sources, for: .ticketReceive) { _ = try $0.knownTicket(number) }
        return try using(files) {
            try change(.ticketReceive, number) { act, work in
                let sender = try act.requester(email)
                guard sender.organisationID == work.ticket.organisationID else {
                    throw DeskError(.forbidden, .notOfOrganisation(email.text, work.ticket.organisation))
                }
                try act.advance(&work.ticket, by: .receive, work.calendar)
                let comment = try act.say(.customer, text, &work, account: sender.id)
                try act.attach(files, to: comment, &work, author: sender.id)
                work.notes.append(JSON.Member("from", .string(sender.email.text)))
            }
        }
    }

    /// A text that says something.
    ///
    /// Throws `.invalid` for one that is empty or too long.
    static func words(_ text: String) throws(DeskError) -> String {
        let text = try Text.body(text, .body)
        guard !Text.trim(text).isEmpty else {
            throw DeskError(.invalid, ValueFault.isEmpty(.body).message, hint: .giveText)
        }
        return text
    }
}

extension Act {
    /// Adds a comment and keeps the search index in step.
    func say(_ kind: Comment.Kind, _ text: String, _ work: inout TicketWork, account: Int64? = nil) throws
        -> Int64
    {
        let number = work.ticket.number
        let id = try sql.changingText(of: number) {
            try sql.insertComment(
                kind, text, ticket: number,
                consultant: kind == .customer ? nil : actor.consultant.id, account: account)
        }
        work.notes.append(JSON.Member("comment", .integer(id)))
        return id
    }

    /// Adds files to a comment.
    func attach(
        _ files: [StoredFile], to comment: Int64, _ work: inout TicketWork, author: Int64? = nil
    ) throws {
        let attached = try attach(files, to: work.ticket.number, comment: comment, author: author)
        if !attached.isEmpty {
            work.notes.append(JSON.Member("attachments", .array(attached.map(\.trace))))
        }
    }
}
