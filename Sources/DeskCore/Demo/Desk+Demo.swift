package import DeskModel
import DeskProse
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
        try create(at: path, caller: caller, now: now) { store, actor in
            try fill(store, by: actor, now: now)
        }
    }

    private static func fill(_ store: Store, by actor: Actor, now: Instant) throws -> DemoContent {
        let demo = DemoDesk(at: now)
        let password = Secret(Array(demoPassword.utf8))
        let checked = try PasswordPolicy(minimum: 15, common: CommonPasswords.reading().passwords).check(
            password, context: [])
        // Once for all: what everybody may read needs no salt of its own.
        let hash = try PasswordHash.make(checked, cost: .standard).phc
        let files = try keepFiles(of: demo.tickets, beside: store)
        try store.write(at: now) { sql in
            var load = DemoLoad(
                sql, demo, passwordHash: hash, files: files,
                osUser: actor.osUser)
            try load.run()
        }
        return DemoContent(
            organisations: demo.organisations.count, people: demo.people.count, tickets: demo.tickets.count,
            password: demoPassword)
    }

    /// Puts the files of tickets on disk, before the rows that need them.
    private static func keepFiles(
        of tickets: [DemoDesk.Ticket], beside store: Store
    ) throws -> [Int: [StoredFile]] {
        let folder = try AttachmentFolder(beside: store, creating: true)
        var files: [Int: [StoredFile]] = [:]
        for ticket in tickets where !ticket.attachments.isEmpty {
            files[ticket.number] = try ticket.attachments.map { attachment in
                let source = try AttachmentSource(
                    name: attachment.name, type: attachment.type, content: .bytes(Array(attachment.text.utf8))
                )
                return try folder.put(OpenAttachment(source, limit: 1 << 20, deskFolder: store.folder))
            }
        }
        return files
    }
}
