package import DeskCore
package import DeskModel

/// A lively desk to look around in: customers, their people and a week of tickets before an instant.
///
/// Everything follows from that instant, so the same one gives the same desk on every machine. The names are
/// made up, the company numbers only pass their check, and every address ends in `.example`.
package struct DemoDesk: Sendable {
    /// The customers, by code.
    package let organisations: [Organisation]
    /// The people of all organisations, grouped by organisation.
    package let people: [Person]
    /// All that happened, the first thing first.
    let events: [DemoEvent]
    /// When the desk was set up.
    let start: Instant

    /// The desk as it stands at `now`, set up by an admin; nothing in it is later, but for deadlines and windows.
    /// Whoever has a password has the one that the hash is of.
    package init(at now: Instant, admin: String, passwordHash: String) throws {
        let clock = DemoClock(now: now)
        var dice = DemoDice(seed: 0x6465_736b)
        let organisations = try Self.customers(clock, &dice)
        let people = try Self.persons(of: organisations, clock, &dice)
        let start = organisations.reduce(now) { min($0, $1.createdAt) }
        let week = DemoWeek(clock: clock, organisations: organisations, people: people, admin: admin)
        let events =
            Self.beginning(at: start, by: admin) + [
                Self.price(at: now - 400 * DemoClock.dayLength, by: admin)
            ]
            + organisations.flatMap { $0.events(by: admin) }
            + people.flatMap { $0.events(by: admin, passwordHash) } + week.events(&dice)
        // A stable sort by hand: what happened at one instant keeps its order.
        self.events = events.enumerated()
            .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
        (self.organisations, self.people, self.start) = (organisations, people, start)
    }

    /// The vendor's people, the web site's user and the topics.
    private static func beginning(at start: Instant, by admin: String) -> [DemoEvent] {
        staff.filter { $0.login != admin }.map { one in
            DemoEvent(start, by: admin) {
                _ = try $0.consultants.create(
                    login: one.login, name: one.name,
                    email: DemoNames.plain(one.name) + "@podpora.example",
                    role: one.login == "hana" ? .admin : .consultant)
            }
        } + [
            DemoEvent(start, by: admin) { desk in
                _ = try desk.consultants.create(
                    login: "web", name: "Zákaznický web", email: "web@podpora.example", role: .web)
                for topic in Topic.allCases { _ = try desk.rules.createTopic(topic.rawValue) }
            }
        ]
    }

    /// What a ticket in the fast lane costs.
    private static func price(at: Instant, by admin: String) -> DemoEvent {
        DemoEvent(at, by: admin) {
            _ = try $0.rules.setPrice(Money(amount: Money.amount("1500.00"), currency: "CZK"), from: "today")
        }
    }
}

extension DemoDesk {
    /// What tickets are about; the raw value is the topic's name.
    package enum Topic: String, CaseIterable, Sendable {
        case wages = "mzdy"
        case absence = "dovolená a docházka"
        case personnel = "personalistika"
        case insurance = "pojištění"
        case taxes = "daně"
        case filings = "výkazy a hlášení"
        case deductions = "exekuce a srážky"
        case installation = "instalace a licence"
    }

    /// A customer.
    package struct Organisation: Sendable {
        /// As it is made.
        package let draft: OrganisationDraft
        /// When.
        package let createdAt: Instant
        /// Why and since when it is suspended, if it is.
        package let suspension: (reason: String, at: Instant)?

        /// How it became a customer, and perhaps one that does not pay.
        func events(by admin: String) -> [DemoEvent] {
            let creation = DemoEvent(createdAt, by: admin) { _ = try $0.organisations.create(draft) }
            let end = suspension.map { (reason, at) in
                DemoEvent(at, by: admin) { _ = try $0.organisations.suspend(draft.code, reason: reason) }
            }
            return [creation, end].compactMap(\.self)
        }
    }

    /// A person of an organisation.
    package struct Person: Sendable {
        /// As they are added.
        package let draft: AccountDraft
        /// Whether they are invited, active or disabled.
        package let state: Account.State
        /// When they were added.
        package let createdAt: Instant
        /// When they last logged in; nothing before the first time.
        package let lastLoginAt: Instant?
        /// Why and since when the account is disabled, if it is.
        package let departure: (reason: String, at: Instant)?

        /// How they came, were seen last, and perhaps went.
        func events(by admin: String, _ passwordHash: String) -> [DemoEvent] {
            let creation = DemoEvent(createdAt, by: admin) {
                _ = try $0.accounts.create(draft, start: state == .invited ? .later : .hash(passwordHash))
            }
            let end = departure.map { (reason, at) in
                DemoEvent(at, by: admin) {
                    _ = try $0.accounts.disable(
                        draft.email, reason: reason, vacate: draft.role == .administrator)
                }
            }
            return [creation, lastLoginAt.map { .login(draft.email, $0, by: admin) }, end].compactMap(\.self)
        }
    }
}
