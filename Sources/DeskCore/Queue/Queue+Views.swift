package import DeskModel
import DeskProse
import DeskStore

extension Desk.Queue {
    /// The views that whoever asks has.
    package func views() throws -> [QueueView] {
        try read(.viewList) { try $0.sql.views(of: $0.actor.consultant.id) }
    }

    /// One view.
    ///
    /// Throws `.notFound` for one that whoever asks has not.
    package func view(_ name: String) throws -> QueueView {
        try read(.viewShow) { act in
            guard let view = try act.sql.view(name, of: act.actor.consultant.id) else {
                throw try act.noView(name)
            }
            return view
        }
    }

    /// Keeps flags of `queue list` under a name, for whoever asks or for everyone. `filter` is what they mean: it is
    /// looked at, so that what can never be shown is not kept.
    ///
    /// Throws `.notPermitted` where it is for everyone and no admin asks.
    package func saveView(
        _ name: String, flags: [String], meaning filter: TicketFilter, forEveryone: Bool
    ) throws -> (view: QueueView, outcome: Outcome) {
        try write(.viewSave) { act in
            let owner = try act.owner(forEveryone: forEveryone)
            let view = try QueueView(name: name, consultant: owner?.login, flags: flags)
            _ = try act.queueLines(filter, limit: 1)
            let before = try act.sql.ownView(view.name, of: owner?.id)?.view
            guard before != view else { return (view, .unchanged) }
            let id = try act.sql.put(view, of: owner?.id)
            try act.record(
                .view(id),
                [
                    "name": .string(view.name), "consultant": JSON(view.consultant),
                    "flags": .array(view.flags.map(JSON.string)),
                ])
            return (view, before == nil ? .created : .updated)
        }
    }

    /// Removes a view of whoever asks, or of everyone.
    ///
    /// Throws `.notFound` where there is none.
    package func removeView(_ name: String, forEveryone: Bool) throws -> QueueView {
        try write(.viewRemove) { act in
            let owner = try act.owner(forEveryone: forEveryone)
            guard let (id, view) = try act.sql.ownView(name, of: owner?.id) else {
                throw try act.noView(name)
            }
            try act.sql.removeView(id)
            try act.record(.view(id), ["name": .string(name), "removed": true])
            return view
        }
    }

    /// The flags that a word stands for where a verb of `queue` might: looked up as shells look for what they offer,
    /// so on any error there are none.
    package static func viewFlags(
        _ name: String, database: String, caller: Caller, now: Instant
    ) -> [String]? {
        guard let name = try? QueueView.checked(name: name), let store = try? Store.peek(database) else {
            return nil
        }
        defer { try? store.close() }
        return try? store.read(at: now) { sql in
            let actor = try Actor(caller, doing: .queueList, in: sql)
            return try sql.view(name, of: actor.consultant.id)?.flags
        }
    }
}

extension Act {
    /// Whose a named thing is to be: nobody's where it is for everyone, which takes an admin.
    func owner(forEveryone: Bool) throws -> Consultant? {
        let consultant = try actor.consultant
        guard forEveryone else { return consultant }
        guard consultant.role == .admin else {
            throw DeskError(.notPermitted, .everyoneIsForAdmins, hint: .withoutEveryone)
        }
        return nil
    }

    fileprivate func noView(_ name: String) throws -> DeskError {
        let names = try sql.views(of: actor.consultant.id).map(\.name)
        let error = DeskError.unknown(.view, name)
        return NearMatch.of(name, among: names).map(error.proposing) ?? error
    }
}
