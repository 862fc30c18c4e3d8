package import DeskModel
import DeskProse
import DeskStore

extension Desk {
    /// What to know before dialling: the ticket, and the address that is dictated for remote help.
    package typealias Briefing = (detail: TicketDetail, remoteAddress: String?)

    /// Takes the first ticket in service order that no one has, and shows it; nothing when there is none.
    ///
    /// - Parameters:
    ///   - topic: only tickets of this topic.
    ///   - reachable: only those whose customer can be reached now.
    package func takeNext(topic: String? = nil, reachable: Bool = false) throws -> Briefing? {
        try write(.queueNext) { transaction in
            let consultant = try transaction.actor.consultant
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
            return try transaction.briefing(of: transaction.knownTicket(number))
        }
    }

    /// What `takeNext` would take, left where it is.
    package func peekNext(topic: String? = nil, reachable: Bool = false) throws -> Briefing? {
        try read(.queueNext) { transaction in
            try transaction.nextUp(topic: topic, reachable: reachable).map {
                try transaction.briefing(of: $0)
            }
        }
    }
}

extension Transaction {
    /// A ticket as it is shown to whoever has just got it.
    fileprivate func briefing(of ticket: Ticket) throws -> Desk.Briefing {
        let address = try rule(.remoteAddress).text
        return (try detail(of: ticket, zone: zone()), address.isEmpty ? nil : address)
    }

    /// The first ticket in service order that no one has.
    fileprivate func nextUp(topic: String?, reachable: Bool) throws -> Ticket? {
        try queue(
            TicketFilter(states: [.new], topic: topic, reachableWithin: reachable ? 0 : nil), limit: 1
        ).first
    }
}
