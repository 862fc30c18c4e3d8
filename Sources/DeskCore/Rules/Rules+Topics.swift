package import DeskModel
import DeskProse
import DeskStore

extension Desk.Rules {
    /// The managed list of topics by name.
    package func topics() throws -> [Topic] {
        try read(.topicList) { try $0.sql.topics() }
    }

    /// Adds a topic, or takes a disabled one up again; tells which with `created` or `enabled`.
    ///
    /// Throws `.conflict` for one that is on the list.
    package func createTopic(_ name: String) throws -> (topic: Topic, outcome: String) {
        let name = try Text.line(name, .topic, limit: 60)
        return try write(.topicCreate) { act in
            let before = try act.sql.topic(named: name)
            guard before?.isDisabled ?? true else {
                throw DeskError(.conflict, .topicExists(name), hint: .listTopics)
            }
            try act.sql.putTopic(name)
            let outcome = before == nil ? "created" : "enabled"
            try act.record(.topic(name), ["state": .string(outcome)])
            return (try act.knownTopic(name), outcome)
        }
    }

    /// Keeps new tickets from getting a topic; tells `disabled` or `unchanged`.
    ///
    /// Throws `.notFound` for one that is not on the list.
    package func disableTopic(_ name: String) throws -> (topic: Topic, outcome: String) {
        let name = Text.trim(name)
        return try write(.topicDisable) { act in
            let before = try act.knownTopic(name)
            guard !before.isDisabled else { return (before, "unchanged") }
            try act.sql.disableTopic(name)
            try act.record(.topic(name), ["state": "disabled"])
            return (try act.knownTopic(name), "disabled")
        }
    }
}

extension Act {
    /// A topic by its name, also a disabled one.
    ///
    /// Throws `.notFound` for one that is not on the list.
    fileprivate func knownTopic(_ name: String) throws -> Topic {
        guard let topic = try sql.topic(named: name) else {
            throw DeskError.unknown(.topic, name)
        }
        return topic
    }
}
