import DeskCLI
import DeskModel
import DeskProse

/// What the converters of systems with records share.
extension Conversion {
    /// The latest of the records about one thing.
    func latest(_ places: [Place], in export: ExportFolder, _ key: String) throws -> (
        record: JSON, place: Place
    ) {
        var best = (record: try export.record(at: places[0]), place: places[0])
        for place in places.dropFirst() {
            losses.pass(.convertRepeated)
            let record = try export.record(at: place)
            if isAsLate(record[key], best.record[key]) { best = (record, place) }
        }
        return best
    }

    /// The latest record of each thing, in the order of their times and numbers.
    func latestEach(
        _ places: [Place], in export: ExportFolder, _ order: String, updated: String = "updated_at"
    ) throws -> [(record: JSON, place: Place)] {
        var found: [(record: JSON, place: Place)] = []
        var indexes: [String: Int] = [:]
        for place in places {
            let record = try export.record(at: place)
            guard let id = record["id"].id, let known = indexes[id] else {
                if let id = record["id"].id { indexes[id] = found.count }
                found.append((record, place))
                continue
            }
            losses.pass(.convertRepeated)
            if isAsLate(record[updated], found[known].record[updated]) { found[known] = (record, place) }
        }
        func rank(_ record: JSON) -> (Instant, Int64) {
            (record[order].said.flatMap(times.instant) ?? Instant(seconds: 0), record["id"].whole ?? .max)
        }
        return found.sorted { rank($0.record) < rank($1.record) }
    }

    private func isAsLate(_ one: JSON, _ other: JSON) -> Bool {
        guard let one = one.said.flatMap(times.instant), let other = other.said.flatMap(times.instant) else {
            return true
        }
        return one >= other
    }

    /// A time; anything else is a fault.
    func instant(_ value: JSON, _ key: String, _ place: @autoclosure () -> Origin) -> Instant? {
        guard let text = value.said, !Times.isNone(text) else { return nil }
        if let instant = times.instant(text) { return instant }
        losses.fault(place(), MovedFault.noInstant(key, text.oneLine(40)).message)
        return nil
    }

    /// Where a record is, under its name there.
    func origin(of place: Place, in export: ExportFolder, _ key: String?) -> Origin {
        var origin = export.origin(of: place)
        origin.key = key
        return origin
    }

    /// A file: its bytes in the record, or beside it under its number. One that is nowhere is a fault, and keeps
    /// its name.
    func file(
        _ file: Attached, in export: ExportFolder, _ place: @autoclosure () -> Origin
    ) throws(DeskError) -> FileSheet {
        if let bytes = file.bytes { return try self.file(file.name, file.type, bytes, file.author, file.at) }
        let name = Conversion.fileName(file.name, file.type)
        if let source = try export.attachment(file.id) {
            let (sha256, size) = try folder.attach(file: source)
            return FileSheet(
                name: name, type: file.type, size: size, sha256: sha256, author: file.author, at: file.at)
        }
        losses.fault(place(), .convertFileMissing(name))
        return FileSheet(
            name: name, type: file.type, size: file.size, sha256: nil, author: file.author, at: file.at)
    }
}

/// A file as another system describes it.
struct Attached {
    let id: String
    let name: String
    let type: String?
    let size: Int64?
    /// Its bytes, where the record has them.
    var bytes: [UInt8]?
    let author: Author
    let at: Instant
}
