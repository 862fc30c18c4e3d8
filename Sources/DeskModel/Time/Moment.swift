import DeskProse

/// A time that somebody writes in a flag: an instant, or a whole day.
package enum Moment: Hashable, Sendable {
    case day(CivilDate)
    case instant(Instant)

    /// Which way a bare length of time such as `30d` points.
    package enum Direction: Sendable {
        /// For `--since` and the like: thirty days ago.
        case back
        /// For deadlines: in thirty days.
        case ahead
    }

    /// Reads `2026-01-02T03:04:05Z`, `2026-12-01`, `2026-12-01 13:00` and `1.12.2026 13:00` (in the desk's
    /// zone), `now`, `today`, `yesterday`, `tomorrow`, the same words in Czech, and lengths such as `2h`.
    ///
    /// Whole days ahead are days; other lengths are instants. A plus sign points ahead in any case.
    /// - Throws: usage, with an example.
    package init(
        _ text: String, now: Instant, zone: TimeZoneTable, direction: Direction
    ) throws(DeskError) {
        guard text.utf8.count <= 60 else { throw DeskError(.usage, .badMoment("…"), hint: .momentExample) }
        if let instant = Instant(iso: text) {
            self = .instant(instant)
            return
        }
        var scanner = TextScanner(folding: text)
        let today = zone.date(at: now)
        guard
            let moment = scanner.momentOfDate(in: zone) ?? scanner.momentOfWord(today: today, now: now)
                ?? scanner.momentOfSpan(today: today, now: now, direction: direction)
        else { throw DeskError(.usage, .badMoment(text), hint: .momentExample) }
        self = moment
    }
}

extension Instant {
    /// The instant that somebody writes in a flag, a day being its first second in the desk's zone.
    /// - Throws: usage, with an example.
    package init(_ text: String, now: Instant, zone: TimeZoneTable) throws(DeskError) {
        switch try Moment(text, now: now, zone: zone, direction: .back) {
        case .day(let date): self = zone.instant(date)
        case .instant(let instant): self = instant
        }
    }
}

extension TextScanner {
    /// A date, maybe with a time of day, and nothing else.
    fileprivate mutating func momentOfDate(in zone: TimeZoneTable) -> Moment? {
        attempt { scanner in
            scanner.spaces()
            guard let date = scanner.date(today: nil) else { return nil }
            if scanner.skip("t") { return scanner.time(of: date, in: zone) }
            scanner.spaces()
            return scanner.isAtEnd ? .day(date) : scanner.time(of: date, in: zone)
        }
    }

    private mutating func time(of date: CivilDate, in zone: TimeZoneTable) -> Moment? {
        guard let minute = clock() else { return nil }
        var second = 0
        if skip(":") {
            guard let value = digits(2...2), value < 60, minute < 1440 else { return nil }
            second = value
        }
        spaces()
        return isAtEnd ? .instant(zone.instant(date, second: minute * 60 + second)) : nil
    }

    /// `now`, `today` and their like, and nothing else.
    fileprivate mutating func momentOfWord(today: CivilDate, now: Instant) -> Moment? {
        attempt { scanner in
            scanner.spaces()
            let word = String(decoding: scanner.word(), as: UTF8.self)
            scanner.spaces()
            guard scanner.isAtEnd else { return nil }
            switch word {
            case "now", "ted": return .instant(now)
            case "today", "dnes": return .day(today)
            case "yesterday", "vcera": return .day(today - 1)
            case "tomorrow", "zitra": return .day(today + 1)
            default: return nil
            }
        }
    }

    /// A length of time from now, and nothing else.
    fileprivate mutating func momentOfSpan(
        today: CivilDate, now: Instant, direction: Moment.Direction
    ) -> Moment? {
        attempt { scanner in
            scanner.spaces()
            let isAhead = scanner.skip("+") || direction == .ahead
            guard let span = scanner.timeSpan(), scanner.isAtEnd else { return nil }
            guard isAhead else { return .instant(now - span.seconds) }
            let (days, rest) = span.seconds.dividedDown(by: 86_400)
            return rest == 0 && days > 0 ? .day(today + Int(days)) : .instant(now + span.seconds)
        }
    }
}
