/// Everything a person can be told by, and how to take it out of text without touching anybody else.
package struct PersonTraces: Sendable {
    private let names: [NameTrace]
    private let addresses: [AddressTrace]
    /// The addresses as they are written, in small letters.
    private let spellings: Set<String>
    private let phones: [PhoneTrace]
    private let pseudonym: String
    private var bystanders: [Bystander] = []
    /// Addresses of others that hold one of the person's.
    private var longer: [AddressTrace] = []
    /// Accounts that have one of the person's numbers too.
    private var sharers: [(account: Int64, organisation: Int64, phone: PhoneTrace)] = []

    /// The names, addresses and numbers the person has or once had, and what is to stand in their place.
    package init(names: Set<String>, addresses: Set<String>, phones: Set<String>, pseudonym: String) {
        self.names = names.sorted().compactMap(NameTrace.init)
        self.addresses = addresses.sorted().map(AddressTrace.init)
        spellings = Set(addresses.map { $0.lowercased() })
        self.phones = phones.sorted().compactMap(PhoneTrace.init)
        self.pseudonym = pseudonym
    }

    /// Notes somebody else who is to be left alone: a customer's account, or one of the vendor's people.
    package mutating func add(
        bystander name: String, account: Int64? = nil, organisation: Int64? = nil, addresses: [String] = [],
        phone: String? = nil
    ) {
        if let other = Bystander(name: name, account: account, organisation: organisation, near: names) {
            bystanders.append(other)
        }
        for address in addresses {
            let letters = FoldedScalars.letters(address)
            if self.addresses.contains(where: { $0.isWithin(letters) }) {
                longer.append(AddressTrace(address))
            }
        }
        if let account, let organisation, let phone = phone.flatMap(PhoneTrace.init),
            phones.contains(where: { $0.isSame(as: phone) })
        {
            sharers.append((account, organisation, phone))
        }
    }

    /// Whether a text is one of the person's addresses.
    package func isAddress(_ text: String) -> Bool { spellings.contains(text.lowercased()) }

    /// The text without any trace; `nil` when there is none.
    package func erased(from text: String, _ reach: ErasureReach) -> ErasedText? {
        guard reach != .nothing else { return nil }
        let scalars = text.unicodeScalars
        let folded = FoldedScalars(scalars)
        let letters = folded.letters
        var ranges = ranges(ofAddresses: folded, in: scalars) + ranges(ofPhones: letters, reach)
        if case .names(let alone, let besides) = reach {
            ranges += self.ranges(ofNames: folded, alone: alone, besides)
        }
        guard !ranges.isEmpty else { return nil }
        return rewritten(Array(scalars), folded, PersonTraces.merged(ranges))
    }

    private func ranges(ofAddresses folded: FoldedScalars, in scalars: String.UnicodeScalarView) -> [Range<
        Int
    >] {
        let found = addresses.flatMap { $0.ranges(in: folded.letters) }
        guard !found.isEmpty, !longer.isEmpty else { return found }
        let others = longer.flatMap { $0.ranges(in: folded.letters) }
        return found.filter { range in
            let around = others.filter { $0.contains(range) }
            // Where only an accent tells two addresses apart, it is whose it is written as.
            return around.isEmpty
                || around.allSatisfy { $0 == range } && isAddress(folded.text(of: range, in: Array(scalars)))
        }
    }

    private func ranges(ofPhones letters: [UInt32], _ reach: ErasureReach) -> [Range<Int>] {
        let besides =
            if case .names(_, let besides) = reach { besides } else { nil as ErasureReach.Namesakes? }
        return phones.filter { phone in
            !sharers.contains { sharer in
                guard sharer.phone.isSame(as: phone) else { return false }
                return switch besides {
                case .nobody?: false
                case .account(let id)?: sharer.account == id
                case .organisation(let id)?: sharer.organisation == id
                case nil: true
                }
            }
        }.flatMap { $0.ranges(in: letters) }
    }

    private func ranges(
        ofNames folded: FoldedScalars, alone: Bool, _ besides: ErasureReach.Namesakes
    ) -> [Range<Int>] {
        let words = FoldedWords(folded)
        var addresses: [Range<Int>]?
        var found: [Range<Int>] = []
        var index = 0
        while index < words.count {
            guard let (match, isSingle) = match(at: index, in: words, alone: alone),
                !isOthers(match, isSingle: isSingle, in: words, besides)
            else {
                index += 1
                continue
            }
            index = match.words.upperBound
            let range = words.range(of: match.words)
            // What stands in an address is a part of it.
            let all = addresses ?? AddressTrace.all(in: folded.letters)
            addresses = all
            if !all.contains(where: { $0.overlaps(range) }) { found.append(range) }
        }
        return found
    }

    private func match(
        at index: Int, in words: FoldedWords, alone: Bool
    ) -> (match: NameMatch, isSingle: Bool)? {
        var best: NameMatch?
        for name in names {
            guard let match = name.match(at: index, in: words) else { continue }
            if best.map({ match.isCloser(than: $0) }) ?? true { best = match }
        }
        if let best { return (best, false) }
        guard alone else { return nil }
        return names.compactMap { $0.single(at: index, in: words) }.min { $0.cost < $1.cost }.map {
            ($0, true)
        }
    }

    /// Whether it is somebody else's name, or could as well be one of theirs.
    private func isOthers(
        _ match: NameMatch, isSingle: Bool, in words: FoldedWords, _ besides: ErasureReach.Namesakes
    ) -> Bool {
        bystanders.contains { other in
            let isNear = other.isAmong(besides)
            var start = max(0, match.words.lowerBound - 3)
            while start < match.words.upperBound {
                guard let theirs = other.name.match(at: start, in: words) else {
                    start += 1
                    continue
                }
                start = theirs.words.upperBound
                guard theirs.words.overlaps(match.words) else { continue }
                if theirs.encloses(match) || theirs.words.lowerBound < match.words.lowerBound { return true }
                if theirs.words == match.words,
                    theirs.cost < match.cost || theirs.cost == match.cost && isNear
                {
                    return true
                }
            }
            guard isSingle, isNear else { return false }
            return other.name.single(at: match.words.lowerBound, in: words).map { $0.cost <= match.cost }
                ?? false
        }
    }

    private func rewritten(
        _ scalars: [Unicode.Scalar], _ folded: FoldedScalars, _ ranges: [Range<Int>]
    ) -> ErasedText {
        var result = String.UnicodeScalarView()
        var places: [Range<Int>] = []
        var next = 0
        for range in ranges {
            let place = folded.place(of: range, within: scalars.count)
            result.append(contentsOf: scalars[next..<place.lowerBound])
            result.append(contentsOf: pseudonym.unicodeScalars)
            next = place.upperBound
            places.append(place)
        }
        result.append(contentsOf: scalars[next...])
        return ErasedText(
            text: String(result), count: ranges.count, context: ErasedText.context(of: places, in: scalars))
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

/// A text after a person was taken out of it.
package struct ErasedText: Equatable, Sendable {
    /// What is left of it, a pseudonym in the place of each trace.
    package let text: String
    /// How many traces there were.
    package let count: Int
    /// Each trace as it stood, with a few words around it.
    package let context: String

    /// Made of its parts, of which none is checked.
    package init(text: String, count: Int, context: String) {
        self.text = text
        self.count = count
        self.context = context
    }

    /// The words around some places of a text, on one line.
    static func context(of places: [Range<Int>], in scalars: [Unicode.Scalar]) -> String {
        var spans: [Range<Int>] = []
        for place in places {
            let span = edge(place.lowerBound, by: -1, scalars)..<edge(place.upperBound, by: 1, scalars)
            if let last = spans.last, last.upperBound >= span.lowerBound {
                spans[spans.count - 1] = last.lowerBound..<span.upperBound
            } else {
                spans.append(span)
            }
        }
        let texts = spans.map { span in
            let words = String(String.UnicodeScalarView(scalars[span])).split(whereSeparator: \.isWhitespace)
            return words.joined(separator: " ")
        }
        let isCutBefore = spans.first.map { $0.lowerBound > 0 } ?? false
        let isCutAfter = spans.last.map { $0.upperBound < scalars.count } ?? false
        return (isCutBefore ? "… " : "") + texts.joined(separator: " … ") + (isCutAfter ? " …" : "")
    }

    /// Where the third word from here begins or ends, within a line's reach.
    private static func edge(_ start: Int, by step: Int, _ scalars: [Unicode.Scalar]) -> Int {
        var (index, words) = (start, 0)
        while step < 0 ? index > 0 : index < scalars.count, abs(index - start) < 40 {
            let next = step < 0 ? index - 1 : index
            if scalars[next].properties.isWhitespace, index != start,
                !scalars[step < 0 ? index : index - 1].properties.isWhitespace
            {
                words += 1
                if words == 3 { break }
            }
            index += step
        }
        return index
    }
}

extension Range where Bound == Int {
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && upperBound >= other.upperBound
    }
}
