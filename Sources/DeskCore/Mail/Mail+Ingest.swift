import DeskMail
package import DeskModel
import DeskProse
import DeskStore

extension Desk.Mail {
    /// Largest mail taken, in bytes: an attachment of the largest size as Base64, and room for text.
    private static let largestMail = 64 << 20

    /// Takes one mail as an MTA delivers it: a new ticket, or an answer on one. A repeat, an automatic reply, a
    /// bounce and a mail of our own change nothing.
    ///
    /// The sender is who the mail says it is: nothing else proves it, so what they may do is to open a ticket and
    /// to answer on their own, never to read one. `read` hands the message over, within a limit.
    /// Throws `.unknownSender` for one without an active account, `.notPermitted` for a suspended organisation.
    package func ingest(_ read: (_ limit: Int) throws(DeskError) -> [UInt8]) throws -> Ingested {
        // Who may not is told before anything is read.
        try self.read(.ticketIngest) { _ in }
        let reader = try Self.mailReader()
        let original = try read(Self.largestMail)
        let message = IncomingMail.withoutEnvelope(original)
        let mail = try reader.read(message)
        let id = mail.messageID ?? "sha256-" + AttachmentFolder.digest(Array(message))
        if let known = try self.read(.ticketIngest, { try $0.sql.knownMail(id) }) {
            return Ingested(outcome: known.isIncoming ? .repeated : .own, ticket: known.ticket, messageID: id)
        }
        switch mail.nature {
        case .autoReply: return Ingested(outcome: .autoReply, ticket: nil, messageID: id)
        case .bounce: return Ingested(outcome: .bounce, ticket: nil, messageID: id)
        case .letter: return try take(mail, of: original, id: id)
        }
    }

    /// What takes messages apart.
    ///
    /// Throws `.configuration` where it is missing.
    static func mailReader() throws(DeskError) -> MailReader {
        guard let program = MailReader.installed() else {
            throw DeskError(.configuration, .mailReaderMissing("desk-mime"))
        }
        return MailReader(program: program, limit: largestMail)
    }

    private func take(_ mail: IncomingMail, of message: [UInt8], id: String) throws -> Ingested {
        let letter = try read(.ticketIngest) { act in
            try act.demandRoom(besides: Int64(message.count))
            return Letter(mail, try FileLimits(ruledBy: act.sql), try act.sender(of: mail).language)
        }
        let original = try keep(message)
        return try desk.tickets.using([original].compactMap { $0 }) {
            let files = try desk.tickets.keep(files: letter.files, for: .ticketIngest)
            return try desk.tickets.using(files) { try take(mail, letter, files, original, id: id) }
        }
    }

    private func take(
        _ mail: IncomingMail, _ letter: Letter, _ files: [StoredFile], _ original: StoredFile?, id: String
    ) throws -> Ingested {
        try write(.ticketIngest) { act in
            // Another deliverer may have been faster with the same mail.
            if let known = try act.sql.knownMail(id) {
                return Ingested(outcome: .repeated, ticket: known.ticket, messageID: id)
            }
            let sender = try act.sender(of: mail)
            let calendar = try act.sql.calendar()
            let answered = try act.answeredTicket(mail, by: sender)
            let number: Int64
            var comment: Int64?
            if let answered, answered.state != .closed {
                number = answered.number
                comment = try act.receive(letter, from: sender, on: answered, files, calendar)
            } else {
                number = try act.open(letter, from: sender, files)
                if let answered { _ = try act.sql.insertLink(number, .relates, answered.number) }
            }
            try act.sql.insertMail(id, ticket: number)
            try act.keep(original, ticket: number, comment: comment, from: sender.id)
            let outcome: Ingested.Outcome = number == answered?.number ? .received : .created
            return Ingested(outcome: outcome, ticket: number, messageID: id)
        }
    }
}

extension Act {
    /// The account a mail says it is from.
    fileprivate func sender(of mail: IncomingMail) throws -> Account {
        guard let address = mail.from.first else { throw DeskError(.unknownSender, .noSender) }
        guard let email = try? EmailAddress(address), let account = try sql.account(email: email),
            account.state == .active || account.state == .invited
        else { throw DeskError(.unknownSender, .unknownSender(address), hint: .unknownSenderHint) }
        guard account.organisationActive else {
            throw DeskError(.notPermitted, .organisationSuspended(account.organisation))
        }
        return account
    }

    /// The ticket a mail answers: by the mails it names, else by the numbers in its subject; none that its sender
    /// could not see. One that was merged answers for where it went.
    fileprivate func answeredTicket(_ mail: IncomingMail, by sender: Account) throws -> Ticket? {
        var numbers = try mail.answers.prefix(100).compactMap { try sql.knownMail($0)?.ticket }
        numbers += mail.numbersInSubject
        for number in numbers {
            guard let ticket = try sql.ticket(number: sql.mergeEnd(of: number)) else { continue }
            let isTheirs =
                try ticket.organisationID == sender.organisationID
                && (sender.role == .administrator || ticket.requesterID == sender.id
                    || sql.toldWatchers(of: ticket.number).contains(sender.id))
            if isTheirs { return ticket }
        }
        return nil
    }

    fileprivate func open(
        _ letter: Letter, from sender: Account, _ files: [StoredFile]
    ) throws -> Int64 {
        let subject = letter.subject.isEmpty ? Prose.noSubject[sender.language] : letter.subject
        let draft = try TicketDraft(
            requester: sender.email.text, subject: subject,
            description: letter.text.isEmpty ? nil : letter.text,
            channel: .email)
        let number = try TicketOpening(self).open(draft, files: files)
        try sql.indexText(of: number...number)
        return number
    }

    /// Gives the comment that the letter became.
    fileprivate func receive(
        _ letter: Letter, from sender: Account, on ticket: Ticket, _ files: [StoredFile],
        _ calendar: WorkingCalendar
    ) throws -> Int64 {
        var work = TicketWork(ticket, calendar)
        try advance(&work.ticket, by: .receive, calendar)
        let text = letter.text.isEmpty ? Prose.attachmentsOnly[sender.language] : letter.text
        let comment = try say(.customer, text, &work, account: sender.id)
        _ = try attach(files, to: ticket.number, comment: comment, author: sender.id)
        try save(&work.ticket)
        work.notes.append(JSON.Member("from", .string(sender.email.text)))
        try record(.ticket(ticket.number), .object(Changes(work.before, work.ticket).members + work.notes))
        return comment
    }
}
