import DeskCLI
import DeskModel
import DeskProse

/// The tables of osTicket, each row found by whom it belongs to.
final class OsTicketTables {
    let export: ExportFolder
    /// The columns of the tables of an export, by where their rows are: each file tells its own.
    private var columns: [(from: Place, names: [String])] = []
    private var indexes: [String: PieceIndex] = [:]

    /// Which column of a table says whom a row belongs to, after the letter of its kind.
    private static let owners: [String: [String]] = [
        "ticket": ["ticket_id"], "ticket__cdata": ["ticket_id"], "thread": ["object_type", "object_id"],
        "thread_entry": ["thread_id"], "thread_entry_email": ["thread_entry_id"],
        "attachment": ["type", "object_id"], "file": ["id"], "file_chunk": ["file_id"],
        "form_entry": ["object_type", "object_id"], "form_entry_values": ["entry_id"],
        "user__cdata": ["user_id"],
        "user_account": ["user_id"],
    ]
    /// Tables that are read into memory.
    private static let small: Set<String> = [
        "user", "user_email", "organization", "staff", "help_topic", "department", "ticket_status",
        "form_field",
    ]

    init(_ path: String) throws(DeskError) {
        export = try ExportFolder(path, endings: [".json", ".jsonl", ".ndjson"])
    }

    /// Reads all of them once, and hands over the rows of those that are small.
    func read(_ losses: Losses, _ body: (String, JSON, Origin) throws -> Void) throws {
        var table: String?
        var names: [String] = []
        var file = -1
        try export.each(in: [], byLine: isByLine, losses) { place, origin, _, record in
            if place.file != file {
                file = place.file
                table = OsTicketTables.table(of: self.export.files[file])
                names = []
            }
            if case .array(let cells) = record {
                if cells.count >= 3, cells[0].said == "table", !cells[2].list.isEmpty {
                    table = cells[1].said
                    names = cells[2].list.map { $0.said ?? "" }
                    self.columns.append((place, names))
                    return
                }
                if cells.first?.said == "end-table" {
                    table = nil
                    return
                }
                if cells.first.map({ !$0.list.isEmpty }) ?? true { return }
            }
            guard let table else { return losses.leaveOut(origin, .convertUnknownRecord) }
            try self.take(OsTicketTables.row(record, names), of: table, place, origin, losses, body)
        }
        for name in indexes.keys { indexes[name]?.sort() }
    }

    private func take(
        _ row: JSON, of table: String, _ place: Place, _ origin: Origin, _ losses: Losses,
        _ body: (String, JSON, Origin) throws -> Void
    ) throws {
        if let owner = OsTicketTables.owners[table] {
            let parts = owner.compactMap { row[$0].id }
            guard parts.count == owner.count else {
                return losses.fault(origin, .convertNoValue(owner.last ?? ""))
            }
            indexes[table, default: PieceIndex()].add(parts.joined(), place)
        } else if OsTicketTables.small.contains(table) {
            try body(table, row, origin)
        } else {
            losses.pass(.convertOtherRecords)
        }
    }

    /// The rows that belong to somebody.
    func rows(_ table: String, of id: String) throws -> [JSON] {
        try (indexes[table]?.places(of: id) ?? []).map(row)
    }

    /// Hands over the rows of each thing of a table.
    func each(_ table: String, _ body: ([(row: JSON, origin: () -> Origin)]) throws -> Void) throws {
        try indexes[table]?.each { places in
            try body(places.map { place in (try self.row(at: place), { self.export.origin(of: place) }) })
        }
    }

    /// A file that lies beside the tables.
    func attachment(_ name: String) throws(DeskError) -> ByteSource? { try export.attachment(name) }

    private func row(at place: Place) throws -> JSON {
        let names = columns.last { $0.from.file == place.file && $0.from < place }?.names ?? []
        return OsTicketTables.row(try export.record(at: place), names)
    }

    /// A row with the names of its columns.
    private static func row(_ record: JSON, _ names: [String]) -> JSON {
        guard case .array(let cells) = record else { return record }
        return .object(zip(names, cells).map { JSON.Member($0, $1) })
    }

    /// Whether each line is a row of its own: an export is so, and an array of objects is not.
    private func isByLine(_ path: String) throws -> Bool {
        let start = try ByteSource(path: path).next().prefix(64).filter { $0 > 0x20 && $0 < 0x80 }
        return start.starts(with: "[[".utf8) || start.starts(with: "[\"".utf8)
    }

    /// The table that a file is named by: `ost_thread_entry.jsonl`.
    static func table(of file: String) -> String? {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let stem = String(name.split(separator: ".").first ?? "")
        return (Array(owners.keys) + small).filter { stem == $0 || stem.hasSuffix("_" + $0) }
            .max { $0.utf8.count < $1.utf8.count }
    }
}
