/// Some percentiles of lengths of working time, in seconds.
package struct Percentiles: Equatable, Sendable {
    /// How many lengths were measured.
    package let count: Int
    /// The median, in seconds.
    package let p50: Int64
    /// What nine in ten stay within, in seconds.
    package let p90: Int64
    /// What nineteen in twenty stay within, in seconds.
    package let p95: Int64

    /// By the nearest rank: each is a length that occurred. Nothing without any.
    package init?(_ lengths: [Int64]) {
        guard !lengths.isEmpty else { return nil }
        let sorted = lengths.sorted()
        func rank(_ percent: Int) -> Int64 { sorted[(sorted.count * percent + 99) / 100 - 1] }
        count = sorted.count
        p50 = rank(50)
        p90 = rank(90)
        p95 = rank(95)
    }
}
