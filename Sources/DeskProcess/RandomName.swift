/// A name that nothing has and nobody can guess.
package enum RandomName {
    /// Sixteen hexadecimal digits by the system's random numbers.
    package static func next() -> String {
        var generator = SystemRandomNumberGenerator()
        let digits = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
