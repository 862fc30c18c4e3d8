import DeskModel
import DeskProse
import DeskStore

/// Puts a made-up desk into a database: the rows as they would have become, and one entry of the audit log
/// for everything that is said to have happened, in the order of time.
struct DemoLoad {
    let sql: Transaction
    let demo: DemoDesk
    /// The password of everybody who has one.
    let passwordHash: String
    /// The attachments, which are on disk already, by ticket.
    let files: [Int: [StoredFile]]
    /// The operating system's user at work.
    let osUser: String

    private var consultants: [String: Int64] = [:]
    private var accounts: [String: Account] = [:]
    private var events: [Event] = []

    private struct Event {
        let at: Instant
        let user: String
        let person: Int64?
        let verb: Verb
        let subject: Subject
        var changes: JSON = .object([])
    }

    init(
        _ sql: Transaction, _ demo: DemoDesk, passwordHash: String, files: [Int: [StoredFile]],
        osUser: String
    ) {
        self.sql = sql
        self.demo = demo
        self.passwordHash = passwordHash
        self.files = files
        self.osUser = osUser
    }

    /// Does it all.
    mutating func run() throws {
        try addDesk()
        for organisation in demo.organisations { try add(organisation) }
        for person in demo.people { try add(person) }
        let calendar = try sql.calendar()
        for ticket in demo.tickets { try add(ticket, calendar) }
        if let last = demo.tickets.last {
            try sql.indexText(of: 1...Int64(last.number))
        }
        // A stable sort by hand: what happened at one instant keeps its order.
        for (_, event) in events.enumerated().sorted(by: {
            ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
        }) {
            try sql.at(event.at).record(
                AuditMark(osUser: event.user, actingForID: event.person, verb: event.verb), event.subject,
                event.changes)
        }
    }

    private mutating func note(
        _ verb: Verb, _ subject: Subject, at: Instant, by user: String? = nil, for person: Int64? = nil,
        _ changes: JSON = .object([])
    ) {
        events.append(
            Event(
                at: at, user: user ?? osUser, person: person, verb: verb, subject: subject, changes: changes))
    }

    private mutating func addDesk() throws {
        let start = demo.organisations.map(\.createdAt).min() ?? sql.now
        for consultant in demo.consultants {
            if let known = try sql.consultant(login: consultant.login) {
                consultants[known.login] = known.id
                continue
            }
            let added = try sql.at(start).insertConsultant(
                login: consultant.login, name: consultant.name, email: EmailAddress(consultant.email),
                role: consultant.role == "admin" ? .admin : .consultant)
            consultants[added.login] = added.id
            note(
                .consultantCreate, .consultant(added.login), at: start,
                ["name": .string(consultant.name), "role": .string(consultant.role)])
        }
        if try sql.consultant(login: "web") == nil {
            _ = try sql.at(start).insertConsultant(
                login: "web", name: "Zákaznický web", email: EmailAddress("web@podpora.example"), role: .web)
            note(.consultantCreate, .consultant("web"), at: start, ["name": "Zákaznický web", "role": "web"])
        }
        for topic in demo.topics {
            try sql.putTopic(topic.rawValue)
            note(.topicCreate, .topic(topic.rawValue), at: start)
        }
        let price = demo.fastPrice
        guard let from = CivilDate(iso: price.from) else { throw DeskError(.fault, .unforeseen) }
        try sql.setPrice(
            Money(amount: try Money.amount(price.amount), currency: price.currency), from: from)
        note(
            .priceSet, .price("fast"), at: start,
            [
                "amount": .string(price.amount), "currency": .string(price.currency),
                "from": .string(price.from),
            ])
    }

    private mutating func add(_ organisation: DemoDesk.Organisation) throws {
        let then = sql.at(organisation.createdAt)
        let id = try then.insertOrganisation(
            code: organisation.code, name: organisation.name, ico: organisation.ico,
            contract: organisation.contract, language: Language(rawValue: organisation.language) ?? .cs)
        let added = try then.organisation(id: id)
        for email in organisation.contractEmails {
            try then.insertContractEmail(EmailAddress(email), organisation: added)
        }
        note(
            .orgCreate, .organisation(organisation.code), at: organisation.createdAt,
            ["name": .string(organisation.name), "ico": .string(organisation.ico)])
        guard let reason = organisation.suspendedFor, let at = organisation.suspendedAt else { return }
        try sql.at(at).setSuspended(organisation: id, reason: reason)
        note(.orgSuspend, .organisation(organisation.code), at: at, ["reason": .string(reason)])
    }

