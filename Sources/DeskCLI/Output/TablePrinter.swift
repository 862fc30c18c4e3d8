import DeskModel
import DeskProse

/// Prints rows as a table for people.
///
/// On a terminal it is aligned and fits; in a pipe the same cells stand between tabs, all of them whole.
struct TablePrinter<Row: Report>: RowPrinter {
    private let fields: [Field<Row>]
    private let rendering: Rendering
    private let hasHeader: Bool
    /// Whether the columns were chosen by name, and so none may go.
    private let isChosen: Bool
    /// The cells of a line; nil in a pipe.
    private let width: Int?
    private let sink: ByteSink
    private var rows: [[Cell]] = []

    init(
        _ fields: [Field<Row>], _ rendering: Rendering, hasHeader: Bool, isChosen: Bool, width: Int?,
        to sink: ByteSink
    ) {
        self.fields = fields
        self.rendering = rendering
        self.hasHeader = hasHeader
        self.isChosen = isChosen
        self.width = width
        self.sink = sink
    }

    private var headings: [Cell] {
        fields.map { Cell($0.heading[rendering.language], .heading) }
    }

    mutating func begin() throws {
        // Aligned ones wait for the widths.
        if width == nil, hasHeader { try writeTabbed(headings) }
    }

    mutating func add(_ row: Row) throws {
        var cells: [Cell] = []
        cells.reserveCapacity(fields.count)
        for index in fields.indices {
            let cell = fields[index].cell(row, rendering)
            cells.append(Cell(shown(cell.text), cell.style))
        }
        // A pipe needs no widths, so nothing has to be kept.
        if width == nil { try writeTabbed(cells) } else { rows.append(cells) }
    }

    mutating func finish() throws {
        guard let width else { return }
        let layout = TableLayout(columns(), width: width)
        if hasHeader { try writeAligned(headings, layout) }
        for row in rows { try writeAligned(row, layout) }
        if hasHeader { try sink.write(rendering.zoneOwed.utf8) }
    }

    private func columns() -> [TableLayout.Column] {
        fields.enumerated().map { index, field in
            let heading = DisplayWidth.of(field.heading[rendering.language])
            let widest = rows.reduce(hasHeader ? heading : 0) { max($0, DisplayWidth.of($1[index].text)) }
            // What matters most is read, not guessed at: lesser columns go before it is cut to a stump.
            let readable = field.keep >= 9 && !isChosen ? 28 : 10
            return TableLayout.Column(
                natural: widest, least: field.isFlexible ? min(widest, max(heading, readable)) : widest,
                floor: field.isFlexible || field.keep >= TableLayout.essential
                    ? min(widest, field.floor) : widest,
                keep: field.keep, isDroppable: !isChosen && field.key != Row.id)
        }
    }

    private func writeTabbed(_ cells: [Cell]) throws {
        var line: [UInt8] = []
        for index in cells.indices {
            if index > 0 { line.append(UInt8(ascii: "\t")) }
            line += styled(cells[index]).utf8
        }
        line.append(UInt8(ascii: "\n"))
        try sink.write(line)
    }

    private func writeAligned(_ cells: [Cell], _ layout: TableLayout) throws {
        var line = ""
        for (position, column) in layout.widths.enumerated() {
            if position > 0 { line += String(repeating: " ", count: layout.gap) }
            let cell = cells[column.index]
            let text = DisplayWidth.cut(cell.text, to: column.width)
            let spaces = String(repeating: " ", count: max(column.width - DisplayWidth.of(text), 0))
            let isLast = position == layout.widths.count - 1
            switch fields[column.index].align {
            case .trailing: line += spaces + styled(Cell(text, cell.style))
            case .leading: line += styled(Cell(text, cell.style)) + (isLast ? "" : spaces)
            }
        }
        try sink.write((line + "\n").utf8)
    }

    private func styled(_ cell: Cell) -> String {
        rendering.color && !cell.text.isEmpty ? cell.style.applied(to: cell.text) : cell.text
    }
}
