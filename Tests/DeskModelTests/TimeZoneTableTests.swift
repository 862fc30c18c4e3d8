import DeskModel
import DeskProse
import DeskTesting
import Testing

@Suite struct TimeZoneTableTests {
    let prague = TimeZoneTable.prague

    @Test(arguments: [
        ("2026-01-15T12:00:00Z", 3600), ("2026-07-15T12:00:00Z", 7200), ("2026-03-29T00:59:59Z", 3600),
        ("2026-03-29T01:00:00Z", 7200), ("2026-10-25T00:59:59Z", 7200), ("2026-10-25T01:00:00Z", 3600),
        ("1996-10-27T00:59:59Z", 7200), ("2099-03-29T01:00:00Z", 7200), ("2000-03-26T00:59:59Z", 3600),
    ])
    func `Prague changes its clocks at one o'clock UTC`(text: String, offset: Int) {
        #expect(prague.offset(at: at(text)) == offset)
    }

    @Test func `a time that clocks skip is the first after the gap`() {
        #expect(prague.instant(on("2026-03-29"), second: 2 * 3600 + 1800) == at("2026-03-29T01:00:00Z"))
        #expect(prague.instant(on("2026-03-29"), second: 2 * 3600) == at("2026-03-29T01:00:00Z"))
        #expect(prague.instant(on("2026-03-29"), second: 3 * 3600) == at("2026-03-29T01:00:00Z"))
        #expect(prague.instant(on("2026-03-29"), second: 2 * 3600 - 1) == at("2026-03-29T00:59:59Z"))
    }

    @Test func `a time that clocks show twice is the first of them`() {
        #expect(prague.instant(on("2026-10-25"), second: 2 * 3600 + 1800) == at("2026-10-25T00:30:00Z"))
        #expect(prague.instant(on("2026-10-25"), second: 3 * 3600) == at("2026-10-25T02:00:00Z"))
        #expect(prague.instant(on("2026-10-25"), second: 3 * 3600 - 1) == at("2026-10-25T00:59:59Z"))
    }

    @Test func `days of change have 23 and 25 hours`() {
        #expect(prague.instant(on("2026-03-30")) - prague.instant(on("2026-03-29")) == 23 * 3600)
        #expect(prague.instant(on("2026-10-26")) - prague.instant(on("2026-10-25")) == 25 * 3600)
        #expect(prague.instant(on("2026-10-25"), second: 86_400) == prague.instant(on("2026-10-26")))
    }

    @Test func `local time leads back to the instant except in the repeated hour`() {
        var dice = Dice(seed: 2)
        for _ in 0..<20_000 {
            let instant = Instant(seconds: Int64.random(in: 0...4_102_444_800, using: &dice))
            let local = prague.local(at: instant)
            let back = prague.instant(local.date, second: local.second)
            #expect(back == instant || (instant - back == 3600 && prague.local(at: back) == local))
        }
    }

    /// T28.
    @Test func `later local times never come earlier`() {
        for text in ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25"] {
            var last = prague.instant(on(text))
            for minute in 1...1440 {
                let instant = prague.instant(on(text), second: minute * 60)
                #expect(instant >= last)
                last = instant
            }
            #expect(last == prague.instant(on(text) + 1))
        }
    }
}

@Suite struct TZifTests {
    /// A file with one change to summer time in 2026, and a rule for later years.
    static func file(rule: String, version: Character = "2", kinds: [UInt8] = [1]) -> [UInt8] {
        func header(_ counts: [UInt8]) -> [UInt8] {
            Array("TZif\(version)".utf8) + [UInt8](repeating: 0, count: 15)
                + counts.flatMap { [0, 0, 0, $0] }
        }
        let types: [UInt8] = [0, 0, 0x0E, 0x10, 0, 0] + [0, 0, 0x1C, 0x20, 1, 4]
        let names = Array("CET\0CEST\0".utf8)
        let time: [UInt8] = [0, 0, 0, 0, 0x69, 0xC8, 0x79, 0x90]  // 2026-03-29T01:00:00Z
        return header([0, 0, 0, 0, 1, 1]) + [0, 0, 0, 0, 0, 0, 0] + header([0, 0, 0, 1, 2, 9]) + time + kinds
            + types + names + Array("\n\(rule)\n".utf8)
    }

