import DeskModel
import DeskProse
import DeskTesting
import Testing

@Suite struct WorkingCalendarTests {
    let desk = WorkingCalendar()
    /// Open at every hour of every day, so that nothing can hide at midnight.
    let always = WorkingCalendar(
        hours: WorkingHours { _ in [DaySpan(from: 0, to: 1440)].compactMap(\.self) }, holidays: .none)

    @Test func `a day tells whether it is worked and why not`() {
        #expect(desk.day(on("2026-12-01")).hours.map(\.text) == ["08:00-16:30"])
        #expect(desk.day(on("2026-12-01")).reason == nil)
        var closed = desk
        closed.closures[on("2026-12-30")] = "inventory"
        for (text, reason) in [
            ("2026-12-05", DayOff.noHours(weekday: 6)), ("2026-12-24", .christmasEve),
            ("2026-12-30", .closure("inventory")),
        ] {
            let day = closed.day(on(text))
            #expect(!day.isWorking && day.hours.isEmpty && day.reason == reason)
        }
        #expect(closed.daysOff(in: 2026).map(\.date.iso).suffix(2) == ["2026-12-26", "2026-12-30"])
    }

    @Test(arguments: [
        // Within a day, exactly to its end, over a night, a weekend, a holiday and the change to summer time.
        ("2026-12-01T08:00:00Z", 1, "2026-12-01T09:00:00Z"),
        ("2026-12-01T07:00:00Z", 8, "2026-12-01T15:00:00Z"),
        ("2026-12-01T14:30:00Z", 1, "2026-12-01T15:30:00Z"),
        ("2026-12-01T15:00:00Z", 1, "2026-12-02T07:30:00Z"),
        ("2026-12-04T15:00:00Z", 1, "2026-12-07T07:30:00Z"),
        ("2026-12-05T12:00:00Z", 1, "2026-12-07T08:00:00Z"),
        ("2026-12-23T15:00:00Z", 1, "2026-12-28T07:30:00Z"),
        ("2026-03-27T15:00:00Z", 1, "2026-03-30T06:30:00Z"),
        ("2026-10-23T14:00:00Z", 1, "2026-10-26T07:30:00Z"),
        ("2026-04-02T14:00:00Z", 8, "2026-04-07T13:30:00Z"),
    ])
    func `working time is added by the desk's hours`(start: String, hours: Int64, end: String) {
        #expect(desk.add(hours * 3600, to: at(start)) == at(end))
        #expect(desk.workingSeconds(from: at(start), to: at(end)) == hours * 3600)
    }

