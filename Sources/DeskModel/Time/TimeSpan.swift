/// A length of time as people write it: `90s`, `30m`, `1h30m`, `30d`, `2w`.
///
/// A day is 24 hours here; of working time say hours.
package struct TimeSpan: Hashable, Comparable, Sendable {
    /// How long, in seconds.
    package let seconds: Int64

    /// So many seconds; never negative.
    package init(seconds: Int64) {
        self.seconds = max(0, seconds)
    }

    /// A hundred years; nothing longer is read.
    package static let longest = TimeSpan(seconds: 36_525 * 86_400)

    /// Reads a length: whole numbers, each with its unit, the larger first; spaces may stand between. A number
    /// with its one unit may have decimals, after a comma or a point: `1,5h`; `0:45` is hours and minutes.
    ///
    /// A bare number is read where `bareUnit` says how many seconds one of it is.
    /// - Throws: usage, with an example.
    package init(_ text: String, bareUnit: Int64? = nil) throws(DeskError) {
        var scanner = TextScanner(folding: text.utf8.count <= 40 ? text : "")
        let read =
            scanner.timeSpan() ?? scanner.decimalSpan() ?? scanner.clockSpan()
            ?? bareUnit.flatMap { scanner.bareSpan(unit: $0) }
        guard let span = read, scanner.isAtEnd else {
            throw DeskError(.usage, .time(.badSpan(text.utf8.count <= 40 ? text : "…")))
        }
        self = span
    }

    /// The length as it is read, in days and less: `30d`, `1d12h`, `1h30m`.
    package var text: String { text(units: [(86_400, "d"), (3600, "h"), (60, "m"), (1, "s")]) }

    /// The length in hours and less, as working time is told: `8h`, `30h`, `1h30m`.
    package var hoursText: String { text(units: [(3600, "h"), (60, "m"), (1, "s")]) }

    private func text(units: [(seconds: Int64, name: String)]) -> String {
        var rest = seconds
        var text = ""
        for unit in units where rest >= unit.seconds {
            text += "\(rest / unit.seconds)\(unit.name)"
            rest %= unit.seconds
        }
        return text.isEmpty ? "0s" : text
    }

    /// Whether the left one comes first.
    package static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.seconds < right.seconds }
}

extension TextScanner {
    /// A length of time in folded text, with the spaces around it.
    mutating func timeSpan() -> TimeSpan? {
        attempt { scanner in
            var total: Int64 = 0
            var last = Int64.max
            scanner.spaces()
            repeat {
                guard let number = scanner.digits(1...10) else { return nil }
                scanner.spaces()
                guard let unit = TextScanner.seconds(of: scanner.word()), unit < last else { return nil }
                // At most ten digits of weeks: far from overflowing.
                total += Int64(number) * unit
                last = unit
                scanner.spaces()
            } while !scanner.isAtEnd
            return TextScanner.span(total)
        }
    }

    /// `1,5h`, `0.25 hod`: at most four decimals, and whole seconds in the end.
    fileprivate mutating func decimalSpan() -> TimeSpan? {
        attempt { scanner in
            scanner.spaces()
            guard let whole = scanner.digits(1...6), scanner.skip(",") || scanner.skip(".") else {
                return nil
            }
            let start = scanner.index
            guard let part = scanner.digits(1...4) else { return nil }
            let scale = (start..<scanner.index).reduce(Int64(1)) { scale, _ in scale * 10 }
            scanner.spaces()
            guard let unit = TextScanner.seconds(of: scanner.word()) else { return nil }
            scanner.spaces()
            let scaled = (Int64(whole) * scale + Int64(part)) * unit
            return scaled.isMultiple(of: scale) ? TextScanner.span(scaled / scale) : nil
        }
    }

    /// `0:45`, `12:05`: hours and two digits of minutes.
    fileprivate mutating func clockSpan() -> TimeSpan? {
        attempt { scanner in
            scanner.spaces()
            guard let hours = scanner.digits(1...4), scanner.skip(":"), let minutes = scanner.digits(2...2),
                minutes < 60
            else { return nil }
            scanner.spaces()
            return TextScanner.span(Int64(hours) * 3600 + Int64(minutes) * 60)
        }
    }

    /// A number alone, of so many seconds each.
    fileprivate mutating func bareSpan(unit: Int64) -> TimeSpan? {
        attempt { scanner in
            scanner.spaces()
            guard let number = scanner.digits(1...6) else { return nil }
            scanner.spaces()
            return TextScanner.span(Int64(number) * unit)
        }
    }

    private static func span(_ seconds: Int64) -> TimeSpan? {
        let span = TimeSpan(seconds: seconds)
        return span <= .longest ? span : nil
    }

    private static func seconds(of unit: [UInt8]) -> Int64? {
        switch String(decoding: unit, as: UTF8.self) {
        case "s", "sec": 1
        case "m", "min": 60
        case "h", "hod": 3600
        case "d": 86_400
        case "w": 604_800
        default: nil
        }
    }
}
