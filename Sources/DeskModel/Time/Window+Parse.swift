extension Window {
    /// Reads windows as people write them, in English or Czech: `Mon-Fri 8-11`, `po-pá 8:00-11:00`,
    /// `2026-12-01 13:00-15:30`, `1.12.2026 13-15:30`, `zítra 8-10`; several are separated by semicolons.
    ///
    /// Days without hours mean the desk's hours of those days, hours without days all days the desk works.
    /// - Parameter now: what `today` means; a date of which nothing is left is refused.
    /// - Throws: invalid, with an example to go by.
    package static func parse(
        _ text: String, now: Instant, calendar: WorkingCalendar
    ) throws(DeskError) -> [Window] {
        let groups: [ScheduleGroup]
        do {
            groups = try ScheduleGroup.all(in: text, today: calendar.zone.date(at: now))
        } catch {
            throw DeskError(fault: error, window: text)
        }
        var windows: [Window] = []
        for group in groups {
            for window in try group.windows(of: text, now: now, calendar: calendar)
            where !windows.contains(window) {
                windows.append(window)
            }
        }
        return windows
    }
}

extension ScheduleGroup {
    /// The windows that a group means.
    fileprivate func windows(
        of text: String, now: Instant, calendar: WorkingCalendar
    ) throws(DeskError) -> [Window] {
        var windows = weeklyWindows(calendar.hours)
        for date in dates {
            let ofDate = (spans.isEmpty ? calendar.day(date).hours : DaySpan.joined(spans)).map {
                Window.date(date, $0)
            }
            guard !ofDate.isEmpty else {
                throw DeskError(.invalid, .time(.deskClosedOn(date.iso, text)))
            }
            let coming = ofDate.filter { !$0.isPast(at: now, in: calendar.zone) }
            // Of the desk's own hours what is left will do; hours that were written are meant.
            guard spans.isEmpty ? !coming.isEmpty : coming.count == ofDate.count else {
                throw DeskError(.invalid, .time(.windowPast(text)))
            }
            windows += coming
        }
        guard !windows.isEmpty else {
            throw DeskError(.invalid, .time(.deskClosedOn(weekdays.text, text)))
        }
        return windows
    }

    private func weeklyWindows(_ hours: WorkingHours) -> [Window] {
        guard hasDays else {
            return hours.weekdays.isEmpty ? [] : DaySpan.joined(spans).map { .weekly(hours.weekdays, $0) }
        }
        guard spans.isEmpty else {
            return weekdays.isEmpty ? [] : DaySpan.joined(spans).map { .weekly(weekdays, $0) }
        }
        // Days that share a stretch of the desk's hours become one window.
        var days: [(span: DaySpan, days: WeekdaySet)] = []
        for weekday in weekdays.weekdays {
            for span in hours[weekday] {
                if let index = days.firstIndex(where: { $0.span == span }) {
                    days[index].days.formUnion(WeekdaySet(weekday: weekday))
                } else {
                    days.append((span, WeekdaySet(weekday: weekday)))
                }
            }
        }
        return days.map { .weekly($0.days, $0.span) }
    }
}

extension DeskError {
    fileprivate init(fault: ScheduleToken.Fault, window text: String) {
        switch fault {
        case .tooLong: self.init(.invalid, .time(.windowTooLong(ScheduleToken.longest)))
        case .unreadable: self.init(.invalid, .time(.unreadableWindow(text)))
        case .overnight: self.init(.invalid, .time(.overMidnight(text)))
        case .empty: self.init(.invalid, .time(.windowEmpty(text)))
        }
    }
}
