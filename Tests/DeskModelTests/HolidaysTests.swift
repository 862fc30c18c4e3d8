import DeskModel
import DeskProse
import Testing

@Suite struct HolidaysTests {
    @Test(arguments: [
        "2000-04-23", "2001-04-15", "2004-04-11", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21",
        "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
        "2027-03-28", "2038-04-25", "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2049-04-18",
        "2076-04-19", "2285-03-22",
    ])
    func `Easter falls on the known dates`(text: String) {
        #expect(Holidays.easterSunday(of: on(text).year) == on(text))
    }

    @Test func `2026 has its thirteen holidays`() {
        #expect(
            Holidays.czech.days(in: 2026).map(\.date.iso) == [
                "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-08", "2026-07-05",
                "2026-07-06",
                "2026-09-28", "2026-10-28", "2026-11-17", "2026-12-24", "2026-12-25", "2026-12-26",
            ])
    }

    @Test(arguments: [
        ("2000-01-01", "Nový rok"), ("2001-01-01", "Nový rok, Den obnovy samostatného českého státu"),
        ("2000-05-08", "Den osvobození od fašismu"), ("2003-05-08", "Den osvobození"),
        ("2004-05-08", "Den vítězství"),
        ("2018-11-17", "Den boje za svobodu a demokracii"),
        ("2019-11-17", "Den boje za svobodu a demokracii a Mezinárodní den studentstva"),
        ("2000-09-28", "Den české státnosti"), ("2016-03-25", "Velký pátek"),
        ("2015-04-06", "Velikonoční pondělí"),
    ])
    func `names follow the law of the year`(text: String, name: String) {
        #expect(Holidays.czech.holiday(on: on(text))?.name.cs == name)
    }

    @Test(arguments: [
        "2015-04-03", "2000-04-21", "1999-09-28", "1999-11-17", "2026-04-05", "2026-03-27", "2026-04-13",
    ])
    func `days that were or are no holiday`(text: String) {
        #expect(Holidays.czech.holiday(on: on(text)) == nil)
    }

    @Test func `every year has twelve holidays, thirteen from 2016 on`() {
        for year in 2000...2400 {
            #expect(Holidays.czech.days(in: year).count == (year < 2016 ? 12 : 13))
        }
        #expect(Holidays.none.days(in: 2026).isEmpty)
        #expect(Holidays.czech.days(in: 0).isEmpty)
    }
}
