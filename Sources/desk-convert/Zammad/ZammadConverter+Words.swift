import DeskModel
import DeskProse

/// Articles of Zammad, as messages of a thread.
extension ZammadConverter {
    func tell(
        _ sheet: inout TicketSheet, _ id: String, _ customer: String?, _ ticket: JSON,
        _ origin: @autoclosure () -> Origin
    ) throws {
        let records = try job.latestEach(articles.places(of: id), in: export, "created_at")
        if records.isEmpty { job.losses.fault(origin(), .convertNoWords) }
        var hasDescription = false
        for (record, place) in records {
            let number = record["id"].id ?? ""
            lazy var origin = job.origin(of: place, in: export, number)
            let at = job.instant(record["created_at"], "created_at", origin) ?? sheet.created
            let sender =
                record["sender"].said
                ?? ["1": "Agent", "2": "Customer", "3": "System"][record["sender_id"].id ?? ""]
            let (author, isOurs) = author(record, sender, customer)
            let isInternal = record["internal"].truth ?? false || sender == "System"
            var files: [FileSheet] = []
            let isHTML = record["content_type"].said?.contains("html") ?? false
            var text = try job.text(record["body"].said ?? "", isHTML: isHTML, &files, author, at)
            if let name = job.people.signature(record["created_by_id"].id), !isOurs {
                text = name + ":\n\n" + text
            }
            files += try attachments(record, author, at, place)
            if let message = record["message_id"].said?.trimmedAngles, !message.isEmpty {
                sheet.messages.append((message, !isOurs, at))
            }
            if !hasDescription, !isInternal {
                hasDescription = true
                sheet.description = text
                sheet.files = files
                sheet.channel = ZammadConverter.channel(
                    record["type"].said ?? ticket["create_article_type"].said)
                let maker = record[["created_by_id", "created_by"]].id
                if let maker, job.people.isStaff(maker) { sheet.createdBy = job.people.consultant(maker) }
            } else if !text.isEmpty || !files.isEmpty {
                var comment = CommentSheet(number, author, isPublic: !isInternal, at: at, body: text)
                comment.files = files
                sheet.comments.append(comment)
            }
        }
    }

    private static func channel(_ type: String?) -> Ticket.Channel {
        switch type {
        case "email": .email
        case "phone": .phone
        case "web": .web
        default: .api
        }
    }

    /// Who wrote an article, and whether they are one of us.
    private func author(_ record: JSON, _ sender: String?, _ customer: String?) -> (Author, Bool) {
        let maker = record[["origin_by_id", "origin_by", "created_by_id", "created_by"]].id
        if sender == "System" || maker == "1" || maker == "-" {
            return (.consultant(job.people.system()), true)
        }
        let isStaff = maker.map(job.people.isStaff) ?? false
        if sender == "Customer" || sender == nil && !isStaff {
            return (.customer(job.people.account(isStaff ? customer : maker ?? customer)), false)
        }
        return (.consultant(job.people.consultant(maker)), true)
    }

    private func attachments(_ record: JSON, _ author: Author, _ at: Instant, _ place: Place) throws
        -> [FileSheet]
    {
        try record["attachments"].list.compactMap { file in
            let preferences = file["preferences"]
            guard preferences["content-alternative"].truth != true,
                preferences["original-format"].truth != true
            else {
                job.losses.pass(.convertCopies)
                return nil
            }
            let id = file["id"].id ?? ""
            let attached = Attached(
                id: id, name: file["filename"].said ?? "",
                type: preferences[["Mime-Type", "Content-Type", "mime-type"]].said, size: file["size"].whole,
                bytes: file["data"].said.flatMap(Base64Text.decode), author: author, at: at)
            return try job.file(attached, in: export, job.origin(of: place, in: export, id))
        }
    }
}
