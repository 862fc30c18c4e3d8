/// A ticket with everything that belongs to it: what `ticket show` prints.
package struct TicketDetail: Equatable, Sendable {
    /// The ticket as lists show it.
    package var line: TicketLine
    /// What the customer wrote.
    package var text: TicketText
    /// What the fast response costs; none for a ticket that never was fast.
    package var price: TicketPrice?
    /// The thread, oldest first.
    package var comments: [Comment]
    /// The files.
    package var attachments: [Attachment]
    /// The attempts to call back.
    package var calls: [Call]
    /// The remote sessions.
    package var remoteSessions: [RemoteSession]
    /// The work noted.
    package var time: [TimeEntry]
    /// The links to other tickets.
    package var links: [TicketLink]
    /// The addresses of those who watch it.
    package var watchers: [String]
    /// What happened, oldest first.
    package var history: [TicketEvent]
    /// The name of the person who asks.
    package var requesterName: String
    /// The phone of their account.
    package var requesterPhone: String?
    /// The language the person is written to in.
    package var language: Organisation.Language

    /// The ticket.
    package var ticket: Ticket { line.ticket }
    /// Where to call: the number of the ticket, else that of the account.
    package var callbackPhone: String? { ticket.phone ?? requesterPhone }

    /// Made of its parts, of which none is checked.
    package init(
        line: TicketLine, text: TicketText, price: TicketPrice? = nil, comments: [Comment] = [],
        attachments: [Attachment] = [], calls: [Call] = [], remoteSessions: [RemoteSession] = [],
        time: [TimeEntry] = [], links: [TicketLink] = [], watchers: [String] = [],
        history: [TicketEvent] = [],
        requesterName: String, requesterPhone: String? = nil, language: Organisation.Language
    ) {
        self.line = line
        self.text = text
        self.price = price
        self.comments = comments
        self.attachments = attachments
        self.calls = calls
        self.remoteSessions = remoteSessions
        self.time = time
        self.links = links
        self.watchers = watchers
        self.history = history
        self.requesterName = requesterName
        self.requesterPhone = requesterPhone
        self.language = language
    }
}

/// The long texts of a request; what is missing is `nil`, never empty.
package struct TicketText: Equatable, Sendable {
    /// What the customer wants, in their words.
    package var description: String?
    /// The error message they saw.
    package var errorMessage: String?
    /// What they did before.
    package var steps: String?

    /// Made of its parts, of which none is checked.
    package init(description: String? = nil, errorMessage: String? = nil, steps: String? = nil) {
        self.description = description
        self.errorMessage = errorMessage
        self.steps = steps
    }

    /// How long all of them are together, in bytes.
    var bytes: Int { [description, errorMessage, steps].reduce(0) { $0 + ($1?.utf8.count ?? 0) } }
}

/// The price of a fast response, frozen when it was accepted.
package struct TicketPrice: Equatable, Sendable {
    /// Hundredths of the currency's unit.
    package let amount: Int64
    /// The currency, as ISO 4217 has it.
    package let currency: String
    /// A login or an email.
    package let acceptedBy: String
    /// When the price was accepted.
    package let acceptedAt: Instant

    /// Made of its parts, of which none is checked.
    package init(amount: Int64, currency: String, acceptedBy: String, acceptedAt: Instant) {
        self.amount = amount
        self.currency = currency
        self.acceptedBy = acceptedBy
        self.acceptedAt = acceptedAt
    }

    /// The amount with two decimals: `1500.00`.
    package var digits: String { "\(amount / 100)." + twoDigits(Int(amount % 100)) }
}
