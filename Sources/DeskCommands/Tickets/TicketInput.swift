import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// Tickets as JSON on the standard input: one object, or one a line.
struct TicketInput {
    /// Who asks where an object does not say.
    let from: String?
    /// How it came where an object does not say.
    let channel: Ticket.Channel
    /// Whether an attachment may be a file named by its path; else its bytes have to be there.
    let mayNameFiles: Bool

    enum Found {
        case one(TicketRequest)
        case many([TicketRequest])
    }

    /// Ten attachments of 25 MiB in base64, and room for the rest.
    private static let longest = 360 << 20

    /// Reads all of it; several lines of which the first is an object by itself are many tickets.
    ///
    /// Throws `.invalid` naming the line and the key.
    func read(_ source: ByteSource, alwaysLines: Bool) throws -> Found {
        let bytes = try source.readAll(limit: Self.longest)
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let filled = lines.enumerated().filter { !$0.element.allSatisfy(Self.isSpace) }
        let isLines = alwaysLines || (filled.count > 1 && (try? JSON.parse(Array(filled[0].element))) != nil)
        guard isLines else { return .one(try request(JSON.parse(bytes))) }
        var requests: [TicketRequest] = []
        requests.reserveCapacity(filled.count)
        for (index, line) in filled {
            let value = try JSON.parse(Array(line), firstLine: index + 1)
            do {
                var found = try request(value)
                found.line = index + 1
                requests.append(found)
            } catch let error as DeskError {
                throw error.inLine(index + 1)
            }
        }
        return .many(requests)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    private func request(_ value: JSON) throws -> TicketRequest {
        var reader = try JSONObjectReader(value)
        try reader.demand(only: TicketDraft.keys)
        let files = try reader.objects("attachments") ?? []
        let draft = try TicketDraft(&reader, from: from, channel: channel)
        try reader.finish()
        let sources = try files.map { try AttachmentSource($0) }
        guard mayNameFiles || !sources.contains(where: \.isNamed) else {
            throw DeskError(.invalid, .pathOnBehalf, hint: .giveBase64)
        }
        return TicketRequest(draft: draft, files: sources, isInput: true)
    }
}
