/// Whether two subjects speak of the same thing.
package struct Likeness: Sendable {
    private let words: Set<[UInt8]>

    /// Takes the words of a subject without accents and case; words of one or two letters tell nothing.
    package init(_ subject: String) {
        let folded = TextScanner.folded(subject)
        let parts = folded.split { byte in
            !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80)
        }
        words = Set(parts.filter { $0.count > 2 }.map(Array.init))
    }

    /// Whether at least half of all their words are common to both.
    package func isAlike(_ other: Likeness) -> Bool {
        let common = words.intersection(other.words).count
        return common > 0 && common * 2 >= words.union(other.words).count
    }
}
