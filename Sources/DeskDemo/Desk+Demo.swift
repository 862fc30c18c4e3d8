package import DeskCore
package import DeskModel
import DeskSecrets
import DeskStore

/// What a made-up desk holds.
package struct DemoContent: Sendable {
    /// How many organisations.
    package let organisations: Int
    /// How many people.
    package let people: Int
    /// How many tickets.
    package let tickets: Int
    /// The password of everybody in it.
    package let password: String
}

extension Desk {
    /// The password of everybody in a made-up desk. It opens nothing else, and the manual tells it too.
    package static let demoPassword = "korektní kůň baterie sponka"

    /// Makes a desk full of customers, people and a week of tickets before `now`; all of it, or nothing.
    ///
    /// Throws as `create` does.
    package static func createDemo(at path: String, caller: Caller, now: Instant) throws -> DemoContent {
        let password = try PasswordPolicy(minimum: 15, common: CommonPasswords.reading().passwords).check(
            Secret(Array(demoPassword.utf8)), context: [])
        // Once for all: what everybody may read needs no salt of its own.
        let hash = try PasswordHash.make(password, cost: .standard).phc
        let demo = try DemoDesk(at: now, admin: caller.osUser, passwordHash: hash)
        try create(at: path, caller: caller, now: demo.start) { store, _ in
            // Thousands of transactions would sync the file as often.
            store.hold(before: {}, first: { _ in })
            for event in demo.events { try event.happen(in: store) }
            _ = try store.commitHeld(at: now) { sql in
                // Whom it would be written to does not exist.
                try sql.emptyOutbox()
                for job in ScheduledJob.allCases { try sql.beat(job.verb) }
            }
        }
        return DemoContent(
            organisations: demo.organisations.count, people: demo.people.count, tickets: DemoWeek.count,
            password: demoPassword)
    }
}