    @Test func `a file gives the same clocks as the built-in rule from its last change on`() throws {
        let zone = try TimeZoneTable(tzif: Self.file(rule: "CET-1CEST,M3.5.0,M10.5.0/3"))
        #expect(zone.offset(at: at("2026-03-29T00:59:59Z")) == 3600)
        var dice = Dice(seed: 3)
        for _ in 0..<5000 {
            let instant = Instant(seconds: Int64.random(in: 1_774_746_000...4_102_444_800, using: &dice))
            #expect(zone.offset(at: instant) == TimeZoneTable.prague.offset(at: instant))
        }
    }

    @Test func `without a rule the last change holds for ever`() throws {
        let zone = try TimeZoneTable(tzif: Self.file(rule: ""))
        #expect(zone.offset(at: at("2090-01-01T00:00:00Z")) == 7200)
    }

    @Test(arguments: [
        ("EST5EDT,M3.2.0,M11.1.0", "2026-07-01T00:00:00Z", -4 * 3600),
        ("EST5EDT,M3.2.0,M11.1.0", "2026-12-01T00:00:00Z", -5 * 3600),
        ("NZST-12NZDT,M9.5.0,M4.1.0/3", "2027-01-01T00:00:00Z", 13 * 3600),
        ("NZST-12NZDT,M9.5.0,M4.1.0/3", "2026-07-01T00:00:00Z", 12 * 3600),
        ("<+0530>-5:30", "2026-07-01T00:00:00Z", 19_800),
        ("AAA0BBB,J60/0,J61/0", "2028-03-01T12:00:00Z", 3600),
        ("AAA0BBB,59/0,60/0", "2028-02-29T12:00:00Z", 3600),
        ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2027-03-28T00:59:59Z", -7200),
        ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2027-03-28T01:00:00Z", -3600),
    ])
    func `rules for later years are understood`(rule: String, text: String, offset: Int) throws {
        let zone = try TimeZoneTable(tzif: Self.file(rule: rule))
        #expect(zone.offset(at: at(text)) == offset)
    }

    @Test(arguments: [
        "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "C-1", "CET-1CEST,J0,J5",
    ])
    func `broken rules are refused`(rule: String) {
        #expect(throws: DeskError(.configuration, .time(.badZoneFile))) {
            try TimeZoneTable(tzif: Self.file(rule: rule))
        }
    }

    @Test func `a file cut anywhere is refused and never traps`() {
        let file = Self.file(rule: "CET-1CEST,M3.5.0,M10.5.0/3")
        for length in file.indices {
            #expect(throws: DeskError.self) { try TimeZoneTable(tzif: Array(file.prefix(length))) }
        }
        #expect(throws: DeskError.self) { try TimeZoneTable(tzif: Self.file(rule: "", version: "\0")) }
        #expect(throws: DeskError.self) { try TimeZoneTable(tzif: Self.file(rule: "", kinds: [2])) }
    }

    @Test func `a file with any byte changed never traps`() {
        let file = Self.file(rule: "CET-1CEST,M3.5.0,M10.5.0/3")
        for position in file.indices {
            for byte: UInt8 in [0, 1, 0x30, 0x7F, 0x80, 0xFF] {
                var damaged = file
                damaged[position] = byte
                guard let zone = try? TimeZoneTable(tzif: damaged) else { continue }
                for seconds in [Int64(-1 << 55), -1, 0, 1_780_000_000, 1 << 55] {
                    #expect(abs(zone.offset(at: Instant(seconds: seconds))) < 200 * 3600)
                }
            }
        }
    }
}
