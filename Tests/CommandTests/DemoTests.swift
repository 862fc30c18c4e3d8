import DeskCore
import DeskDemo
import DeskModel
import DeskTesting
import Foundation
import Testing

/// The made-up desk.
@Suite struct DemoTests {
    /// A Monday noon, a Sunday night, a day after the clocks changed, a leap day, the turn of a year.
    private static let moments = [
        Instant(seconds: 1_795_430_400), Instant(seconds: 1_795_388_400), Instant(seconds: 1_774_857_600),
        Instant(seconds: 1_835_438_400), Instant(seconds: 1_798_758_000),
    ]

    @Test("a demo's customers are whole, and their people sit in seats of all five kinds", arguments: moments)
    func customers(now: Instant) throws {
        let desk = try DemoDesk(at: now, admin: "admin", passwordHash: "")
        #expect(desk.organisations.count == 40 && Set(desk.organisations.map(\.draft.ico)).count == 40)
        #expect(desk.organisations.map(\.draft.code) == Set(desk.organisations.map(\.draft.code)).sorted())
        #expect(desk.organisations.allSatisfy { $0.createdAt < now && !$0.draft.contractEmails.isEmpty })
        #expect(desk.organisations.allSatisfy { $0.draft.ico != nil })
        #expect(desk.organisations.count { $0.suspension != nil } == 3)
        #expect(desk.people.count == 150 && Set(desk.people.map(\.draft.email.text)).count == 150)
        for person in desk.people {
            let organisation = try #require(
                desk.organisations.first { $0.draft.code == person.draft.organisation })
            #expect(organisation.createdAt < person.createdAt && person.createdAt < now)
            #expect(person.draft.email.text.hasSuffix("@\(organisation.draft.code).example"))
            #expect((person.state == .invited) == (person.lastLoginAt == nil))
            if let login = person.lastLoginAt { #expect(person.createdAt < login && login < now) }
            if let left = person.departure?.at { #expect(person.createdAt < left && left < now) }
        }
    }

    @Test("a demo's tickets are of every kind, by verbs of the past in their order", arguments: moments)
    func tickets(now: Instant) async throws {
        let desk = try TestDesk()
        let flags = "--db \(desk.folder)/demo/desk.db --at \(now.iso)"
        #expect(await desk.run("desk init --demo \(flags)").status == 0)
        func kinds(_ line: String, _ key: String) async -> [String: Int] {
            let rows = await desk.run("\(line) --json \(flags)").json.elements
            return rows.reduce(into: [:]) { counts, row in counts[row[key].text, default: 0] += 1 }
        }
        // The sixth owner is nobody.
        for (key, count) in ["state": 5, "lane": 2, "channel": 4, "topic": 8, "owner": 6] {
            let found = await kinds("ticket list --state all", key)
            #expect(found.count == count, "\(found)")
        }
        #expect(await Set(kinds("org list", "seat").values) == [4, 3, 11, 18])
        #expect(await kinds("account list", "state").count == 3)
        let verbs = await kinds("desk audit list", "verb")
        for verb in ["ticket reply", "ticket receive", "ticket note", "ticket call", "ticket remote stop"] {
            #expect(verbs["\"\(verb)\""] != nil, "\(verb)")
        }
        let times = await desk.run("desk audit list --json \(flags)").json.elements.map { $0["at"].text }
        #expect(times == times.sorted() || times == times.sorted().reversed())
        #expect(await desk.run("desk mail list \(flags) -q").stdout.isEmpty)
    }

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
