import DeskModel
import DeskStore
import DeskTesting
import Testing

/// The first fifty of a million come from an index that holds the order: nothing is sorted.
struct QueuePlanTests {
    @Test func `whatever narrows the queue, an index in service order serves it`() async throws {
        let desk = try await ticketDesk()
        await desk.run("desk topic create Mzdy")
        for (filter, index) in [
            (TicketFilter(), "ticketQueue"), (TicketFilter(states: [.new]), "ticketUnowned"),
            (TicketFilter(states: [.open]), "ticketQueue"), (TicketFilter(lane: .standard), "ticketQueue"),
            (TicketFilter(owner: .login("petr")), "ticketQueueByOwner"),
            (TicketFilter(topic: "Mzdy"), "ticketQueueByTopic"),
            (TicketFilter(organisation: "kolin"), "ticketQueueByOrganisation"),
            (TicketFilter(channel: .web), "ticketQueue"),
            (TicketFilter(createdSince: .written("7d")), "ticketQueue"),
            (TicketFilter(dueBefore: .written("2h")), "ticketQueue"),
            (TicketFilter(reachableWithin: 0), "ticketQueue"),
            (TicketFilter(states: [.new], topic: "Mzdy", reachableWithin: 0), "ticketQueueByTopic"),
        ] {
            let plan = try desk.look { try $0.plan(of: filter, within: .everything, queue: true, limit: 50) }
            #expect(plan.first?.contains("USING INDEX \(index)") ?? false, "\(filter): \(plan)")
            #expect(!plan.contains { $0.contains("TEMP B-TREE") || $0.contains("SCAN account") }, "\(plan)")
        }
    }
}
