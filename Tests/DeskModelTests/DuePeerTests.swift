import DeskModel
import DeskTesting
import Foundation
import Testing

/// Due times and presence against an independent program: Python's `zoneinfo`, and the law's list of holidays
/// written down anew.
@Suite struct DuePeerTests {
    /// One question, and what we say to it.
    private struct Case: Encodable {
        /// The spans of each weekday, Monday first, in minutes since midnight.
        var hours: [[[Int]]]
        var closures: [String]
        var start: Int64
        var target: Int64
        /// Beginnings and ends; an end of none is left out.
        var pauses: [[Int64]]
        /// Weekdays or a date, and minutes.
        var windows: [Presence]
    }

    private struct Presence: Encodable {
        var days: [Int]
        var date: String
        var from: Int
        var to: Int
    }

    private struct Answer: Decodable, Equatable {
        var due: Int64?
        var reachable: Bool?
        var next: Int64?
    }

    private static let script = """
        import datetime, json, sys, zoneinfo
        zone = zoneinfo.ZoneInfo("Europe/Prague")
        fixed = "01-01 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26".split()
        day = datetime.timedelta(1)

        def easter(y):
            a, b, c = y % 19, y // 100, y % 100
            h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
            l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
            m = h + l - 7 * ((a + 11 * h + 22 * l) // 451) + 114
            return datetime.date(y, m // 31, m % 31 + 1)

        def stamp(date, minute):
            if minute == 1440: return stamp(date + day, 0)
            return int(datetime.datetime(date.year, date.month, date.day, minute // 60, minute % 60,
                                         tzinfo=zone).timestamp())

        def local(instant): return datetime.datetime.fromtimestamp(instant, zone).date()

        def due(case):
            left, date = case["target"], local(case["start"])
            pauses = sorted((p + [1 << 60])[:2] for p in case["pauses"])
            for _ in range(1500):
                holiday = date.isoformat()[5:] in fixed or date in (easter(date.year) - 2 * day, easter(date.year) + day)
                if not holiday and date.isoformat() not in case["closures"]:
                    for span in case["hours"][date.weekday()]:
                        begin, end = max(stamp(date, span[0]), case["start"]), stamp(date, span[1])
                        for a, b in pauses + [[1 << 60, 1 << 60]]:
                            if begin < min(a, end):
                                if left <= min(a, end) - begin: return begin + left
                                left -= min(a, end) - begin
                            begin = max(begin, b)
                date += day
            return None

        def presence(case):
            now, starts, found = case["start"], [], False
            for window in case["windows"]:
                for n in range(-1, 400):
                    date = local(now) + n * day
                    if window["date"] == date.isoformat() or date.weekday() + 1 in window["days"]:
                        begin, end = stamp(date, window["from"]), stamp(date, window["to"])
                        if begin <= now < end: found = True
                        if begin > now: starts.append(begin)
            return (found if case["windows"] else None), (None if found else min(starts, default=None))

        for line in sys.stdin:
            case = json.loads(line)
            reachable, next_start = presence(case)
            print(json.dumps({"due": due(case), "reachable": reachable, "next": next_start}))
        """

    @Test func `due times and presence are what another program says`() throws {
        var dice = Dice(seed: 26)
        let cases = (0..<Soak.count(1500, whole: 60_000)).map { _ in Self.makeCase(&dice) }
        let theirs = try Self.peer(cases)
        try #require(theirs.count == cases.count)
        for (one, answer) in zip(cases, theirs) {
            let calendar = WorkingCalendar(
                hours: WorkingHours { day in one.hours[day - 1].compactMap { DaySpan(from: $0[0], to: $0[1]) }
                },
                closures: Dictionary(uniqueKeysWithValues: one.closures.map { (on($0), "x") }))
            let pauses = one.pauses.map {
                Pause(start: Instant(seconds: $0[0]), end: $0.count > 1 ? Instant(seconds: $0[1]) : nil)
            }
            let start = Instant(seconds: one.start)
            let windows = one.windows.compactMap { window -> Window? in
                guard let span = DaySpan(from: window.from, to: window.to) else { return nil }
                if !window.date.isEmpty { return .date(on(window.date), span) }
                return .weekly(window.days.reduce(into: []) { $0.insert(WeekdaySet(weekday: $1)) }, span)
            }
            let reachable = windows.isReachable(at: start, in: calendar.zone)
            let ours = Answer(
                due: calendar.due(from: start, target: one.target, pauses: pauses)?.seconds,
                reachable: reachable,
                next: reachable == true ? nil : windows.next(at: start, in: calendar.zone)?.start.seconds)
            #expect(ours == answer, "\(one)")
        }
    }

