import DeskMail
import DeskModel
import DeskProse
import DeskStore

/// One attempt to hand over mail: all that is needed for it once the transaction is over.
struct MailJob {
    let mail: OutboxMail
    let messageID: String
    let kind: MailKind
    let language: Language
    let values: [String: TemplateValue]
    let to: [EmailAddress]
    let name: String?
    let inReplyTo: String?
    let references: [String]

    /// The mail itself.
    ///
    /// Throws `.configuration` for a text of the desk's own that cannot be used, `.invalid` for what
    /// cannot be put into a mail.
    func message(from: Mailbox, templates: Templates, date: Instant) throws -> Message {
        let text = try templates.render(kind, language, values)
        let recipients = try to.map { address in
            try Mailbox(name: to.count == 1 ? name : nil, address: address)
        }
        var message = Message(
            from: from, to: recipients, subject: text.subject, body: text.body, date: date,
            messageID: messageID)
        message.inReplyTo = inReplyTo
        message.references = references
        if kind == .unknownSender { message.origin = .replied }
        return message
    }
}

extension Transaction {
    /// The next mail that is due, with its attempt noted, so that a crash leaves it to be tried again. Mail
    /// that is not to be sent is forgotten on the way.
    ///
    /// `host` is the right-hand side of its Message-ID.
    func startJob(host: String, web: String?) throws -> MailJob? {
        while let mail = try nextMail() {
            guard let resolved = try resolve(mail) else {
                try dropMail(id: mail.id)
                continue
            }
            let job = try job(mail, resolved, host: host, web: web)
            try startAttempt(mail: mail.id, nextAt: now + MailSchedule.wait(afterAttempts: mail.attempts + 1))
            return job
        }
        return nil
    }

    private func job(_ mail: OutboxMail, _ resolved: ResolvedMail, host: String, web: String?) throws
        -> MailJob
    {
        var messageID = mail.messageID
        if mail.attempts == 0, let at = messageID.utf8.lastIndex(of: UInt8(ascii: "@")) {
            messageID = "\(messageID[..<at])@\(host)>"
        }
        try setMessageID(messageID, mail: mail.id)
        var thread: (ids: [String], lastIncoming: String?) = ([], nil)
        if let ticket = mail.intent.ticket {
            thread = try mailThread(ticket: ticket)
            if resolved.kind != .claimReturned { try noteOutgoing(messageID: messageID, ticket: ticket) }
        }
        let earlier = thread.ids.filter { $0 != messageID }
        return MailJob(
            mail: mail, messageID: messageID, kind: resolved.kind, language: resolved.language,
            values: try values(mail, resolved, web: web), to: resolved.recipients,
            name: resolved.addressee,
            inReplyTo: mail.intent.detail.string("inReplyTo") ?? thread.lastIncoming ?? earlier.last,
            references: earlier)
    }
}

/// When mail is tried again.
enum MailSchedule {
    /// Seconds between the attempts; the last one goes on.
    private static let waits: [Int64] = [60, 300, 900, 3600, 14_400]
    /// How long it is tried, in seconds.
    static let patience: Int64 = 86_400

    /// Seconds to wait after so many attempts.
    static func wait(afterAttempts count: Int) -> Int64 {
        waits[min(max(count, 1), waits.count) - 1]
    }

    /// When mail is tried next after an attempt that failed; `nil` when it is given up.
    static func next(afterAttempts count: Int, firstTriedAt: Instant, now: Instant) -> Instant? {
        let end = firstTriedAt + patience
        return now >= end ? nil : min(now + wait(afterAttempts: count), end)
    }
}
