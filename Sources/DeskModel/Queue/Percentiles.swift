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
        self.init(weighing: lengths.map { ($0, 1) })
    }

    /// The same where some lengths occurred several times.
    package init?(weighing lengths: [(seconds: Int64, count: Int)]) {
        guard !lengths.isEmpty else { return nil }
        let sorted = lengths.sorted { $0.seconds < $1.seconds }
        let all = sorted.reduce(0) { $0 + $1.count }
        func rank(_ percent: Int) -> Int64 {
            var below = (all * percent + 99) / 100
            for length in sorted {
                below -= length.count
                if below <= 0 { return length.seconds }
            }
            return sorted[sorted.count - 1].seconds
        }
        count = all
        p50 = rank(50)
        p90 = rank(90)
        p95 = rank(95)
    }
}
