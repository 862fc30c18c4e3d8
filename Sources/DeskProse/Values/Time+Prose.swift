package import DeskModel

extension CivilDate {
    /// The day as people read it: `1 Dec 2026`, `1. 12. 2026`.
    package var prose: Prose { .date(year: year, month: month, day: day) }
}

extension TimeZoneTable {
    /// An instant as people in this zone read it: `1 Dec 2026 08:00`, `1. 12. 2026 8:00`.
    package func prose(_ instant: Instant) -> Prose {
        let local = local(at: instant)
        return local.date.prose + Prose(verbatim: " ") + .clock(minute: local.minute)
    }
}

extension WeekdaySet {
    /// The days as people read them: `Mon–Fri`, `po–pá`.
    package var prose: Prose {
        let parts = runs.flatMap { run in
            run.count >= 3
                ? [.weekday(run.lowerBound) + Prose(verbatim: "–") + .weekday(run.upperBound)]
                : run.map(Prose.weekday)
        }
        return parts.dropFirst().reduce(parts.first ?? Prose(verbatim: "")) {
            $0 + Prose(verbatim: ", ") + $1
        }
    }
}

extension Window {
    /// The window as people read it: `Mon–Fri 08:00–11:00`, `po–pá 8:00–11:00`.
    package var prose: Prose {
        let (days, hours) =
            switch self {
            case .weekly(let days, let hours): (days.prose, hours)
            case .date(let date, let hours): (date.prose, hours)
            }
        return days + Prose(verbatim: " ") + .clock(minute: hours.from) + Prose(verbatim: "–")
            + .clock(minute: hours.to)
    }
}
