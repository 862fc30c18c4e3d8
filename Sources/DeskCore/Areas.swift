import DeskModel
import DeskStore

/// What a desk can do about one thing, one method a verb: every method is one decision about permission, one
/// transaction, and the mail that follows from it.
///
/// Each area has the name of what it is about and extends in the rooms that have to do with it, in files named
/// `Area+Part.swift`.
protocol DeskArea: Sendable {
    var desk: Desk { get }
}

extension DeskArea {
    var store: Store { desk.store }
    var caller: Caller { desk.caller }
    var now: Instant { desk.now }
    var dryRun: Bool { desk.dryRun }
    var environment: DeskEnvironment { desk.environment }

    func clock() -> Instant { desk.clock() }
    func apart() -> Store { desk.apart() }

    func read<T>(_ verb: Verb, _ body: (Act) throws -> T) throws -> T { try desk.read(verb, body) }

    func write<T>(_ verb: Verb, delivering: Bool = true, _ body: (Act) throws -> T) throws -> T {
        try desk.write(verb, delivering: delivering, body)
    }
}

extension Desk {
    /// Tickets, what is said on them, and the files they bear.
    package struct Tickets: DeskArea { let desk: Desk }
    /// Texts that are kept for answers.
    package struct Texts: DeskArea { let desk: Desk }
    /// The queue: who is served next, why, and how it goes.
    package struct Queue: DeskArea { let desk: Desk }
    /// Customers, and who among their people administers the others.
    package struct Organisations: DeskArea { let desk: Desk }
    /// People of customers: their accounts, passwords and tokens.
    package struct Accounts: DeskArea { let desk: Desk }
    /// Those who work on the desk, and the keys by which they reach it.
    package struct Consultants: DeskArea { let desk: Desk }
    /// What the desk administration decides: rules, prices, topics and working time.
    package struct Rules: DeskArea { let desk: Desk }
    /// Mail that leaves and that comes in, and what else is told.
    package struct Mail: DeskArea { let desk: Desk }
    /// The audit log.
    package struct Audit: DeskArea { let desk: Desk }
    /// Copies of the desk, and their way back.
    package struct Backups: DeskArea { let desk: Desk }
    /// What moves in and out: imports and exports.
    package struct Moving: DeskArea { let desk: Desk }
    /// Answers that are given again where a request is repeated.
    package struct Once: DeskArea { let desk: Desk }
    /// What keeps the desk well: checks, their remedies, and what cron is to do.
    package struct Upkeep: DeskArea { let desk: Desk }
    /// The customer's web: its sessions, and what its pages show.
    package struct Web: DeskArea { let desk: Desk }
    /// Tickets, what is said on them, and the files they bear.
    package var tickets: Tickets { Tickets(desk: self) }
    /// Texts that are kept for answers.
    package var texts: Texts { Texts(desk: self) }
    /// The queue: who is served next, why, and how it goes.
    package var queue: Queue { Queue(desk: self) }
    /// Customers, and who among their people administers the others.
    package var organisations: Organisations { Organisations(desk: self) }
    /// People of customers: their accounts, passwords and tokens.
    package var accounts: Accounts { Accounts(desk: self) }
    /// Those who work on the desk, and the keys by which they reach it.
    package var consultants: Consultants { Consultants(desk: self) }
    /// What the desk administration decides: rules, prices, topics and working time.
    package var rules: Rules { Rules(desk: self) }
    /// Mail that leaves and that comes in, and what else is told.
    package var mail: Mail { Mail(desk: self) }
    /// The audit log.
    package var audit: Audit { Audit(desk: self) }
    /// Copies of the desk, and their way back.
    package var backups: Backups { Backups(desk: self) }
    /// What moves in and out: imports and exports.
    package var moving: Moving { Moving(desk: self) }
    /// Answers that are given again where a request is repeated.
    package var once: Once { Once(desk: self) }
    /// What keeps the desk well: checks, their remedies, and what cron is to do.
    package var upkeep: Upkeep { Upkeep(desk: self) }
    /// The customer's web: its sessions, and what its pages show.
    package var web: Web { Web(desk: self) }
}
