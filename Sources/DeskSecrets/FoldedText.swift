import Foundation

/// Text as a guesser sees it: without case and accents, one scalar for each letter.
///
/// Only for comparing; what is hashed is never folded. The caller bounds the length.
struct FoldedText: Hashable {
    let scalars: [Unicode.Scalar]

    init(_ text: String) {
        scalars = text.decomposedStringWithCompatibilityMapping.unicodeScalars
            .filter { $0.properties.generalCategory != .nonspacingMark }
            .flatMap { $0.properties.lowercaseMapping.unicodeScalars }
    }

    init(scalars: some Sequence<Unicode.Scalar>) {
        self.scalars = Array(scalars)
    }

    /// Letters and digits alone: what is left when separators and decoration go.
    var alphanumerics: FoldedText {
        FoldedText(scalars: scalars.filter { $0.isLetter || $0.isDigit })
    }

    /// Letters alone.
    var letters: FoldedText {
        FoldedText(scalars: scalars.filter(\.isLetter))
    }

    /// Without the digits and signs at both ends: `Heslo2026!` is `heslo`.
    var trimmed: FoldedText {
        guard let first = scalars.firstIndex(where: \.isLetter),
            let last = scalars.lastIndex(where: \.isLetter)
        else { return FoldedText(scalars: []) }
        return FoldedText(scalars: scalars[first...last])
    }

    /// With digits and signs that stand for letters read as these; `1` as the letter given.
    func unleeted(one: Unicode.Scalar) -> FoldedText {
        let letters: [Unicode.Scalar: Unicode.Scalar] = [
            "0": "o", "1": one, "!": one, "3": "e", "4": "a", "@": "a", "5": "s", "$": "s", "7": "t",
        ]
        return FoldedText(scalars: scalars.map { letters[$0] ?? $0 })
    }

    /// The shortest piece that, said again and again, makes up all of it; itself where there is none.
    var unit: FoldedText {
        guard scalars.count > 1 else { return self }
        for length in 1...(scalars.count / 2) where repeats(every: length) {
            return FoldedText(scalars: scalars.prefix(length))
        }
        return self
    }

    private func repeats(every length: Int) -> Bool {
        zip(scalars, scalars.dropFirst(length)).allSatisfy(==)
    }

    /// How many scalars remain when every occurrence of the words is taken out, longest words first,
    /// and how many different words there were.
    func without(_ words: [FoldedText]) -> (rest: Int, kinds: Int) {
        var kinds = 0
        var taken = [Bool](repeating: false, count: scalars.count)
        for word in words.sorted(by: { $0.scalars.count > $1.scalars.count }) {
            let length = word.scalars.count
            guard length > 0, length <= scalars.count else { continue }
            var start = 0
            var isThere = false
            while start + length <= scalars.count {
                let range = start..<start + length
                if !taken[range].contains(true), scalars[range].elementsEqual(word.scalars) {
                    for index in range { taken[index] = true }
                    start += length
                    isThere = true
                } else {
                    start += 1
                }
            }
            if isThere { kinds += 1 }
        }
        return (taken.count { !$0 }, kinds)
    }
}

extension Unicode.Scalar {
    var isLetter: Bool { properties.isAlphabetic }
    var isDigit: Bool { properties.numericType == .decimal }
}
