package import DeskModel
import DeskProse
import DeskStore

extension Desk {
    /// Takes the first ticket in service order that no one has, and shows it; nothing when there is none.
    ///
    /// - Parameters:
    ///   - topic: only tickets of this topic.
    ///   - reachable: only those whose customer can be reached now.
    package func takeNext(topic: String? = nil, reachable: Bool = false) throws -> TicketDetail? {
        try write(.queueNext) { transaction in
            guard let consultant = transaction.actor?.consultant else { throw DeskError(.fault, .unforeseen) }
            let topicID = try topic.map { try transaction.idOfTopic($0) }
            let number: Int64?
            if reachable {
                guard let first = try transaction.nextUp(topic: topic, reachable: true) else { return nil }
                number = try transaction.claimNext(for: consultant.id, among: first.number)
            } else {
                number = try transaction.claimNext(for: consultant.id, topic: topicID)
            }
            guard let number else { return nil }
            try transaction.record(.ticket(number), ["owner": .string(consultant.login), "state": "open"])
            return try transaction.detail(of: transaction.knownTicket(number), zone: transaction.zone())
        }
    }

    /// What `takeNext` would take, left where it is.
    package func peekNext(topic: String? = nil, reachable: Bool = false) throws -> TicketDetail? {
        try read(.queueNext) { transaction in
            try transaction.nextUp(topic: topic, reachable: reachable).map {
                try transaction.detail(of: $0, zone: transaction.zone())
            }
        }
    }
}

extension Transaction {
    /// The first ticket in service order that no one has.
    fileprivate func nextUp(topic: String?, reachable: Bool) throws -> Ticket? {
        try queue(
            TicketFilter(states: [.new], topic: topic, reachableWithin: reachable ? 0 : nil), limit: 1
        ).first
    }
}
