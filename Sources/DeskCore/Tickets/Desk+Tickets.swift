package import DeskModel
import DeskProse
import DeskStore

extension Desk {
    /// Hands over the tickets that a filter leaves, newest first.
    ///
    /// They come in pages of so many, so that a million need no more memory than one page, and nobody waits
    /// for whoever reads them; a ticket that changes meanwhile comes as it was before or after.
    package func tickets(
        _ filter: TicketFilter, limit: Int? = nil, page size: Int = 4000, _ body: (TicketLine) throws -> Void
    ) throws {
        var below: Int64?
        var rest = limit ?? .max
        while true {
            let wanted = min(rest, size)
            let page = try read(.ticketList) { transaction in
                let zone = try transaction.zone()
                return try transaction.tickets(filter, below: below, limit: wanted).map {
                    TicketLine($0, at: now, in: zone)
                }
            }
            for line in page { try body(line) }
            rest -= page.count
            guard page.count == wanted, rest > 0, let last = page.last else { return }
            below = last.ticket.number
        }
    }

    /// One ticket with all that belongs to it.
    package func ticket(_ number: Int64) throws -> TicketDetail {
        try read(.ticketShow) { transaction in
            try transaction.detail(of: transaction.knownTicket(number), zone: transaction.zone())
        }
    }

    /// Opens a ticket.
    package func createTicket(_ request: TicketRequest) throws -> Intake {
        try Desk.explaining(request) {
            let files = try store(files: request.files, for: .ticketCreate) { transaction in
                _ = try transaction.requester(request.draft.requester)
            }
            return try write(.ticketCreate) { transaction in
                let context = IntakeContext(try transaction.calendar())
                let number = try transaction.open(request.draft, context, files: files, of: self)
                try transaction.indexText(of: number...number)
                return try transaction.intake(number, context.calendar)
            }
        }
    }

    /// Opens many tickets in one transaction: all of them, or none.
    ///
    /// Throws what is wrong with the first that cannot be opened, naming its line.
    package func createTickets(_ requests: [TicketRequest]) throws -> [TicketLine] {
        let files = try requests.map { request in
            try Desk.explaining(request) {
                try store(files: request.files, for: .ticketCreate) { transaction in
                    _ = try transaction.requester(request.draft.requester)
                }
            }
        }
        return try write(.ticketCreate) { transaction in
            let context = IntakeContext(try transaction.calendar())
            var numbers: [Int64] = []
            for (index, request) in requests.enumerated() {
                try Desk.explaining(request) {
                    numbers.append(
                        try transaction.open(request.draft, context, files: files[index], of: self))
                }
            }
            guard let first = numbers.first, let last = numbers.last else { return [] }
            try transaction.indexText(of: first...last)
            return try transaction.tickets(numbers: first...last).map {
                TicketLine($0, at: now, in: context.calendar.zone)
            }
        }
    }

    /// Says what is wrong with data as such, and where it stands.
    private static func explaining<T>(_ request: TicketRequest, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DeskError where request.isInput {
            let about = error.aboutInput
            throw request.line.map(about.inLine) ?? about
        }
    }
}

/// What is the same for all tickets that are opened at once.
final class IntakeContext {
    let calendar: WorkingCalendar
    private var requesters: [String: Account] = [:]
    private var dues: [Ticket.Lane: Instant?] = [:]

    init(_ calendar: WorkingCalendar) {
        self.calendar = calendar
    }

    /// The account that asks, looked up once.
    func requester(_ email: EmailAddress, in transaction: Transaction) throws -> Account {
        if let known = requesters[email.key] { return known }
        let found = try transaction.requester(email)
        requesters[email.key] = found
        return found
    }

    /// When our first word is owed, counted once a lane.
    func due(_ lane: Ticket.Lane, in transaction: Transaction) throws -> Instant? {
        if let known = dues[lane] { return known }
        let due = calendar.due(from: transaction.now, target: try transaction.target(lane))
        dues[lane] = .some(due)
        return due
    }
}

