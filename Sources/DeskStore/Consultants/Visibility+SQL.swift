import DeskModel

extension Visibility {
    /// What holds of a row that may be seen, given the columns that name its organisation and its person.
    func condition(organisation: String, person: String) -> String {
        switch self {
        case .everything: "1"
        case .organisation(let id): "\(organisation) = \(id)"
        case .person(let id, let own): "(\(organisation) = \(own) AND \(person) = \(id))"
        }
    }

    /// The same of a row of `ticket`; whoever watches it sees it too.
    var ticketCondition: String {
        guard case .person(let id, let own) = self else {
            return condition(organisation: "ticket.organisationId", person: "ticket.requesterId")
        }
        return """
            (ticket.organisationId = \(own) AND (ticket.requesterId = \(id)
                OR ticket.number IN (SELECT ticketNumber FROM ticketWatcher WHERE accountId = \(id))))
            """
    }
}