    @Test func `no work ends where it starts and too much never ends`() {
        #expect(desk.add(0, to: at("2026-12-05T12:00:00Z")) == at("2026-12-05T12:00:00Z"))
        #expect(desk.add(.max, to: at("2026-12-05T12:00:00Z")) == nil)
        #expect(
            WorkingCalendar(hours: WorkingHours { _ in [] }).add(1, to: at("2026-12-05T12:00:00Z")) == nil)
        #expect(desk.workingSeconds(from: at("2026-12-02T12:00:00Z"), to: at("2026-12-01T12:00:00Z")) == 0)
    }

    @Test func `nothing is lost at midnight or when clocks change`() {
        for start in ["2026-03-28T12:34:56Z", "2026-10-24T12:34:56Z", "2026-12-31T12:34:56Z"] {
            for hours in 0..<100 {
                let end = at(start) + Int64(hours * 3600)
                #expect(always.add(Int64(hours * 3600), to: at(start)) == end)
                #expect(always.workingSeconds(from: at(start), to: end) == Int64(hours * 3600))
            }
        }
    }

    @Test func `adding never goes back, is monotone and additive, and counting undoes it`() throws {
        let split = WorkingCalendar(
            hours: try WorkingHours("Mon-Fri 00:00-06:15,22:00-24:00; Sat,Sun 01:30-03:00"))
        var dice = Dice(seed: 4)
        for round in 0..<3000 {
            let calendar = round % 2 == 0 ? desk : split
            let start = Instant(seconds: Int64.random(in: 1_767_222_000...1_798_758_000, using: &dice))
            let later = start + Int64.random(in: 0...200_000, using: &dice)
            let first = Int64.random(in: 0...200_000, using: &dice)
            let second = Int64.random(in: 0...200_000, using: &dice)
            let end = try #require(calendar.add(first, to: start))
            #expect(end >= start)
            #expect(try #require(calendar.add(first + second, to: start)) >= end)
            #expect(try #require(calendar.add(first, to: later)) >= end || first == 0)
            #expect(calendar.workingSeconds(from: start, to: end) == first)
            #expect(second == 0 || calendar.add(second, to: end) == calendar.add(first + second, to: start))
            #expect(
                calendar.workingSeconds(from: start, to: later)
                    + calendar.workingSeconds(from: later, to: later + first)
                    == calendar.workingSeconds(from: start, to: later + first))
        }
    }

    @Test func `the clock stands still in pauses`() {
        let start = at("2026-12-01T08:00:00Z")
        func pause(_ from: String, _ to: String?) -> Pause { Pause(start: at(from), end: to.map(at)) }
        let noon = pause("2026-12-01T10:00:00Z", "2026-12-01T12:00:00Z")
        #expect(desk.due(from: start, target: 4 * 3600) == at("2026-12-01T12:00:00Z"))
        #expect(desk.due(from: start, target: 4 * 3600, pauses: [noon]) == at("2026-12-01T14:00:00Z"))
        #expect(
            desk.due(
                from: start, target: 4 * 3600,
                pauses: [pause("2026-12-01T11:00:00Z", "2026-12-02T08:00:00Z"), noon])
                == at("2026-12-02T10:00:00Z"))
        // Done just when the pause begins: the pause no longer matters.
        #expect(desk.due(from: start, target: 2 * 3600, pauses: [noon]) == at("2026-12-01T10:00:00Z"))
        #expect(desk.due(from: start, target: 4 * 3600, pauses: [pause("2026-12-01T10:00:00Z", nil)]) == nil)
        #expect(
            desk.due(from: start, target: 3600, pauses: [pause("2026-12-01T10:00:00Z", nil)])
                == at("2026-12-01T09:00:00Z"))
        #expect(
            desk.due(
                from: start, target: 3600, pauses: [pause("2026-11-01T10:00:00Z", "2026-11-02T10:00:00Z")])
                == at("2026-12-01T09:00:00Z"))
    }

    @Test func `the desk is open from its first second to its closing`() {
        #expect(!desk.isOpen(at: at("2026-12-01T06:59:59Z")))
        #expect(desk.isOpen(at: at("2026-12-01T07:00:00Z")))
        #expect(!desk.isOpen(at: at("2026-12-01T15:30:00Z")))
        #expect(desk.closing(on: on("2026-12-01")) == at("2026-12-01T15:30:00Z"))
        #expect(desk.closing(on: on("2026-12-25")) == nil)
    }
}

@Suite struct WorkingHoursTests {
    @Test(arguments: [
        ("Mon-Fri 08:00-16:30", "Mon-Fri 08:00-16:30"),
        ("po-pá 8-12, 12:30-16:30", "Mon-Fri 08:00-12:00,12:30-16:30"),
        ("Mon-Thu 8-17; Fri 8-15", "Mon-Thu 08:00-17:00; Fri 08:00-15:00"),
        ("Mon-Thu 8-17, Fri 8-15", "Mon-Thu 08:00-17:00; Fri 08:00-15:00"),
        ("Fri-Mon 0-24", "Mon,Fri-Sun 00:00-24:00"), ("Mon 8-10; Mon 9-12; Mon 12-13", "Mon 08:00-13:00"),
        ("út, čt 9–12", "Tue,Thu 09:00-12:00"),
    ])
    func `hours are read as people write them and printed one way`(written: String, printed: String) throws {
        let hours = try WorkingHours(written)
        #expect(hours.text == printed)
        #expect(try WorkingHours(printed) == hours)
    }

    @Test(arguments: [
        "", "Mon", "8-16", "Mon 16-8", "Mon 8-8", "2026-12-01 8-9", "tomorrow 8-9", "Mon 8-25", "x 8-9",
    ])
    func `hours that say too little or nothing are refused`(text: String) {
        #expect(throws: DeskError.self) { try WorkingHours(text) }
    }
}
