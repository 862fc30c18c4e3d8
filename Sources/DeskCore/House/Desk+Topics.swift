package import DeskModel
import DeskProse
import DeskStore

extension Desk {
    /// The managed list of topics by name.
    package func topics() throws -> [Topic] {
        try read(.topicList) { try $0.topics() }
    }

    /// Adds a topic, or takes a disabled one up again; tells which with `created` or `enabled`.
    ///
    /// Throws `.conflict` for one that is on the list.
    package func createTopic(_ name: String) throws -> (topic: Topic, outcome: String) {
        let name = try Text.line(name, .fieldTopic, limit: 60)
        return try write(.topicCreate) { transaction in
            let before = try transaction.topic(named: name)
            guard before?.isDisabled ?? true else {
                throw DeskError(.conflict, .topicExists(name), hint: .listTopics)
            }
            try transaction.putTopic(name)
            let outcome = before == nil ? "created" : "enabled"
            try transaction.record(.topic(name), ["state": .string(outcome)])
            return (try transaction.knownTopic(name), outcome)
        }
    }

    /// Keeps new tickets from getting a topic; tells `disabled` or `unchanged`.
    ///
    /// Throws `.notFound` for one that is not on the list.
    package func disableTopic(_ name: String) throws -> (topic: Topic, outcome: String) {
        let name = Text.trim(name)
        return try write(.topicDisable) { transaction in
            let before = try transaction.knownTopic(name)
            guard !before.isDisabled else { return (before, "unchanged") }
            try transaction.disableTopic(name)
            try transaction.record(.topic(name), ["state": "disabled"])
            return (try transaction.knownTopic(name), "disabled")
        }
    }
}

extension Transaction {
    /// A topic by its name, also a disabled one.
    ///
    /// Throws `.notFound` for one that is not on the list.
    fileprivate func knownTopic(_ name: String) throws -> Topic {
        guard let topic = try topic(named: name) else {
            throw DeskError(.notFound, .noTopic(name), hint: .listTopics)
        }
        return topic
    }
}
