package import DeskModel
import DeskProse

extension CallLine: Report {
    /// What ids and `--quiet` print.
    package static let id = "number"

    /// What is printed of it, in this order.
    package static let fields: [Field<CallLine>] =
        TicketLine.queueFields.map { $0.of { (call: CallLine) in call.line } } + [
            Field("name", .headPerson, flexible: true, keep: 7) { .string($0.name) },
            Field(
                "phone", .headCallback, keep: 10, json: { JSON($0.phone) },
                text: { call, rendering in
                    call.phone.map { Cell($0) } ?? Cell(Prose.noPhone[rendering.language], .faint)
                }),
            Field(
                "opensAt", .headOpens, shown: false, json: { .string($0.window.start.iso) },
                text: { Cell($1.relative($0.window.start)) }),
            Field(
                "closesAt", .headCloses, align: .trailing, keep: 9, json: { .string($0.window.end.iso) },
                text: { call, rendering in
                    guard call.window.start <= rendering.now else {
                        return Cell(rendering.relative(call.window.start), .faint)
                    }
                    let left = call.window.end - rendering.now
                    return Cell(
                        Prose.distance(seconds: left)[rendering.language], left < 1800 ? .urgent : .plain)
                }),
            Field(
                "calls", .headTries, keep: 6, json: { .array($0.calls.map(\.json)) },
                text: { call, rendering in
                    guard let last = call.calls.last else { return Cell("") }
                    return Cell("\(call.calls.count)× \(last.result.rawValue)")
                }),
        ]

    /// Whom to ring, how, and how long there is time.
    package static let tableKeys = [
        "number", "lane", "closesAt", "phone", "name", "organisation", "subject", "calls",
    ]
}