extension Transaction {
    /// Adds a ticket with its windows, its audit entry and the mail that confirms it; its texts are still
    /// to be indexed.
    ///
    /// Throws `.notPermitted` for a suspended organisation, `.forbidden` for an account that is disabled
    /// and for a colleague's ticket without the right to it.
    func open(
        _ draft: TicketDraft, _ context: IntakeContext, files: [StoredFile], of desk: Desk
    ) throws -> Int64 {
        let calendar = context.calendar
        let requester = try context.requester(draft.requester, in: self)
        let topic = if let name = draft.topic { try topicID(name) } else { nil as Int64? }
        let deadline =
            if let text = draft.deadline { try self.deadline(text, calendar) } else { nil as Instant? }
        let windows = try windows(draft.windows, calendar)
        let price = try price(of: draft, requester: requester)
        let due = try context.due(draft.lane, in: self)
        let number = try insertTicket(
            draft, requester: requester, topic: topic, deadline: deadline, dueAt: due, price: price)
        try insertWindows(windows, ticket: number)
        let attached = try attach(files, to: number, author: requester.id, of: desk)
        var changes = [
            JSON.Member("from", .string(requester.email.text)),
            JSON.Member("organisation", .string(requester.organisation)),
            JSON.Member("lane", .string(draft.lane.rawValue)),
            JSON.Member("channel", .string(draft.channel.rawValue)),
        ]
        if let price {
            changes.append(JSON.Member("price", .string("\(price.digits) \(price.currency)")))
        }
        if !attached.isEmpty { changes.append(JSON.Member("attachments", .array(attached.map(\.trace)))) }
        try record(.ticket(number), .object(changes))
        if draft.channel == .web || draft.channel == .email {
            try enqueue(MailIntent(.ticketReceived, account: requester.id, ticket: number))
        }
        return number
    }

    /// The account that asks, if it may and the actor may ask for it.
    func requester(_ email: EmailAddress) throws -> Account {
        let account = try knownAccount(email)
        if let person = try actor.person, person.id != account.id, person.role != .administrator {
            throw DeskError(.forbidden, .notForColleagues(person.email.text))
        }
        guard account.organisationActive else {
            throw DeskError(.notPermitted, .organisationSuspended(account.organisation))
        }
        guard account.state != .disabled else {
            throw DeskError(.forbidden, .accountDisabled(email.text), hint: .enableAccount(email.text))
        }
        return account
    }

    /// The customer's own date: an instant ahead; a day alone means the end of the desk's hours on it.
    func deadline(_ text: String, _ calendar: WorkingCalendar) throws -> Instant {
        let moment: Moment
        do {
            moment = try Moment(text, now: now, zone: calendar.zone, direction: .ahead)
        } catch {
            throw DeskError(error.kind, error.message, hint: .deadlineExample)
        }
        let instant =
            switch moment {
            case .instant(let instant): instant
            case .day(let date): calendar.closing(on: date) ?? calendar.zone.instant(date + 1)
            }
        guard instant > now else { throw DeskError(.invalid, .deadlinePast(text), hint: .deadlineExample) }
        return instant
    }

    /// No ticket has more windows.
    static var mostWindows: Int { 20 }

    /// Windows as a customer writes them, none twice.
    func windows(_ texts: [String], _ calendar: WorkingCalendar) throws -> [Window] {
        guard texts.count <= Self.mostWindows else {
            throw DeskError(.invalid, .tooManyWindows(Self.mostWindows))
        }
        var windows: [Window] = []
        for text in texts {
            for window in try Window.parse(text, now: now, calendar: calendar) where !windows.contains(window)
            {
                windows.append(window)
            }
        }
        return windows
    }

    /// What a new ticket is answered with.
    func intake(_ number: Int64, _ calendar: WorkingCalendar) throws -> Intake {
        let ticket = try knownTicket(number)
        return Intake(
            detail: try detail(of: ticket, zone: calendar.zone), position: try position(of: ticket),
            duplicates: try duplicates(of: ticket), remarks: Transaction.remarks(on: ticket, now, calendar))
    }

    /// Open tickets of the same organisation with a like subject, newest first, at most five.
    private func duplicates(of ticket: Ticket) throws -> [Int64] {
        let own = Likeness(ticket.subject)
        let others = try recentSubjects(organisation: ticket.organisationID, before: ticket.number)
        let visibility = try visibility
        let alike = others.filter { other in
            Likeness(other.subject).isAlike(own)
                && visibility.includes(organisation: ticket.organisationID, person: other.requester)
        }
        return alike.prefix(5).map(\.number)
    }

    /// What is odd about a ticket's windows: the first comes after the deadline, or after our word is due.
    static func remarks(on ticket: Ticket, _ now: Instant, _ calendar: WorkingCalendar) -> [Prose] {
        guard !ticket.windows.isEmpty else { return [] }
        guard let first = ticket.windows.next(at: now, in: calendar.zone) else { return [] }
        var remarks: [Prose] = []
        if let deadline = ticket.deadline, first.start >= deadline {
            remarks.append(.windowAfterDeadline(first.start.iso, deadline.iso))
        }
        if let due = ticket.dueAt, first.start >= due {
            remarks.append(.windowAfterDue(first.start.iso, due.iso))
        }
        return remarks
    }
}
