import DeskModel
import DeskProse
import DeskTesting
import Testing

@Suite struct WindowTests {
    let desk = WorkingCalendar()
    /// Wednesday 25 November 2026, ten o'clock in Prague.
    let now = at("2026-11-25T09:00:00Z")

    @Test(arguments: [
        ("Mon-Fri 8-11", "Mon-Fri 08:00-11:00"), ("po-pá 8:00-11:00", "Mon-Fri 08:00-11:00"),
        ("Po – Pá 8.00 – 11.00", "Mon-Fri 08:00-11:00"),
        ("pondělí až pátek od 8 do 11 h", "Mon-Fri 08:00-11:00"),
        ("2026-12-01 13:00-15:30", "2026-12-01 13:00-15:30"),
        ("1.12.2026 13-15:30", "2026-12-01 13:00-15:30"),
        ("1. 12. 2026 13-15:30", "2026-12-01 13:00-15:30"), ("1.12. 13-15", "2026-12-01 13:00-15:00"),
        ("24.11. 13-15", "2027-11-24 13:00-15:00"), ("29.2. 8-9", "2028-02-29 08:00-09:00"),
        ("út 1.12.2026 13-15", "2026-12-01 13:00-15:00"), ("út, čt 9-12", "Tue,Thu 09:00-12:00"),
        ("u\u{301}t a c\u{30C}t 9-12", "Tue,Thu 09:00-12:00"), ("Tue and Thu 9-12", "Tue,Thu 09:00-12:00"),
        ("zítra 8-10", "2026-11-26 08:00-10:00"), ("tomorrow 8-10", "2026-11-26 08:00-10:00"),
        ("dnes 12-14", "2026-11-25 12:00-14:00"), ("today 9-10:01", "2026-11-25 09:00-10:01"),
        ("8-11", "Mon-Fri 08:00-11:00"), ("Mon", "Mon 08:00-16:30"), ("Mon-Sun", "Mon-Fri 08:00-16:30"),
        ("denně 8-9", "Mon-Sun 08:00-09:00"), ("2026-12-01", "2026-12-01 08:00-16:30"),
        ("today", "2026-11-25 08:00-16:30"), ("Fri-Mon 8-9", "Mon,Fri-Sun 08:00-09:00"),
        ("Mon 8-10; 2026-12-01 13-15; Mon 8-10;", "Mon 08:00-10:00; 2026-12-01 13:00-15:00"),
        ("Mon 8-10, 13-15", "Mon 08:00-10:00; Mon 13:00-15:00"),
        ("Mon 8-10, Tue 9-11", "Mon 08:00-10:00; Tue 09:00-11:00"),
        ("8-10 Mon, Wed", "Mon,Wed 08:00-10:00"), ("Mon 20-24", "Mon 20:00-24:00"),
        ("Mon 20-0", "Mon 20:00-24:00"),
        ("Mon 8-10, 9-11", "Mon 08:00-11:00"), ("Sat\u{A0}8\u{2212}11", "Sat 08:00-11:00"),
        ("so 0-24", "Sat 00:00-24:00"),
        ("every Monday 8-9", "Mon 08:00-09:00"), ("every day 8-9", "Mon-Sun 08:00-09:00"),
        ("každý pátek v 8-9", "Fri 08:00-09:00"), ("ve středu 8-9", "Wed 08:00-09:00"),
        ("on Friday 8-9", "Fri 08:00-09:00"), ("pracovní dny 8-9", "Mon-Fri 08:00-09:00"),
        ("weekdays 8-9", "Mon-Fri 08:00-09:00"), ("víkend 8-9", "Sat,Sun 08:00-09:00"),
        ("od středy do pátku 8-9", "Wed-Fri 08:00-09:00"),
        ("1.12.2026, 2.12.2026 8-9", "2026-12-01 08:00-09:00; 2026-12-02 08:00-09:00"),
        ("1 Dec 2026 08:00–11:00", "2026-12-01 08:00-11:00"), ("1 December 8-9", "2026-12-01 08:00-09:00"),
        ("24 nov. 8-9", "2027-11-24 08:00-09:00"), ("1. prosince 2026 8-9", "2026-12-01 08:00-09:00"),
        ("Tue 1 Dec 2026 8-9", "2026-12-01 08:00-09:00"),
        ("1.\u{A0}12.\u{A0}2026 8:00–11:00", "2026-12-01 08:00-11:00"),
        ("po–pá\u{A0}8:00\u{202F}–\u{202F}11:00", "Mon-Fri 08:00-11:00"),
    ])
    func `windows are understood as people write them`(written: String, stored: String) throws {
        let windows = try Window.parse(written, now: now, calendar: desk)
        #expect(windows.map(\.text).joined(separator: "; ") == stored)
        for window in windows {
            #expect(Window(text: window.text) == window)
            #expect(try Window.parse(window.text, now: now, calendar: desk) == [window])
        }
    }

