package import DeskModel
import DeskProse

extension TicketHit: Report {
    /// What ids and `--quiet` print.
    package static let id = "number"

    /// What is printed of it, in this order.
    package static let fields: [Field<TicketHit>] =
        TicketLine.fields.map { $0.of { (hit: TicketHit) in hit.line } } + [
            Field(
                "snippet", .headSnippet, flexible: true, keep: 9, json: { .string($0.snippet.text) },
                text: { hit, _ in Cell(hit.snippet.markedText) })
        ]
}
