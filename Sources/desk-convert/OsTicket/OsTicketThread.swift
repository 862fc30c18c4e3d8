import DeskCLI
import DeskModel
import DeskProse

/// The thread of a ticket of osTicket: messages, responses and notes, with their files.
struct OsTicketThread {
    private let job: Conversion
    private let tables: OsTicketTables

    init(_ converter: OsTicketConverter, _ tables: OsTicketTables) {
        job = converter.job
        self.tables = tables
    }

    /// Adds it to a ticket.
    func tell(_ sheet: inout TicketSheet, _ id: String, _ origin: Origin) throws {
        var entries: [JSON] = []
        for thread in try tables.rows("thread", of: "T" + id) {
            guard let number = thread["id"].id else { continue }
            entries += try tables.rows("thread_entry", of: number)
        }
        if entries.isEmpty { job.losses.fault(origin, .convertNoWords) }
        var hasDescription = false
        for entry in unique(entries) {
            let number = entry["id"].id ?? ""
            var place = origin
            place.key = number
            let at = job.instant(entry["created"], "created", place) ?? sheet.created
            let kind = entry["type"].said ?? "M"
            let author = author(entry, kind, sheet)
            var files: [FileSheet] = []
            let isHTML = entry["format"].said != "text"
            var text = try job.text(entry["body"].said ?? "", isHTML: isHTML, &files, author, at)
            let user = entry["user_id"].id
            if case .customer = author, let name = job.people.signature(user) { text = name + ":\n\n" + text }
            files += try attachments(of: number, author, at, place)
            for mail in try tables.rows("thread_entry_email", of: number) {
                if let message = mail["mid"].said?.trimmedAngles, !message.isEmpty {
                    sheet.messages.append((message, kind == "M", at))
                }
            }
            if !hasDescription, kind == "M" {
                hasDescription = true
                sheet.description = text
                sheet.files = files
            } else if !text.isEmpty || !files.isEmpty {
                var comment = CommentSheet(number, author, isPublic: kind == "R", at: at, body: text)
                comment.files = files
                sheet.comments.append(comment)
            }
        }
    }

    private func unique(_ entries: [JSON]) -> [JSON] {
        var latest: [String: JSON] = [:]
        for entry in entries where latest.updateValue(entry, forKey: entry["id"].id ?? "") != nil {
            job.losses.pass(.convertRepeated)
        }
        func rank(_ entry: JSON) -> (Instant, Int64) {
            (entry["created"].said.flatMap(job.times.instant) ?? Instant(seconds: 0), entry["id"].whole ?? 0)
        }
        return latest.values.sorted { rank($0) < rank($1) }
    }

    private func author(_ entry: JSON, _ kind: String, _ sheet: TicketSheet) -> Author {
        if let staff = entry["staff_id"].id { return .consultant(job.people.consultant("staff-" + staff)) }
        if kind == "M" {
            // A customer who is gone left the name.
            guard let user = entry["user_id"].id else { return .customer(sheet.requester) }
            return .customer(job.people.account(user, named: entry["poster"].said))
        }
        guard let poster = entry["poster"].said, poster != "SYSTEM" else {
            return .consultant(job.people.system())
        }
        return .consultant(job.people.consultant(named: poster))
    }

    private func attachments(
        of entry: String, _ author: Author, _ at: Instant, _ origin: Origin
    ) throws -> [FileSheet] {
        try tables.rows("attachment", of: "H" + entry).compactMap { row in
            guard let id = row["file_id"].id else { return nil }
            let file = try tables.rows("file", of: id).last ?? .null
            var attached = Attached(
                id: id, name: row["name"].said ?? file["name"].said ?? "", type: file["type"].said,
                size: file["size"].whole, bytes: nil, author: author, at: at)
            var bytes: [UInt8] = []
            let chunks = try tables.rows("file_chunk", of: id).sorted {
                ($0["chunk_id"].whole ?? 0) < ($1["chunk_id"].whole ?? 0)
            }
            for chunk in chunks {
                guard let data = chunk["filedata"].said else { continue }
                bytes += OsTicketThread.bytes(data)
            }
            if !bytes.isEmpty { attached.bytes = bytes }
            if attached.bytes == nil, let key = file["key"].said, let source = try tables.attachment(key) {
                attached.bytes = try source.readAll(limit: ExportFolder.longest)
            }
            return try job.file(attached, in: tables.export, origin)
        }
    }

    /// Bytes in hexadecimal digits, as `0x…` has them, or in Base64.
    private static func bytes(_ text: String) -> [UInt8] {
        guard text.utf8.starts(with: "0x".utf8) else { return Base64Text.decode(text) ?? Array(text.utf8) }
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in text.utf8.dropFirst(2) {
            guard let value = UInt8(String(Unicode.Scalar(digit)), radix: 16) else { return [] }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }
}
