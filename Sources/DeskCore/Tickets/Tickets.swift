package import DeskModel
import DeskProse
import DeskStore

extension Desk.Tickets {
    /// Hands over the tickets that a filter leaves, newest first.
    ///
    /// They come in pages of so many, so that a million need no more memory than one page, and nobody waits
    /// for whoever reads them; a ticket that changes meanwhile comes as it was before or after.
    package func list(
        _ filter: TicketFilter, limit: Int? = nil, page size: Int = 4000, _ body: (TicketLine) throws -> Void
    ) throws {
        var below: Int64?
        var rest = limit ?? .max
        while true {
            let wanted = min(rest, size)
            let page = try read(.ticketList) { act in
                let zone = try act.sql.zone()
                return try act.tickets(filter, below: below, limit: wanted).lazy.map {
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
    package func show(_ name: TicketName) throws -> TicketDetail {
        try read(.ticketShow) { act in
            try act.detail(of: act.knownTicket(act.number(of: name)), zone: act.sql.zone())
        }
    }

    /// Opens a ticket.
    package func create(_ request: TicketRequest) throws -> Intake {
        try Self.explaining(request) {
            let files = try keep(files: request.files, for: .ticketCreate) { act in
                _ = try act.requester(request.draft.requester)
            }
            return try using(files) {
                try write(.ticketCreate) { act in
                    let opening = try TicketOpening(act)
                    let number = try opening.open(request.draft, files: files)
                    try act.sql.indexText(of: number...number)
                    return try act.intake(number, opening.calendar)
                }
            }
        }
    }

    /// Opens many tickets in one transaction: all of them, or none.
    ///
    /// Throws what is wrong with the first that cannot be opened, naming its line.
    package func create(_ requests: [TicketRequest]) throws -> [TicketLine] {
        let files = try requests.map { request in
            try Self.explaining(request) {
                try keep(files: request.files, for: .ticketCreate) { act in
                    _ = try act.requester(request.draft.requester)
                }
            }
        }
        return try using(files.flatMap { $0 }) {
            try write(.ticketCreate) { act in
                let opening = try TicketOpening(act)
                var numbers: [Int64] = []
                for (index, request) in requests.enumerated() {
                    try Self.explaining(request) {
                        numbers.append(try opening.open(request.draft, files: files[index]))
                    }
                }
                guard let first = numbers.first, let last = numbers.last else { return [] }
                try act.sql.indexText(of: first...last)
                return try act.sql.tickets(numbers: first...last).map {
                    TicketLine($0, at: now, in: opening.calendar.zone)
                }
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

extension Act {
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
            detail: try detail(of: ticket, zone: calendar.zone), position: try sql.position(of: ticket),
            duplicates: try duplicates(of: ticket), remarks: Act.remarks(on: ticket, now, calendar))
    }

    /// Open tickets of the same organisation with a like subject, newest first, at most five.
    private func duplicates(of ticket: Ticket) throws -> [Int64] {
        let own = Likeness(ticket.subject)
        let others = try sql.recentSubjects(organisation: ticket.organisationID, before: ticket.number)
        let visibility = try visibility
        let alike = others.filter { other in
            Likeness(other.subject).isAlike(own)
                && visibility.includes(organisation: ticket.organisationID, person: other.requester)
        }
        return alike.prefix(5).map(\.number)
    }

    /// What is odd about a ticket's windows: the first comes after the deadline, or after our response is due.
    static func remarks(on ticket: Ticket, _ now: Instant, _ calendar: WorkingCalendar) -> [Prose] {
        guard !ticket.windows.isEmpty else { return [] }
        guard let first = ticket.windows.next(at: now, in: calendar.zone) else { return [] }
        var remarks: [Prose] = []
        if let deadline = ticket.deadline, first.start >= deadline {
            remarks.append(.windowAfterDeadline(.instant(first.start), .instant(deadline)))
        }
        if let due = ticket.dueAt, first.start >= due {
            remarks.append(.windowAfterDue(.instant(first.start), .instant(due)))
        }
        return remarks
    }
}
