package import DeskModel
import DeskProse
import DeskStore

extension Desk.Queue {
    /// What to know before dialling: the ticket, and the address that is dictated for remote help.
    package typealias Briefing = (detail: TicketDetail, remoteAddress: String?)

    /// Takes the first ticket in service order that no one has, and shows it; nothing when there is none.
    ///
    /// - Parameters:
    ///   - topic: only tickets of this topic.
    ///   - reachable: only those whose customer can be reached now.
    package func takeNext(topic: String? = nil, reachable: Bool = false) throws -> Briefing? {
        try write(.queueNext) { act in
            let consultant = try act.actor.consultant
            let topicID = try topic.map { try act.sql.idOfTopic($0) }
            let number: Int64?
            if reachable {
                guard let first = try act.nextUp(topic: topic, reachable: true) else { return nil }
                number = try act.sql.claimNext(for: consultant.id, among: first.number)
            } else {
                number = try act.sql.claimNext(for: consultant.id, topic: topicID)
            }
            guard let number else { return nil }
            try act.record(.ticket(number), ["owner": .string(consultant.login), "state": "open"])
            return try act.briefing(of: act.knownTicket(number))
        }
    }

    /// What `takeNext` would take, left where it is.
    package func peekNext(topic: String? = nil, reachable: Bool = false) throws -> Briefing? {
        try read(.queueNext) { act in
            try act.nextUp(topic: topic, reachable: reachable).map {
                try act.briefing(of: $0)
            }
        }
    }
}

extension Act {
    /// A ticket as it is shown to whoever has just got it.
    fileprivate func briefing(of ticket: Ticket) throws -> Desk.Queue.Briefing {
        let address = try sql.rule(.remoteAddress).text
        return (try detail(of: ticket, zone: sql.zone()), address.isEmpty ? nil : address)
    }

    /// The first ticket in service order that no one has.
    fileprivate func nextUp(topic: String?, reachable: Bool) throws -> Ticket? {
        try queue(
            TicketFilter(states: [.new], topic: topic, reachableWithin: reachable ? 0 : nil), limit: 1
        ).first
    }
}
