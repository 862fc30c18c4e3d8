package import DeskModel

extension MailKind {
    /// What every mail may use: `desk`, the desk's name under the text, and `web`, the address that
    /// links start with, without a slash at its end, where one is configured.
    private static let common: [MailVariable] = [.text("desk"), .optional("web")]

    /// What the template of this mail may use besides the common ones. Times and dates come as text,
    /// in the language and the time zone of the mail.
    ///
    /// | name | what |
    /// |---|---|
    /// | `name` | the person the mail is about, mostly its reader |
    /// | `email` | their login |
    /// | `organisation` | the organisation's name |
    /// | `token`, `expires` | the token's 43 characters, and until when it works |
    /// | `minimum` | the fewest characters of a password, a number |
    /// | `inviter` | the colleague who created the account; absent when the vendor did |
    /// | `entries`, `head` | of the audit log: how many there are, and the hash of the last |
    /// | `administrators` | each with `name` and `email` |
    /// | `oldEmail`, `newEmail` | addresses before and after |
    /// | `change` | what was done to the contract emails, one sentence without a full stop |
    /// | `reason` | why, in the consultant's or administrator's words; absent where they gave none |
    /// | `at` | when it happened |
    /// | `number`, `subject` | of the ticket |
    /// | `due` | when our next response is due; absent where no target is set |
    /// | `fast` | the accepted price of the fast lane; absent in the standard one |
    /// | `body` | what a consultant wrote |
    /// | `consultant` | the consultant's name; absent where nobody has the ticket |
    /// | `missing` | what is asked for, each with `what` and `why` |
    /// | `after` | a span of days, fit to stand behind "after": `7 days`, `7 dnech` |
    /// | `since` | the day since when the desk waits for the customer |
    /// | `phone` | the number called; absent where none is known |
    /// | `result` | how the call went, one sentence without a full stop |
    /// | `into`, `intoSubject` | the ticket that goes on after a merge |
    /// | `attachments` | the files that the mail carries, each with `name` |
    /// | `left` | the files that were too much for a mail and stay with the ticket, each with `name` |
    package var variables: [MailVariable] {
        Self.common + own
    }

    /// What the text that mails end with may use; the consultant where the mail is the word of one.
    static let closing: [MailVariable] = common + [.optional("consultant")]

    private var own: [MailVariable] {
        switch self {
        case .invitation:
            [
                .text("name"), .text("email"), .text("organisation"), .text("token"), .text("expires"),
                .text("minimum"), .optional("inviter"),
            ]
        case .reset: [.text("name"), .text("email"), .text("token"), .text("expires"), .text("minimum")]
        case .registration:
            [.text("name"), .text("email"), .text("organisation"), .text("token"), .text("expires")]
        case .registrationKnown:
            [
                .text("name"), .text("email"), .text("organisation"),
                .list("administrators", of: "name", "email"),
            ]
        case .recovery:
            [.text("name"), .text("email"), .text("organisation"), .text("token"), .text("expires")]
        case .emailChangeConfirm:
            [.text("name"), .text("oldEmail"), .text("newEmail"), .text("token"), .text("expires")]
        case .emailChanged: [.text("name"), .text("oldEmail"), .text("newEmail"), .text("at")]
        case .passwordChanged: [.text("name"), .text("email"), .text("at")]
        case .accountDisabled: [.text("name"), .text("email"), .text("organisation"), .optional("reason")]
        case .contractEmailChanged: [.text("organisation"), .text("change"), .text("at")]
        case .organisationSuspended: [.text("organisation"), .optional("reason")]
        case .administratorAppointed:
            [.text("name"), .text("email"), .text("organisation"), .optional("reason")]
        case .ticketReceived: Self.ticket + [.optional("due"), .optional("fast")]
        case .ticketReply:
            Self.ticket + [.text("body"), .optional("consultant")] + Self.files
        case .ticketAsk:
            Self.ticket + [.list("missing", of: "what", "why"), .optional("body"), .optional("consultant")]
        case .ticketResolved:
            Self.ticket + [.optional("body"), .optional("consultant"), .text("after")] + Self.files
        case .ticketClosed: Self.ticket
        case .ticketReminder: Self.ticket + [.text("since")]
        case .ticketCallMissed:
            Self.ticket + [
                .optional("phone"), .text("at"), .text("result"), .optional("consultant"), .optional("body"),
            ]
        case .ticketMerged: Self.ticket + [.text("into"), .text("intoSubject")]
        case .auditHead: [.text("entries"), .text("head"), .text("at")]
        case .claimReturned, .fastUntaken: Self.told
        case .ticketAnswered, .ticketGiven, .ticketStolen: Self.told + [.optional("consultant")]
        }
    }

    private static let ticket: [MailVariable] = [.text("number"), .text("subject")]
    private static let told: [MailVariable] =
        ticket + [.text("name"), .text("organisation"), .text("at")]
    private static let files: [MailVariable] = [.list("attachments", of: "name"), .list("left", of: "name")]
}
