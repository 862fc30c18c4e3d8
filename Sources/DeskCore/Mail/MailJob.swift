import DeskMail
import DeskModel
import DeskProse
import DeskStore

/// One attempt to hand over mail: all that is needed for it once the transaction is over.
struct MailJob {
    let mail: OutboxMail
    /// What goes out, or why nothing can.
    let content: Result<MailContent, DeskError>
}

/// What is true where mail is made.
struct MailPlace {
    /// The right-hand side of Message-IDs.
    let host: String
    /// What links start with.
    let web: String?
    /// Opens the bytes of an attachment.
    let open: (Attachment) throws -> AttachmentFile
}

extension Act {
    /// The next mail that is due, with its attempt noted, so that a crash leaves it to be tried again. Mail
    /// that is not to be sent is forgotten on the way; mail that cannot be made keeps nobody else waiting.
    func startJob(at place: MailPlace) throws -> MailJob? {
        while let mail = try sql.nextMail() {
            let content: Result<MailContent, DeskError>
            do {
                guard let made = try self.content(of: mail, at: place) else {
                    try sql.dropMail(id: mail.id)
                    continue
                }
                content = .success(made)
            } catch let error as DeskError where error.kind != .busy {
                content = .failure(error)
            }
            try sql.startAttempt(
                mail: mail.id, nextAt: now + MailSchedule.wait(afterAttempts: mail.attempts + 1))
            return MailJob(mail: mail, content: content)
        }
        return nil
    }

    /// Looks up what a mail says and to whom; `nil` when it is not to be sent.
    private func content(of mail: OutboxMail, at place: MailPlace) throws -> MailContent? {
        guard let resolved = try resolve(mail) else { return nil }
        let values = try values(mail, resolved, web: place.web)
        var messageID = mail.messageID
        if mail.attempts == 0, let at = messageID.utf8.lastIndex(of: UInt8(ascii: "@")) {
            messageID = "\(messageID[..<at])@\(place.host)>"
        }
        try sql.setMessageID(messageID, mail: mail.id)
        var thread: (ids: [String], lastIncoming: String?) = ([], nil)
        if let ticket = mail.intent.ticket {
            thread = try sql.mailThread(ticket: ticket)
            if !resolved.kind.tellsConsultants { try sql.noteOutgoing(messageID: messageID, ticket: ticket) }
        }
        let earlier = thread.ids.filter { $0 != messageID }
        return MailContent(
            messageID: messageID, kind: resolved.kind, isWritten: mail.intent.commentID != nil,
            language: resolved.language, values: values.all,
            to: resolved.recipients, name: resolved.addressee,
            inReplyTo: thread.lastIncoming ?? earlier.last, references: earlier,
            // Opened under the lock: nobody removes them in between.
            files: try values.files.map { .init($0, try place.open($0)) })
    }
}
