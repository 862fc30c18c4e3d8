/// A Czech company number (IČO): eight digits, the last of which checks the others.
package struct Ico: Hashable, Sendable {
    /// The eight digits.
    package let text: String

    /// Reads a number of eight digits.
    ///
    /// Throws `.invalid` when it is none, or its check digit is wrong.
    package init(_ text: String) throws(DeskError) {
        let digits = text.utf8.map { Int($0) - 48 }
        guard digits.count == 8, digits.allSatisfy({ (0...9).contains($0) }),
            Ico.checkDigit(of: Array(digits.prefix(7))) == digits[7]
        else { throw DeskError(.invalid, .value(.badIco(text))) }
        self.text = text
    }

    /// The last digit that goes with the first seven: the weighted sum modulo 11.
    package static func checkDigit(of digits: [Int]) -> Int {
        let sum = zip(digits, stride(from: 8, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
        return (11 - sum % 11) % 10
    }
}
