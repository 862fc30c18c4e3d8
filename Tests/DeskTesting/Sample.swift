/// Measurements of one kind, kept as their count, mean and spread (Welford's running form).
package struct Sample: Sendable {
    package private(set) var count = 0.0
    package private(set) var mean = 0.0
    private var squares = 0.0

    package init(_ values: [Double] = []) {
        for value in values { add(value) }
    }

    /// Takes in one more measurement.
    package mutating func add(_ value: Double) {
        count += 1
        let distance = value - mean
        mean += distance / count
        squares += distance * (value - mean)
    }

    private var variance: Double { squares / (count - 1) }

    /// Welch's t of two samples of at least two measurements: how many standard errors their means lie apart.
    /// Beyond 4.5 they are told apart (ISO/IEC 17825).
    package func welch(_ other: Sample) -> Double {
        (mean - other.mean) / (variance / count + other.variance / other.count).squareRoot()
    }
}
