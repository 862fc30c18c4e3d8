import DeskTesting
import Testing

/// Which accounts a list leaves.
@Suite struct AccountListTests {
    @Test func `those that are locked, and those that never logged in`() async throws {
        let desk = try await ticketDesk()
        await desk.run(
            "account password set eva@kolin.example --password-stdin", stdin: "dlouhé a dobré heslo 1\n")
        let verify = "account password verify eva@kolin.example --password-stdin"
        #expect(await desk.run(verify, stdin: "dlouhé a dobré heslo 1\n").status == 0)
        #expect(await desk.run("account list --never -q").lines == ["bob@brno.example", "jan@kolin.example"])
        #expect(await desk.run("account list --never --org kolin -q").lines == ["jan@kolin.example"])
        #expect(await desk.run("account list --locked -q").lines == [])
        await desk.run("desk rule set lock.free 0")
        for _ in 1...12 { await desk.run(verify, stdin: "jiné\n") }
        #expect(await desk.run("account list --locked -q").lines == ["eva@kolin.example"])
        #expect(await desk.run("account list --locked --never -q").lines == [])
        #expect(await desk.later(400 * 86_400).run("account list --locked -q").status == 0)
        await desk.run("account unlock eva@kolin.example")
        #expect(await desk.run("account list --locked -q").lines == [])
    }
}