    private mutating func add(_ person: DemoDesk.Person) throws {
        let organisation = try sql.organisation(code: person.organisation)
        let email = try EmailAddress(person.email)
        let id = try sql.at(person.createdAt).insertAccount(
            email: email, name: person.name, phone: person.phone, organisation: organisation.id,
            role: Account.Role(rawValue: person.role) ?? .user,
            language: person.language.flatMap(Language.init(rawValue:)),
            passwordHash: person.state == "invited" ? nil : passwordHash)
        note(
            .accountCreate, .account(id), at: person.createdAt,
            ["email": .string(person.email), "name": .string(person.name), "role": .string(person.role)])
        if person.state == "disabled" {
            if person.role == "administrator" { try sql.allowVacant(organisation: organisation.id) }
            note(
                .accountDisable, .account(id), at: person.disabledAt ?? person.createdAt,
                ["reason": JSON(person.disabledFor)])
        }
        try sql.setPast(
            account: id, disabledFor: person.state == "disabled" ? person.disabledFor ?? "" : nil,
            lastLoginAt: person.lastLoginAt)
        accounts[email.key] = try sql.account(id: id)
    }

    private mutating func add(_ ticket: DemoDesk.Ticket, _ calendar: WorkingCalendar) throws {
        let requester = try account(ticket.requester)
        let number = Int64(ticket.number)
        let lane: Ticket.Lane = ticket.lane == "fast" ? .fast : .standard
        let isQueued = ticket.state == "new" || ticket.state == "open"
        let target = try sql.target(lane)
        let due = isQueued ? ticket.owedSince.flatMap { calendar.due(from: $0, target: target) } : nil
        let price = Money(amount: try Money.amount(demo.fastPrice.amount), currency: demo.fastPrice.currency)
        try sql.insertDemo(
            ticket, requester: requester, topic: sql.topicID(ticket.topic.rawValue),
            owner: ticket.owner.map(consultant), dueAt: due, price: lane == .fast ? price : nil,
            acceptedBy: ticket.requester)
        var windows: [Window] = []
        for text in ticket.windows {
            windows += try Window.parse(text, now: ticket.createdAt, calendar: calendar)
        }
        try sql.insertWindows(windows, ticket: number)
        note(
            .ticketCreate, .ticket(number), at: ticket.createdAt, for: requester.id,
            ["channel": .string(ticket.channel), "lane": .string(ticket.lane)])
        for file in files[ticket.number] ?? [] {
            _ = try sql.at(ticket.createdAt).insertAttachment(
                file, ticket: number, account: requester.id)
        }
        try addLife(of: ticket, requester, windows, calendar)
    }

    /// What happened to a ticket after it was created.
    private mutating func addLife(
        of ticket: DemoDesk.Ticket, _ requester: Account, _ windows: [Window], _ calendar: WorkingCalendar
    ) throws {
        let subject = Subject.ticket(Int64(ticket.number))
        if let owner = ticket.owner, let at = ticket.takenAt { note(.ticketTake, subject, at: at, by: owner) }
        for comment in ticket.comments {
            let isOurs = comment.kind != "customer"
            try sql.insertDemo(
                comment, ticket: ticket.number, consultant: isOurs ? consultant(comment.author) : nil,
                account: requester.id)
            let verb: Verb = comment.kind == "note" ? .ticketNote : isOurs ? .ticketReply : .ticketReceive
            note(
                verb, subject, at: comment.at, by: isOurs ? comment.author : nil,
                for: isOurs ? nil : requester.id)
        }
        for call in ticket.calls {
            let inWindow =
                windows.isEmpty
                ? nil : windows.contains { window in window.contains(call.at, in: calendar.zone) }
            try sql.insertDemo(
                call, ticket: ticket.number, consultant: consultant(call.by), inWindow: inWindow)
            note(.ticketCall, subject, at: call.at, by: call.by, ["result": .string(call.result)])
        }
        for session in ticket.remoteSessions {
            try sql.insertDemo(
                session, ticket: ticket.number, consultant: consultant(session.by),
                consent: account(session.consent).id)
            note(.remoteStart, subject, at: session.startedAt, by: session.by)
            if let at = session.stoppedAt { note(.remoteStop, subject, at: at, by: session.by) }
        }
        for time in ticket.times {
            try sql.insertDemo(time, ticket: ticket.number, consultant: consultant(time.by))
            note(.ticketTime, subject, at: time.at, by: time.by, ["minutes": JSON(time.minutes)])
        }
        try sql.measure(ticket: Int64(ticket.number), calendar)
        if let at = ticket.resolvedAt { note(.ticketResolve, subject, at: at, by: ticket.owner) }
        if let at = ticket.closedAt { note(.ticketClose, subject, at: at, by: ticket.owner) }
    }

    private func consultant(_ login: String) throws -> Int64 {
        guard let id = consultants[login] else { throw DeskError(.fault, .noConsultant(login)) }
        return id
    }

    private func account(_ email: String) throws -> Account {
        guard let account = accounts[try EmailAddress(email).key] else {
            throw DeskError(.fault, .noAccount(email))
        }
        return account
    }
}
