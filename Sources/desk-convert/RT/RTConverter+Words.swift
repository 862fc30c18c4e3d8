import DeskModel
import DeskProse

/// Transactions of RT, as messages of a thread.
extension RTConverter {
    func tell(_ sheet: inout TicketSheet, _ id: String) throws {
        let records = try job.latestEach(transactions.places(of: id), in: export, "Created")
        for (record, place) in records {
            let number = record["id"].id ?? ""
            lazy var origin = job.origin(of: place, in: export, number)
            let type = record["Type"].said ?? ""
            guard ["Create", "Correspond", "Comment"].contains(type) else {
                job.losses.pass(type.hasSuffix("EmailRecord") ? .convertCopies : .convertChanges)
                continue
            }
            let at = job.instant(record["Created"], "Created", origin) ?? sheet.created
            let creator = record["Creator"].id
            let author = author(creator)
            if case .consultant(let login) = author, let minutes = record["TimeTaken"].whole, minutes > 0 {
                sheet.time.append((login, minutes * 60, at))
            }
            var said = try contents(of: number, author, at, &sheet)
            if let name = job.people.signature(creator), !said.text.isEmpty {
                said.text = name + ":\n\n" + said.text
            }
            if type == "Create" {
                sheet.description = said.text
                sheet.files = said.files
                if !sheet.messages.isEmpty { sheet.channel = .email }
                if case .consultant(let login) = author { sheet.createdBy = login }
            } else if !said.text.isEmpty || !said.files.isEmpty {
                var comment = CommentSheet(
                    number, author, isPublic: type == "Correspond", at: at, body: said.text)
                comment.files = said.files
                sheet.comments.append(comment)
            }
        }
    }

    private func author(_ creator: String?) -> Author {
        guard let creator, !RTConverter.machines.contains(creator) else {
            return .consultant(job.people.system())
        }
        return job.people.isStaff(creator)
            ? .consultant(job.people.consultant(creator)) : .customer(job.people.account(creator))
    }

    /// The text of a transaction, and its files. Where text is there as HTML too, the plain text counts.
    private func contents(
        of transaction: String, _ author: Author, _ at: Instant, _ sheet: inout TicketSheet
    ) throws -> (text: String, files: [FileSheet]) {
        var (plain, rich): ([String], [String]) = ([], [])
        var files: [FileSheet] = []
        for (record, place) in try job.latestEach(attachments.places(of: transaction), in: export, "Created")
        {
            if let message = RTConverter.messageID(record),
                !sheet.messages.contains(where: { $0.id == message })
            {
                if case .customer = author {
                    sheet.messages.append((message, true, at))
                } else {
                    sheet.messages.append((message, false, at))
                }
            }
            let type = record["ContentType"].said?.lowercased() ?? MediaType.unknown
            let name = record["Filename"].said
            let content = record["Content"].said.map { Base64Text.decode($0) ?? Array($0.utf8) }
            if name == nil, type.hasPrefix("multipart/") || type == "message/rfc822" { continue }
            switch (name, type) {
            case (nil, "text/plain"): plain.append(String(decoding: content ?? [], as: UTF8.self))
            case (nil, "text/html"): rich.append(String(decoding: content ?? [], as: UTF8.self))
            default:
                guard name != nil || content?.isEmpty == false else { continue }
                let id = record["id"].id ?? ""
                files.append(
                    try job.file(
                        Attached(
                            id: id, name: name ?? "", type: type, size: record["ContentLength"].whole,
                            bytes: content,
                            author: author, at: at), in: export, job.origin(of: place, in: export, id)))
            }
        }
        let isHTML = plain.allSatisfy { $0.body.isEmpty }
        let text = try job.text(
            (isHTML ? rich : plain).joined(separator: "\n\n"), isHTML: isHTML, &files, author, at)
        return (text, files)
    }

    private static func messageID(_ record: JSON) -> String? {
        let told = record["MessageId"].said ?? MailHead(Array((record["Headers"].said ?? "").utf8)).messageID
        return told.map { $0.trimmedAngles }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
