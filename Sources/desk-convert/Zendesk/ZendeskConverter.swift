import DeskModel
import DeskProse

/// Zendesk, by its JSON export and the pages of its incremental interface: users, organisations, tickets and their
/// comments.
final class ZendeskConverter {
    let job: Conversion
    let export: ExportFolder
    private var tickets = PieceIndex()
    /// Comments, and what holds them: audits and ticket events. By ticket.
    var comments = PieceIndex()
    /// By ticket.
    private var metrics = PieceIndex()
    private var groups: [String: String] = [:]
    private var fields: [String: String] = [:]
    private var phones: [String: String] = [:]
    /// People whom tickets themselves describe.
    private var embedded: [String: JSON] = [:]

    init(_ job: Conversion) throws(DeskError) {
        self.job = job
        export = try ExportFolder(job.plan.from, endings: [".json", ".jsonl", ".ndjson"])
    }

    func run() throws {
        let containers: Set<String> = [
            "tickets", "ticket", "users", "user", "organizations", "organization", "comments", "groups",
            "group",
            "identities", "ticket_events", "audits", "ticket_metrics", "metric_sets", "ticket_fields",
        ]
        try export.each(in: containers, job.losses) { place, origin, container, record in
            try note(record, place, origin, container)
        }
        tickets.sort()
        comments.sort()
        metrics.sort()
        for (id, person) in embedded where !job.people.knows(id) {
            note(person: person, Origin(file: export.files[0], line: 1, key: id))
        }
        for (id, phone) in phones { job.people.put(phone: phone, of: id) }
        job.people.settle()
        try tickets.each(convert)
    }

    // MARK: What there is

    private func note(_ record: JSON, _ place: Place, _ origin: Origin, _ container: String?)
        throws(DeskError)
    {
        let keys = record.keys
        var origin = origin
        origin.key = record["id"].id
        func has(_ some: String...) -> Bool { !keys.isDisjoint(with: some) }
        func need(_ key: String) throws(DeskError) -> String {
            guard let id = record[key].id else { throw DeskError(.invalid, .convertNoValue(key)) }
            return id
        }
        if has("requester_id", "requester"), has("status", "subject", "description") {
            tickets.add(try need("id"), place)
            for key in ["requester", "submitter", "assignee"] {
                if let id = record[key]["id"].id, record[key]["name"].said != nil {
                    embedded[id] = record[key]
                }
            }
        } else if has("child_events", "events"), has("ticket_id") {
            comments.add(try need("ticket_id"), place)
        } else if has("reply_time_in_minutes", "solved_at", "reopens") {
            metrics.add(try need("ticket_id"), place)
        } else if has("author_id"), has("body", "html_body", "plain_body") {
            guard let ticket = record["ticket_id"].id ?? export.number(in: place.file) else {
                throw DeskError(.invalid, .convertNoValue("ticket_id"))
            }
            comments.add(ticket, place)
        } else if has("user_id"), has("value") {
            note(identity: record, origin)
        } else if has("role"), has("email", "name") {
            note(person: record, origin)
        } else if has("domain_names", "shared_tickets") {
            note(organisation: record, origin)
        } else if has("title"), has("type", "raw_title") {
            if let id = record["id"].id { fields[id] = record["title"].said }
        } else if has("name"), let id = record["id"].id {
            groups[id] = record["name"].said
        } else {
            job.losses.leaveOut(origin, .convertUnknownRecord)
        }
    }

    private func note(person record: JSON, _ origin: Origin) {
        guard let id = record["id"].id else { return }
        job.people.add(
            SourcePerson(
                id: id, name: record["name"].said ?? "", email: record["email"].said,
                phone: record["phone"].said,
                organisation: record["organization_id"].id,
                isStaff: ["agent", "admin"].contains(record["role"].said ?? ""),
                isActive: record["active"].truth ?? true && record["suspended"].truth != true,
                language: record["locale"].said,
                created: job.instant(record["created_at"], "created_at", origin),
                seen: job.instant(record["last_login_at"], "last_login_at", origin),
                updated: job.instant(record["updated_at"], "updated_at", origin), place: origin))
    }

    private func note(identity record: JSON, _ origin: Origin) {
        guard let user = record["user_id"].id, let value = record["value"].said,
            record["primary"].truth != true
        else {
            return
        }
        if record["type"].said == "phone_number" {
            phones[user] = value
        } else {
            job.losses.leaveOut(origin, .convertSecondAddress(value, user))
        }
    }

    private func note(organisation record: JSON, _ origin: Origin) {
        guard let id = record["id"].id else { return }
        job.people.add(
            SourceOrganisation(
                id: id, name: record["name"].said ?? "",
                domains: record["domain_names"].list.compactMap(\.said),
                created: job.instant(record["created_at"], "created_at", origin),
                suspended: job.instant(record["deleted_at"], "deleted_at", origin),
                updated: job.instant(record["updated_at"], "updated_at", origin), place: origin))
    }

    // MARK: Tickets

