package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// Tickets that a filter leaves, newest first, of those that may be seen; `below` is a number that
    /// theirs are lower than.
    ///
    /// Each state is walked in an index of its own, of whatever narrows, and the walks are merged, so that
    /// closed tickets cost nothing.
    package func tickets(
        _ filter: TicketFilter, within visibility: Visibility, below: Int64? = nil, limit: Int? = nil
    ) throws -> [Ticket] {
        var query = try TicketQuery(filter, within: visibility, in: self)
        if let below { query.add("ticket.number < :below", ["below": below]) }
        return try rows(
            query.newestFirst(limit: limit), query.arguments, expecting: min(limit ?? 0, 4000), ticket(from:))
    }

    /// Tickets of a range of numbers, lowest first.
    package func tickets(numbers: ClosedRange<Int64>) throws -> [Ticket] {
        try rows(
            "\(Self.selectTicket) WHERE ticket.number BETWEEN ? AND ? ORDER BY ticket.number",
            [numbers.lowerBound, numbers.upperBound], ticket(from:))
    }

    /// Tickets of the queue in service order, of those a filter leaves.
    ///
    /// Only `new` and `open` ones stand in the queue, whatever states the filter names besides.
    package func queue(
        _ filter: TicketFilter, within visibility: Visibility, limit: Int? = nil
    ) throws -> [Ticket] {
        let query = try TicketQuery(filter, within: visibility, in: self)
        return try rows(query.inServiceOrder(limit: limit), query.arguments, ticket(from:))
    }

    /// The place of a ticket in the whole queue, from 1; nothing when it does not stand in it.
    package func position(of ticket: Ticket) throws -> Int? {
        guard ticket.state.isQueued else { return nil }
        let ahead = try ahead(of: ticket.order)
        return ahead.lane + ahead.due + ahead.number + 1
    }

    /// How SQLite means to run a query, a step a line: for tests that an index serves it.
    package func plan(
        of filter: TicketFilter, within visibility: Visibility, queue: Bool, limit: Int? = nil
    ) throws -> [String] {
        let query = try TicketQuery(filter, within: visibility, in: self)
        let sql = queue ? query.inServiceOrder(limit: limit) : query.newestFirst(limit: limit)
        return try rows("EXPLAIN QUERY PLAN \(sql)", query.arguments).map { try $0["detail"] }
    }
}

/// A filter as SQL: literal conditions, bound values.
struct TicketQuery {
    private(set) var arguments: StatementArguments = []
    private var conditions: [String] = []
    private let states: [Ticket.State]
    /// Whether a condition finds few by an index in another order.
    private var isNarrow = false
    /// The condition that an index serves newest first, state by state.
    private var list: (index: String, condition: String)?
    /// Whether a condition finds so few that they may be sorted.
    private var findsFew = false
    /// The index that serves a condition in service order.
    private var queueIndex: String?

    /// Looks up what the filter names.
    ///
    /// Throws `.notFound` for an organisation, person, login or topic that is not known.
    init(_ filter: TicketFilter, within visibility: Visibility, in transaction: Transaction) throws {
        states = filter.states.isEmpty ? Ticket.State.allCases.filter { $0 != .closed } : filter.states
        addOwn(visibility)
        try addPeople(filter, visibility, in: transaction)
        if let name = filter.topic {
            add(
                "ticket.topicId = :topic", ["topic": try transaction.idOfTopic(name)], list: "ticketByTopic",
                queue: "ticketQueueByTopic")
        }
        if let lane = filter.lane { add("ticket.lane = :lane", ["lane": lane.rawValue]) }
        if let channel = filter.channel { add("ticket.channel = :channel", ["channel": channel.rawValue]) }
        if let due = filter.dueBefore {
            add("ticket.dueAt < :due", ["due": try transaction.instant(due, .ahead)])
        }
        if let since = filter.createdSince {
            add(
                "ticket.createdAt >= :created", ["created": try transaction.instant(since, .back)],
                narrow: true)
        }
        if let since = filter.updatedSince {
            add(
                "ticket.updatedAt >= :updated", ["updated": try transaction.instant(since, .back)],
                narrow: true)
        }
        if let text = filter.text {
            add(
                "ticket.number IN (SELECT rowid FROM ticketSearch WHERE ticketSearch MATCH :text)",
                ["text": SearchWords(text).query(withNotes: visibility.showsNotes)], narrow: true, few: true)
        }
        if let later = filter.later {
            add(
                later ? "ticket.laterAt > :later" : "ifnull(ticket.laterAt, 0) <= :later",
                ["later": transaction.now.seconds], few: later)
        }
        if let seconds = filter.reachableWithin { try addReachable(within: seconds, in: transaction) }
    }

    /// Only what may be seen, by an index of its own.
    private mutating func addOwn(_ visibility: Visibility) {
        switch visibility {
        case .everything: break
        case .organisation(let id):
            add(
                "ticket.organisationId = :own", ["own": id], list: "ticketByOrganisation",
                queue: "ticketQueueByOrganisation")
        case .person(let id, let organisation):
            add(
                """
                ticket.number IN (SELECT number FROM ticket INDEXED BY ticketByRequester WHERE requesterId = :own
                    UNION SELECT ticketNumber FROM ticketWatcher WHERE accountId = :own)
                AND +ticket.organisationId = :home
                """, ["own": id, "home": organisation], narrow: true, few: true)
        }
    }

