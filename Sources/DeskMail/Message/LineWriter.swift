/// The lines of a mail on their way out, handed on in pieces, so that its size never counts in memory.
struct LineWriter {
    private let ending: [UInt8]
    private let put: ([UInt8]) throws -> Void
    private var waiting: [UInt8] = []

    /// Bytes that wait before they are handed on.
    private static let size = 1 << 16

    init(_ end: Message.LineEnd, _ put: @escaping ([UInt8]) throws -> Void) {
        ending = end == .lf ? [10] : [13, 10]
        self.put = put
    }

    mutating func add(_ line: some Collection<UInt8>) throws {
        waiting.append(contentsOf: line)
        waiting.append(contentsOf: ending)
        if waiting.count >= Self.size { try flush() }
    }

    mutating func add(_ text: String) throws { try add(text.utf8) }

    mutating func add(_ lines: [[UInt8]]) throws {
        for line in lines { try add(line) }
    }

    /// Hands on what still waits.
    mutating func flush() throws {
        try put(waiting)
        waiting.removeAll(keepingCapacity: true)
    }
}
