/// Days and the hours that go with them, as somebody wrote them.
struct ScheduleGroup: Equatable {
    var weekdays: WeekdaySet = []
    var dates: [CivilDate] = []
    var spans: [DaySpan] = []

    var hasDays: Bool { !weekdays.isEmpty || !dates.isEmpty }

    /// The groups of a text such as `Mon-Thu 8-12, 13-16; Fri 8-14`.
    ///
    /// Hours belong to the days before them, up to the next days. Hours may also come first, alone
    /// between semicolons with their days behind; anything that could be read in two ways is refused.
    static func all(in text: String, today: CivilDate?) throws(ScheduleToken.Fault) -> [ScheduleGroup] {
        let tokens = try ScheduleToken.all(in: text, today: today)
        var groups: [ScheduleGroup] = []
        for part in tokens.split(separator: .semicolon) {
            var parser = ScheduleParser(tokens: Array(part))
            groups += try parser.groups()
        }
        guard !groups.isEmpty else { throw .unreadable }
        return groups
    }
}

/// Reads what stands between two semicolons.
private struct ScheduleParser {
    let tokens: [ScheduleToken]
    private var index = 0
    private var done: [ScheduleGroup] = []
    private var group = ScheduleGroup()
    /// Whether this part began with hours and has its days behind them.
    private var hoursFirst = false
    /// Whether a comma came just before.
    private var afterComma = true

    init(tokens: [ScheduleToken]) {
        self.tokens = tokens
    }

    mutating func groups() throws(ScheduleToken.Fault) -> [ScheduleGroup] {
        while index < tokens.count {
            switch tokens[index] {
            case .comma:
                guard !afterComma else { throw .unreadable }
                index += 1
                afterComma = true
                continue
            case .time(let from): try span(from: from)
            case .weekday, .weekdays, .date: try days()
            case .dash, .semicolon: throw .unreadable
            }
            afterComma = false
        }
        guard !afterComma else { throw .unreadable }
        return done + [group]
    }

    /// The token so many places ahead.
    private func ahead(_ count: Int) -> ScheduleToken? {
        index + count < tokens.count ? tokens[index + count] : nil
    }

    private mutating func span(from: Int) throws(ScheduleToken.Fault) {
        guard !hoursFirst, ahead(1) == .dash, case .time(let end) = ahead(2) else { throw .unreadable }
        // Midnight ends a day as well as it begins one.
        let to = end == 0 && from > 0 ? 1440 : end
        guard from != to else { throw .empty }
        guard let span = DaySpan(from: from, to: to) else { throw .overnight }
        group.spans.append(span)
        index += 3
    }

    private mutating func days() throws(ScheduleToken.Fault) {
        if !group.spans.isEmpty, !hoursFirst {
            if group.hasDays {
                done.append(group)
                group = ScheduleGroup()
            } else if afterComma {
                throw .unreadable
            } else {
                hoursFirst = true
            }
        }
        switch tokens[index] {
        case .weekdays(let days): group.weekdays.formUnion(days)
        case .date(let date): group.dates.append(date)
        case .weekday(let first):
            if ahead(1) == .dash {
                guard case .weekday(let last) = ahead(2) else { throw .unreadable }
                group.weekdays.formUnion(WeekdaySet(from: first, through: last))
                index += 2
            } else if case .date(let date) = ahead(1) {
                // `Tue 1.12.2026` is one day, and should be the one it says.
                guard date.weekday == first else { throw .unreadable }
                group.dates.append(date)
                index += 1
            } else {
                group.weekdays.formUnion(WeekdaySet(weekday: first))
            }
        default: throw .unreadable
        }
        index += 1
        // After a date only hours or a comma make sense: `1.12.2026 po 8-10` says two days.
        if case .date = tokens[index - 1], case .weekday = ahead(0) { throw .unreadable }
    }
}
