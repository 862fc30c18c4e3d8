import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Foundation
import Testing

/// Who may know of what: an explicit value, which nothing falls back from.
@Suite struct VisibilityTests {
    /// Tickets 1 of Jan's and 2 of Eva's, both of `kolin`, and 3 of Bob's, of `brno`; the later two are merged
    /// into, and linked with, the first.
    private func fixture() async throws -> TestDesk {
        let desk = try await ticketDesk()
        for from in ["jan@kolin.example", "eva@kolin.example", "bob@brno.example"] {
            await desk.run("ticket create --from \(from) --subject 'Nejde tisk'")
        }
        try desk.change { transaction in
            for number in [2, 3] as [Int64] {
                try transaction.insertMerge(of: number, into: 1, standings: [])
            }
        }
        return desk
    }

    /// What Jan, his administrator Eva, and Bob of another organisation may know of.
    private func sights(_ transaction: Transaction) throws -> [String: Visibility] {
        var sights: [String: Visibility] = ["us": .everything, "nobody": .nothing]
        for name in ["jan@kolin.example", "eva@kolin.example", "bob@brno.example"] {
            let account = try transaction.knownAccount(EmailAddress(name), within: .everything)
            sights[name] =
                account.role == .administrator
                ? .organisation(account.organisationID)
                : .person(account.id, organisation: account.organisationID)
        }
        return sights
    }

    @Test(
        arguments: [
            ("us", [1, 2, 3]), ("nobody", []), ("jan@kolin.example", [1]), ("eva@kolin.example", [1, 2]),
            ("bob@brno.example", [3]),
        ] as [(String, [Int64])])
    func `nothing is read but what may be seen`(who: String, numbers: [Int64]) async throws {
        try await fixture().look { transaction in
            let sight = try #require(sights(transaction)[who])
            let filter = TicketFilter(states: Ticket.State.allCases)
            #expect(try transaction.tickets(filter, within: sight).map(\.number) == numbers.reversed())
            #expect(try transaction.queue(filter, within: sight).map(\.number) == numbers)
            let hits = try transaction.hits(
                SearchWords("tisk"), filter, within: sight, exact: false, order: .newest, limit: nil)
            #expect(hits.map(\.ticket.number) == numbers.reversed())
            let known = (1...3).filter { (try? transaction.knownTicket($0, within: sight)) != nil }
            #expect(known == numbers)
            // The ticket that was asked for is known; of what was merged into it only theirs is.
            #expect(try transaction.thread(of: 1, within: sight) == Set(numbers).union([1]).sorted())
            let first = try #require(try transaction.ticket(number: 1))
            let detail = try transaction.detail(of: first, zone: transaction.zone(), within: sight)
            #expect(detail.links.map(\.number) == numbers.filter { $0 != 1 })
            let accounts = try transaction.accounts(AccountFilter(), within: sight).map(\.email.text)
            let theirs = [
                "us": ["bob@brno.example", "eva@kolin.example", "jan@kolin.example"],
                "eva@kolin.example": ["eva@kolin.example", "jan@kolin.example"], "nobody": [],
            ]
            #expect(accounts == theirs[who] ?? [who])
            for email in ["bob@brno.example", "eva@kolin.example", "jan@kolin.example"] {
                let found = try? transaction.knownAccount(EmailAddress(email), within: sight)
                #expect((found != nil) == accounts.contains(email))
            }
            #expect(
                try Set(transaction.tokens(purposes: [.invitation], within: sight).compactMap(\.email))
                    .isSubset(of: accounts))
        }
    }

    @Test func `whoever is looked up sees as much as their role, and the web site alone sees nothing`()
        async throws
    {
        let desk = try await fixture()
        let store = try Store.open(desk.database, now: desk.now)
        defer { try? store.close() }
        try store.read(at: desk.now) { transaction in
            let sights = try sights(transaction)
            for verb in Verb.allCases {
                for (login, role) in [("admin", .admin), ("petr", .consultant), ("web", .web)]
                    as [(String, Consultant.Role)]
                {
                    let alone = try? Actor(Caller(osUser: login), doing: verb, in: transaction)
                    #expect(
                        (alone != nil) == (verb.allows(role) && !verb.needsPerson(role)), "\(verb) \(login)")
                    #expect(alone == nil || alone?.visibility == (role == .web ? .nothing : .everything))
                    for name in ["jan@kolin.example", "eva@kolin.example"] {
                        let caller = Caller(osUser: login, by: try EmailAddress(name))
                        let actor = try? Actor(caller, doing: verb, in: transaction)
                        #expect(actor == nil || actor?.visibility == sights[name], "\(verb) \(login) \(name)")
                    }
                }
                for login in ["stranger", "", "0"] {
                    #expect(throws: DeskError.self) {
                        try Actor(Caller(osUser: login), doing: verb, in: transaction)
                    }
                }
            }
        }
    }

    @Test func `what depends on who asks is refused where the program itself acts`() async throws {
        let desk = try await fixture()
        let store = try Store.open(desk.database, now: desk.now)
        defer { try? store.close() }
        let opened = Desk(
            store: store, caller: Caller(osUser: "admin"), now: desk.now, environment: DeskEnvironment())
        try store.write(at: desk.now, dryRun: true) { sql in
            let act = Act(.deliverer(osUser: "admin"), on: opened, in: sql)
            let ticket = try #require(try sql.ticket(number: 1))
            let zone = try sql.zone()
            let jan = try EmailAddress("jan@kolin.example")
            #expect(throws: DeskError.self) { try act.actor }
            #expect(throws: DeskError.self) { try act.visibility }
            #expect(throws: DeskError.self) { try act.knownTicket(1) }
            #expect(throws: DeskError.self) { try act.knownAccount(jan) }
            #expect(throws: DeskError.self) { try act.tickets() }
            #expect(throws: DeskError.self) { try act.queue() }
            #expect(throws: DeskError.self) { try act.thread(of: 1) }
            #expect(throws: DeskError.self) { try act.history([1]) }
            #expect(throws: DeskError.self) { try act.detail(of: ticket, zone: zone) }
        }
    }

    @Test func `no parameter says by itself what may be seen, and no actor may be missing`() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var count = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            let found = text.matches(
                of: #/:\s*(Visibility\s*(\?|=)|Optional<Visibility>|Actor\?)|\bactor\?\./#)
            #expect(found.isEmpty, "\(file.path): \(found.map { String($0.output.0) })")
            count += text.contains("visibility: Visibility") ? 1 : 0
        }
        #expect(count > 5)
    }
}
