/// Finds the word that somebody probably meant.
package enum NearMatch {
    /// The word of a list that is most like one that was typed: it begins alike, or differs by one slip
    /// in every three letters at the most. Nil where none does.
    ///
    /// A slip is a letter too many, too few, another one, or two changed round. `most` allows fewer.
    package static func of(_ typed: String, among words: [String], most: Int = .max) -> String? {
        let typed = Array(typed.unicodeScalars.prefix(limit + 1))
        guard (2...limit).contains(typed.count) else { return nil }
        let near = words.map { ($0, slips(typed, Array($0.unicodeScalars))) }
            .filter { $0.1 <= min(most, max(1, typed.count / 3)) }
            .min { $0.1 < $1.1 }
        return near?.0 ?? words.first { $0.unicodeScalars.starts(with: typed) }
    }

    /// What was meant by several words, where that can be told of all of them; else nothing.
    package static func of(_ typed: [String], among words: [String]) -> [String] {
        let meant = typed.compactMap { of($0, among: words) }
        return meant.count == typed.count ? meant : []
    }

    /// Longer words were no slip.
    private static let limit = 254

    /// The distance of optimal string alignment.
    private static func slips(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                let change = last[j] + (left[i] == right[j] ? 0 : 1)
                var least = min(change, row[j] + 1, last[j + 1] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    least = min(least, before[j - 1] + 1)
                }
                row.append(least)
            }
            (before, last) = (last, row)
        }
        return last[right.count]
    }
}
