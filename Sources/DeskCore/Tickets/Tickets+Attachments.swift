package import DeskModel
import DeskProse
import DeskStore

extension Desk.Tickets {
    /// Adds files to a ticket.
    package func attach(_ sources: [AttachmentSource], to number: Int64) throws -> TicketChange {
        let files = try keep(files: sources, for: .ticketAttach) { try $0.checkOpen($0.knownTicket(number)) }
        return try using(files) {
            try change(.ticketAttach, number) { act, work in
                try act.checkOpen(work.ticket)
                let added = try act.attach(files, to: number)
                work.notes.append(JSON.Member("attachments", .array(added.map(\.trace))))
            }
        }
    }

    /// The attachments of a ticket; for a customer's person without those of notes.
    package func attachments(of number: Int64) throws -> [Attachment] {
        try read(.attachmentList) { act in
            _ = try act.knownTicket(number)
            return try act.sql.attachments(
                try act.thread(of: number), withNotes: act.visibility.showsNotes)
        }
    }

    /// Hands an attachment over: what it is, and what hands its bytes over in pieces, once they have been compared
    /// with their hash.
    package func attachment<Value>(
        _ id: Int64, of number: Int64,
        _ body: (Attachment, ((UnsafeRawBufferPointer) throws(DeskError) -> Void) throws -> Void) throws ->
            Value
    ) throws -> Value {
        let facts = try read(.attachmentSave) { try $0.knownAttachment(id, of: number) }
        let file = try open(facts)
        return try body(facts) { piece in try file.each(piece) }
    }

    /// Removes an attachment from its ticket, and its bytes unless another one needs them.
    package func removeAttachment(
        _ id: Int64, of number: Int64, reason: String
    ) throws -> (facts: Attachment, change: TicketChange) {
        let reason = try Text.line(reason, .reason, limit: 300)
        var removed: Attachment?
        let change = try change(.attachmentRemove, number) { act, work in
            let facts = try act.knownAttachment(id, of: number)
            try act.sql.removeAttachment(id: id, reason: reason)
            work.notes += [JSON.Member("attachment", facts.trace), JSON.Member("reason", .string(reason))]
            removed = facts
        }
        guard let removed else { throw DeskError(.fault, .unforeseen) }
        try collect(files: [removed.sha256])
        return (removed, change)
    }
}

extension Act {
    /// Whether a ticket can still be added to.
    func checkOpen(_ ticket: Ticket) throws {
        guard ticket.state != .closed else {
            throw DeskError(.forbidden, .ticketIsClosed(ticket.number), hint: .reopenTicket(ticket.number))
        }
    }

    /// An attachment of a ticket that the actor may know of.
    ///
    /// Throws `.notFound` otherwise.
    func knownAttachment(_ id: Int64, of number: Int64) throws -> Attachment {
        _ = try knownTicket(number)
        let all = try sql.attachments(try thread(of: number), withNotes: visibility.showsNotes)
        guard let found = all.first(where: { $0.id == id }) else {
            throw DeskError(.notFound, .noAttachment(id, ticket: number), hint: .listAttachments(number))
        }
        return found
    }
}
