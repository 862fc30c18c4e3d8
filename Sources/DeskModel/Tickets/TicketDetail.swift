/// A ticket with everything that belongs to it: what `ticket show` prints.
package struct TicketDetail: Equatable, Sendable {
    package var line: TicketLine
    package var text: TicketText
    /// What the fast response costs; none for a ticket that never was fast.
    package var price: TicketPrice?
    /// The thread, oldest first.
    package var comments: [Comment]
    package var attachments: [Attachment]
    package var calls: [Call]
    package var remoteSessions: [RemoteSession]
    package var time: [TimeEntry]
    package var links: [TicketLink]
    /// What happened, oldest first.
    package var history: [TicketEvent]
    /// The name of the person who asks.
    package var requesterName: String
    /// The phone of their account.
    package var requesterPhone: String?
    /// The language the person is written to in.
    package var language: Organisation.Language

    package var ticket: Ticket { line.ticket }
    /// Where to call: the number of the ticket, else that of the account.
    package var callbackPhone: String? { ticket.phone ?? requesterPhone }

    package init(
        line: TicketLine, text: TicketText, price: TicketPrice? = nil, comments: [Comment] = [],
        attachments: [Attachment] = [], calls: [Call] = [], remoteSessions: [RemoteSession] = [],
        time: [TimeEntry] = [], links: [TicketLink] = [], history: [TicketEvent] = [],
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
        self.history = history
        self.requesterName = requesterName
        self.requesterPhone = requesterPhone
        self.language = language
    }
}

/// The long texts of a request; what is missing is `nil`, never empty.
package struct TicketText: Equatable, Sendable {
    package var description: String?
    package var errorMessage: String?
    package var steps: String?

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
    package let currency: String
    /// A login or an email.
    package let acceptedBy: String
    package let acceptedAt: Instant

    package init(amount: Int64, currency: String, acceptedBy: String, acceptedAt: Instant) {
        self.amount = amount
        self.currency = currency
        self.acceptedBy = acceptedBy
        self.acceptedAt = acceptedAt
    }

    /// The amount with two decimals: `1500.00`.
    package var digits: String { "\(amount / 100)." + twoDigits(Int(amount % 100)) }
}
