import DeskCLI
import DeskModel
import DeskProse

/// The states a list shows: one of them, or `all`.
enum TicketStateChoice: String, CaseIterable, ExpressibleByArgument {
    case new, open, waiting, resolved, closed, all

    /// The states meant.
    var states: [Ticket.State] { Ticket.State(rawValue: rawValue).map { [$0] } ?? Ticket.State.allCases }
}

/// FILTERS: which tickets a list shows.
struct TicketFilterOptions: ParsableArguments {
    @Option(help: .says(.ticketStateHelp, value: "state")) var state: [TicketStateChoice] = []
    @Option(help: .says(.ticketOwnerHelp, value: "login|me|none")) var owner: String?
    @Option(help: .says(.ticketOrgHelp, value: "code")) var org: String?
    @Option(help: .says(.ticketRequesterHelp, value: "email")) var requester: String?
    @Option(help: .says(.ticketLaneHelp)) var lane: Ticket.Lane?
    @Option(help: .says(.ticketTopicFilterHelp)) var topic: String?
    @Option(help: .says(.ticketChannelFilterHelp)) var channel: Ticket.Channel?
    @Option(help: .says(.ticketDueHelp, value: "time")) var due: String?
    @Option(help: .says(.ticketCreatedHelp, value: "since")) var created: String?
    @Option(help: .says(.ticketUpdatedHelp, value: "since")) var updated: String?
    @Option(help: .says(.ticketTextFilterHelp, value: "words")) var text: String?

    /// The filter these flags mean.
    func filter() throws -> TicketFilter {
        var states: [Ticket.State] = []
        for choice in state { states += choice.states.filter { !states.contains($0) } }
        return TicketFilter(
            states: states, owner: owner.map(TicketFilter.Owner.init), organisation: org,
            requester: try requester.map { text in try EmailAddress(text) }, lane: lane, topic: topic,
            channel: channel, dueBefore: due.map(TicketFilter.When.written),
            createdSince: created.map(TicketFilter.When.written),
            updatedSince: updated.map(TicketFilter.When.written), text: text)
    }
}

extension Terminal {
    /// Says why a search finds nothing where its words hold no letter and no digit.
    func tellEmptySearch(_ text: String?) {
        if let text, SearchWords(text).terms.isEmpty { say(.nothingToLookFor(text)) }
    }
}
