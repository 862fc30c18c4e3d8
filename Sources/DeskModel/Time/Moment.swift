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
    /// zone), `now`, `today`, `yesterday`, `tomorrow`, a weekday such as `mon` or `pátek`, any of these with a time
    /// of day, the same words in Czech, and lengths such as `2h`.
    ///
    /// Whole days ahead are days; other lengths are instants. A plus sign points ahead in any case.
    /// - Throws: usage, with an example.
    package init(
        _ text: String, now: Instant, zone: TimeZoneTable, direction: Direction
    ) throws(DeskError) {
        guard text.utf8.count <= 60 else { throw DeskError(.usage, .time(.badMoment("…"))) }
        if let instant = Instant(iso: text) {
            self = .instant(instant)
            return
        }
        var scanner = TextScanner(folding: text)
        let today = zone.date(at: now)
        guard
            let moment = scanner.momentOfDate(in: zone) ?? scanner.momentOfWord(
                now: now, zone: zone, direction: direction)
                ?? scanner.momentOfSpan(today: today, now: now, direction: direction)
        else { throw DeskError(.usage, .time(.badMoment(text))) }
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

    /// `now`, `today`, `po 9:00` and their like, and nothing else.
    fileprivate mutating func momentOfWord(
        now: Instant, zone: TimeZoneTable, direction: Moment.Direction
    ) -> Moment? {
        attempt { scanner in
            let today = zone.date(at: now)
            guard let word = scanner.wordAfterLead() else { return nil }
            _ = scanner.skip(".")
            scanner.spaces()
            let isWhole = scanner.isAtEnd
            switch word {
            case "now", "ted": return isWhole ? .instant(now) : nil
            case "today", "dnes": return isWhole ? .day(today) : scanner.timeAfterLead(of: today, in: zone)
            case "yesterday", "vcera":
                return isWhole ? .day(today - 1) : scanner.timeAfterLead(of: today - 1, in: zone)
            case "tomorrow", "zitra":
                return isWhole ? .day(today + 1) : scanner.timeAfterLead(of: today + 1, in: zone)
            case "pozitri":
                return isWhole ? .day(today + 2) : scanner.timeAfterLead(of: today + 2, in: zone)
            default:
                guard let weekday = ScheduleToken.weekday(word) else { return nil }
                return scanner.moment(of: weekday, now: now, zone: zone, direction: direction)
            }
        }
    }

    /// The next such weekday ahead, or the last one back; today where its time lies that way.
    private mutating func moment(
        of weekday: Int, now: Instant, zone: TimeZoneTable, direction: Moment.Direction
    ) -> Moment? {
        let today = zone.date(at: now)
        let ahead = (weekday - today.weekday + 7) % 7
        switch direction {
        case .back:
            let day = today - (7 - ahead) % 7
            guard !isAtEnd else { return .day(day) }
            return firstTime(of: [day, day - 7], in: zone) { $0 <= now }
        case .ahead:
            guard !isAtEnd else { return .day(today + (ahead == 0 ? 7 : ahead)) }
            return firstTime(of: [today + ahead, today + ahead + 7], in: zone) { $0 > now }
        }
    }

    /// The time of day that follows, on the first of some days that it suits on.
    private mutating func firstTime(
        of dates: [CivilDate], in zone: TimeZoneTable, _ suits: (Instant) -> Bool
    ) -> Moment? {
        for date in dates {
            var trial = self
            guard case .instant(let instant)? = trial.timeAfterLead(of: date, in: zone) else { return nil }
            if suits(instant) {
                self = trial
                return .instant(instant)
            }
        }
        return nil
    }

    /// A word, after one that only leads over.
    private mutating func wordAfterLead() -> String? {
        spaces()
        var found = String(decoding: word(), as: UTF8.self)
        if ["v", "ve", "on", "until", "till", "do"].contains(found), skip(" ") {
            spaces()
            found = String(decoding: word(), as: UTF8.self)
        }
        return found.isEmpty ? nil : found
    }

    /// A time of day, maybe after `v` or `at`, and nothing else.
    private mutating func timeAfterLead(of date: CivilDate, in zone: TimeZoneTable) -> Moment? {
        if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(peek ?? 0) {
            guard ["v", "ve", "at"].contains(String(decoding: word(), as: UTF8.self)) else { return nil }
            spaces()
        }
        return time(of: date, in: zone)
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
