/// A word of a moved ticket's thread.
package struct MovedComment: Sendable {
    /// What it is called there.
    package let sourceId: String?
    /// A reply, a note, or the customer's word.
    package let kind: Comment.Kind
    /// A login; of a customer's word an address.
    package let author: String
    /// When it happened.
    package let createdAt: Instant
    /// The text.
    package let body: String
    /// The files that came with it.
    package let attachments: [MovedAttachment]

    init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["sourceId", "kind", "author", "createdAt", "body", "attachments"])
        sourceId = try reader.optionalLine("sourceId", .sourceId)
        guard let word: Comment.Kind = try reader.json.word("kind") else { throw reader.json.missing("kind") }
        kind = word
        author = try reader.need("author")
        createdAt = try reader.needAt("createdAt")
        body = try reader.need("body")
        attachments = try reader.each("attachments") { (one) throws(DeskError) in try MovedAttachment(&one) }
    }
}

/// A file of a moved ticket.
package struct MovedAttachment: Sendable {
    /// The name.
    package let name: String
    /// Its media type.
    package let type: String
    /// How many bytes it has.
    package let size: Int64?
    /// What it is called in attachments/.
    package let sha256: String
    /// The address of who sent it.
    package let account: String?
    /// The login of who sent it.
    package let consultant: String?
    /// When it came.
    package let createdAt: Instant?
    /// When it was taken out.
    package let removedAt: Instant?
    /// Why it was taken out.
    package let removedReason: String?

    init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: [
            "name", "type", "size", "sha256", "account", "consultant", "createdAt", "removedAt",
            "removedReason",
        ])
        name = try reader.line("name", .name, limit: 255)
        let told = try reader.text("type").flatMap { MediaType.declared($0) }
        type = told ?? MediaType.guessed(from: name)
        size = try reader.json.int("size")
        sha256 = try reader.need("sha256")
        guard sha256.utf8.count == 64,
            sha256.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { throw DeskError(.invalid, .moved(.noHash(sha256.utf8.count <= 64 ? sha256 : "…"))) }
        account = try reader.text("account")
        consultant = try reader.text("consultant")
        createdAt = try reader.at("createdAt")
        removedAt = try reader.at("removedAt")
        removedReason = try reader.text("removedReason")
        guard size.map({ $0 >= 0 }) ?? true else { throw DeskError(.invalid, .moved(.outOfRange("size"))) }
    }
}

/// A letter of a moved ticket.
package struct MovedMessage: Sendable {
    /// The Message-ID without angle brackets.
    package let id: String
    /// Whether it came.
    package let isIncoming: Bool
    /// When; where the line does not say, when the ticket was made.
    package let at: Instant?

    init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["id", "incoming", "at"])
        id = try reader.line("id", .key("messages.id"), limit: 998)
        isIncoming = try reader.json.bool("incoming") ?? true
        at = try reader.at("at")
    }
}