    private mutating func addPeople(
        _ filter: TicketFilter, _ visibility: Visibility, in transaction: Transaction
    ) throws {
        if let code = filter.organisation {
            guard let id = try transaction.organisationID(code),
                visibility.includes(organisation: id)
            else { throw DeskError.unknown(.organisation, code) }
            add(
                "ticket.organisationId = :organisation", ["organisation": id], list: "ticketByOrganisation",
                queue: "ticketQueueByOrganisation")
        }
        if let email = filter.requester {
            let id = try transaction.knownAccount(email, within: visibility).id
            add("ticket.requesterId = :requester", ["requester": id], list: "ticketByRequester", few: true)
        }
        switch filter.owner {
        case nil: break
        case .some(.none): add("ticket.ownerId IS NULL", [:], list: "ticketByOwner")
        // Who asks is known where the rules are: they have put the login in its place.
        case .me: throw DeskError(.fault, .unforeseen)
        case .login(let login):
            guard let consultant = try transaction.consultant(login: login) else {
                throw DeskError.unknown(.owner, login)
            }
            add(
                "ticket.ownerId = :owner", ["owner": consultant.id], list: "ticketByOwner",
                queue: "ticketQueueByOwner")
        }
    }

    mutating func add(
        _ condition: String, _ values: [String: (any DatabaseValueConvertible)?], narrow: Bool = false,
        list: String? = nil, few: Bool = false, queue: String? = nil
    ) {
        conditions.append(condition)
        arguments += StatementArguments(values)
        isNarrow = isNarrow || narrow
        findsFew = findsFew || few
        // Of a person there are fewest.
        if let index = list, few || self.list == nil { self.list = (index, condition) }
        queueIndex = queueIndex ?? queue
    }

    /// Every column that `selectTicket` has, then by number downwards.
    func newestFirst(limit: Int?) -> String {
        let end = "ORDER BY number DESC LIMIT \(limit ?? -1)"
        let isWhole = states.count == Ticket.State.allCases.count
        if isNarrow || list == nil && isWhole {
            // The plus keeps the index on states out of it.
            return select(conditions + (isWhole ? [] : ["+ticket.state IN (\(words(states)))"])) + " " + end
        }
        return states.map { select(["ticket.state = '\($0.rawValue)'"] + conditions, by: list?.index) }
            .joined(separator: " UNION ALL ") + " " + end
    }

    /// Everything asked for of a ticket that words have found. Whose tickets are few is looked up first, so that
    /// the tickets of others are not.
    var hitCondition: String {
        var all = conditions + ["+ticket.state IN (\(words(states)))"]
        if let list, ["ticketByOrganisation", "ticketByRequester"].contains(list.index) {
            all.insert(
                """
                +ticketSearch.rowid IN (SELECT number FROM ticket INDEXED BY \(list.index)
                    WHERE \(list.condition) AND state IN (\(words(states))))
                """, at: 0)
        }
        return all.joined(separator: " AND ")
    }

    /// The queue, from the partial indexes that hold the service order.
    ///
    /// What finds few by itself, a person or words, is looked up so and put in order.
    func inServiceOrder(limit: Int?) -> String {
        let (all, index) = inQueue
        return select(all, by: index) + """
             ORDER BY ticket.lane, \(QueuePart.due), ticket.number LIMIT \(limit ?? -1)
            """
    }

    /// What holds of the tickets of the queue, and the index that serves it.
    private var inQueue: (conditions: [String], index: String?) {
        var all = conditions + ["ticket.state IN ('new', 'open')"]
        let wanted = states.filter(\.isQueued)
        switch wanted {
        case [.new]: all.append("ticket.state = 'new'")
        case [.open]: all.append("ticket.ownerId IS NOT NULL")
        // Nothing has such a number; a bare false would leave the index unused, which is an error.
        case []: all.append("ticket.number < 0")
        default: break
        }
        return (all, findsFew ? nil : queueIndex ?? (wanted == [.new] ? "ticketUnowned" : "ticketQueue"))
    }

    private func select(_ conditions: [String], by index: String? = nil) -> String {
        let select = index.map(Transaction.selectTicket(by:)) ?? Transaction.selectTicket
        return conditions.isEmpty ? select : select + " WHERE " + conditions.joined(separator: " AND ")
    }

    private func words(_ states: [Ticket.State]) -> String {
        states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }
}

extension Transaction {
    /// What a filter's time means, in seconds; a day ahead means its end.
    fileprivate func instant(_ when: TicketFilter.When, _ direction: Moment.Direction) throws -> Int64 {
        guard case .written(let text) = when else {
            if case .at(let instant) = when { return instant.seconds }
            return now.seconds
        }
        let zone = try zone()
        return switch try Moment(text, now: now, zone: zone, direction: direction) {
        case .instant(let instant): instant.seconds
        case .day(let date): zone.instant(direction == .ahead ? date + 1 : date).seconds
        }
    }

    /// The id of a topic, also of one that new tickets no longer get.
    package func idOfTopic(_ name: String) throws -> Int64 {
        guard let id = try number("SELECT id FROM topic WHERE name = ?", [name]) else {
            throw DeskError.unknown(.topic, name)
        }
        return id
    }

    /// Subjects of the organisation's latest unclosed tickets before a number, newest first, at most a hundred.
    package func recentSubjects(
        organisation id: Int64, before number: Int64
    ) throws -> [(number: Int64, requester: Int64, subject: String)] {
        let walks = Ticket.State.allCases.filter { $0 != .closed }.map {
            """
            SELECT number, requesterId, subject FROM ticket INDEXED BY ticketByOrganisation
            WHERE organisationId = ?1 AND state = '\($0.rawValue)' AND number < ?2
            """
        }
        return try rows(
            walks.joined(separator: " UNION ALL ") + " ORDER BY number DESC LIMIT 100", [id, number]
        ).map { try ($0[0], $0[1], $0[2]) }
    }

    /// The id of an organisation by its code, without all that is computed of it.
    package func organisationID(_ code: String) throws -> Int64? {
        try number("SELECT id FROM organisation WHERE code = ?", [code])
    }
}
