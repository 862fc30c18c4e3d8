import DeskModel
import DeskTesting
import Testing

@Suite struct CivilDateTests {
    @Test(arguments: [
        ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2026-12-01", 20_788, 2), ("1969-12-31", -1, 3),
        ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
    ])
    func `known days have their number and weekday`(text: String, number: Int, weekday: Int) throws {
        let date = try #require(CivilDate(iso: text))
        #expect(date.dayNumber == number)
        #expect(date.weekday == weekday)
        #expect(CivilDate(dayNumber: number) == date)
        #expect(date.iso == text)
    }

    @Test func `every day of eight centuries is one after the day before`() throws {
        var date = try #require(CivilDate(year: 1600, month: 1, day: 1))
        for _ in 0..<292_194 {
            let next = date + 1
            #expect(next > date && next - date == 1 && next.weekday == date.weekday % 7 + 1)
            #expect(next.day == date.day + 1 || next.day == 1)
            date = next
        }
        #expect(date.iso == "2400-01-01")
    }

    @Test(arguments: [
        "", "2026-2-1", "2026-13-01", "2026-00-10", "2026-02-29", "1900-02-29", "2026-04-31", "2026-01-00",
        "0000-01-01", "2026-01-01 ", " 2026-01-01", "20260101", "2026/01/01", "2026-01-0१", "+026-01-01",
    ])
    func `what is no day is refused`(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }
}

@Suite struct InstantTextTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2026-01-02T03:04:05Z", 1_767_323_045), ("1969-12-31T23:59:59Z", -1),
        ("9999-12-31T00:00:00Z", 253_402_214_400), ("2000-02-29T12:00:00Z", 951_825_600),
    ])
    func `instants are written and read`(text: String, seconds: Int64) {
        #expect(Instant(seconds: seconds).iso == text)
        #expect(Instant(iso: text) == Instant(seconds: seconds))
    }

    @Test func `any second comes back from its text`() {
        var generator = Dice(seed: 1)
        for _ in 0..<20_000 {
            let instant = Instant(
                seconds: Int64.random(in: -62_135_596_800...253_402_300_799, using: &generator))
            #expect(Instant(iso: instant.iso) == instant)
        }
    }

    @Test(arguments: [
        "2026-01-02T04:04:05+01:00", "2026-01-01T21:34:05-05:30", "2026-01-02T03:04:05.999Z",
        "2026-01-02T03:04:05.1+00:00",
    ])
    func `distances from UTC count and fractions are cut`(text: String) {
        #expect(Instant(iso: text) == Instant(seconds: 1_767_323_045))
    }

    @Test(arguments: [
        "", "2026-01-02", "2026-01-02T03:04:05", "2026-01-02 03:04:05Z", "2026-01-02T03:04Z",
        "2026-01-02T24:00:00Z",
        "2026-01-02T03:60:00Z", "2026-01-02T03:04:60Z", "2026-01-02T03:04:05z", "2026-01-02T03:04:05.Z",
        "2026-01-02T03:04:05+1:00", "2026-01-02T03:04:05+0100", "2026-01-02T03:04:05Z ",
        "2026-02-30T03:04:05Z",
    ])
    func `anything else is no instant`(text: String) {
        #expect(Instant(iso: text) == nil)
    }

    @Test func `years beyond four digits are still written`() {
        #expect(Instant(seconds: 253_402_300_800).iso == "10000-01-01T00:00:00Z")
    }
}
