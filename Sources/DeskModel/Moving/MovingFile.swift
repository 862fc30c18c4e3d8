/// The files of the neutral folder that a desk is moved in and out by, in the order in which they are read:
/// none refers to a later one.
package enum MovingFile: String, CaseIterable, Sendable {
    case organisations
    case accounts
    case consultants
    case topics
    case calendar
    case prices
    case rules
    case views
    case texts
    case tickets

    /// What it is called in the folder.
    package var name: String { rawValue + ".jsonl" }

    /// The version of the format.
    package static let format: Int64 = 1
    /// The file that tells the version.
    package static let heading = "desk.json"
    /// The folder of files, each under its SHA-256.
    package static let attachments = "attachments"
    /// The longest line of a file, in bytes: a ticket with all that was ever said on it.
    package static let longestLine = 32 << 20
}

/// What a ticket was called in the system that it was moved in from: `rt:4711`.
package struct TicketOrigin: Hashable, Sendable {
    /// The system: 1 to 64 of a to z, 0 to 9, dot, hyphen and underscore.
    package let source: String
    /// The name there, one line.
    package let id: String

    /// Checks both.
    package init(source: String, id: String) throws(DeskError) {
        let isPlain = source.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "._-".utf8.contains($0)
        }
        guard isPlain, (1...64).contains(source.utf8.count) else {
            throw DeskError(.invalid, .moved(.badOrigin(source.utf8.count > 64 ? "…" : source)))
        }
        self.source = source
        self.id = try Text.line(id, .sourceId)
    }

    /// Reads `rt:4711`: the source ends at the first colon.
    package init(_ text: String) throws(DeskError) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            throw DeskError(.invalid, .moved(.badOrigin(text.utf8.count > 64 ? "…" : text)))
        }
        try self.init(
            source: String(text[..<colon]), id: String(text[text.utf8.index(after: colon)...]))
    }

    /// `rt:4711`.
    package var text: String { source + ":" + id }
}
