package import DeskModel
import DeskProse

extension QueueLine: Report {
    /// What ids and `--quiet` print.
    package static let id = "number"

    /// What is printed of it, in this order.
    package static let fields: [Field<QueueLine>] =
        TicketLine.queueFields.map { $0.of { (queued: QueueLine) in queued.line } } + [
            Field("position", .headPosition, shown: false, align: .trailing) { JSON($0.position) }
        ]

    /// What is urgent stands first, so that it survives a narrow terminal.
    package static let tableKeys = [
        "number", "lane", "dueAt", "subject", "organisation", "requester", "information", "reachable",
        "owner",
    ]
}

extension TicketLine {
    /// The fields of a ticket as the queue shows them: in few cells, so that nine columns fit 80.
    package static let queueFields: [Field<TicketLine>] = fields.map { field in
        switch field.key {
        case "organisation": Field(field.key, .headOrgShort, flexible: true, keep: 7, json: field.json)
        case "requester":
            // The organisation stands beside it, so the part before the @ tells who it is.
            Field(
                field.key, field.heading, flexible: true, keep: 3, json: field.json,
                text: { line, _ in
                    let name = line.ticket.requester.utf8.split(separator: UInt8(ascii: "@")).first
                    return Cell(name.map { String(decoding: $0, as: UTF8.self) } ?? line.ticket.requester)
                })
        case "subject": Field(field.key, field.heading, flexible: true, keep: 9, json: field.json)
        case "lane":
            Field(
                field.key, field.heading, keep: 8, json: field.json,
                text: { line, _ in line.ticket.lane == .fast ? Cell("fast", .warning) : Cell("") })
        case "dueAt":
            Field(
                field.key, .headDueShort, align: .trailing, keep: 8, json: field.json,
                text: { line, rendering in
                    guard let due = line.ticket.dueAt else { return Cell("") }
                    let distance = due - rendering.now
                    let style: Style = distance < 0 ? .urgent : distance < 3600 ? .warning : .plain
                    return Cell(Prose.distance(seconds: distance)[rendering.language], style)
                })
        case "information":
            Field(
                field.key, field.heading, keep: 5, json: field.json,
                text: { line, _ in
                    let text = line.ticket.information.text
                    return Cell(text, line.ticket.information.missing.isEmpty ? .good : .plain)
                })
        case "reachable":
            Field(
                field.key, .headReachableShort, keep: 5, json: field.json,
                text: { line, _ in
                    switch line.isReachable {
                    case nil: Cell("")
                    case true: Cell("●", .good)
                    case false: Cell("○", .faint)
                    }
                })
        case "owner": Field(field.key, field.heading, flexible: true, keep: 8, floor: 5, json: field.json)
        default: field
        }
    }
}
