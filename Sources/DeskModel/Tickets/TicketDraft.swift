/// A ticket about to be opened, checked as far as that goes without the desk.
package struct TicketDraft: Sendable {
    /// The account that asks.
    package let requester: EmailAddress
    /// The subject line.
    package let subject: String
    /// What the customer wrote.
    package let text: TicketText
    /// A telephone number as it was written.
    package let phone: String?
    /// How it came.
    package let channel: Ticket.Channel
    /// What it is about, from the managed list.
    package let topic: String?
    /// Standard, or the paid fast response.
    package let lane: Ticket.Lane
    /// The amount accepted for the fast response, as it was written.
    package let acceptedPrice: String?
    /// As the customer wrote it; read in the desk's time zone.
    package let deadline: String?
    /// As the customer wrote them; read in the desk's time zone.
    package let windows: [String]

    /// Longest subject, in scalars.
    package static let longestSubject = 300
    /// Longest texts of one request together, in bytes; whole files go as attachments.
    package static let longestTexts = 1 << 20

    /// Checks what was given; a text of white space alone counts as none.
    ///
    /// Throws `.invalid` naming what cannot be taken.
    package init(
        requester: String, subject: String, description: String? = nil, errorMessage: String? = nil,
        steps: String? = nil, phone: String? = nil, channel: Ticket.Channel, topic: String? = nil,
        lane: Ticket.Lane = .standard, acceptedPrice: String? = nil, deadline: String? = nil,
        windows: [String] = []
    ) throws(DeskError) {
        self.requester = try EmailAddress(requester)
        self.subject = try Text.line(subject, .subject, limit: TicketDraft.longestSubject)
        text = TicketText(
            description: try TicketDraft.body(description, .description),
            errorMessage: try TicketDraft.body(errorMessage, .errorMessage),
            steps: try TicketDraft.body(steps, .steps))
        guard text.bytes <= TicketDraft.longestTexts else {
            throw DeskError(.invalid, .value(.textsTooLong(TicketDraft.longestTexts)))
        }
        self.phone = if let phone { try Text.line(phone, .phone, limit: 40) } else { nil }
        self.channel = channel
        self.topic = topic
        self.lane = lane
        self.acceptedPrice = acceptedPrice
        self.deadline = deadline
        self.windows = windows
    }

    private static func body(_ text: String?, _ field: Text.Field) throws(DeskError) -> String? {
        guard let text, !Text.trim(text).isEmpty else { return nil }
        return try Text.body(text, field)
    }
}

extension TicketDraft {
    /// What the object of a web form may hold; `attachments` are read by whoever reads the object.
    package static let keys = [
        "from", "subject", "description", "errorMessage", "steps", "phone", "windows", "channel", "topic",
        "deadline", "lane", "acceptedPrice", "attachments",
    ]

    /// Reads the object that a web form sends. `from` and `channel` stand where the object names none.
    package init(
        _ reader: inout JSONObjectReader, from: String?, channel: Ticket.Channel
    ) throws(DeskError) {
        guard let requester = try reader.string("from") ?? from else { throw reader.missing("from") }
        guard let subject = try reader.string("subject") else { throw reader.missing("subject") }
        try self.init(
            requester: requester, subject: subject, description: try reader.string("description"),
            errorMessage: try reader.string("errorMessage"), steps: try reader.string("steps"),
            phone: try reader.string("phone"), channel: try reader.word("channel") ?? channel,
            topic: try reader.string("topic"), lane: try reader.word("lane") ?? .standard,
            acceptedPrice: try reader.digits("acceptedPrice"), deadline: try reader.string("deadline"),
            windows: try reader.strings("windows") ?? [])
    }
}

extension JSONObjectReader {
    /// A word of a fixed list.
    package mutating func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, of type: Word.Type = Word.self
    ) throws(DeskError) -> Word? where Word.RawValue == String {
        guard let text = try string(key) else { return nil }
        guard let word = Word(rawValue: text) else {
            throw DeskError(
                .invalid, .json(.unknownWord(key, text, oneOf: Word.allCases.map(\.rawValue))))
        }
        return word
    }
}
