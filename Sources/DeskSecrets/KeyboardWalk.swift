/// Neighbours on keyboards, English and Czech, and in the alphabet.
enum KeyboardWalk {
    private static let rows: [[Unicode.Scalar]] = [
        "1234567890", "qwertyuiop", "qwertzuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm",
        "abcdefghijklmnopqrstuvwxyz",
        // The Czech row of digits, whose accents folding has taken away.
        "+escrzyaie",
        // Downwards.
        "1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "6zhn", "7ujm", "8ik", "9ol", "0p", "1qay",
    ].map { Array($0.unicodeScalars) }

    private static let steps: Set<Step> = {
        var steps: Set<Step> = [Step(from: "9", to: "0"), Step(from: "0", to: "1")]
        for row in rows {
            for (left, right) in zip(row, row.dropFirst()) {
                steps.insert(Step(from: left, to: right))
                steps.insert(Step(from: right, to: left))
            }
        }
        return steps
    }()

    private struct Step: Hashable {
        let from: Unicode.Scalar
        let to: Unicode.Scalar
    }

    /// Whether the second character is no surprise after the first: the same, or beside it.
    static func leads(from first: Unicode.Scalar, to second: Unicode.Scalar) -> Bool {
        first == second || steps.contains(Step(from: first, to: second))
    }
}
