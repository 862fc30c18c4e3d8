import DeskModel
import DeskProse

/// Zammad, by its REST interface, best with `expand=true`: tickets, articles, users, organisations and groups.
final class ZammadConverter {
    let job: Conversion
    let export: ExportFolder
    private var tickets = PieceIndex()
    /// By ticket.
    var articles = PieceIndex()
    /// By ticket.
    private var links = PieceIndex()
    /// By ticket.
    private var accountings = PieceIndex()
    private var groups: [String: String] = [:]
    private var states: [String: String] = [:]
    /// Roles of those who work here.
    private var staffRoles: Set<String> = ["1", "2", "admin", "agent"]

    init(_ job: Conversion) throws(DeskError) {
        self.job = job
        export = try ExportFolder(job.plan.from, endings: [".json", ".jsonl", ".ndjson"])
    }

    func run() throws {
        let containers: Set<String> = [
            "tickets", "users", "organizations", "groups", "ticket_articles", "articles", "links",
        ]
        try export.each(in: containers, job.losses) { place, origin, container, record in
            try note(record, place, origin, container)
        }
        tickets.sort()
        articles.sort()
        links.sort()
        accountings.sort()
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
        if has("title"), has("customer_id", "customer") {
            tickets.add(try need("id"), place)
        } else if has("ticket_id"), has("body", "content_type") {
            articles.add(try need("ticket_id"), place)
        } else if has("ticket_id"), has("time_unit") {
            accountings.add(try need("ticket_id"), place)
        } else if has("firstname", "login") {
            note(person: record, origin)
        } else if has("link_type", "link_type_id") {
            for id in [record["link_object_source_value"].id, record["link_object_target_value"].id]
                .compactMap({ $0 })
            {
                links.add(id, place)
            }
            if record["link_object_value"].id != nil {
                guard let id = export.number(in: place.file) else {
                    throw DeskError(.invalid, .convertNoValue("link_object_source_value"))
                }
                links.add(id, place)
            }
        } else if has("state_type_id") {
            states[try need("id")] = record["name"].said
        } else if has("permission_ids", "default_at_signup") {
            if record["name"].said.map({ ["Customer"].contains($0) }) != true {
                staffRoles.insert(try need("id"))
            }
        } else if has("member_ids", "members", "domain_assignment", "shared") {
            note(organisation: record, origin)
        } else if has("name") {
            if let id = record["id"].id { groups[id] = record["name"].said }
        } else {
            job.losses.leaveOut(origin, .convertUnknownRecord)
        }
    }

    private func note(person record: JSON, _ origin: Origin) {
        guard let id = record["id"].id, record["login"].said != "-" else { return }
        let roles = (record["role_ids"].list + record["roles"].list).compactMap { $0.said?.lowercased() }
        let name = [record["firstname"].said, record["lastname"].said].compactMap { $0 }.joined(
            separator: " ")
        let login = record["login"].said
        let email = record["email"].said
        if let login { job.people.alias(login, of: id) }
        if let email { job.people.alias(email, of: id) }
        job.people.add(
            SourcePerson(
                id: id, name: name.isEmpty ? login ?? "" : name, email: email,
                phone: record[["phone", "mobile"]].said, login: login,
                organisation: record["organization_id"].id,
                isStaff: roles.contains(where: staffRoles.contains), isActive: record["active"].truth ?? true,
                language: record["preferences"]["locale"].said,
                created: job.instant(record["created_at"], "created_at", origin),
                seen: job.instant(record["last_login"], "last_login", origin),
                updated: job.instant(record["updated_at"], "updated_at", origin), place: origin))
    }

    private func note(organisation record: JSON, _ origin: Origin) {
        guard let id = record["id"].id else { return }
        let updated = job.instant(record["updated_at"], "updated_at", origin)
        let created = job.instant(record["created_at"], "created_at", origin)
        let isActive = record["active"].truth ?? true
        job.people.add(
            SourceOrganisation(
                id: id, name: record["name"].said ?? "", domains: [record["domain"].said].compactMap { $0 },
                created: created, suspended: isActive ? nil : updated ?? created ?? Instant(seconds: 0),
                updated: updated, place: origin))
    }

    // MARK: Tickets

