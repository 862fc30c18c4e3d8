extension TimeZoneTable {
    /// Reads the bytes of a time zone file: TZif of version 2 or later, as RFC 9636 describes it.
    ///
    /// Refuses anything longer than 256 KiB, out of order, or counting leap seconds, all as
    /// a fault of configuration.
    package init(tzif bytes: [UInt8]) throws(DeskError) {
        guard bytes.count <= 1 << 18, let table = TZifReader(bytes: bytes).table() else {
            throw DeskError(.configuration, .time(.badZoneFile))
        }
        self = table
    }
}

/// Walks through a time zone file; every reading checks that the bytes are there.
private struct TZifReader {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The counts of a header.
    struct Header {
        let utcMarks, standardMarks, leaps, changes, types, names: Int

        /// The size of what follows a header, its times being so many bytes long.
        func size(timeBytes: Int) -> Int {
            changes * (timeBytes + 1) + types * 6 + names + leaps * (timeBytes + 4) + standardMarks + utcMarks
        }
    }

    consuming func table() -> TimeZoneTable? {
        guard let old = header(), skip(old.size(timeBytes: 4)), let header = header(), header.leaps == 0,
            (1...256).contains(header.types), header.size(timeBytes: 8) <= bytes.count - index
        else { return nil }
        var changes: [Int64] = []
        for _ in 0..<header.changes {
            guard let time = number(8), changes.last.map({ $0 < time }) ?? true else { return nil }
            changes.append(time)
        }
        let kinds = bytes[index..<index + header.changes].map(Int.init)
        index += header.changes
        var types: [Int] = []
        for _ in 0..<header.types {
            guard let offset = number(4), (-89_999...93_599).contains(offset), skip(2) else { return nil }
            types.append(Int(offset))
        }
        guard kinds.allSatisfy({ $0 < types.count }),
            skip(header.names + header.standardMarks + header.utcMarks), let footer = footer()
        else { return nil }
        let rule = TimeZoneRule(posix: footer)
        guard footer.isEmpty || rule != nil else { return nil }
        return TimeZoneTable(
            changes: changes, offsets: kinds.map { types[$0] }, earliest: types[0], rule: rule)
    }

    private mutating func skip(_ count: Int) -> Bool {
        guard count <= bytes.count - index else { return false }
        index += count
        return true
    }

    /// A signed big-endian number.
    private mutating func number(_ size: Int) -> Int64? {
        let start = index
        guard skip(size) else { return nil }
        let value = bytes[start..<index].reduce(into: Int64(0)) { $0 = $0 << 8 | Int64($1) }
        return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : value
    }

    private mutating func header() -> Header? {
        let start = index
        guard skip(20), bytes[start..<start + 4].elementsEqual("TZif".utf8),
            bytes[start + 4] >= UInt8(ascii: "2")
        else { return nil }
        var counts: [Int] = []
        for _ in 0..<6 {
            guard let count = number(4), (0...1 << 18).contains(count) else { return nil }
            counts.append(Int(count))
        }
        return Header(
            utcMarks: counts[0], standardMarks: counts[1], leaps: counts[2], changes: counts[3],
            types: counts[4], names: counts[5])
    }

    /// The rule for later years, between two line feeds.
    private mutating func footer() -> [UInt8]? {
        let newline = UInt8(ascii: "\n")
        guard index < bytes.count, bytes[index] == newline,
            let end = bytes[(index + 1)...].firstIndex(of: newline)
        else { return nil }
        return Array(bytes[index + 1..<end])
    }
}
