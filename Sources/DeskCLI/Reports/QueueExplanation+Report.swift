package import DeskModel
import DeskProse

extension QueueExplanation: Report {
    /// What ids and `--quiet` print.
    package static let id = "number"

    /// What is printed of it, in this order.
    package static let fields: [Field<QueueExplanation>] = [
        Field("number", .headNumber) { .integer($0.line.ticket.number) },
        Field("subject", .headSubject) { .string($0.line.ticket.subject) },
        Field("state", .headTicketState) { .string($0.line.ticket.state.rawValue) },
        Field("position", .headPosition) { JSON($0.position) },
        Field("size", .headQueueSize) { JSON($0.size) },
        Field("terms", .headTerms) { .array($0.terms.map(\.json)) },
        Field("dueFrom", .headDueFrom) { JSON($0.dueFrom?.iso) },
        Field("target", .headTarget) { .string(TimeSpan(seconds: $0.targetSeconds).hoursText) },
        Field("overtakenBy", .headOvertakenBy) { JSON($0.overtakenBy) },
        Field("overtakers", .headOvertakers, shown: false) { .array($0.overtakers.map(\.overtakerJSON)) },
    ]

    /// The explanation for people, a term a line, wrapped between words.
    package func text(_ rendering: Rendering, width: Int) -> String {
        let ticket = line.ticket
        let language = rendering.language
        var block = TextBlock(rendering, width: width)
        let place =
            position.map { Prose.standsAt(ticket.number, place: $0, of: size) }
            ?? .standsNowhere(ticket.number, state: ticket.state.rawValue)
        block.line(place[language])
        for term in terms { block.fact(term.label, prose(of: term, rendering)[language], column: 10) }
        if position != nil {
            block.line(Prose.overtaken(by: overtakenBy)[language])
            for other in overtakers {
                let reason: Prose = other.ticket.lane != ticket.lane ? .overtookByLane : .overtookByDue
                let told = Prose.overtaker(
                    other.ticket.number, other.ticket.subject, reason: reason,
                    due: rendering.due(other.ticket.dueAt))
                block.body(told[language])
            }
        }
        return block.text
    }

    private func prose(of term: Term, _ rendering: Rendering) -> Prose {
        switch term.name {
        case .lane: .laneTerm(line.ticket.lane.rawValue, ahead: term.ahead)
        case .due:
            .dueTerm(
                rendering.due(line.ticket.dueAt), since: rendering.relative(dueFrom),
                target: TimeSpan(seconds: targetSeconds).hoursText, ahead: term.ahead)
        case .number: .numberTerm(line.ticket.number, ahead: term.ahead)
        }
    }
}

extension QueueExplanation.Term {
    /// What stands before it.
    fileprivate var label: Prose {
        switch name {
        case .lane: .laneOfTerm
        case .due: .dueOfTerm
        case .number: .numberOfTerm
        }
    }
}

extension QueueExplanation.Term {
    /// The term for machines.
    var json: JSON { ["term": .string(name.rawValue), "value": JSON(value), "ahead": JSON(ahead)] }
}

extension TicketLine {
    /// What is told of a ticket that overtook another.
    fileprivate var overtakerJSON: JSON {
        [
            "number": .integer(ticket.number), "subject": .string(ticket.subject),
            "lane": .string(ticket.lane.rawValue), "dueAt": JSON(ticket.dueAt?.iso),
            "createdAt": .string(ticket.createdAt.iso),
        ]
    }
}
