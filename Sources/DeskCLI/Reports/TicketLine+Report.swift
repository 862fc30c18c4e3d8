package import DeskModel
import DeskProse

extension TicketLine: Report {
    /// What ids and `--quiet` print.
    package static let id = "number"

    /// What is printed of it, in this order.
    package static let fields: [Field<TicketLine>] = [
        Field("number", .headNumber, align: .trailing, keep: 10) { .integer($0.ticket.number) },
        Field("subject", .headSubject, flexible: true, keep: 9) { .string($0.ticket.subject) },
        Field("organisation", .headCustomer, flexible: true, keep: 6) { .string($0.ticket.organisation) },
        Field("requester", .headRequester, shown: false) { .string($0.ticket.requester) },
        Field(
            "lane", .headLane, keep: 8, floor: 4, json: { .string($0.ticket.lane.rawValue) },
            text: { line, _ in
                Cell(line.ticket.lane.rawValue, line.ticket.lane == .fast ? .warning : .plain)
            }),
        Field("state", .headTicketState, keep: 8) { .string($0.ticket.state.rawValue) },
        Field("owner", .headOwner, keep: 8, floor: 5) { JSON($0.ticket.owner) },
        Field("channel", .headChannel, shown: false) { .string($0.ticket.channel.rawValue) },
        Field("topic", .headTopic, shown: false) { JSON($0.ticket.topic) },
        time("createdAt", .headCreatedAt) { $0.ticket.createdAt },
        time("updatedAt", .headUpdatedAt) { $0.ticket.updatedAt },
        Field(
            "dueAt", .headDue, keep: 8, json: { JSON($0.ticket.dueAt?.iso) },
            text: { line, rendering in
                Cell(rendering.due(line.ticket.dueAt), line.isOverdue ? .urgent : .plain)
            }),
        Field("overdue", .headOverdue, shown: false) { .bool($0.isOverdue) },
        time("deadline", .headDeadline) { $0.ticket.deadline },
        time("laterAt", .headLater) { $0.ticket.laterAt },
        Field(
            "reachable", .headReachable, keep: 3,
            json: { $0.isReachable.map(JSON.bool) ?? .null },
            text: { line, rendering in
                switch line.isReachable {
                case nil: Cell("")
                case true: Cell(Prose.yes[rendering.language], .good)
                case false: Cell(Prose.no[rendering.language], .faint)
                }
            }),
        Field(
            "information", .headInformation, keep: 2, json: { $0.ticket.information.json },
            text: { line, _ in Cell(line.ticket.information.text) }),
    ]

    private static func time(
        _ key: String, _ heading: Prose, _ instant: @escaping @Sendable (TicketLine) -> Instant?
    ) -> Field<TicketLine> {
        Field(
            key, heading, shown: false, json: { JSON(instant($0)?.iso) },
            text: { Cell($1.relative(instant($0))) })
    }
}

extension Information {
    /// How many parts are there: `3/5`.
    package var text: String { "\(have)/\(Information.parts.count)" }

    /// `{"have":3,"of":5,"missing":["steps","attachment"]}`
    package var json: JSON { Self.answers[rawValue & Self.all.rawValue] }

    /// What each of the few that there are looks like.
    private static let answers: [JSON] = (0...all.rawValue).map { bits in
        let information = Information(rawValue: bits)
        return [
            "have": JSON(information.have), "of": JSON(parts.count),
            "missing": .array(information.missing.map(JSON.string)),
        ]
    }
}

extension Rendering {
    /// When something is owed: `in 2 h`, `-2 h` of what is late, nothing where nothing is owed.
    package func due(_ instant: Instant?) -> String {
        guard let instant else { return "" }
        let distance = instant - now
        return distance < 0 ? Prose.distance(seconds: distance)[language] : relative(instant)
    }
}
