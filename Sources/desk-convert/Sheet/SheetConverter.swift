import DeskCLI
import DeskModel
import DeskProse

/// A table of tickets, one a row; rows of one ticket that follow each other are the messages of its thread.
struct SheetConverter {
    private let job: Conversion
    /// The ticket that is being put together, with where it began.
    private final class Current {
        var id = ""
        var sheet: TicketSheet?
        var place = Origin(file: "", line: 0)
    }
    private let current = Current()

    init(_ job: Conversion) { self.job = job }

    func run() throws {
        let export = try ExportFolder(job.plan.from, endings: [".csv", ".tsv", ".txt"])
        job.people.settle()
        for index in export.files.indices { try read(export, index) }
        try end()
    }

    private func read(_ export: ExportFolder, _ index: Int) throws {
        let source = try ByteSource(path: export.path(index))
        var csv = try CSVReader(source, encoding: job.plan.isWindows1250 ? .windows1250 : .utf8)
        let columns = try SheetColumns(csv.heading, job.plan.columns)
        while let row = try csv.next() {
            let place = Origin(file: export.files[index], line: row.number)
            do throws(DeskError) {
                try take(SheetRow(columns, try row.cells.get()), place)
            } catch {
                guard error.kind == .invalid else { throw error }
                job.losses.fault(place, error.message)
            }
        }
    }

    private func take(_ row: SheetRow, _ place: Origin) throws(DeskError) {
        guard let id = row[.id] else { throw DeskError(.invalid, .convertNoValue("id")) }
        var place = place
        place.key = job.plan.source + ":" + id
        if id != current.id || current.sheet == nil {
            try end()
            current.id = id
            current.place = place
            current.sheet = try begin(id, row, place)
        }
        try say(row, place)
    }

    private func end() throws(DeskError) {
        guard let sheet = current.sheet else { return }
        current.sheet = nil
        try job.add(sheet, current.place)
    }

    private func begin(_ id: String, _ row: SheetRow, _ place: Origin) throws(DeskError) -> TicketSheet {
        guard let created = try row.instant(.created, job.times) else {
            throw DeskError(.invalid, .convertNoValue("created"))
        }
        let organisation = row[.organisation].map(organisation)
        var sheet = TicketSheet(id, requester: requester(row, organisation), created: created)
        sheet.number = Int64(id)
        sheet.organisation = nil
        sheet.subject = row[.subject] ?? ""
        sheet.description = row[.description]?.body ?? ""
        sheet.error = row[.error]?.body
        sheet.steps = row[.steps]?.body
        sheet.phone = row[.phone]
        sheet.topic = job.topic(row[.topic])
        sheet.owner = row[.owner].map(job.people.consultant(named:))
        sheet.channel = row[.channel].flatMap { Ticket.Channel(rawValue: $0.lowercased()) } ?? .api
        sheet.updated = try row.instant(.updated, job.times)
        sheet.responded = try row.instant(.responded, job.times)
        sheet.resolved = try row.instant(.resolved, job.times)
        sheet.closed = try row.instant(.closed, job.times)
        sheet.deadline = try row.instant(.deadline, job.times)
        sheet.state =
            if let state = row[.state] { job.state(state, SheetConverter.states, place) } else {
                sheet.closed != nil ? .closed : sheet.resolved != nil ? .resolved : .open
            }
        for (name, value) in row.others { sheet.put(name, value.body) }
        return sheet
    }

    private func organisation(_ name: String) -> String {
        job.people.organisation(named: name)
    }

    private func requester(_ row: SheetRow, _ organisation: String?) -> String {
        let (email, name) = (row[.requester] ?? "").address
        if (try? EmailAddress(email)) != nil {
            return job.people.account(
                address: email, name: row[.name] ?? name, organisation: organisation, phone: row[.phone])
        }
        let told = row[.name] ?? row[.requester] ?? ""
        if told.isEmpty, row[.phone] == nil { return job.people.unknown() }
        return job.people.account(name: told.oneLine(200), phone: row[.phone], organisation: organisation)
    }

    /// The message of a row.
    private func say(_ row: SheetRow, _ place: Origin) throws(DeskError) {
        guard let text = row[.comment]?.body, let sheet = current.sheet else { return }
        let at = try row.instant(.at, job.times) ?? sheet.updated ?? sheet.created
        let kind = row[.kind]?.lowercased()
        guard kind.map({ Comment.Kind(rawValue: $0) != nil }) ?? true else {
            throw DeskError(
                .invalid, .json(.unknownWord("kind", kind ?? "", oneOf: ["reply", "note", "customer"])))
        }
        let (email, name) = (row[.author] ?? "").address
        let isRequester = email.isEmpty || email.lowercased() == sheet.requester.lowercased()
        let author: Author =
            if kind == "customer" || kind == nil && isRequester {
                .customer(
                    isRequester ? sheet.requester : job.people.account(address: email, name: name))
            } else {
                .consultant(
                    row[.author].map(job.people.consultant(named:)) ?? sheet.owner ?? job.people.system())
            }
        current.sheet?.comments.append(
            CommentSheet(nil, author, isPublic: kind != "note", at: at, body: text))
    }

    /// What states are called in tables, in English and Czech.
    private static let states: [String: Ticket.State] = [
        "new": .new, "nový": .new, "nové": .new, "nová": .new, "open": .open, "otevřený": .open,
        "otevřeno": .open,
        "in progress": .open, "v řešení": .open, "řeší se": .open, "rozpracováno": .open, "waiting": .waiting,
        "pending": .waiting, "on hold": .waiting, "čeká": .waiting, "čeká na zákazníka": .waiting,
        "resolved": .resolved, "solved": .resolved, "done": .closed, "vyřešeno": .resolved,
        "vyřešený": .resolved,
        "closed": .closed, "zavřeno": .closed, "uzavřeno": .closed, "uzavřený": .closed, "hotovo": .closed,
    ]
}