    private func convert(_ places: [Place]) throws {
        let (record, place) = try job.latest(places, in: export, "updated_at")
        guard let id = record["id"].id else { return }
        lazy var origin = job.origin(of: place, in: export, id)
        guard let created = job.instant(record["created_at"], "created_at", origin) else {
            return job.losses.fault(origin, .convertNoValue("created_at"))
        }
        let status = record["status"].said ?? ""
        guard status != "deleted" else { return job.losses.leaveOut(origin, .convertDeletedTicket) }
        let requester = record[["requester_id", "requester", "submitter_id", "submitter"]].id
        var sheet = TicketSheet(id, requester: job.people.account(requester), created: created)
        sheet.number = Int64(id)
        sheet.subject =
            record[["subject", "raw_subject"]].said ?? record["description"].said?.oneLine(100) ?? ""
        sheet.topic = job.topic(record["group"]["name"].said ?? group(record["group_id"].id, origin))
        sheet.channel = ZendeskConverter.channel(record["via"]["channel"].said)
        sheet.state = job.state(status, ZendeskConverter.states, origin)
        sheet.owner = record[["assignee_id", "assignee"]].id.map { job.people.consultant($0) }
        sheet.updated = job.instant(record["updated_at"], "updated_at", origin)
        sheet.deadline = job.instant(record["due_at"], "due_at", origin)
        if let submitter = record[["submitter_id", "submitter"]].id, submitter != requester,
            job.people.isStaff(submitter)
        {
            sheet.createdBy = job.people.consultant(submitter)
        }
        try time(&sheet, record, id, origin)
        extras(&sheet, record)
        let words = try tell(&sheet, record, id, requester, origin)
        link(&sheet, record, id, words, origin)
        try job.add(sheet, origin)
    }

    private static let states: [String: Ticket.State] = [
        "new": .new, "open": .open, "pending": .waiting, "hold": .waiting, "solved": .resolved,
        "closed": .closed,
    ]

    private static func channel(_ name: String?) -> Ticket.Channel {
        switch name {
        case "email": .email
        case "web", "help_center", "web_widget", "chat", "native_messaging": .web
        case "voice", "phone": .phone
        default: .api
        }
    }

    private func group(_ id: String?, _ origin: @autoclosure () -> Origin) -> String? {
        guard let id else { return nil }
        if let known = groups[id] { return known }
        job.losses.note(origin(), .convertNoTopic(id))
        return "group " + id
    }

    private func time(
        _ sheet: inout TicketSheet, _ record: JSON, _ id: String, _ origin: @autoclosure () -> Origin
    ) throws {
        var metric = record["metric_set"]
        if let place = metrics.places(of: id).last { metric = try export.record(at: place) }
        let solved = job.instant(metric["solved_at"], "solved_at", origin())
        if sheet.state == .resolved || sheet.state == .closed { sheet.resolved = solved }
    }

    /// What has no place of its own.
    private func extras(_ sheet: inout TicketSheet, _ record: JSON) {
        for (key, name) in [("type", "Type"), ("priority", "Priority"), ("external_id", "External id")] {
            if let text = record[key].said, text != "normal", text != "question" { sheet.put(name, text) }
        }
        let tags = record["tags"].list.compactMap(\.said)
        sheet.put("Tags", tags.joined(separator: ", "))
        let others = ["collaborator_ids", "follower_ids", "email_cc_ids"].flatMap {
            record[$0].list.compactMap(\.id)
        }
        var seen: Set<String> = []
        let names = others.filter { seen.insert($0).inserted }.compactMap(job.people.label)
        sheet.put("Cc", names.joined(separator: ", "))
        let rating = record["satisfaction_rating"]
        if let score = rating["score"].said, score != "unoffered" {
            sheet.put(
                "Satisfaction", [score, rating["comment"].said].compactMap { $0 }.joined(separator: " – "))
        }
        for field in record[["custom_fields", "fields"]].list {
            guard let id = field["id"].id else { continue }
            let value = field["value"].said ?? field["value"].list.compactMap(\.said).joined(separator: ", ")
            sheet.put(fields[id] ?? "field " + id, value.body)
        }
    }

    private func link(
        _ sheet: inout TicketSheet, _ record: JSON, _ id: String, _ texts: [String],
        _ origin: @autoclosure () -> Origin
    ) {
        if let problem = record["problem_id"].id { sheet.links.append((.relates, problem)) }
        let source = record["via"]["source"]
        if source["rel"].said == "follow_up", let before = source["from"]["ticket_id"].id {
            sheet.links.append((.relates, before))
        }
        guard record["tags"].list.contains(where: { $0.said == "closed_by_merge" }) else { return }
        let into = texts.reversed().lazy.compactMap { text in
            text.utf8.split(separator: UInt8(ascii: "#")).dropFirst().lazy.map {
                String(decoding: $0.prefix { (0x30...0x39).contains($0) }, as: UTF8.self)
            }.first { !$0.isEmpty && $0 != id }
        }.first
        if let into {
            sheet.merged = (into, sheet.updated ?? sheet.created)
            sheet.state = .closed
        } else {
            job.losses.note(origin(), .convertMergedWhere)
        }
    }
}
