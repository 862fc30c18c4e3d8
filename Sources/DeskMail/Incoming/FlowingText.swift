/// Text of HTML as it grows: blanks are drawn together, lines end where elements do.
struct FlowingText {
    private(set) var bytes: [UInt8] = []
    private var isSpacePending = false
    private var breaksPending = 0
    /// Cells of the row that have begun since there was text in it.
    private var cellsPending = 0
    /// Whether there is text in this row.
    private var hasRowText = false
    /// Whether a cell or an item has begun that has no text yet.
    private var isCellEmpty = false

    /// Adds text, in which any run of blanks is one space.
    mutating func add(_ piece: some Sequence<UInt8>) {
        for byte in piece {
            if byte <= 0x20 {
                isSpacePending = true
                continue
            }
            settle()
            bytes.append(byte)
        }
    }

    /// Adds text as it stands, lines and all.
    mutating func addVerbatim(_ piece: [UInt8]) {
        guard !piece.isEmpty else { return }
        settle()
        bytes += piece
    }

    /// Adds what stands before the text of an item; its own blanks stay.
    mutating func addMark(_ mark: [UInt8]) {
        settle()
        bytes += mark
        // A paragraph within the item begins beside it.
        isCellEmpty = true
    }

    /// Adds what belongs to the text before it, on the same line.
    mutating func addBeside(_ piece: [UInt8]) {
        let breaks = breaksPending
        breaksPending = 0
        isSpacePending = true
        add(piece)
        breaksPending = breaks
    }

    /// At least so many line feeds before what comes next.
    mutating func endLine(_ count: Int) {
        // What a cell begins with stays on the line of its row.
        if !isCellEmpty { breaksPending = max(breaksPending, count) }
    }

    /// One line feed more.
    mutating func breakLine() { breaksPending = min(breaksPending + 1, 2) }

    /// A row begins or ends.
    mutating func endRow() {
        endLine(1)
        (cellsPending, hasRowText, isCellEmpty) = (0, false, false)
    }

    /// A cell begins; what is in it stands beside the one before.
    mutating func startCell() {
        if hasRowText {
            cellsPending += 1
            breaksPending = 0
        }
        isCellEmpty = true
    }

    mutating func endCell() {
        if hasRowText { breaksPending = 0 }
        isSpacePending = true
        isCellEmpty = false
    }

    /// Forgets the blank lines at the end of what was added as it stood.
    mutating func trimEnd() {
        while let byte = bytes.last, byte <= 0x20 { bytes.removeLast() }
    }

    private mutating func settle() {
        if breaksPending > 0, !bytes.isEmpty {
            bytes.append(contentsOf: repeatElement(0x0A, count: breaksPending))
        } else if cellsPending > 0, !bytes.isEmpty {
            for _ in 0..<min(cellsPending, 20) { bytes += " |".utf8 }
            bytes.append(0x20)
        } else if isSpacePending, let last = bytes.last, last > 0x20 {
            bytes.append(0x20)
        }
        isSpacePending = false
        (breaksPending, cellsPending) = (0, 0)
        (hasRowText, isCellEmpty) = (true, false)
    }
}
