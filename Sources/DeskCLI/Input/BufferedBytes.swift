import DeskModel

/// The bytes of a source one by one, with a look ahead.
struct BufferedBytes {
    private let source: ByteSource
    private var buffer: [UInt8] = []
    private var index = 0
    private var isAtEnd = false
    /// Where in the buffer a reader may want to go back to.
    private var mark: Int?

    /// As much is kept behind a mark.
    private static let longest = 4 << 20

    init(_ source: ByteSource) { self.source = source }

    /// What is held and has not been taken.
    var held: ArraySlice<UInt8> { buffer[index...] }

    /// Holds 64 KiB, or all there is if it is less.
    mutating func fill() throws(DeskError) {
        while !isAtEnd, buffer.count - index < 1 << 16 {
            let piece = try source.next()
            isAtEnd = piece.isEmpty
            buffer.removeFirst(index)
            index = 0
            buffer += piece
        }
    }

    /// Skips a prefix if it stands there.
    mutating func skip(_ prefix: [UInt8]) {
        if held.starts(with: prefix) { index += prefix.count }
    }

    /// The next byte without taking it, nil at the end.
    mutating func peek() throws(DeskError) -> UInt8? {
        if index == buffer.count, !isAtEnd {
            let piece = try source.next()
            isAtEnd = piece.isEmpty
            if let mark, buffer.count - mark <= BufferedBytes.longest {
                if mark > 0 { buffer.removeFirst(mark) }
                index -= mark
                self.mark = 0
                buffer += piece
            } else {
                buffer = piece
                index = 0
                mark = nil
            }
        }
        return index < buffer.count ? buffer[index] : nil
    }

    /// Takes the next byte, nil at the end.
    mutating func next() throws(DeskError) -> UInt8? {
        guard let byte = try peek() else { return nil }
        index += 1
        return byte
    }

    /// Keeps what comes next, so that `rewind` can go back to here.
    mutating func setMark() { mark = index }

    /// Goes back to the mark; tells whether it could, and how many bytes back.
    mutating func rewind() -> Int? {
        guard let mark else { return nil }
        defer { index = mark }
        return index - mark
    }

    /// Takes a line without its LF; nil at the end. One longer than `limit` comes cut to one byte more.
    mutating func line(limit: Int) throws(DeskError) -> [UInt8]? {
        guard try peek() != nil else { return nil }
        var line: [UInt8] = []
        while try peek() != nil {
            let end = buffer[index...].firstIndex(of: 0x0A)
            let piece = buffer[index..<(end ?? buffer.count)]
            if line.count <= limit { line += piece.prefix(limit + 1 - line.count) }
            index = end.map { $0 + 1 } ?? buffer.count
            if end != nil { break }
        }
        return line
    }
}
