import DeskModel
import DeskProse

/// Request Tracker, by its REST 2 interface: tickets, transactions, attachments, users and queues.
final class RTConverter {
    let job: Conversion
    let export: ExportFolder
    private var tickets = PieceIndex()
    /// By ticket.
    var transactions = PieceIndex()
    /// By transaction.
    var attachments = PieceIndex()
    private var queues: [String: String] = [:]
    /// Tickets that are referred to and may be missing.
    private var named: [String: Origin] = [:]

    init(_ job: Conversion) throws(DeskError) {
        self.job = job
        export = try ExportFolder(job.plan.from, endings: [".json", ".jsonl", ".ndjson"])
    }

    func run() throws {
        try export.each(in: ["items"], job.losses) { place, origin, _, record in
            try note(record, place, origin)
        }
        for index in [\RTConverter.tickets, \.transactions, \.attachments] { self[keyPath: index].sort() }
        job.people.settle()
        try tickets.each(convert)
        for (id, origin) in named.sorted(by: { $0.key < $1.key }) where tickets.places(of: id).isEmpty {
            job.losses.fault(origin, .convertTicketMissing(id))
        }
    }

    // MARK: What there is

    private func note(_ record: JSON, _ place: Place, _ origin: Origin) throws(DeskError) {
        let keys = record.keys
        let id = record["id"].id
        var origin = origin
        origin.key = id
        if keys.contains("Status"), keys.contains("Queue") {
            guard let id else { throw DeskError(.invalid, .convertNoValue("id")) }
            tickets.add(id, place)
        } else if keys.contains("ContentType") || keys.contains("TransactionId") {
            guard let owner = record[["TransactionId", "Transaction"]].id else {
                throw DeskError(.invalid, .convertNoValue("TransactionId"))
            }
            attachments.add(owner, place)
        } else if keys.contains("Type"),
            !keys.isDisjoint(with: ["Object", "ObjectId", "Creator", "TimeTaken"])
        {
            let kind = record["Object"]["type"].said ?? record["ObjectType"].said ?? "ticket"
            guard ["ticket", "RT::Ticket"].contains(kind) else {
                return job.losses.pass(.convertOtherRecords)
            }
            guard let owner = record[["Object", "ObjectId"]].id ?? export.number(in: place.file) else {
                throw DeskError(.invalid, .convertNoValue("Object"))
            }
            transactions.add(owner, place)
        } else if !keys.isDisjoint(with: ["EmailAddress", "Privileged", "RealName"]) {
            note(person: record, origin)
        } else if keys.contains("Name"), let id {
            queues[id] = record["Name"].said
        } else if record["type"].said == "ticket", let id {
            named[id] = named[id] ?? origin
        } else if !keys.contains("_url") {
            job.losses.leaveOut(origin, .convertUnknownRecord)
        }
    }

    private func note(person record: JSON, _ origin: Origin) {
        guard let name = record["Name"].said ?? record["id"].id, !RTConverter.machines.contains(name) else {
            return
        }
        let email = record["EmailAddress"].said ?? (name.contains("@") ? name : nil)
        job.people.add(
            SourcePerson(
                id: name, name: record["RealName"].said ?? name, email: email,
                phone: record[["WorkPhone", "MobilePhone", "HomePhone"]].said, login: name,
                organisation: record["Organization"].said.map(job.people.organisation(named:)),
                isStaff: record["Privileged"].truth ?? false, isActive: record["Disabled"].truth != true,
                created: job.instant(record["Created"], "Created", origin),
                updated: job.instant(record["LastUpdated"], "LastUpdated", origin), place: origin))
    }

    /// Who stands for nobody, and for RT itself.
    static let machines: Set<String> = ["Nobody", "RT_System"]

    // MARK: Tickets

    private func convert(_ places: [Place]) throws {
        let (record, place) = try job.latest(places, in: export, "LastUpdated")
        guard let id = record["id"].id else { return }
        lazy var origin = job.origin(of: place, in: export, id)
        guard let created = job.instant(record["Created"], "Created", origin) else {
            return job.losses.fault(origin, .convertNoValue("Created"))
        }
        let status = record["Status"].said ?? ""
        guard status.lowercased() != "deleted" else {
            return job.losses.leaveOut(origin, .convertDeletedTicket)
        }
        let requesters = record["Requestor"].people
        var sheet = TicketSheet(id, requester: job.people.account(requesters.first), created: created)
        sheet.number = Int64(id)
        sheet.subject = record["Subject"].said ?? ""
        sheet.topic = job.topic(queue(record["Queue"], origin))
        sheet.state = job.state(status, RTConverter.states, origin)
        sheet.updated = job.instant(record["LastUpdated"], "LastUpdated", origin)
        sheet.deadline = job.instant(record["Due"], "Due", origin)
        if sheet.state == .closed { sheet.resolved = job.instant(record["Resolved"], "Resolved", origin) }
        sheet.closed = sheet.resolved
        if let owner = record["Owner"].id, owner != "Nobody" { sheet.owner = job.people.consultant(owner) }
        if requesters.count > 1 { sheet.put("Requestor", requesters.dropFirst().joined(separator: ", ")) }
        for role in ["Cc", "AdminCc"] { sheet.put(role, record[role].people.joined(separator: ", ")) }
        if let priority = record["Priority"].said, priority != "0" { sheet.put("Priority", priority) }
        for (name, value) in RTConverter.fields(record["CustomFields"]) { sheet.put(name, value.body) }
        try tell(&sheet, id)
        link(&sheet, record, id)
        try job.add(sheet, origin)
    }

    private static let states: [String: Ticket.State] = [
        "new": .new, "open": .open, "stalled": .waiting, "pending": .waiting, "resolved": .closed,
        "rejected": .closed, "closed": .closed, "approved": .closed,
    ]

    private func queue(_ queue: JSON, _ origin: @autoclosure () -> Origin) -> String? {
        if let name = queue["Name"].said { return name }
        guard let id = queue.id else { return nil }
        if let known = queues[id] { return known }
        if Int(id) == nil { return id }
        job.losses.note(origin(), .convertNoTopic(id))
        return "queue " + id
    }

    /// Custom fields as they come: a list with names and values, or an object.
    private static func fields(_ value: JSON) -> [(String, String)] {
        func text(_ value: JSON) -> String {
            let parts = value.list.isEmpty ? [value] : value.list
            return parts.compactMap { $0.said ?? $0["filename"].said }.joined(separator: ", ")
        }
        if case .object(let members) = value { return members.map { ($0.key, text($0.value)) } }
        return value.list.map { ($0["name"].said ?? $0["id"].id ?? "", text($0["values"])) }
    }

    private func link(_ sheet: inout TicketSheet, _ record: JSON, _ id: String) {
        for link in record["_hyperlinks"].list where link["type"].said == "ticket" {
            guard let other = link["id"].id, other != id else { continue }
            switch link["ref"].said {
            case "depended-on-by": sheet.links.append((.blocks, other))
            case "refers-to", "parent", "member-of": sheet.links.append((.relates, other))
            default: break
            }
        }
        if let effective = record["EffectiveId"].id, effective != id {
            sheet.merged = (effective, sheet.updated ?? sheet.created)
            sheet.state = .closed
        }
    }
}

extension JSON {
    /// Whom a role of RT names.
    fileprivate var people: [String] {
        let all = list.isEmpty ? [self] : list
        return all.compactMap { $0.id ?? $0["EmailAddress"].said ?? $0["Name"].said }
    }
}
