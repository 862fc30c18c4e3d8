package import DeskModel
import DeskProse

extension QueueForecast: Report {
    /// What ids and `--quiet` print.
    package static let id = "number"

    /// What is printed of it, in this order.
    package static let fields: [Field<QueueForecast>] = [
        Field("number", .headNumber) { .integer($0.line.ticket.number) },
        Field("subject", .headSubject) { .string($0.line.ticket.subject) },
        Field("state", .headTicketState) { .string($0.line.ticket.state.rawValue) },
        Field("position", .headPosition) { JSON($0.position) },
        Field("ahead", .headAhead) { JSON($0.ahead) },
        Field("dueAt", .headDue) { JSON($0.line.ticket.dueAt?.iso) },
        Field("expectedAt", .headExpected) { JSON($0.expectedAt?.iso) },
        Field("answers", .headAnswers) { JSON($0.pace.answers) },
        Field("workingSeconds", .headWorkingSeconds) { JSON($0.pace.workingSeconds) },
        Field("since", .headSince) { .string($0.pace.since.iso) },
    ]

    /// The forecast for people, wrapped between words.
    package func text(_ rendering: Rendering, zone: TimeZoneTable, width: Int) -> String {
        let ticket = line.ticket
        var lines: [Prose] = []
        if let position {
            lines.append(.forecastPlace(ticket.number, place: position, ahead: ahead))
            if let expectedAt {
                lines.append(.forecastExpected(.instant(expectedAt), rendering.relative(expectedAt)))
                if let due = ticket.dueAt, expectedAt > due { lines.append(.forecastLate(.instant(due))) }
            } else if ticket.dueAt == nil {
                lines.append(.forecastNothingOwed)
            }
            if pace.isTelling {
                lines.append(
                    .forecastBasis(
                        answers: pace.answers, hours: pace.workingSeconds / 3600,
                        since: zone.date(at: pace.since).prose))
            } else {
                lines.append(.forecastNoData(pace.answers))
            }
        } else {
            lines.append(.standsNowhere(ticket.number, state: ticket.state.rawValue))
        }
        var block = TextBlock(rendering, width: width)
        for line in lines { block.line(line[rendering.language]) }
        return block.text
    }
}
