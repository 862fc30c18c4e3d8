import DeskModel
import DeskProse

/// Who says something, or sends it.
enum Author: Equatable {
    case customer(String)
    case consultant(String)
}

/// A ticket as it is put together, then written as a line of the neutral folder.
struct TicketSheet {
    let sourceId: String
    var number: Int64?
    var organisation: String?
    var requester: String
    var subject = ""
    var description = ""
    var error: String?
    var steps: String?
    /// What has no place of its own: it stands below the description.
    var fields: [(name: String, value: String)] = []
    var phone: String?
    var channel = Ticket.Channel.api
    var topic: String?
    var state = Ticket.State.open
    var owner: String?
    var createdBy: String?
    let created: Instant
    var updated: Instant?
    var responded: Instant?
    var resolved: Instant?
    var closed: Instant?
    var deadline: Instant?
    var comments: [CommentSheet] = []
    var files: [FileSheet] = []
    var time: [(consultant: String, seconds: Int64, at: Instant)] = []
    var links: [(kind: TicketLink.Kind, sourceId: String)] = []
    var merged: (sourceId: String, at: Instant)?
    var messages: [(id: String, isIncoming: Bool, at: Instant)] = []

    init(_ sourceId: String, requester: String, created: Instant) {
        self.sourceId = sourceId.oneLine(200)
        self.requester = requester
        self.created = created
    }

    /// Fills a field by what it is called: the text of an error and the steps to it have places of their own, the
    /// others stand below the description.
    mutating func put(_ name: String, _ value: String) {
        let text = Text.trim(value)
        guard !text.isEmpty else { return }
        let folded = name.lowercased()
        if error == nil, ["error", "error message", "chyba", "text chyby", "chybová hláška"].contains(folded)
        {
            error = text
        } else if steps == nil, ["steps", "steps to reproduce", "postup", "kroky"].contains(folded) {
            steps = text
        } else {
            fields.append((name.oneLine(100), text))
        }
    }

    /// The line.
    func json(source: String) -> JSON {
        var (state, owner) = (state, owner)
        if state == .new, owner != nil { state = .open }
        if state == .open, owner == nil { state = .new }
        if state == .closed || state == .resolved { owner = self.owner }
        let subject = subject.oneLine(TicketDraft.longestSubject)
        let words = comments.sorted { $0.at < $1.at }
        let last = ([created, updated].compactMap { $0 } + words.map(\.at)).max()
        var members: [JSON.Member] = []
        func add(_ key: String, _ value: JSON) {
            if value != .null, value != .array([]) { members.append(JSON.Member(key, value)) }
        }
        add("source", .string(source))
        add("sourceId", .string(sourceId))
        add(
            "number",
            number.map { (1...MovedTicket.largestNumber).contains($0) ? .integer($0) : .null } ?? .null)
        add("organisation", JSON(organisation))
        add("requester", .string(requester))
        add("subject", .string(subject.isEmpty ? Prose.noSubject.spoken : subject))
        add("description", JSON(text))
        add("errorMessage", JSON(error))
        add("steps", JSON(steps))
        add("phone", JSON(phone?.phone))
        add("channel", .string(channel.rawValue))
        add("topic", JSON(topic))
        add("state", .string(state.rawValue))
        add("owner", JSON(owner))
        add("createdBy", JSON(createdBy))
        add("createdAt", .string(created.iso))
        add("updatedAt", JSON(last?.iso))
        add("respondedAt", JSON(responded?.iso))
        add("resolvedAt", JSON(resolved?.iso ?? (state == .resolved ? last?.iso : nil)))
        add("closedAt", JSON(state == .closed ? (closed ?? last)?.iso : nil))
        add("deadline", JSON(deadline?.iso))
        if state == .waiting {
            let since = words.last { $0.kind == .reply }?.at ?? last ?? created
            add("pauses", [["from": .string(since.iso)]])
        }
        add("comments", .array(words.map(\.json)))
        add("attachments", .array(files.map(\.json)))
        add(
            "time",
            .array(
                time.map {
                    [
                        "consultant": .string($0.consultant), "seconds": .integer($0.seconds),
                        "createdAt": .string($0.at.iso),
                    ]
                }))
        add(
            "links",
            .array(
                links.filter { $0.sourceId != sourceId }.map {
                    ["kind": .string($0.kind.rawValue), "ticket": .string(source + ":" + $0.sourceId)]
                }))
        if let merged, merged.sourceId != sourceId {
            add(
                "mergedInto",
                ["ticket": .string(source + ":" + merged.sourceId), "mergedAt": .string(merged.at.iso)])
        }
        add(
            "messages",
            .array(
                messages.map {
                    [
                        "id": .string($0.id), "incoming": .bool($0.isIncoming), "at": .string($0.at.iso),
                    ]
                }))
        return .object(members)
    }

    /// The description with the fields below it.
    private var text: String? {
        let lines = fields.map { field in
            field.value.utf8.contains(0x0A)
                ? "\(field.name):\n\(field.value)" : "\(field.name): \(field.value)"
        }
        let parts = [Text.trim(description), lines.joined(separator: "\n")].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
    }
}

/// A message of a thread.
struct CommentSheet {
    let sourceId: String?
    let kind: Comment.Kind
    let author: String
    let at: Instant
    let body: String
    var files: [FileSheet] = []

    /// A message by its author: a customer's is always the customer's, ours is a reply or a note.
    init(_ sourceId: String?, _ author: Author, isPublic: Bool, at: Instant, body: String) {
        self.sourceId = sourceId
        switch author {
        case .customer(let email): (kind, self.author) = (.customer, email)
        case .consultant(let login): (kind, self.author) = (isPublic ? .reply : .note, login)
        }
        self.at = at
        self.body = body
    }

    var json: JSON {
        var members: [JSON.Member] = []
        if let sourceId { members.append(JSON.Member("sourceId", .string(sourceId))) }
        members += [
            JSON.Member("kind", .string(kind.rawValue)), JSON.Member("author", .string(author)),
            JSON.Member("createdAt", .string(at.iso)),
            JSON.Member("body", .string(body.isEmpty ? Prose.attachmentsOnly.spoken : body)),
        ]
        if !files.isEmpty { members.append(JSON.Member("attachments", .array(files.map(\.json)))) }
        return .object(members)
    }
}

/// A file of a ticket.
struct FileSheet {
    let name: String
    let type: String?
    let size: Int64?
    /// What it is called among the attachments; nothing where its bytes are not in the export.
    let sha256: String?
    let author: Author?
    let at: Instant?

    var json: JSON {
        var members: [JSON.Member] = [JSON.Member("name", .string(name))]
        if let type, MediaType.declared(type) != nil { members.append(JSON.Member("type", .string(type))) }
        if let size { members.append(JSON.Member("size", .integer(size))) }
        members.append(JSON.Member("sha256", .string(sha256 ?? String(repeating: "0", count: 64))))
        switch author {
        case .customer(let email)?: members.append(JSON.Member("account", .string(email)))
        case .consultant(let login)?: members.append(JSON.Member("consultant", .string(login)))
        case nil: break
        }
        if let at { members.append(JSON.Member("createdAt", .string(at.iso))) }
        if sha256 == nil, let at {
            members += [
                JSON.Member("removedAt", .string(at.iso)),
                JSON.Member("removedReason", .string(Prose.convertNotInExport.spoken)),
            ]
        }
        return .object(members)
    }
}
