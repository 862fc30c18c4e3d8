package import DeskModel
import DeskProse

extension QueueStats {
    /// The picture for people, with bars and sparklines, in lines of at most `width` cells.
    package func text(_ rendering: Rendering, zone: TimeZoneTable, width: Int) -> String {
        let page = StatsPage(
            language: rendering.language, color: rendering.color, width: max(40, min(width, 100)))
        let from = zone.date(at: since).prose
        let to = zone.date(at: until).prose
        let place = ScreenClock.current?.say().map { ", " + $0 } ?? ""
        var parts = [page.heading(from + Prose(verbatim: " – ") + to + Prose(verbatim: place))]
        let spark = max(10, page.width - 30)
        parts.append(
            page.rows([
                (.statsIn, created, Bars.spark(days.map(\.created), width: spark)),
                (.statsOut, resolved, Bars.spark(days.map(\.resolved), width: spark)),
            ]))
        parts.append(page.section(.statsAges, ages.map { (.statsAge($0.fromDays, $0.toDays), $0.count) }))
        parts.append(page.lengths(firstResponse: firstResponse, resolution: resolution))
        parts.append(page.promises(promises))
        if !reach.isEmpty { parts.append(page.reach(reach)) }
        let lost = losses.filter { $0.minutes > 0 }
        if !lost.isEmpty {
            parts.append(
                page.section(
                    .statsLost, lost.map { (Prose.partName($0.part), Int($0.minutes)) },
                    text: { Span.text(Int64($0) * 60) }))
        }
        parts.append(page.line(.statsMissed(missedWindows)))
        return parts.joined(separator: "\n")
    }
}

/// How statistics are laid out.
private struct StatsPage {
    let language: Language
    let color: Bool
    let width: Int

    func heading(_ text: Prose) -> String {
        let line = text[language]
        return (color ? Style.heading.applied(to: line) : line) + "\n"
    }

    func line(_ text: Prose) -> String { text[language] + "\n" }

    /// A name, a number and a chart a line.
    func rows(_ rows: [(name: Prose, value: Int, chart: String)]) -> String {
        rows.map { row in
            let name = DisplayWidth.pad(row.name[language], to: 16)
            let value = DisplayWidth.pad(String(row.value), to: 8, trailing: true)
            return "  \(name)\(value)  \(row.chart)".trimmedEnd + "\n"
        }.joined()
    }

    /// A heading, and a bar a line.
    func section(
        _ title: Prose, _ values: [(name: Prose, value: Int)], text: (Int) -> String = { String($0) }
    ) -> String {
        let most = values.map(\.value).max() ?? 0
        return heading(title)
            + values.map { entry in
                let name = DisplayWidth.pad(entry.name[language], to: 16)
                let value = DisplayWidth.pad(text(entry.value), to: 8, trailing: true)
                return "  \(name)\(value)  \(Bars.bar(entry.value, of: most, width: width - 30))".trimmedEnd
                    + "\n"
            }.joined()
    }

    func lengths(firstResponse: Percentiles?, resolution: Percentiles?) -> String {
        heading(.statsLengths)
            + [(Prose.headFirstResponseName, firstResponse), (.headResolutionName, resolution)].map {
                name, found in
                let label = DisplayWidth.pad(name[language], to: 18)
                guard let found else { return "  \(label)–\n" }
                let figures =
                    "50 % \(Span.text(found.p50))   90 % \(Span.text(found.p90))   95 % \(Span.text(found.p95))"
                return "  \(label)\(figures)   (\(found.count))\n"
            }.joined()
    }

    func promises(_ promises: [QueueStats.Promise]) -> String {
        heading(.statsWithin)
            + promises.map { promise in
                let name = DisplayWidth.pad(promise.lane.rawValue, to: 16)
                guard let percent = promise.percent else { return "  \(name)       –\n" }
                let share = DisplayWidth.pad("\(percent) %", to: 8, trailing: true)
                let bar = Bars.bar(percent, of: 100, width: width - 46)
                let count = Prose.ofAll(promise.within, promise.answered)[language]
                return "  \(name)\(share)  \(DisplayWidth.pad(bar, to: width - 46))  \(count)\n"
            }.joined()
    }

    func reach(_ hours: [QueueStats.Reach]) -> String {
        heading(.statsReach)
            + hours.map { hour in
                let name = DisplayWidth.pad("\(DaySpan.clock(hour.hour * 60))", to: 16)
                let percent = hour.calls == 0 ? 0 : hour.reached * 100 / hour.calls
                let share = DisplayWidth.pad("\(percent) %", to: 8, trailing: true)
                let bar = DisplayWidth.pad(Bars.bar(percent, of: 100, width: width - 46), to: width - 46)
                return "  \(name)\(share)  \(bar)  \(Prose.ofAll(hour.reached, hour.calls)[language])\n"
            }.joined()
    }
}

extension String {
    /// The text without spaces at its end.
    fileprivate var trimmedEnd: String {
        guard let last = unicodeScalars.lastIndex(where: { $0 != " " }) else { return "" }
        return String(unicodeScalars[...last])
    }
}