    private func convert(_ places: [Place]) throws {
        let (record, place) = try job.latest(places, in: export, "updated_at")
        guard let id = record["id"].id else { return }
        let number = record["number"].said ?? id
        lazy var origin = job.origin(of: place, in: export, number)
        guard let created = job.instant(record["created_at"], "created_at", origin) else {
            return job.losses.fault(origin, .convertNoValue("created_at"))
        }
        let customer = record[["customer_id", "customer"]].id
        var sheet = TicketSheet(number, requester: job.people.account(customer), created: created)
        sheet.number = Int64(number)
        sheet.subject = record["title"].said ?? ""
        sheet.topic = job.topic(group(record, origin))
        sheet.updated = job.instant(record["updated_at"], "updated_at", origin)
        sheet.responded = job.instant(record["first_response_at"], "first_response_at", origin)
        let owner = record["owner_id"].id ?? record["owner"].said
        if let owner, owner != "1", owner != "-" { sheet.owner = job.people.consultant(owner) }
        let state =
            record["state"].said
            ?? record["state_id"].id.map { states[$0] ?? ZammadConverter.stateNames[$0] ?? $0 }
        sheet.state = job.state(state ?? "", ZammadConverter.states, origin)
        if sheet.state == .closed { sheet.closed = job.instant(record["close_at"], "close_at", origin) }
        sheet.resolved = sheet.closed
        for (key, value) in ZammadConverter.extras(record) { sheet.put(key, value) }
        try tell(&sheet, id, customer, record, origin)
        try link(&sheet, id, isMerged: state == "merged", origin)
        for (record, _) in try job.latestEach(accountings.places(of: id), in: export, "created_at") {
            guard let minutes = record["time_unit"].said.flatMap({ Double($0) }), minutes > 0 else {
                continue
            }
            let at = record["created_at"].said.flatMap(job.times.instant) ?? created
            sheet.time.append((job.people.consultant(record["created_by_id"].id), Int64(minutes * 60), at))
        }
        try job.add(sheet, origin)
    }

    private static let stateNames = [
        "1": "new", "2": "open", "3": "pending reminder", "4": "closed", "5": "merged", "6": "removed",
        "7": "pending close",
    ]

    private static let states: [String: Ticket.State] = [
        "new": .new, "open": .open, "pending reminder": .waiting, "pending close": .waiting,
        "closed": .closed,
        "merged": .closed, "removed": .closed,
    ]

    private func group(_ record: JSON, _ origin: @autoclosure () -> Origin) -> String? {
        if let name = record["group"].said { return name }
        guard let id = record["group_id"].id else { return nil }
        if let known = groups[id] { return known }
        job.losses.note(origin(), .convertNoTopic(id))
        return "group " + id
    }

    /// What has no place of its own: the priority where it is not the usual one, and attributes that somebody
    /// added.
    private static func extras(_ record: JSON) -> [(String, String)] {
        guard case .object(let members) = record else { return [] }
        var extras: [(String, String)] = []
        let priority = record["priority"].said ?? record["priority_id"].id.map { $0 == "2" ? "2 normal" : $0 }
        if let priority, priority != "2 normal" { extras.append(("Priority", priority)) }
        if let tags = record["tags"].said { extras.append(("Tags", tags)) }
        let tags = record["tags"].list.compactMap(\.said)
        if !tags.isEmpty { extras.append(("Tags", tags.joined(separator: ", "))) }
        for member in members where !own.contains(member.key) {
            if let text = member.value.said { extras.append((member.key, text.body)) }
        }
        return extras
    }

    /// The attributes that every Zammad has.
    private static let own: Set<String> = [
        "id", "group_id", "group", "priority_id", "priority", "state_id", "state", "organization_id",
        "organization",
        "number", "title", "owner_id", "owner", "customer_id", "customer", "first_response_at",
        "first_response_escalation_at", "first_response_in_min", "first_response_diff_in_min", "close_at",
        "close_escalation_at", "close_in_min", "close_diff_in_min", "update_escalation_at", "update_in_min",
        "update_diff_in_min", "last_close_at", "last_contact_at", "last_contact_agent_at",
        "last_contact_customer_at",
        "last_owner_update_at", "create_article_type_id", "create_article_type", "create_article_sender_id",
        "create_article_sender", "article_count", "escalation_at", "pending_time", "type", "time_unit",
        "preferences",
        "updated_by_id", "updated_by", "created_by_id", "created_by", "created_at", "updated_at",
        "article_ids",
        "ticket_time_accounting_ids", "ticket_time_accounting", "referencing_checklist_ids", "checklist_id",
        "tags",
        "checklist_incomplete", "checklist_total",
    ]

    private func link(
        _ sheet: inout TicketSheet, _ id: String, isMerged: Bool, _ origin: @autoclosure () -> Origin
    ) throws {
        var others: [(type: String, id: String)] = []
        for place in links.places(of: id) {
            let link = try export.record(at: place)
            let ends = ["link_object_value", "link_object_source_value", "link_object_target_value"]
            for other in ends.compactMap({ link[$0].id }) where other != id {
                others.append((link["link_type"].said ?? "", other))
            }
        }
        if isMerged, let into = others.first(where: { $0.type == "parent" }) ?? others.first {
            sheet.merged = (try number(of: into.id), sheet.updated ?? sheet.created)
            return
        }
        if isMerged { job.losses.note(origin(), .convertMergedWhere) }
        for other in others {
            let place = tickets.places(of: other.id).last
            let record = try place.map { try export.record(at: $0) } ?? .null
            // One that was merged tells so itself.
            guard record["state"].said ?? ZammadConverter.stateNames[record["state_id"].id ?? ""] != "merged"
            else {
                continue
            }
            sheet.links.append((.relates, record["number"].said ?? other.id))
        }
    }

    /// What people call a ticket.
    private func number(of id: String) throws -> String {
        guard let place = tickets.places(of: id).last else { return id }
        return try export.record(at: place)["number"].said ?? id
    }
}
