import DeskModel
import DeskProse

/// Which column of a table is which field.
struct SheetColumns {
    let heading: [String]
    /// For each column the field it is; nothing for one that has no place of its own.
    let fields: [SheetField?]

    /// Finds the fields: as the command line says, else by their names.
    ///
    /// Throws `.invalid` where a named or required column is missing.
    init(_ heading: [String], _ mapping: [ConversionPlan.Named]) throws(DeskError) {
        let names = heading.map(SheetColumns.folded)
        for named in mapping where !names.contains(SheetColumns.folded(named.name)) {
            throw DeskError(.invalid, .columnToMapMissing(named.name), hint: .columnsFound(heading))
        }
        var fields = names.map { name in
            mapping.last { SheetColumns.folded($0.name) == name }.flatMap { SheetField(rawValue: $0.meaning) }
        }
        for (index, name) in names.enumerated() where fields[index] == nil {
            guard let field = SheetField(rawValue: name), !fields.contains(field) else { continue }
            fields[index] = field
        }
        for field in SheetField.allCases where fields.count(where: { $0 == field }) > 1 {
            throw DeskError(.invalid, .columnTwice(field.rawValue))
        }
        let missing = [SheetField.id, .created].filter { !fields.contains($0) }.map(\.rawValue)
        guard missing.isEmpty else {
            throw DeskError(.invalid, .columnsMissing(missing), hint: .convertMapColumns(heading))
        }
        self.heading = heading
        self.fields = fields
    }

    private static func folded(_ name: String) -> String { Text.trim(name).lowercased() }
}

/// A row of a table.
struct SheetRow {
    private var values: [SheetField: String] = [:]
    /// What stands in columns that have no place of their own, with their headings.
    private(set) var others: [(name: String, value: String)] = []

    /// Throws `.invalid` for a row that is longer than the heading.
    init(_ columns: SheetColumns, _ cells: [String]) throws(DeskError) {
        for (index, cell) in cells.enumerated() {
            let text = Text.trim(cell)
            guard !text.isEmpty else { continue }
            guard index < columns.fields.count else {
                throw DeskError(.invalid, .tooManyRowCells(cells.count, columns.fields.count))
            }
            if let field = columns.fields[index] {
                values[field] = text
            } else {
                others.append((columns.heading[index], text))
            }
        }
    }

    subscript(field: SheetField) -> String? { values[field] }

    /// A time; throws `.invalid` for anything else.
    func instant(_ field: SheetField, _ times: Times) throws(DeskError) -> Instant? {
        guard let text = values[field] else { return nil }
        guard let instant = times.instant(text) else {
            throw DeskError(
                .invalid, MovedFault.noInstant(field.rawValue, text.oneLine(40)).message, hint: .convertTimes)
        }
        return instant
    }
}