    @Test(arguments: [Language.en, .cs])
    func `every window is read back from what people are shown of it`(language: Language) throws {
        var dice = Dice(seed: 11)
        for _ in 0..<400 {
            let windows = (1...20).map { _ -> Window in
                let from = Int.random(in: 0..<1440, using: &dice)
                let to = Int.random(in: from + 1...1440, using: &dice)
                guard let span = DaySpan(from: from, to: to) else { preconditionFailure("\(from) to \(to)") }
                return Int.random(in: 1...3, using: &dice) == 1
                    ? .date(CivilDate(dayNumber: Int.random(in: 20_790...24_000, using: &dice)), span)
                    : .weekly(WeekdaySet(rawValue: UInt8.random(in: 1...127, using: &dice)), span)
            }
            let text = windows.map { $0.prose[language] }.joined(separator: "; ")
            let once = windows.enumerated().filter { !windows[..<$0].contains($1) }.map(\.1)
            #expect(try Window.parse(text, now: now, calendar: desk) == once, "\(text)")
        }
    }

    @Test(arguments: [
        ("Mon 22-6", TimeFault.overMidnight("Mon 22-6")), ("16:30-8", .overMidnight("16:30-8")),
        ("Mon 8-8", .windowEmpty("Mon 8-8")), ("Mon 0-0", .windowEmpty("Mon 0-0")),
        ("2026-11-24 8-10", .windowPast("2026-11-24 8-10")), ("today 8-10", .windowPast("today 8-10")),
        ("2020-01-02", .windowPast("2020-01-02")), ("Sat", .deskClosedOn("Sat", "Sat")),
        ("2026-12-24", .deskClosedOn("2026-12-24", "2026-12-24")),
        ("dnes 8-9, 13-14", .windowPast("dnes 8-9, 13-14")),
        (String(repeating: " ", count: 1001), .windowTooLong(1000)),
    ])
    func `what cannot be meant is refused with its reason`(text: String, reason: TimeFault) {
        let error = #expect(throws: DeskError.self) { try Window.parse(text, now: now, calendar: desk) }
        #expect(error?.kind == .invalid)
        #expect(error?.cause == .time(reason))
        #expect(error?.hint != nil)
    }

    @Test(arguments: [
        "", " ", ";", ",", "-", "Mon,", ",Mon", "Mon 8", "Mon 8-", "Mon -8", "8 10", "Mon 8-25", "Mon 8:60-9",
        "Mon 24:30-25",
        "Mox 8-9", "Mon-8 9-10", "32.1.2026 8-9", "2026-02-30 8-9", "31.2. 8-9", "8-10, Mon",
        "8-10 Mon 13-15",
        "po 1.12.2026 8-9", "1.12.2026 po 8-9", "8am-9am", "Mon 800-900", "01/02/2026 8-9", "Mon--Fri 8-9",
        "月曜日 8-9",
        "2026-12-01 - 2026-12-05 8-9", "0000-00-00 8-9", "Mon 8-11\0", "\u{202E}Mon 8-11", "Mon 8-1\u{661}",
    ])
    func `what is no window is refused`(text: String) {
        let error = #expect(throws: DeskError.self) { try Window.parse(text, now: now, calendar: desk) }
        #expect(error?.cause == .time(.unreadableWindow(text)))
    }

