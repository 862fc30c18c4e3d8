/// Everything a person can be told by, and how to take it out of text.
package struct PersonTraces: Sendable {
    private let names: [NameTrace]
    private let addresses: [AddressTrace]
    private let phones: [PhoneTrace]
    private let pseudonym: String

    /// The names, addresses and numbers the person has or once had, and what is to stand in their place.
    package init(names: Set<String>, addresses: Set<String>, phones: Set<String>, pseudonym: String) {
        self.names = names.sorted().compactMap(NameTrace.init)
        self.addresses = addresses.sorted().map(AddressTrace.init)
        self.phones = phones.sorted().compactMap(PhoneTrace.init)
        self.pseudonym = pseudonym
    }

    /// The text without any trace, and how many there were; `nil` when there is none.
    ///
    /// `isOwn`: whether the text is about the person in any case, so that one of their names alone means them.
    package func erased(from text: String, isOwn: Bool) -> (text: String, count: Int)? {
        let scalars = text.unicodeScalars
        let folded = FoldedScalars(scalars)
        let letters = folded.letters
        var ranges = addresses.flatMap { $0.ranges(in: letters) } + phones.flatMap { $0.ranges(in: letters) }
        let words = FoldedWord.all(in: folded)
        ranges += names.flatMap { $0.ranges(in: words, letters, isOwn: isOwn) }
        guard !ranges.isEmpty else { return nil }
        return rewritten(Array(scalars), folded, PersonTraces.merged(ranges))
    }

    /// A JSON value with the traces taken out of its strings; `nil` when there are none.
    ///
    /// A record that names the person anywhere is about them, and so treated as their own.
    package func erased(from json: JSON, isOwn: Bool) -> (json: JSON, count: Int)? {
        var count = 0
        let result = mapped(json, isOwn: isOwn, &count)
        guard count > 0, !isOwn else { return count == 0 ? nil : (result, count) }
        return erased(from: json, isOwn: true)
    }

    private func mapped(_ json: JSON, isOwn: Bool, _ count: inout Int) -> JSON {
        switch json {
        case .string(let text):
            guard let found = erased(from: text, isOwn: isOwn) else { return json }
            count += found.count
            return .string(found.text)
        case .array(let elements): return .array(elements.map { mapped($0, isOwn: isOwn, &count) })
        case .object(let members):
            return .object(members.map { JSON.Member($0.key, mapped($0.value, isOwn: isOwn, &count)) })
        case .null, .bool, .integer, .decimal: return json
        }
    }

    private func rewritten(
        _ scalars: [Unicode.Scalar], _ folded: FoldedScalars, _ ranges: [Range<Int>]
    ) -> (text: String, count: Int) {
        var result = String.UnicodeScalarView()
        var next = 0
        for range in ranges {
            result.append(contentsOf: scalars[next..<folded.origins[range.lowerBound]])
            result.append(contentsOf: pseudonym.unicodeScalars)
            // Accents after the last letter go with it.
            next = range.upperBound < folded.origins.count ? folded.origins[range.upperBound] : scalars.count
        }
        result.append(contentsOf: scalars[next...])
        return (String(result), ranges.count)
    }

    /// The ranges in order, those that overlap made one.
    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, last.upperBound > range.lowerBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}
