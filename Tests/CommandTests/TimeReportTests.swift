import DeskModel
import DeskTesting
import Testing

/// Time worked, summed up for an invoice.
@Suite struct TimeReportTests {
    private func fixture() async throws -> TestDesk {
        let desk = try await ticketDesk()
        await desk.openTicket()
        await desk.openTicket()
        await desk.run("ticket create --from bob@brno.example --subject S -m T")
        for (login, line) in [
            ("petr", "ticket time 1 45m --billable"), ("petr", "ticket time add 1 15m"),
            ("karla", "ticket time 2 2h"),
            ("karla", "ticket time 3 1h --billable"),
        ] {
            let answer = await desk.by(login).run(line)
            #expect(answer.status == 0, "\(answer)")
        }
        await desk.later(8 * 86_400).run("ticket time 3 30m")
        return desk
    }

    @Test func `time is summed up by organisation, and by consultant`() async throws {
        let desk = try await fixture()
        let all = await desk.run("ticket time report --json").json
        #expect(
            all == [
                [
                    "organisation": "brno", "consultant": nil, "tickets": 1, "seconds": 5400,
                    "billableSeconds": 3600,
                ],
                [
                    "organisation": "kolin", "consultant": nil, "tickets": 2, "seconds": 10_800,
                    "billableSeconds": 2700,
                ],
            ])
        let each = await desk.run("ticket time report --org kolin --by-consultant --json").json
        #expect(each.elements.map { $0["consultant"] } == ["karla", "petr"])
        #expect(each.elements.map { $0["seconds"] } == [7200, 3600])
        #expect(await desk.run("ticket time report").stdout.contains("3:00"))
    }

    @Test func `a month is one of the desk's time zone`() async throws {
        let desk = try await fixture()
        let november = await desk.run("ticket time report --month 2026-11 --json").json
        #expect(november.elements.map { $0["seconds"] } == [3600, 10_800])
        let december = await desk.run("ticket time report --month 2026-12 --json").json
        #expect(december.elements.map { $0["seconds"] } == [1800])
        #expect(await desk.run("ticket time report --month 2026-10 --json").json == [])
        #expect(await desk.run("ticket time report --month 11").status == 64)
        #expect(await desk.run("ticket time report --org bnro").status == 3)
        #expect(await desk.run("ticket time report --by eva@kolin.example").status == 77)
    }

    @Test func `a number alone still notes time`() async throws {
        let desk = try await fixture()
        #expect(await desk.run("ticket time '#1' 10m").status == 0)
        #expect(await desk.run("ticket time 1").status == 64)
        #expect(await desk.run("ticket time --help").stdout.contains("report"))
        let entry = await desk.run("desk audit list --limit 1 --json").json[0]
        #expect(entry["verb"] == "ticket time")
    }
}
