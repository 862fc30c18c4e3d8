package import DeskModel
import DeskProse

extension QueueStats: Report {
    /// What ids and `--quiet` print.
    package static let id = "since"

    /// What is printed of it, in this order.
    package static let fields: [Field<QueueStats>] = [
        Field("since", .headSince) { .string($0.since.iso) },
        Field("until", .headUntil) { .string($0.until.iso) },
        Field("created", .headIn) { JSON($0.created) },
        Field("responded", .headAnswered) { JSON($0.responded) },
        Field("resolved", .headOut) { JSON($0.resolved) },
        Field("open", .headStanding) { stats in
            .object(
                [Ticket.State.new, .open, .waiting].map {
                    JSON.Member($0.rawValue, JSON(stats.standing[$0] ?? 0))
                })
        },
        Field("ages", .headAges) { .array($0.ages.map(\.json)) },
        Field("firstResponse", .headFirstResponse) { $0.firstResponse?.json ?? .null },
        Field("resolution", .headResolution) { $0.resolution?.json ?? .null },
        Field("withinTarget", .headWithin) { .array($0.promises.map(\.json)) },
        Field("reachByHour", .headReachByHour) { .array($0.reach.map(\.json)) },
        Field("missedWindows", .headMissedWindows) { JSON($0.missedWindows) },
        Field("lostMinutes", .headLost) { .array($0.losses.map(\.json)) },
        Field("days", .headDays) { .array($0.days.map(\.json)) },
    ]

    /// The same as single figures, for formats that have no structure.
    package var figures: [StatsFigure] {
        var figures = [
            StatsFigure("created", nil, created), StatsFigure("responded", nil, responded),
            StatsFigure("resolved", nil, resolved),
        ]
        figures += [Ticket.State.new, .open, .waiting].map {
            StatsFigure("open", $0.rawValue, standing[$0] ?? 0)
        }
        figures += ages.map { StatsFigure("age", $0.text, $0.count) }
        for (name, percentiles) in [("firstResponse", firstResponse), ("resolution", resolution)] {
            figures.append(StatsFigure(name, "count", percentiles?.count ?? 0))
            figures.append(StatsFigure(name, "p50", percentiles.map { Int($0.p50) }))
            figures.append(StatsFigure(name, "p90", percentiles.map { Int($0.p90) }))
            figures.append(StatsFigure(name, "p95", percentiles.map { Int($0.p95) }))
        }
        for promise in promises {
            figures.append(StatsFigure("answered", promise.lane.rawValue, promise.answered))
            figures.append(StatsFigure("withinTarget", promise.lane.rawValue, promise.within))
        }
        for hour in reach {
            figures.append(StatsFigure("calls", String(hour.hour), hour.calls))
            figures.append(StatsFigure("reached", String(hour.hour), hour.reached))
        }
        figures.append(StatsFigure("missedWindows", nil, missedWindows))
        for loss in losses { figures.append(StatsFigure("lostMinutes", loss.part, Int(loss.minutes))) }
        for day in days {
            figures.append(StatsFigure("createdOn", day.date.iso, day.created))
            figures.append(StatsFigure("resolvedOn", day.date.iso, day.resolved))
        }
        return figures
    }
}

/// One figure of statistics.
package struct StatsFigure: Report {
    let figure: String
    let key: String?
    let value: Int?

    init(_ figure: String, _ key: String?, _ value: Int?) {
        self.figure = figure
        self.key = key
        self.value = value
    }

    /// What ids and `--quiet` print.
    package static let id = "figure"

    /// What is printed of it, in this order.
    package static let fields: [Field<StatsFigure>] = [
        Field("figure", .headFigure) { .string($0.figure) },
        Field("key", .headKey) { JSON($0.key) },
        Field("value", .headValue, align: .trailing) { JSON($0.value) },
    ]
}

extension StatsGroup: Report {
    /// What ids and `--quiet` print.
    package static let id = "key"

    /// What is printed of it, in this order.
    package static let fields: [Field<StatsGroup>] = [
        Field(
            "key", .headKey, flexible: true, keep: 9, json: { JSON($0.key) },
            text: { group, _ in group.key.map { Cell($0) } ?? Cell("–", .faint) }),
        Field("created", .headIn, align: .trailing, keep: 8) { JSON($0.created) },
        Field("responded", .headAnswered, align: .trailing, keep: 5) { JSON($0.responded) },
        Field("resolved", .headOut, align: .trailing, keep: 7) { JSON($0.resolved) },
        Field(
            "withinTarget", .headWithin, align: .trailing, keep: 6, json: { JSON($0.within) },
            text: { group, _ in
                guard let percent = group.percent else { return Cell("") }
                return Cell("\(percent) %", percent < 80 ? .warning : .plain)
            }),
        Field(
            "firstResponse", .headFirstResponse, align: .trailing, keep: 4,
            json: { $0.firstResponse?.json ?? .null },
            text: { group, _ in Cell(group.firstResponse.map { Span.text($0.p50) } ?? "") }),
        Field(
            "resolution", .headResolution, align: .trailing, keep: 3, json: { $0.resolution?.json ?? .null },
            text: { group, _ in Cell(group.resolution.map { Span.text($0.p50) } ?? "") }),
    ]
}

/// Lengths of working time for people.
enum Span {
    /// To the minute: `42m`, `3h10m`.
    static func text(_ seconds: Int64) -> String {
        TimeSpan(seconds: seconds < 60 ? seconds : seconds / 60 * 60).hoursText
    }
}

extension QueueStats.Age {
    /// The span in days: `0-1`, `30-`.
    var text: String { "\(fromDays)-" + (toDays.map(String.init) ?? "") }
    var json: JSON { ["fromDays": JSON(fromDays), "toDays": JSON(toDays), "count": JSON(count)] }
}

extension Percentiles {
    /// Working time in seconds.
    var json: JSON {
        ["count": JSON(count), "p50": .integer(p50), "p90": .integer(p90), "p95": .integer(p95)]
    }
}

extension QueueStats.Promise {
    var json: JSON {
        [
            "lane": .string(lane.rawValue), "answered": JSON(answered), "within": JSON(within),
            "percent": JSON(percent),
        ]
    }
}

extension QueueStats.Reach {
    var json: JSON { ["hour": JSON(hour), "calls": JSON(calls), "reached": JSON(reached)] }
}

extension QueueStats.Loss {
    var json: JSON { ["part": .string(part), "waits": JSON(waits), "minutes": .integer(minutes)] }
}

extension QueueStats.Day {
    var json: JSON { ["date": .string(date.iso), "created": JSON(created), "resolved": JSON(resolved)] }
}
