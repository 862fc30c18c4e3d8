import DeskCore
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
    package init(at now: Instant, admin: String, passwordHash: String) {
        let clock = DemoClock(now: now)
        var dice = DemoDice(seed: 0x6465_736b)
        let organisations = Self.customers(clock, &dice)
        let people = Self.persons(of: organisations, clock, &dice)
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
                _ = try $0.createConsultant(
                    login: one.login, name: one.name, email: one.email,
                    role: one.isAdmin ? .admin : .consultant)
            }
        } + [
            DemoEvent(start, by: admin) { desk in
                _ = try desk.createConsultant(
                    login: "web", name: "Zákaznický web", email: "web@podpora.example", role: .web)
                for topic in Topic.allCases { _ = try desk.createTopic(topic.rawValue) }
            }
        ]
    }

    /// What a ticket in the fast lane costs.
    private static func price(at: Instant, by admin: String) -> DemoEvent {
        DemoEvent(at, by: admin) {
            _ = try $0.setPrice(Money(amount: Money.amount("1500.00"), currency: "CZK"), from: "today")
        }
    }
}

extension DemoDesk {
    /// One of the vendor's people.
    package struct Consultant: Equatable, Sendable {
        /// The login name.
        package let login: String
        /// The name.
        package let name: String
        /// The address.
        package let email: String
        /// Whether they may do everything.
        package let isAdmin: Bool
        /// What they are best at; most of its tickets are theirs.
        package let topics: [Topic]
    }

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
    package struct Organisation: Equatable, Sendable {
        /// The code that names it everywhere.
        package let code: String
        /// The name.
        package let name: String
        /// The Czech identification number (IČO).
        package let ico: String
        /// The number of the contract.
        package let contract: String
        /// What is written to it in.
        package let language: DeskModel.Organisation.Language
        /// The addresses named in the contract, which prove who may register.
        package let contractEmails: [String]
        /// When it was made.
        package let createdAt: Instant
        /// Why and since when it is suspended, if it is.
        package let suspendedFor: String?
        /// When it was suspended.
        package let suspendedAt: Instant?
    }

    /// A person of an organisation.
    package struct Person: Equatable, Sendable {
        /// The address.
        package let email: String
        /// The name.
        package let name: String
        /// A telephone number as it was written.
        package let phone: String?
        /// The organisation's code.
        package let organisation: String
        /// What they may do for their organisation.
        package let role: Account.Role
        /// Whether they are invited, active or disabled.
        package let state: Account.State
        /// What is written to them in, where it differs from the organisation's.
        package let language: DeskModel.Organisation.Language?
        /// When it was made.
        package let createdAt: Instant
        /// When they last logged in; nothing before the first time.
        package let lastLoginAt: Instant?
        /// Why and since when the account is disabled, if it is.
        package let disabledFor: String?
        /// When it was disabled.
        package let disabledAt: Instant?
    }
}

extension DemoDesk.Organisation {
    /// How it became a customer, and perhaps one that does not pay.
    func events(by admin: String) -> [DemoEvent] {
        let creation = DemoEvent(createdAt, by: admin) {
            _ = try $0.createOrganisation(
                OrganisationDraft(
                    code: code, name: name, ico: ico, contract: contract, contractEmails: contractEmails,
                    language: language))
        }
        guard let suspendedFor, let suspendedAt else { return [creation] }
        return [
            creation,
            DemoEvent(suspendedAt, by: admin) {
                _ = try $0.suspendOrganisation(code, reason: suspendedFor)
            },
        ]
    }
}

extension DemoDesk.Person {
    /// How they came, were seen last, and perhaps went.
    func events(by admin: String, _ passwordHash: String) -> [DemoEvent] {
        let creation = DemoEvent(createdAt, by: admin) {
            _ = try $0.createAccount(
                AccountDraft(
                    email: email, organisation: organisation, name: name, phone: phone, role: role,
                    language: language),
                start: state == .invited ? .later : .hash(passwordHash))
        }
        let departure = disabledAt.map { at in
            DemoEvent(at, by: admin) {
                _ = try $0.disable(
                    EmailAddress(email), reason: disabledFor ?? "", vacate: role == .administrator)
            }
        }
        let login = lastLoginAt.map { DemoEvent.login(email, $0, by: admin) }
        return [creation, login, departure].compactMap(\.self)
    }
}
