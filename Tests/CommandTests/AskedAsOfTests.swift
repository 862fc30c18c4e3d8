import DeskTesting
import Testing

/// `--at` asks as of another time, written as people write times.
struct AskedAsOfTests {
    @Test(arguments: [
        ("2026-12-01", 1), ("'2026-11-24 10:01'", 1), ("2026-11-24T09:01:00Z", 1), ("tomorrow", 0),
        ("+2d", 1),
        ("zítra", 0), ("2h", 0),
    ])
    func `a sweep is tried as of then`(_ time: String, _ expired: Int) async throws {
        let desk = try await deskWithKolin()
        await desk.run("desk rule set token.reset 24h")
        await desk.run("account reset request jan@kolin.example --print")
        let answer = await desk.run("account reset expire -n --at \(time)")
        #expect(answer.stdout == "expired \(expired) token\(expired == 1 ? "" : "s")\n", "\(answer)")
    }

    @Test func `the desk's zone tells what a day is`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("desk rule set timezone Asia/Tokyo")
        let check = "account reset list --state live -q --at"
        await desk.run("desk rule set token.reset 24h")
        await desk.run("account reset request jan@kolin.example --print")
        #expect(await desk.run("\(check) '2026-11-24 17:59'").lines.count == 1)
        #expect(await desk.run("\(check) '2026-11-24 18:01'").lines.isEmpty)
    }

    @Test(arguments: ["once", "2026-13-01", "2026-02-30", ""])
    func `what is not a time is told with an example`(_ time: String) async throws {
        let answer = try await TestDesk().run(["org", "list", "--at", time])
        #expect(
            answer.status == 64 && answer.stderr.contains("hint: write for example 2026-12-01"), "\(answer)")
    }

    @Test func `a change is not made at another time, only tried`() async throws {
        let desk = try await deskWithKolin()
        #expect(await desk.run("account promote jan@kolin.example --at 2026-12-01").status == 64)
        #expect(await desk.run("account promote jan@kolin.example --at 2026-12-01 -n").status == 0)
        #expect(
            await desk.run("desk init --demo --at yesterday --db \(desk.folder)/demo/desk.db").status == 0)
    }
}
