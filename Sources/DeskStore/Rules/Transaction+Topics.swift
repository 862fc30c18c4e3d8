package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// The managed list of topics by name.
    package func topics() throws -> [Topic] {
        try rows("\(Self.selectTopic) ORDER BY name").map(topic(from:))
    }

    /// A topic by its name, also a disabled one.
    package func topic(named name: String) throws -> Topic? {
        try row("\(Self.selectTopic) WHERE name = ?", [name]).map(topic(from:))
    }

    /// The id of a topic that new tickets may get.
    ///
    /// Throws `.notFound` for one that is not on the list, `.forbidden` for a disabled one.
    package func topicID(_ name: String) throws -> Int64 {
        guard let found = try row("SELECT id, disabledAt FROM topic WHERE name = ?", [name]) else {
            throw DeskError.unknown(.topic, name)
        }
        guard try found["disabledAt"] as Int64? == nil else {
            throw DeskError(.forbidden, .topicIsDisabled(name), hint: .listTopics)
        }
        return try found["id"]
    }

    /// The id of a topic, also of a disabled one.
    package func anyTopicID(_ name: String) throws -> Int64? {
        try number("SELECT id FROM topic WHERE name = ?", [name])
    }

    /// Adds a topic, or takes up a disabled one again.
    package func putTopic(_ name: String) throws {
        try run("INSERT INTO topic (name) VALUES (?) ON CONFLICT DO UPDATE SET disabledAt = NULL", [name])
    }

    /// Keeps new tickets from getting a topic.
    package func disableTopic(_ name: String) throws {
        try run("UPDATE topic SET disabledAt = ? WHERE name = ?", [now.seconds, name])
    }

    private static let selectTopic = """
        SELECT name, disabledAt, (SELECT count(*) FROM ticket
            WHERE topicId = topic.id AND state IN ('new', 'open')) AS openTickets
        FROM topic
        """

    private func topic(from row: Row) throws -> Topic {
        try Topic(
            name: row["name"], isDisabled: row["disabledAt"] as Int64? != nil, openTickets: row["openTickets"]
        )
    }
}
