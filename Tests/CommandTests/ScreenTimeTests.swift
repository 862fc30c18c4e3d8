import DeskCLI
import DeskModel
import DeskTesting
import Testing

/// Times as whoever looks at a screen is told them.
@Suite struct ScreenTimeTests {
    private let screen = Terminal.Streams(input: false, output: true, error: true)

    /// Ticket 1 has been put aside, 2 is due, 3 has a deadline and a time at which it was answered.
    private func desk() async throws -> TestDesk {
        let desk = try await ticketDesk()
        await desk.run("desk price set fast 1500 CZK --from today")
        for _ in 1...3 { await desk.openTicket("--deadline '2026-11-30T15:00:00Z'") }
        await desk.run("ticket wait 1 --until 2026-11-25T08:00:00Z")
        // So many that a forecast can be made.
        for _ in 1...12 { await desk.run("ticket reply 3 -m Hotovo. --wait") }
        await desk.run("desk consultant away karla --until 2026-12-07T08:00:00Z")
        return desk
    }

    private static let lines = [
        "ticket show 1", "ticket brief 2", "queue next", "queue forecast 2", "ticket history 1",
        "ticket wait 2 --until 2026-11-26T08:00:00Z", "ticket wait 1 2 --until 2026-11-26T08:00:00Z",
        "ticket create --from bob@brno.example --subject S -m T",
        "ticket create --from bob@brno.example --subject S --available '2026-12-07 9-12'",
        "ticket fast accept 2 --price 1500 --by jan@kolin.example", "ticket give 2 karla",
        "desk consultant away petr --until 2026-12-07T08:00:00Z",
        "desk rule set hours 'Mon-Fri 09:00-12:00' -n",
        "desk calendar add 2026-11-24 --reason Inventura -n",
        "ticket show 3 --columns respondedAt,resolvedAt",
        "queue explain 2 --columns number,dueFrom", "queue forecast 2 --columns dueAt,expectedAt,since",
        "queue stats",
    ]

    @Test(arguments: lines, [80, 40])
    func `on a screen all are in the desk's zone, which is said once`(_ line: String, _ width: Int)
        async throws
    {
        for language in ["en", "cs"] {
            let shown = try await desk().run("\(line) --lang \(language)", isTTY: screen, width: width)
            let text = (shown.stdout + shown.stderr).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
            #expect(shown.status == 0 && text.ranges(of: "Europe/Prague").count == 1, "\(shown)")
            #expect(!text.contains(/\d{4}-\d\d-\d\dT/), "\(shown)")
        }
    }

    @Test(arguments: lines)
    func `files and programs get them in UTC`(_ line: String) async throws {
        let toFile = Terminal.Streams(input: true, output: false, error: true)
        for (line, streams) in [
            (line, Terminal.Streams(all: false)), (line, toFile), (line + " --json", screen),
        ] {
            let answer = try await desk().run(line, isTTY: streams)
            let text = answer.stdout + answer.stderr
            #expect(answer.status == 0 && !text.contains("Europe/Prague"), "\(answer)")
            #expect(!text.contains(/\d{4} \d\d:\d\d/), "\(answer)")
            #expect(
                text.contains(/T\d\d:\d\d:\d\dZ/) || line.hasPrefix("queue stats")
                    || line.contains(" -n --json"), "\(answer)")
        }
    }

    @Test func `the zone is the one that the rule names`() async throws {
        let desk = try await desk()
        await desk.run("desk rule set timezone America/New_York")
        let shown = await desk.run("ticket show 1", isTTY: screen)
        #expect(shown.stdout.contains("30 Nov 2026 10:00 America/New_York)"), "\(shown)")
        #expect(shown.stdout.contains("25 Nov 2026 03:00)"), "\(shown)")
    }
}
