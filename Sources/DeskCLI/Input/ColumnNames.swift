import DeskModel
import DeskProse

/// Finds the columns an import knows among the names a file uses.
///
/// Case, white space around and the difference between `password_hash` and `passwordHash` do not matter.
struct ColumnNames: Sendable {
    /// The columns the import knows.
    let known: [String]
    private let required: [String]
    private let folded: [String: Int]
    private let mapped: [String: Int]
    private let ignoresUnknown: Bool
    private let movedOnly: Set<String>

    init<Column: ImportColumn>(_ columns: Column.Type, _ settings: ImportTable.Settings) {
        let known = Column.allCases.map(\.rawValue)
        self.known = known
        required = Column.required.map(\.rawValue)
        ignoresUnknown = settings.ignoresUnknown
        movedOnly = Set(Column.movedOnly)
        folded = Dictionary(
            known.enumerated().map { (ColumnNames.fold($1), $0) }, uniquingKeysWith: { first, _ in first })
        var mapped: [String: Int] = [:]
        for (name, column) in settings.mapping {
            mapped[ColumnNames.fold(name)] = known.firstIndex(of: column)
        }
        self.mapped = mapped
    }

    /// The known column of a name, or nil.
    private func place(of name: String) -> Int? {
        let name = ColumnNames.fold(name)
        return mapped[name] ?? folded[name]
    }

    /// For each cell of a heading the known column it stands for.
    func places(of heading: [String]) throws(DeskError) -> [Int?] {
        let places = heading.map(place(of:))
        let unknown = zip(heading, places).filter { $1 == nil && !$0.isEmpty }.map(\.0)
        for name in mapped.keys where !heading.contains(where: { ColumnNames.fold($0) == name }) {
            throw DeskError(.invalid, .columnToMapMissing(name), hint: .columnsFound(heading))
        }
        guard unknown.isEmpty || ignoresUnknown else { throw refusal(of: unknown, among: heading) }
        for (index, name) in known.enumerated() where places.count(where: { $0 == index }) > 1 {
            throw DeskError(.invalid, .columnTwice(name))
        }
        let missing = required.filter { name in !places.contains(known.firstIndex(of: name)) }
        guard missing.isEmpty else {
            throw DeskError(.invalid, .columnsMissing(missing), hint: .columnsFound(heading))
        }
        return places
    }

    /// Whether a line of the neutral folder tells of a person who was erased, or of an account that became part of
    /// another: there is nothing to take.
    func isErased(_ value: JSON) -> Bool {
        guard movedOnly.contains("erasedAt"), case .object(let members) = value else { return false }
        return members.contains { ["erasedAt", "mergedInto"].contains($0.key) && $0.value != .null }
    }

    /// A row of an object's members; what cannot be read is its fault.
    func row(_ number: Int, _ value: JSON) -> ImportRow {
        do throws(DeskError) {
            guard case .object(let members) = value else {
                throw DeskError(.invalid, .json(.noObject))
            }
            var values = [String?](repeating: nil, count: known.count)
            for member in members {
                guard let place = place(of: member.key) else {
                    if member.key == "suspendedAt", member.value != .null,
                        let place = self.place(of: "status")
                    {
                        values[place] = "suspended"
                    }
                    if ignoresUnknown || movedOnly.contains(member.key) { continue }
                    throw refusal(of: [member.key], among: members.map(\.key))
                }
                guard values[place] == nil else { throw DeskError(.invalid, .columnTwice(known[place])) }
                values[place] = try text(member)
            }
            return ImportRow(number: number, values: values)
        } catch {
            return ImportRow(number: number, fault: error)
        }
    }

    /// The text of a member; lists of strings are joined by spaces, as cells have them.
    private func text(_ member: JSON.Member) throws(DeskError) -> String? {
        switch member.value {
        case .null: return nil
        case .string(let text): return text.isEmpty ? nil : text
        case .array(let elements):
            var texts: [String] = []
            for element in elements {
                // As the neutral folder has addresses: each with the time since when.
                if case .object(let parts) = element,
                    case .string(let text)? = parts.first(where: { $0.key == "email" })?.value
                {
                    texts.append(text)
                } else if case .string(let text) = element {
                    texts.append(text)
                } else {
                    throw DeskError(.invalid, .json(.wrongType(member.key, .string)))
                }
            }
            return texts.isEmpty ? nil : texts.joined(separator: " ")
        default: throw DeskError(.invalid, .json(.wrongType(member.key, .string)))
        }
    }

    private func refusal(of unknown: [String], among names: [String]) -> DeskError {
        let used = Set(names.compactMap(place(of:)))
        let free = known.indices.filter { !used.contains($0) }.map { known[$0] }
        let plain = unknown.contains { ["password", "heslo", "pwd"].contains(ColumnNames.fold($0)) }
        return DeskError(
            .invalid, Prose.columnsUnknown(unknown).meaning(NearMatch.of(unknown, among: plain ? [] : free)),
            hint: plain ? .passwordColumn : .columnsKnown(known))
    }

    /// What two spellings of one name have in common.
    private static func fold(_ name: String) -> String {
        Text.trim(name).lowercased().split(separator: "_").joined()
    }
}
