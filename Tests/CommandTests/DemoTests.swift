import DeskModel
import DeskTesting
import Foundation
import Testing

/// The made-up desk.
@Suite struct DemoTests {
    @Test func `a demo is whole, lively and the same for an instant`() async throws {
        let desk = try TestDesk()
        let time = "2026-03-02T10:00:00Z"
        for name in ["one", "two"] {
            let made = await desk.run("desk init --demo --at \(time) --db \(desk.folder)/\(name)/desk.db")
            #expect(made.status == 0 && made.stdout.contains("organisations 40, people 150, tickets 300"))
        }
        for line in [
            "queue list --json", "ticket list --state all --json", "org list --json", "account list --json",
        ] {
            let one = await desk.run("\(line) --at \(time) --db \(desk.folder)/one/desk.db")
            let two = await desk.run("\(line) --at \(time) --db \(desk.folder)/two/desk.db")
            #expect(one.status == 0 && one.stdout == two.stdout && !one.json.elements.isEmpty)
        }
        let check = await desk.run("desk check --db \(desk.folder)/one/desk.db")
        #expect(check.status == 0, "\(check)")
        #expect(await desk.run("desk audit verify --db \(desk.folder)/one/desk.db").status == 0)
    }

    @Test func `a demo is not made over a desk, and only a demo at another time`() async throws {
        let desk = try TestDesk()
        #expect(await desk.run("desk init --demo").status == 4)
        #expect(await desk.run("desk init").status == 4)
        #expect(
            await desk.run("desk init --at 2026-03-02T10:00:00Z --db \(desk.folder)/x/desk.db").status == 64)
        #expect(!FileManager.default.fileExists(atPath: desk.folder + "/x/desk.db"))
    }
}
