import DeskMail
import DeskModel
import DeskProse
import DeskStore

/// What a mail turned out to be when it was handed over.
struct MailContent {
    let messageID: String
    let kind: MailKind
    /// Whether it carries the words of a consultant.
    let isWritten: Bool
    let language: Language
    let values: [String: TemplateValue]
    let to: [EmailAddress]
    let name: String?
    let inReplyTo: String?
    let references: [String]
    /// The files it carries; they stay readable whatever becomes of them meanwhile.
    let files: [Message.Attachment]

    /// The mail itself, and what is wrong with the desk's own text for it, in place of which the suite's went
    /// in.
    ///
    /// Throws `.invalid` for what cannot be put into a mail.
    func message(
        from: Mailbox, templates: Templates, date: Instant
    ) throws -> (message: Message, faults: [DeskError]) {
        let text = try templates.render(kind, language, values)
        let recipients = to.map { address in
            Mailbox(name: to.count == 1 ? name : nil, address: address)
        }
        var message = Message(
            from: from, to: recipients, subject: text.subject, body: text.body, date: date,
            messageID: messageID)
        message.inReplyTo = inReplyTo
        message.references = references
        if isWritten { message.origin = .person }
        // The answer of a machine to one mail, where it answers one.
        if kind == .ticketReceived, inReplyTo != nil { message.origin = .replied }
        message.attachments = files
        return (message, text.faults)
    }
}

/// Which files go with a mail, and which are too much for it.
struct MailFiles {
    private(set) var carried: [Attachment] = []
    private(set) var left: [Attachment] = []

    /// Takes files in their order, each that still fits into so many bytes.
    init(_ files: [Attachment], limit: Int64) {
        var room = limit
        for file in files {
            if file.size <= room {
                room -= file.size
                carried.append(file)
            } else {
                left.append(file)
            }
        }
    }
}

extension Message.Attachment {
    /// A file as a customer gets it: under a name that can be saved anywhere, and whole or not at all.
    init(_ facts: Attachment, _ file: AttachmentFile) {
        self.init(name: FileName(cleaning: facts.name).text, type: facts.type) { piece in
            guard try file.eachVerified(piece) else {
                throw DeskError(.inputOutput, .attachmentMissing(facts.name), hint: .runDoctor)
            }
        }
    }
}
