/// Where a record begins: the file, and the byte in it.
struct Place: Comparable, Hashable {
    private let packed: UInt64

    init(file: Int, offset: Int) { packed = UInt64(file) << 44 | UInt64(offset) }

    var file: Int { Int(packed >> 44) }
    var offset: Int { Int(packed & (1 << 44 - 1)) }

    static func < (left: Place, right: Place) -> Bool { left.packed < right.packed }
}

/// Which records belong to whom: sixteen bytes a record, however large it is.
struct PieceIndex {
    private var pieces: [(key: UInt64, place: Place)] = []
    private var isSorted = true

    /// A number stands for itself, any other id for its hash (FNV-1a).
    static func key(_ id: String) -> UInt64 {
        if let number = Int64(id), number >= 0, String(number) == id { return UInt64(number) }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash | 1 << 63
    }

    /// Notes that a record is somebody's.
    mutating func add(_ id: String, _ place: Place) {
        pieces.append((PieceIndex.key(id), place))
        isSorted = false
    }

    /// Sorts it, so that it can be searched.
    mutating func sort() {
        guard !isSorted else { return }
        pieces.sort { ($0.key, $0.place) < ($1.key, $1.place) }
        isSorted = true
    }

    /// Whether nothing is noted.
    var isEmpty: Bool { pieces.isEmpty }

    /// The records of an id, in the order in which they were read.
    func places(of id: String) -> [Place] { places(of: PieceIndex.key(id)) }

    private func places(of key: UInt64) -> [Place] {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return pieces[low...].prefix { $0.key == key }.map(\.place)
    }

    /// Hands over the records of each id, numbers first.
    func each(_ body: ([Place]) throws -> Void) rethrows {
        var start = 0
        while start < pieces.count {
            let key = pieces[start].key
            let end = pieces[start...].firstIndex { $0.key != key } ?? pieces.count
            try body(pieces[start..<end].map(\.place))
            start = end
        }
    }
}
