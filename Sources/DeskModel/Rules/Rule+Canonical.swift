extension Rule {
    /// The value as it is stored: one text for each meaning, the default's own text for the default.
    ///
    /// Throws `.invalid` naming the range for a value out of it. That a time zone exists is for the
    /// caller to look up: files are not read here.
    package func canonical(_ text: String) throws(DeskError) -> String {
        switch kind {
        case .count(let range):
            let digits = Text.trim(text)
            guard digits.utf8.count <= 18, !digits.isEmpty,
                digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int64(digits),
                range.contains(number)
            else { throw outOfRange(text) }
            return String(number)
        case .duration(let range):
            guard let span = try? TimeSpan(text), range.contains(span.seconds) else { throw outOfRange(text) }
            if let usual = try? TimeSpan(standard), usual == span { return standard }
            return countsWorkingTime ? span.hoursText : span.text
        case .text(let limit):
            return Text.trim(text).isEmpty
                ? "" : try Text.line(text, .key(key.rawValue), limit: limit)
        case .hours:
            return try WorkingHours(text).text
        case .timeZone:
            guard Rule.mayNameTimeZone(text) else {
                throw DeskError(.invalid, .value(.noTimeZone(text)))
            }
            return text
        }
    }

    /// Whether a text can be the name of a time zone: parts of letters, digits, `_`, `+` and `-`
    /// between slashes, so that it never leads out of the folder of time zones.
    package static func mayNameTimeZone(_ text: String) -> Bool {
        guard (1...64).contains(text.utf8.count) else { return false }
        return text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
            part in
            !part.isEmpty
                && part.allSatisfy { byte in
                    switch byte {
                    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                    case UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
                    default: false
                    }
                }
        }
    }

    /// Whether changing the rule moves what open tickets are due at.
    package var movesDueTimes: Bool {
        switch key {
        case .hours, .timeZone, .targetFast, .targetStandard: true
        default: false
        }
    }

    /// The values that are taken: `8–64`, `1m–1d`, or what one looks like at most.
    package var range: String {
        switch kind {
        case .count(let range): "\(range.lowerBound)–\(range.upperBound)"
        case .duration(let range):
            "\(spanText(range.lowerBound))–\(spanText(range.upperBound))"
        case .text(let limit): "0–\(limit)"
        case .hours: "Mon-Sun 00:00-24:00"
        case .timeZone: "Area/City"
        }
    }

    private func spanText(_ seconds: Int64) -> String {
        let span = TimeSpan(seconds: seconds)
        return countsWorkingTime ? span.hoursText : span.text
    }

    /// Whether a length is working time, which is told in hours.
    private var countsWorkingTime: Bool { key == .claimLease || key == .targetFast || key == .targetStandard }

    private func outOfRange(_ text: String) -> DeskError {
        let shown = text.utf8.count <= 60 ? text : "…"
        return DeskError(.invalid, .value(.ruleOutOfRange(key.rawValue, shown, range: range, unit)))
    }
}

extension RuleValue {
    /// The rule it is a value of.
    package var rule: Rule { Rule.of(key) }
}
