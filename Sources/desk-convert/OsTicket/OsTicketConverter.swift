import DeskModel
import DeskProse

/// osTicket: what `manage.php export` writes, or its tables as JSON lines.
final class OsTicketConverter {
    let job: Conversion
    private let tables: OsTicketTables
    private var topics: [String: String] = [:]
    private var departments: [String: String] = [:]
    private var statuses: [String: (name: String, state: String)] = [:]
    /// Fields of forms: what they are called, and their labels.
    private var fields: [String: (name: String, label: String)] = [:]
    private var userAddresses: [String: [(id: String, address: String, place: Origin)]] = [:]

    init(_ job: Conversion) throws(DeskError) {
        self.job = job
        tables = try OsTicketTables(job.plan.from)
    }

    func run() throws {
        var users: [(JSON, Origin)] = []
        try tables.read(job.losses) { table, row, origin in
            var origin = origin
            origin.key = row[["id", "ticket_id", "staff_id"]].id
            switch table {
            case "user": users.append((row, origin))
            case "user_email":
                if let user = row["user_id"].id, let address = row["address"].said {
                    userAddresses[user, default: []].append((row["id"].id ?? "", address, origin))
                }
            case "organization": note(organisation: row, origin)
            case "staff": note(staff: row, origin)
            case "help_topic": if let id = row["topic_id"].id { topics[id] = row["topic"].said }
            case "department": if let id = row[["id", "dept_id"]].id { departments[id] = row["name"].said }
            case "ticket_status":
                if let id = row["id"].id { statuses[id] = (row["name"].said ?? "", row["state"].said ?? "") }
            case "form_field":
                if let id = row["id"].id { fields[id] = (row["name"].said ?? "", row["label"].said ?? "") }
            default: break
            }
        }
        for (row, origin) in users { try note(user: row, origin) }
        job.people.settle()
        try tables.each("ticket", convert)
    }

    // MARK: People

    private func note(organisation row: JSON, _ origin: Origin) {
        guard let id = row["id"].id else { return }
        job.people.add(
            SourceOrganisation(
                id: id, name: row["name"].said ?? "",
                domains: (row["domain"].said ?? "").split { $0 == "," || $0 == " " }.map(String.init),
                created: job.instant(row["created"], "created", origin), suspended: nil,
                updated: job.instant(row["updated"], "updated", origin), place: origin))
    }

    private func note(staff row: JSON, _ origin: Origin) {
        guard let id = row["staff_id"].id else { return }
        let name = [row["firstname"].said, row["lastname"].said].compactMap { $0 }.joined(separator: " ")
        job.people.add(
            SourcePerson(
                id: "staff-" + id, name: name, email: row["email"].said, phone: row["phone"].said,
                login: row["username"].said, isStaff: true, isActive: row["isactive"].truth ?? true,
                created: job.instant(row["created"], "created", origin),
                updated: job.instant(row["updated"], "updated", origin), place: origin))
    }

    private func note(user row: JSON, _ origin: Origin) throws {
        guard let id = row["id"].id else { return }
        let addresses = userAddresses[id] ?? []
        let main = addresses.first { $0.id == row["default_email_id"].id } ?? addresses.first
        for other in addresses where other.id != main?.id {
            job.losses.leaveOut(other.place, .convertSecondAddress(other.address, id))
        }
        let details =
            try answers("U", id) + (try tables.rows("user__cdata", of: id)).flatMap(OsTicketConverter.pairs)
        let account = try tables.rows("user_account", of: id).first
        job.people.add(
            SourcePerson(
                id: id, name: row["name"].said ?? "", email: main?.address,
                phone: details.first { $0.name == "phone" }?.value, organisation: row["org_id"].id,
                language: account?["lang"].said, created: job.instant(row["created"], "created", origin),
                updated: job.instant(row["updated"], "updated", origin), place: origin))
    }

    // MARK: Forms

    /// What was filled in for a ticket or a user: what each field is called, and its value.
    private func answers(_ kind: String, _ id: String) throws -> [(name: String, value: String)] {
        var answers: [(name: String, value: String)] = []
        for entry in try tables.rows("form_entry", of: kind + id) {
            guard let number = entry["id"].id else { continue }
            for answer in try tables.rows("form_entry_values", of: number) {
                guard let field = answer["field_id"].id, let value = answer["value"].said else { continue }
                let (name, label) = fields[field] ?? ("", "field " + field)
                answers.append((name.isEmpty ? label : name, OsTicketConverter.plain(value)))
            }
        }
        return answers
    }

