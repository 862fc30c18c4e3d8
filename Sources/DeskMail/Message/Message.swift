package import DeskModel

/// A mail to send.
package struct Message: Sendable {
    /// What made it: what a machine sent, no machine answers (RFC 3834).
    package enum Origin: Sendable {
        /// A person wrote it; a desk that gets it takes it as a letter.
        case person
        /// Nobody asked for it at this moment: notices, reminders, tokens.
        case generated
        /// The answer of a machine to one mail, a refusal of `ticket ingest` say.
        case replied

        /// The value of `Auto-Submitted`; a person's mail has none.
        var autoSubmitted: String? {
            switch self {
            case .person: nil
            case .generated: "auto-generated"
            case .replied: "auto-replied"
            }
        }
    }

    /// A file that goes with it.
    package struct Attachment: Sendable {
        /// Hands the bytes of a file over in pieces, from the beginning.
        package typealias Reader = @Sendable (_ piece: (UnsafeRawBufferPointer) throws -> Void) throws -> Void

        /// The name it is saved under.
        package let name: String
        /// Such as `application/pdf`; anything that is no type is sent as `application/octet-stream`.
        package let type: String
        /// Read when the mail is written. What it throws ends the writing.
        package let read: Reader

        /// Made of its parts, of which none is checked.
        package init(name: String, type: String, read: @escaping Reader) {
            self.name = name
            self.type = type
            self.read = read
        }
    }

    /// Who sends it.
    package var from: Mailbox
    /// Who gets it.
    package var to: [Mailbox]
    /// Where answers go.
    package var replyTo: Mailbox?
    /// The subject line.
    package var subject: String
    /// Text; any kind of line break.
    package var body: String
    /// When it was written.
    package var date: Instant
    /// `<something@host>`, ours, so a malformed one is an error.
    package var messageID: String
    /// The mail this answers; it came from outside, so a malformed one is left out.
    package var inReplyTo: String?
    /// The thread so far, oldest first; malformed ones are left out, of long threads the middle too.
    package var references: [String] = []
    /// Who speaks: a person of ours, or the desk by itself.
    package var origin: Origin = .generated
    /// The files it carries.
    package var attachments: [Attachment] = []

    /// Made of its parts, of which none is checked.
    package init(
        from: Mailbox, to: [Mailbox], subject: String, body: String, date: Instant, messageID: String
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.body = body
        self.date = date
        self.messageID = messageID
    }
}