    @Test func `a window without hours has the hours the desk still has`() throws {
        let split = WorkingCalendar(hours: try WorkingHours("Mon-Thu 8-12, 13-17; Fri 8-12; Sat 9-10"))
        func read(_ text: String, _ now: String) throws -> [String] {
            try Window.parse(text, now: at(now), calendar: split).map(\.text)
        }
        #expect(
            try read("Wed-Sun", "2026-11-25T09:00:00Z")
                == ["Wed-Fri 08:00-12:00", "Wed,Thu 13:00-17:00", "Sat 09:00-10:00"])
        #expect(try read("today", "2026-11-25T11:30:00Z") == ["2026-11-25 13:00-17:00"])
        #expect(try read("9-10", "2026-11-25T11:30:00Z") == ["Mon-Sat 09:00-10:00"])
    }

    @Test(arguments: [
        "Mon-Fri 8-11", "po 08:00-11:00", "Tue,Mon 08:00-11:00", "Mon 08:00-11:00 ",
        "Mon 08:00-10:00; Tue 08:00-10:00",
        "Mon", "08:00-10:00", "tomorrow 08:00-10:00", "2026-12-01", "",
    ])
    func `only the stored form is read back`(text: String) {
        #expect(Window(text: text) == nil)
    }

    @Test func `a window opens and closes to the second`() throws {
        let window = try #require(Window(text: "Mon-Fri 08:00-11:00"))
        let open = Interval(start: at("2026-12-01T07:00:00Z"), end: at("2026-12-01T10:00:00Z"))
        #expect(!window.contains(open.start - 1, in: desk.zone))
        #expect(window.contains(open.start, in: desk.zone))
        #expect(window.contains(open.end - 1, in: desk.zone))
        #expect(!window.contains(open.end, in: desk.zone))
        #expect(window.next(at: open.start - 1, in: desk.zone) == open)
        #expect(window.next(at: open.end - 1, in: desk.zone) == open)
        #expect(
            window.next(at: at("2026-12-04T10:00:00Z"), in: desk.zone)?.start == at("2026-12-07T07:00:00Z"))
    }

    @Test func `windows keep the clock's hours when clocks change`() throws {
        func length(_ text: String, _ now: String) throws -> Int64? {
            try #require(Window(text: text)).next(at: at(now), in: desk.zone)?.seconds
        }
        #expect(try length("Sun 01:00-04:00", "2026-03-28T12:00:00Z") == 2 * 3600)
        #expect(try length("Sun 01:00-04:00", "2026-10-24T12:00:00Z") == 4 * 3600)
        #expect(try length("Sun 00:00-24:00", "2026-10-24T12:00:00Z") == 25 * 3600)
        // The skipped hour: the window opens a week later.
        let skipped = try #require(Window(text: "Sun 02:00-03:00"))
        #expect(
            skipped.next(at: at("2026-03-28T12:00:00Z"), in: desk.zone)?.start == at("2026-04-05T00:00:00Z"))
        #expect(try length("2026-03-29 02:00-03:00", "2026-03-28T12:00:00Z") == nil)
    }

    @Test func `being open and lying in the next stretch are the same`() throws {
        let windows = try [
            "Mon-Fri 08:00-11:00", "Wed 10:00-12:00", "2026-11-28 22:00-24:00", "Sun 00:00-03:00",
        ]
        .map { try #require(Window(text: $0)) }
        var instant = now
        for _ in 0..<3000 {
            let next = windows.next(at: instant, in: desk.zone)
            #expect(windows.isReachable(at: instant, in: desk.zone) == next?.contains(instant))
            #expect(try #require(next).end > instant)
            instant = instant + 337
        }
        #expect(windows.next(at: now, in: desk.zone)?.end == at("2026-11-25T11:00:00Z"))
        let night = try #require(windows.next(at: at("2026-11-28T12:00:00Z"), in: desk.zone))
        #expect(night.seconds == 5 * 3600)
        #expect([Window]().isReachable(at: now, in: desk.zone) == nil)
        #expect([Window]().next(at: now, in: desk.zone) == nil)
        let always = try Window.parse("denně 0-24", now: now, calendar: desk)
        #expect(try #require(always.next(at: now, in: desk.zone)).seconds == 7 * 86_400)
    }

    @Test func `no text traps and every window read has a stored form`() {
        let pieces = [
            "Mon", "po", "čt", "-", "–", ",", ";", " ", "8", "11", "24", "0", ":", "30", ".", "2026", "12",
            "1", "00", "zítra",
            "today", "od", "do", "a", "\u{301}", "é", "\0", "h", "hod", "denne", "9999-12-31", "0001-01-01",
            "31.12.9999", "99",
        ]
        var dice = Dice(seed: 5)
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 1...9, using: &dice)).map { _ in
                pieces.randomElement(using: &dice) ?? ""
            }.joined(separator: Bool.random(using: &dice) ? " " : "")
            guard let windows = try? Window.parse(text, now: now, calendar: desk) else { continue }
            #expect(!windows.isEmpty)
            for window in windows {
                #expect(Window(text: window.text) == window)
                #expect(window.next(at: now, in: desk.zone) != nil)
            }
        }
    }
}
