package import DeskModel
import DeskProse

/// Reads a file of separated values row by row, whatever its size.
///
/// RFC 4180: cells may be in quotes, within which line breaks, delimiters and doubled quotes are text.
/// Lines end in LF, CR LF or CR. A byte order mark is skipped and means UTF-8, and so are rows of empty cells, which
/// spreadsheets leave below a table, and a first line `sep=;`, which they hide. Errors are of kind
/// `invalid`.
///
/// By hand, as packages read whole files or stop at the first fault; here a row that is no text is a verdict, and what
/// Excel writes is read without a word of configuration.
package struct CSVReader {
    /// One row: where it stands, and its cells, or why they are no text.
    package struct Row: Sendable, Equatable {
        /// Counted as a spreadsheet does: the heading is 1.
        package let number: Int
        /// The cells of a row, or what is wrong with it.
        package let cells: Result<[String], DeskError>
    }

    /// The heading's cells.
    package let heading: [String]
    /// What stands between cells.
    package let delimiter: UInt8
    private var parser: CSVParser
    private let encoding: InputEncoding
    /// Whether a byte order mark says that the file is UTF-8, whatever else is said.
    private let isMarked: Bool

    /// The longest cell, in bytes, and the most cells of a row.
    static let maximumCell = 1 << 20
    static let maximumCells = 1_000

    /// Reads the heading. Without `delimiter` it is what `sep=` says, else the most frequent of `,` `;` TAB
    /// and `|` in the heading.
    package init(
        _ source: ByteSource, delimiter: UInt8? = nil, encoding: InputEncoding = .utf8
    ) throws(DeskError) {
        var bytes = BufferedBytes(source)
        try bytes.fill()
        isMarked = bytes.held.starts(with: CSVReader.mark)
        bytes.skip(CSVReader.mark)
        let announced = CSVReader.takeAnnouncement(&bytes)
        self.encoding = isMarked ? .utf8 : encoding
        self.delimiter = delimiter ?? announced ?? CSVReader.guessedDelimiter(bytes.held)
        parser = CSVParser(bytes, delimiter: self.delimiter)
        do {
            heading = try self.encoding.texts(try parser.row() ?? [])
        } catch {
            guard error.kind == .invalid else { throw error }
            throw DeskError(
                error.kind, .rowInvalid(parser.number, error.message), hint: isMarked ? nil : error.hint)
        }
    }

    /// The next row, nil at the end; after one that cannot be read, others still can. The
    /// apostrophes that our own CSV puts before what spreadsheets calculate are taken off.
    package mutating func next() throws(DeskError) -> Row? {
        do {
            guard let cells = try parser.row() else { return nil }
            return Row(
                number: parser.number, cells: .success(try encoding.texts(cells).map(CSVText.unguarded)))
        } catch {
            guard error.kind == .invalid else { throw error }
            try parser.recover(columns: heading.count)
            let fault = isMarked ? DeskError(error.kind, error.message) : error
            return Row(number: parser.number, cells: .failure(fault))
        }
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Takes a first line such as `sep=;`, and gives the delimiter it announces.
    private static func takeAnnouncement(_ bytes: inout BufferedBytes) -> UInt8? {
        let line = bytes.held.prefix { $0 != 0x0A && $0 != 0x0D }
        guard line.count == 5, line.dropLast().map({ $0 | 0x20 }) == Array("sep=".utf8) else { return nil }
        let delimiter = line.last
        bytes.skip(Array(line))
        bytes.skip([0x0D])
        bytes.skip([0x0A])
        return delimiter
    }

    /// Which delimiter occurs most often in the first line, outside quotes.
    private static func guessedDelimiter(_ sample: ArraySlice<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in sample {
            if byte == 0x22 { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D { break }
            counts[byte, default: 0] += 1
        }
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
        // The first of equals, so a heading of one column is read as comma separated.
        return candidates.reversed().max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
    }
}

/// The state of reading cells.
struct CSVParser {
    private var bytes: BufferedBytes
    private let delimiter: UInt8
    /// The row read last, counted in rows that are there.
    private(set) var number = 0
    /// Whether the row read last was left before its end.
    private var isWithinRow = false
    /// Whether a quote within a cell without quotes was met, as nobody writes them.
    private var hasBareQuote = false
    /// Whether the cell read last is in a quote that does not end.
    private var isEndless = false

    init(_ bytes: BufferedBytes, delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    /// The cells of the next row that holds anything, nil at the end. Rows without anything count too.
    mutating func row() throws(DeskError) -> [[UInt8]]? {
        while try bytes.peek() != nil {
            number += 1
            isWithinRow = true
            isEndless = false
            bytes.setMark()
            let cells = try cells()
            isWithinRow = false
            if cells.contains(where: { !$0.isEmpty }) { return cells }
        }
        return nil
    }

    /// Goes on behind the row in which something was wrong, so that what follows can be read.
    ///
    /// A quote that should not be there takes the lines behind it into its cell. So the next row is looked for
    /// from the second line of the broken one on: the first line that can be read and has as many cells as the
    /// heading, else the line behind the fault; behind a quote that does not end nothing else is one.
    mutating func recover(columns: Int) throws(DeskError) {
        guard isWithinRow else { return }
        isWithinRow = false
        let isEndless = isEndless
        guard var left = bytes.rewind() else {
            try skipLine()
            return
        }
        left -= try skipLine()
        while true {
            if left <= 0 { guard isEndless, try bytes.peek() != nil else { return } }
            bytes.setMark()
            let isRow = try isRow(of: columns)
            guard bytes.rewind() != nil else {
                try skipLine()
                return
            }
            if isRow { return }
            left -= try skipLine()
        }
    }

    /// Whether what comes next is a row of so many cells; takes it.
    private mutating func isRow(of columns: Int) throws(DeskError) -> Bool {
        hasBareQuote = false
        do {
            return try cells().count == columns && !hasBareQuote
        } catch {
            guard error.kind == .invalid else { throw error }
            return false
        }
    }

    /// Takes what is left of a line, and tells how many bytes that were.
    @discardableResult
    private mutating func skipLine() throws(DeskError) -> Int {
        var count = 0
        while let byte = try bytes.next() {
            count += 1
            if byte == 0x0A { break }
        }
        return count
    }

    private mutating func cells() throws(DeskError) -> [[UInt8]] {
        var cells: [[UInt8]] = []
        while true {
            guard cells.count < CSVReader.maximumCells else {
                throw DeskError(.invalid, .tooManyCells(limit: CSVReader.maximumCells))
            }
            cells.append(try bytes.peek() == 0x22 ? quoted() : bare())
            guard let byte = try bytes.next() else { return cells }
            if byte == delimiter { continue }
            if byte == 0x0D, try bytes.peek() == 0x0A { _ = try bytes.next() }
            return cells
        }
    }

    private func isEnd(_ byte: UInt8?) -> Bool {
        byte == nil || byte == delimiter || byte == 0x0A || byte == 0x0D
    }

    private mutating func bare() throws(DeskError) -> [UInt8] {
        var cell: [UInt8] = []
        while true {
            let byte = try bytes.peek()
            guard let byte, !isEnd(byte) else { return cell }
            if byte == 0x22 { hasBareQuote = true }
            try append(byte, to: &cell)
            _ = try bytes.next()
        }
    }

    private mutating func quoted() throws(DeskError) -> [UInt8] {
        _ = try bytes.next()
        var cell: [UInt8] = []
        isEndless = true
        while let byte = try bytes.next() {
            guard byte == 0x22 else {
                try append(byte, to: &cell)
                continue
            }
            let following = try bytes.peek()
            if isEnd(following) || following != 0x22 { isEndless = false }
            if isEnd(following) { return cell }
            guard following == 0x22 else { throw DeskError(.invalid, .textAfterQuote) }
            _ = try bytes.next()
            try append(byte, to: &cell)
        }
        throw DeskError(.invalid, .unclosedQuote)
    }

    private func append(_ byte: UInt8, to cell: inout [UInt8]) throws(DeskError) {
        guard cell.count < CSVReader.maximumCell else {
            throw DeskError(.invalid, .cellTooLong(limit: CSVReader.maximumCell))
        }
        cell.append(byte)
    }
}
