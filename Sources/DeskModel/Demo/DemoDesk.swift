/// A lively desk to look around in: customers, their people and a week of tickets before an instant.
///
/// Everything follows from that instant, so the same one gives the same desk on every machine. The names are
/// made up, the company numbers only pass their check, and every address ends in `.example`.
package struct DemoDesk: Sendable {
    /// The vendor's people, the admin first.
    package let consultants: [Consultant]
    /// The managed list of topics.
    package let topics: [Topic]
    /// What a ticket in the fast lane costs.
    package let fastPrice: Price
    /// The customers, by code.
    package let organisations: [Organisation]
    /// The people of all organisations, grouped by organisation.
    package let people: [Person]
    /// The tickets by number, the oldest first.
    package let tickets: [Ticket]

    /// The desk as it stands at `now`; nothing in it is later, but for deadlines and windows.
    package init(at now: Instant) {
        let clock = DemoClock(now: now)
        var dice = DemoDice(seed: 0x6465_736b)
        consultants = Self.staff
        topics = Topic.allCases
        fastPrice = Price(
            amount: "1500.00", currency: "CZK", from: "\(clock.date(of: now).year)-01-01")
        organisations = Self.customers(clock, &dice)
        let persons = Self.persons(of: organisations, clock, &dice)
        tickets = DemoWeek(clock: clock, organisations: organisations, people: persons).tickets(&dice)
        people = Self.seen(persons, in: tickets)
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
        /// `admin` or `consultant`.
        package let role: String
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

    /// A line of the price list.
    package struct Price: Equatable, Sendable {
        /// The amount as it is written.
        package let amount: String
        /// The currency, as ISO 4217 has it.
        package let currency: String
        /// The first day it holds, `YYYY-MM-DD`.
        package let from: String
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
        /// `cs` or `en`.
        package let language: String
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
        /// `administrator` or `user`.
        package let role: String
        /// `invited`, `active` or `disabled`.
        package let state: String
        /// `cs` or `en` where it differs from the organisation's.
        package let language: String?
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
