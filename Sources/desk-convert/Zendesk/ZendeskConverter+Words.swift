import DeskModel
import DeskProse

/// Comments of Zendesk, as messages of a thread.
extension ZendeskConverter {
    /// Gives the texts, by which a merge tells where it went.
    func tell(
        _ sheet: inout TicketSheet, _ record: JSON, _ id: String, _ requester: String?,
        _ origin: @autoclosure () -> Origin
    ) throws -> [String] {
        var records: [(record: JSON, place: Place?)] = record["comments"].list.map { ($0, nil) }
        for (record, place) in try job.latestEach(comments.places(of: id), in: export, "created_at") {
            let events = record["child_events"].list + record["events"].list
            guard !events.isEmpty || record["body"] == .null else {
                records.append((record, place))
                continue
            }
            for event in events
            where ["Comment", "VoiceComment"].contains(event[["event_type", "type"]].said ?? "") {
                let at = event["created_at"].said ?? record["created_at"].said
                records.append((event.adding("created_at", JSON(at)), place))
            }
        }
        var seen: Set<String> = []
        records = records.filter { $0.record["id"].id.map { seen.insert($0).inserted } ?? true }
        if records.isEmpty {
            sheet.description = record["description"].said?.body ?? ""
            job.losses.fault(origin(), .convertNoWords)
        }
        var texts: [String] = []
        for (index, (comment, _)) in records.enumerated() {
            func place(_ key: String?) -> Origin {
                guard let place = records[index].place else {
                    var origin = origin()
                    origin.key = key
                    return origin
                }
                return job.origin(of: place, in: export, key)
            }
            let number = comment["id"].id
            let at = job.instant(comment["created_at"], "created_at", place(number)) ?? sheet.created
            let writer = comment["author_id"].id ?? requester
            let author = author(writer)
            var files: [FileSheet] = []
            let html = comment["html_body"].said
            var text = try job.text(
                html ?? comment[["body", "plain_body"]].said ?? "", isHTML: html != nil, &files, author, at)
            texts.append(text)
            if let name = job.people.signature(writer) { text = name + ":\n\n" + text }
            for file in comment["attachments"].list {
                files.append(try attachment(file, author, at, place(number)))
            }
            let isPublic = (comment["public"].truth ?? true) && writer != "-1"
            if index == 0, isPublic {
                sheet.description = text
                sheet.files = files
            } else if !text.isEmpty || !files.isEmpty {
                var word = CommentSheet(number, author, isPublic: isPublic, at: at, body: text)
                word.files = files
                sheet.comments.append(word)
            }
        }
        return texts
    }

    private func author(_ id: String?) -> Author {
        guard let id, id != "-1" else { return .consultant(job.people.system()) }
        return job.people.isStaff(id)
            ? .consultant(job.people.consultant(id)) : .customer(job.people.account(id))
    }

    private func attachment(
        _ file: JSON, _ author: Author, _ at: Instant, _ origin: @autoclosure () -> Origin
    ) throws -> FileSheet {
        let name = file["file_name"].said ?? ""
        let type = file["content_type"].said
        guard file["deleted"].truth != true else {
            return FileSheet(
                name: Conversion.fileName(name, type), type: type, size: file["size"].whole, sha256: nil,
                author: author, at: at)
        }
        let attached = Attached(
            id: file["id"].id ?? "", name: name, type: type, size: file["size"].whole,
            bytes: file["data"].said.flatMap(Base64Text.decode), author: author, at: at)
        return try job.file(attached, in: export, origin())
    }
}
