import DeskModel

/// The order `--sort` asks for: by the values for machines, one key after the other.
struct RowOrder<Row: Report> {
    private let keys: [(field: Field<Row>, isDescending: Bool)]

    /// An unknown key is `usage`.
    init(_ sortKeys: [OutputOptions.SortKey]) throws(DeskError) {
        var keys: [(Field<Row>, Bool)] = []
        for key in sortKeys {
            keys.append((try OutputOptions.field(key.key, of: Row.self), key.isDescending))
        }
        self.keys = keys
    }

    var isEmpty: Bool { keys.isEmpty }

    /// The rows in order; equal ones stay as they stood. What has no value stands last either way.
    func sorted(_ rows: [Row]) -> [Row] {
        // Values are made once a row, as making them may cost more than comparing them.
        let valued = rows.map { row in (row: row, values: keys.map { $0.field.json(row) }) }
        return valued.sorted { left, right in
            for (index, key) in keys.enumerated() {
                let (one, other) = (left.values[index], right.values[index])
                if one == .null || other == .null {
                    if one == other { continue }
                    return other == .null
                }
                if RowOrder.precedes(one, other) { return !key.isDescending }
                if RowOrder.precedes(other, one) { return key.isDescending }
            }
            return false
        }.map(\.row)
    }

    private static func precedes(_ left: JSON, _ right: JSON) -> Bool {
        switch (left, right) {
        case (.integer(let one), .integer(let other)): one < other
        case (.bool(let one), .bool(let other)): !one && other
        case (.array(let one), .array(let other)): one.lexicographicallyPrecedes(other, by: precedes)
        default:
            if let one = left.number, let other = right.number {
                one < other
            } else {
                CzechOrder.precedes(left.flatText, right.flatText)
            }
        }
    }
}

extension JSON {
    /// The value as a number, for comparing only.
    fileprivate var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .decimal(let digits): Double(digits)
        default: nil
        }
    }
}