    /// The value of a choice is JSON: `{"2":"Normal"}`.
    private static func plain(_ value: String) -> String {
        guard value.hasPrefix("{"), case .object(let members)? = try? JSON.parse(Array(value.utf8)) else {
            return value
        }
        return members.compactMap { $0.value.said }.joined(separator: ", ")
    }

    private static func pairs(_ row: JSON) -> [(name: String, value: String)] {
        guard case .object(let members) = row else { return [] }
        return members.compactMap { member in
            guard !member.key.hasSuffix("_id"), let value = member.value.said else { return nil }
            return (member.key, plain(value))
        }
    }

    // MARK: Tickets

    private func convert(_ rows: [(row: JSON, origin: () -> Origin)]) throws {
        guard let (row, place) = rows.last, let id = row["ticket_id"].id else { return }
        for _ in rows.dropFirst() { job.losses.pass(.convertRepeated) }
        let number = row["number"].said ?? id
        func origin() -> Origin {
            var origin = place()
            origin.key = number
            return origin
        }
        guard let created = job.instant(row["created"], "created", origin()) else {
            return job.losses.fault(origin(), .convertNoValue("created"))
        }
        let status = status(row["status_id"].id)
        guard status.state != "deleted" else { return job.losses.leaveOut(origin(), .convertDeletedTicket) }
        var sheet = TicketSheet(number, requester: job.people.account(row["user_id"].id), created: created)
        sheet.number = Int64(number)
        sheet.channel = ["Web": .web, "Email": .email, "Phone": .phone][row["source"].said ?? ""] ?? .api
        sheet.topic = job.topic(topic(row, origin()))
        sheet.state = job.state(
            status.name, ["open": .open, "closed": .closed, "archived": .closed, "resolved": .closed],
            origin(),
            kind: status.state)
        if let staff = row["staff_id"].id { sheet.owner = job.people.consultant("staff-" + staff) }
        sheet.closed = sheet.state == .closed ? job.instant(row["closed"], "closed", origin()) : nil
        sheet.resolved = sheet.closed
        sheet.updated = job.instant(row[["lastupdate", "updated"]], "lastupdate", origin())
        sheet.deadline = job.instant(row["duedate"], "duedate", origin())
        for (name, value) in try answers("T", id)
            + (try tables.rows("ticket__cdata", of: id)).flatMap(OsTicketConverter.pairs)
        {
            switch name {
            case "subject": if sheet.subject.isEmpty { sheet.subject = value }
            case "priority": if value != "Normal", Int(value) == nil { sheet.put("Priority", value) }
            default: sheet.put(name, value.body)
            }
        }
        try link(&sheet, row)
        try OsTicketThread(self, tables).tell(&sheet, id, origin())
        try job.add(sheet, origin())
    }

    private func status(_ id: String?) -> (name: String, state: String) {
        let usual = ["1": "open", "2": "closed", "3": "closed", "4": "archived", "5": "deleted"]
        guard let id else { return ("open", "open") }
        return statuses[id] ?? (usual[id] ?? id, usual[id] ?? "")
    }

    private func topic(_ row: JSON, _ origin: @autoclosure () -> Origin) -> String? {
        if let id = row["topic_id"].id {
            if let known = topics[id] { return known }
            job.losses.note(origin(), .convertNoTopic(id))
            return "topic " + id
        }
        return row["dept_id"].id.flatMap { departments[$0] }
    }

    /// Whether it is a part of another ticket or linked to it, as its flags say.
    private func link(_ sheet: inout TicketSheet, _ row: JSON) throws {
        guard let parent = row["ticket_pid"].id else { return }
        let number = try tables.rows("ticket", of: parent).last?["number"].said ?? parent
        let isLinked = (row["flags"].whole ?? 0) & 8 != 0
        if isLinked {
            sheet.links.append((.relates, number))
        } else {
            sheet.merged = (number, sheet.updated ?? sheet.created)
            sheet.state = .closed
        }
    }
}
