/// Which columns of a table are printed, and how wide.
struct TableLayout {
    /// What the layout has to know of a column.
    struct Column {
        /// The cells its widest value or heading takes.
        let natural: Int
        /// The cells it can do with.
        let least: Int
        /// The cells it is cut to on a narrow screen before anything as important goes.
        let floor: Int
        let keep: Int
        /// Whether it may be left out.
        let isDroppable: Bool
    }

    /// What a person needs whatever the screen: as important a column goes only when nothing else is left to cut.
    static let essential = 8

    /// The space between two columns: less on a narrow screen.
    let gap: Int

    /// The indices of the columns that are printed, with the width of each.
    let widths: [(index: Int, width: Int)]

    /// Fits columns to a width.
    ///
    /// The least important columns go until the others fit at their least, of equals the last; where only
    /// essential ones are left, they are cut further first and move together. Then the widest column that
    /// may be cut gives cells until all fit.
    init(_ columns: [Column], width: Int) {
        var kept = Array(columns.indices)
        var gap = 2
        func total(_ cells: (Column) -> Int) -> Int {
            kept.reduce(0) { $0 + cells(columns[$1]) } + gap * max(kept.count - 1, 0)
        }
        var least = \Column.least
        while total({ $0[keyPath: least] }) > width {
            let droppable = kept.filter { columns[$0].isDroppable }
            if least == \.least, droppable.allSatisfy({ columns[$0].keep >= TableLayout.essential }) {
                least = \.floor
                gap = 1
                continue
            }
            guard let lowest = droppable.map({ columns[$0].keep }).min(), kept.count > 1,
                let index = droppable.last(where: { columns[$0].keep == lowest })
            else { break }
            kept.removeAll { $0 == index }
        }
        var widths = kept.map { (index: $0, width: columns[$0].natural) }
        var excess = total(\.natural) - width
        while excess > 0 {
            let yielding = widths.indices.filter {
                widths[$0].width > columns[widths[$0].index][keyPath: least]
            }
            guard let widest = yielding.max(by: { widths[$0].width < widths[$1].width }) else { break }
            widths[widest].width -= 1
            excess -= 1
        }
        self.widths = widths
        self.gap = gap
    }
}