    /// Hours begin and end where no clock is ever changed; all else is anything, most often near a change of
    /// clocks, a holiday or an edge of the hours.
    private static func makeCase(_ dice: inout Dice) -> Case {
        func edge(_ range: ClosedRange<Int>) -> Int {
            let minute = Int.random(in: range, using: &dice)
            return (120..<180).contains(minute) ? 180 : minute
        }
        let isStandard = Bool.random(using: &dice)
        let hours = (1...7).map { day -> [[Int]] in
            if isStandard { return day < 6 ? [[480, 990]] : [] }
            guard Int.random(in: 0...3, using: &dice) > 0 else { return [] }
            let ends = [edge(0...500), edge(501...700), edge(701...900), edge(901...1440)]
            return Bool.random(using: &dice)
                ? [[ends[0], ends[3]]] : [[ends[0], ends[1]], [ends[2], ends[3]]]
        }
        let anchor =
            [
                "2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "2026-12-24T00:00:00Z",
                "2027-03-26T07:00:00Z",
                "2028-02-29T15:30:00Z", "2026-11-17T07:00:00Z",
            ].randomElement(using: &dice).map(at) ?? at("2026-01-01T00:00:00Z")
        let start =
            Bool.random(using: &dice)
            ? anchor.seconds + Int64.random(in: -90_000...90_000, using: &dice)
            : Int64.random(in: 1_735_689_600...1_893_456_000, using: &dice)
        var pauses: [[Int64]] = []
        for _ in 0..<Int.random(in: 0...2, using: &dice) {
            let from = start + Int64.random(in: -50_000...200_000, using: &dice)
            let to = from + Int64.random(in: 0...200_000, using: &dice)
            pauses.append(Int.random(in: 0...9, using: &dice) == 0 ? [from] : [from, to])
        }
        let today = TimeZoneTable.prague.date(at: Instant(seconds: start))
        return Case(
            hours: hours,
            closures: Set(
                (0..<Int.random(in: 0...3, using: &dice)).map { _ in
                    (today + Int.random(in: 0...9, using: &dice)).iso
                }
            ).sorted(),
            start: start,
            target: [3600, 8 * 3600, Int64.random(in: 1...400_000, using: &dice)]
                .randomElement(using: &dice) ?? 1,
            pauses: pauses,
            windows: (0..<Int.random(in: 0...2, using: &dice)).map { _ in
                let isDate = Int.random(in: 0...2, using: &dice) == 0
                return Presence(
                    days: isDate ? [] : Array((1...7).shuffled(using: &dice).prefix(3)),
                    date: isDate ? (today + Int.random(in: -1...5, using: &dice)).iso : "",
                    from: edge(0...700), to: edge(701...1440))
            })
    }

    /// What Python says, a case a line.
    private static func peer(_ cases: [Case]) throws -> [Answer] {
        let folder = try TestFolder()
        let input = folder.path + "/cases"
        let encoder = JSONEncoder()
        try Data(try cases.map { try encoder.encode($0) }.joined(separator: [0x0A])).write(
            to: URL(filePath: input))
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/env")
        python.arguments = ["python3", "-c", script]
        python.standardInput = try FileHandle(forReadingFrom: URL(filePath: input))
        let output = Pipe()
        python.standardOutput = output
        try python.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        try #require(python.terminationStatus == 0)
        return try bytes.split(separator: 0x0A).map { try JSONDecoder().decode(Answer.self, from: $0) }
    }
}
