import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Testing

/// Rules that hold whatever race is run, each with real processes.
@Suite(.serialized) struct AccountRaceTests {
    private let old = "tři modré židle u okna"
    private let new = "pět zelených lahví v lese"
    private let oldHash =
        "$argon2id$v=19$m=19456,t=2,p=1$VxPe6MQVz8NpcjOVRLXIEQ$ihCNw+XD9OUOdMyiFEqSdFXh7HS7xgLWe5W0gh86qDI"

    /// An installed desk where Eva and Ida administer `kolin`.
    private func fixture() async throws -> InstalledDesk {
        let fixture = try await InstalledDesk()
        for name in ["eva", "ida"] {
            await fixture.desk.run(
                "account create \(name)@kolin.example --org kolin --name \(name) --role administrator --no-password"
            )
        }
        for name in ["eva", "ida", "jan"] {
            try fixture.desk.activate("\(name)@kolin.example", hash: oldHash)
        }
        return fixture
    }

    /// The exit statuses of several processes that run at once.
    private func atOnce(
        _ count: Int, _ body: @Sendable @escaping (Int) async throws -> Int32
    ) async throws -> [Int32] {
        try await withThrowingTaskGroup(of: Int32.self) { group in
            for index in 0..<count { group.addTask { try await body(index) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// T26.
    @Test func `two processes removing two administrators never leave none`() async throws {
        let fixture = try await fixture()
        let lines = [
            ["account", "demote", "eva@kolin.example"],
            ["account", "disable", "ida@kolin.example", "--reason", "left"],
        ]
        for _ in 1...Soak.count(10, whole: 50) {
            let statuses = try await atOnce(2) { try await fixture.run(lines[$0]).status }
            #expect(statuses.sorted() == [0, 5])
            #expect(await fixture.desk.run("org show kolin --json").json["administrators"] == 1)
            await fixture.desk.run("account promote eva@kolin.example")
            await fixture.desk.run("account enable ida@kolin.example")
        }
    }

    /// T12.
    @Test func `of many redeems of one token one succeeds`() async throws {
        let fixture = try await fixture()
        let crowd = Soak.count(16, whole: 64)
        let tokens = Soak.count(3, whole: 200)
        for _ in 1...tokens {
            let token = await fixture.desk.run("account reset request jan@kolin.example --print").lines[0]
            let statuses = try await atOnce(crowd) { index in
                try await fixture.run(
                    ["account", "reset", "redeem", "--token-stdin", "--password-stdin"],
                    stdin: "\(token)\n\(new) \(index)\n"
                ).status
            }
            #expect(statuses.count { $0 == 0 } == 1)
            #expect(statuses.count { $0 == 1 || $0 == 75 } == crowd - 1)
        }
        Soak.report("T12 redeems of \(tokens) tokens, \(crowd) at once", tokens * crowd)
    }

    /// T17.
    @Test func `of many registrants one opens the first account`() async throws {
        let fixture = try await fixture()
        await fixture.desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        await fixture.desk.run("account register start --org brno --email ota@brno.example --name Ota")
        let token = try fixture.desk.deliverTokens()[0].token
        let statuses = try await atOnce(Soak.count(16, whole: 32)) { _ in
            try await fixture.run(
                ["account", "register", "confirm", "--token-stdin", "--password-stdin"],
                stdin: "\(token)\n\(new)\n"
            ).status
        }
        #expect(statuses.count { $0 == 0 } == 1)
        #expect(await fixture.desk.run("account list --org brno -q").lines == ["ota@brno.example"])
    }

    /// T8.
    @Test func `guessing in parallel gets no more guesses`() async throws {
        let fixture = try await fixture()
        let statuses = try await atOnce(64) { _ in
            try await fixture.run(
                ["account", "password", "verify", "jan@kolin.example", "--password-stdin"], stdin: "wrong"
            ).status
        }
        #expect(statuses.allSatisfy { $0 == 1 || $0 == 75 })
        let failures = try fixture.desk.look {
            try $0.knownAccount(EmailAddress("jan@kolin.example"), within: .everything).failures
        }
        // Five are free; after them each costs a wait that doubles, however long the processes take.
        #expect((6...12).contains(failures))
    }

    /// T6.
    @Test func `a password change wins over logins that strengthen the old hash`() async throws {
        let fixture = try await fixture()
        #expect(await fixture.desk.run("desk rule set argon2.passes 3").status == 0)
        let verify = ["account", "password", "verify", "jan@kolin.example", "--password-stdin"]
        _ = try await atOnce(16) { index in
            index == 8
                ? try await fixture.run(
                    ["account", "password", "set", "jan@kolin.example", "--password-stdin"], stdin: new
                ).status
                : try await fixture.run(verify, stdin: old).status
        }
        // Logins that came too late were failures, and may have brought a wait.
        await fixture.desk.run("account unlock jan@kolin.example")
        #expect(try await fixture.run(verify, stdin: old).status == 1)
        #expect(try await fixture.run(verify, stdin: new).status == 0)
        #expect(await fixture.desk.run("desk audit verify").status == 0)
    }
}
