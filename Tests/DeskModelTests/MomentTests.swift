import DeskModel
import DeskProse
import DeskTesting
import Testing

@Suite struct TimeSpanTests {
    @Test(arguments: [
        ("90s", 90, "1m30s"), ("30m", 1800, "30m"), ("2h", 7200, "2h"), ("2 h", 7200, "2h"),
        ("1h30m", 5400, "1h30m"),
        ("1 h 30 min", 5400, "1h30m"), ("8h", 28_800, "8h"), ("30d", 2_592_000, "30d"),
        ("180d", 15_552_000, "180d"),
        ("2w", 1_209_600, "14d"), ("0s", 0, "0s"), ("36h", 129_600, "1d12h"), (" 2H ", 7200, "2h"),
        ("2 hod", 7200, "2h"),
        ("36525d", 3_155_760_000, "36525d"), ("1,5h", 5400, "1h30m"), ("1.5 h", 5400, "1h30m"),
        ("0,25 hod", 900, "15m"), ("2,5d", 216_000, "2d12h"), ("0:45", 2700, "45m"),
        (" 12:05 ", 43_500, "12h5m"),
    ])
    func `lengths are read and printed`(text: String, seconds: Int64, printed: String) throws {
        let span = try TimeSpan(text)
        #expect(span.seconds == seconds)
        #expect(span.text == printed)
        #expect(try TimeSpan(printed) == span)
        #expect(try TimeSpan(span.hoursText) == span)
    }

    @Test(arguments: [
        "", " ", "8", "h", "-2h", "2x", "2h2h", "30m1h", "1.5", "1,5,5h", "0,3333m", "1:5", "1:60", "0:45h",
        "2h 30", "36526d", "9999999999w",
        "99999999999s", "2months",
        "٢h", String(repeating: "1", count: 50),
    ])
    func `anything else is no length`(text: String) {
        let error = #expect(throws: DeskError.self) { try TimeSpan(text) }
        #expect(error?.kind == .usage)
    }

    @Test(arguments: [("90", 5400), (" 5 ", 300), ("90s", 90), ("0:45", 2700)])
    func `a bare number is minutes where that is said`(text: String, seconds: Int64) throws {
        #expect(try TimeSpan(text, bareUnit: 60).seconds == seconds)
        #expect(throws: DeskError.self) { try TimeSpan("90x", bareUnit: 60) }
    }

    @Test func `working time is told in hours`() {
        #expect(TimeSpan(seconds: 108_000).hoursText == "30h")
        #expect(TimeSpan(seconds: -5).seconds == 0)
    }
}

@Suite struct MomentTests {
    let zone = TimeZoneTable.prague
    let now = at("2026-11-25T09:00:00Z")

    @Test(arguments: [
        ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"),
        ("2026-01-02T03:04:05+01:00", "2026-01-02T02:04:05Z"),
        ("2026-12-01", "2026-11-30T23:00:00Z"), ("2026-07-01", "2026-06-30T22:00:00Z"),
        ("2026-12-01 13:00", "2026-12-01T12:00:00Z"), ("2026-12-01T13:00", "2026-12-01T12:00:00Z"),
        ("2026-12-01 13:00:07", "2026-12-01T12:00:07Z"), ("1.12.2026 13:00", "2026-12-01T12:00:00Z"),
        ("1. 12. 2026", "2026-11-30T23:00:00Z"), ("now", "2026-11-25T09:00:00Z"),
        ("teď", "2026-11-25T09:00:00Z"),
        ("today", "2026-11-24T23:00:00Z"), ("včera", "2026-11-23T23:00:00Z"),
        ("yesterday", "2026-11-23T23:00:00Z"),
        ("30d", "2026-10-26T09:00:00Z"), ("2h", "2026-11-25T07:00:00Z"), ("+2h", "2026-11-25T11:00:00Z"),
        ("2026-12-01 24:00", "2026-12-01T23:00:00Z"), ("2026-03-29 02:30", "2026-03-29T01:00:00Z"),
    ])
    func `times in flags are understood`(text: String, expected: String) throws {
        #expect(try Instant(text, now: now, zone: zone) == at(expected))
    }

    @Test(arguments: [
        "", "2026-13-01", "2026-12-01 25:00", "2026-12-01T13:00:60", "2026-12-01 24:00:01", "1.12.", "soon",
        "8", "8:00",
        "2026-12-01 13:00 h", "2026-12-01 13:00+01", "nowt", "now 2h", "99999-01-01", "2026",
        String(repeating: "1", count: 61),
    ])
    func `anything else is not a time`(text: String) {
        let error = #expect(throws: DeskError.self) { try Instant(text, now: now, zone: zone) }
        #expect(error?.kind == .usage)
    }

    @Test func `deadlines are days or instants`() throws {
        func read(_ text: String) throws -> Moment {
            try Moment(text, now: now, zone: zone, direction: .ahead)
        }
        #expect(try read("2026-12-01") == .day(on("2026-12-01")))
        #expect(try read("zítra") == .day(on("2026-11-26")))
        #expect(try read("3d") == .day(on("2026-11-28")))
        #expect(try read("2h") == .instant(at("2026-11-25T11:00:00Z")))
        #expect(try read("1.12.2026 9") == .instant(at("2026-12-01T08:00:00Z")))
    }

    @Test(arguments: [
        (0, "now"), (59, "now"), (-59, "now"), (60, "1 min"), (3599, "59 min"), (3600, "1 h"),
        (-7200, "-2 h"),
        (172_799, "47 h"), (172_800, "2 d"), (-8_640_000, "-100 d"), (Int64.min, "-106751991167300 d"),
    ])
    func `distances are short`(seconds: Int64, text: String) {
        #expect(Prose.distance(seconds: seconds).en == text)
    }

    @Test func `people read dates and windows in their language`() throws {
        let weekly = try #require(Window(text: "Mon-Fri,Sun 08:00-11:00"))
        #expect(weekly.prose == Prose(en: "Mon–Fri, Sun 08:00–11:00", cs: "po–pá, ne 8:00–11:00"))
        let single = try #require(Window(text: "2026-12-01 13:00-15:30"))
        #expect(single.prose == Prose(en: "1 Dec 2026 13:00–15:30", cs: "1. 12. 2026 13:00–15:30"))
        #expect(zone.prose(now) == Prose(en: "25 Nov 2026 10:00", cs: "25. 11. 2026 10:00"))
    }

    @Test func `no text traps`() {
        let pieces = [
            "2026", "-", "12", "1", ".", " ", "T", ":", "h", "d", "w", "99", "9999999999", "+", "now", "é",
            "\0",
        ]
        var dice = Dice(seed: 6)
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 1...8, using: &dice)).map { _ in
                pieces.randomElement(using: &dice) ?? ""
            }.joined()
            if let instant = try? Instant(text, now: now, zone: zone) {
                #expect(Instant(iso: instant.iso) != nil)
            }
            _ = try? Moment(text, now: now, zone: zone, direction: .ahead)
        }
    }
}
