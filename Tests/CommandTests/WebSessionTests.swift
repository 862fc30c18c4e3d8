import DeskCore
import DeskModel
import DeskProse
import DeskStore
import DeskTesting
import Foundation
import Testing

/// Logging in in a browser, as the web's service user does it for people.
struct WebSessionTests {
    private let eva = "eva@kolin.example"
    private let here = "192.0.2.7"

    private func fixture() async throws -> TestDesk {
        let desk = try await deskWithKolin()
        await desk.run("desk consultant create web --name Web --email web@vendor.example --role web")
        return desk
    }

    /// Logs in, and tells the secret of the session.
    private func open(
        _ desk: TestDesk, _ email: String = "eva@kolin.example", _ password: String = goodPassword,
        from place: String = "192.0.2.7", replacing old: String? = nil
    ) throws -> String {
        try desk.web { web in
            try web.web.openSession(
                EmailAddress(email), GivenSecret(password), from: place,
                replacing: old.map { GivenSecret($0) }
            ).secret
        }
    }

    /// Whose session a secret is.
    private func who(_ secret: String, _ desk: TestDesk) throws -> String? {
        try desk.web { try $0.web.session(GivenSecret(secret))?.account.email.text }
    }

    /// How a login is refused: the kind and the words.
    private func refusal(
        _ desk: TestDesk, _ email: String, _ password: String, from place: String = "192.0.2.7"
    ) throws -> String {
        do {
            _ = try open(desk, email, password, from: place)
            return "in"
        } catch let error as DeskError {
            return "\(error.kind) \(error.message.en) \(error.hint?.en ?? "")"
        }
    }

    @Test func `a login gives a secret that tells who is in, and of which only a digest is kept`()
        async throws
    {
        let desk = try await fixture()
        let secret = try open(desk)
        #expect(secret.utf8.count == 43)
        let session = try #require(try desk.web { try $0.web.session(GivenSecret(secret)) })
        #expect(session.account.email.text == eva && session.account.role == .administrator)
        #expect(session.organisation.name == "Město Kolín" && session.account.language == .cs)
        #expect(session.endsAt == desk.now + 43_200)
        for name in try FileManager.default.contentsOfDirectory(atPath: desk.folder) where name != "templates"
        {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: desk.folder + "/" + name))
            #expect(bytes.range(of: Data(secret.utf8)) == nil)
            #expect(bytes.range(of: Data(session.formToken.utf8)) == nil)
        }
        #expect(await desk.account(eva, "lastLoginAt") == .string(desk.now.iso))
        // Whoever is in does what they may, and nothing else.
        let own = try desk.web { web in
            try web.web.acting(for: session).consultants.whoami().person?.email.text
        }
        #expect(own == eva)
        for strange in ["", "x", secret + "A", String(secret.reversed()), secret.lowercased(), "é" + secret] {
            #expect(try who(strange, desk) == nil, "\(strange)")
        }
    }

    @Test func `a session ends an hour after its last use, and twelve hours after the login`() async throws {
        var desk = try await fixture()
        let begun = desk.now
        let secret = try open(desk)
        desk.now = begun + 3599
        #expect(try who(secret, desk) == eva)
        desk.now = begun + 3599 + 3599
        #expect(try who(secret, desk) == eva)
        let idle = try open(desk, "jan@kolin.example")
        desk.now = desk.now + 3600
        #expect(try who(idle, desk) == nil)
        let long = try open(desk)
        let start = desk.now
        while desk.now + 1800 < start + 43_200 {
            desk.now = desk.now + 1800
            #expect(try who(long, desk) == eva)
        }
        desk.now = start + 43_200
        #expect(try who(long, desk) == nil)
        await desk.run("desk rule set web.idle 5m")
        let short = try open(desk)
        desk.now = desk.now + 300
        #expect(try who(short, desk) == nil)
    }

    @Test func `reading pages writes nothing but once a minute`() async throws {
        var desk = try await fixture()
        let secret = try open(desk)
        let before = try Data(contentsOf: URL(fileURLWithPath: desk.database))
        for _ in 1...3 {
            desk.now = desk.now + 19
            #expect(try who(secret, desk) == eva)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: desk.database)) == before)
        desk.now = desk.now + 19
        #expect(try who(secret, desk) == eva)
        let renewed = try Data(contentsOf: URL(fileURLWithPath: desk.database))
        #expect(renewed != before)
        #expect(try who(secret, desk) == eva)
        #expect(try Data(contentsOf: URL(fileURLWithPath: desk.database)) == renewed)
    }

    @Test func `logging out ends a session and no other, and a login ends the one that was there`()
        async throws
    {
        let desk = try await fixture()
        let (one, two) = (try open(desk), try open(desk))
        #expect(one != two)
        try desk.web { try $0.web.closeSession(GivenSecret(one)) }
        try desk.web { try $0.web.closeSession(GivenSecret("nobody's")) }
        #expect(try who(one, desk) == nil && who(two, desk) == eva)
        let entry = await desk.run("account history \(eva) --json").json[0]
        #expect(entry["changes"] == ["session": "ended"])
        let three = try open(desk, replacing: two)
        #expect(try who(two, desk) == nil && who(three, desk) == eva)
    }

    @Test(arguments: [
        "account password set eva@kolin.example --password-stdin",
        "account disable eva@kolin.example --reason left --vacate",
        "account move eva@kolin.example brno --vacate", "org suspend kolin --reason unpaid --yes",
        "account erase eva@kolin.example --reason asked --vacate --yes",
        "desk restore $D/b --force --yes",
    ])
    func `what takes a person's right to be in ends their sessions, for good`(line: String) async throws {
        let desk = try await fixture()
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        let secret = try open(desk)
        let others = try open(desk, "jan@kolin.example")
        #expect(await desk.run("desk backup \(desk.folder)/b").status == 0)
        let done = await desk.run(
            line.replacingOccurrences(of: "$D", with: desk.folder), stdin: otherPassword)
        #expect(done.status == 0, "\(done)")
        #expect(try who(secret, desk) == nil)
        let isOfAll = line.hasPrefix("org") || line.hasPrefix("desk")
        #expect(try who(others, desk) == (isOfAll ? nil : "jan@kolin.example"))
        await desk.run("account enable \(eva)")
        await desk.run("org activate kolin")
        #expect(try who(secret, desk) == nil)
        #expect(await desk.run("desk check").status == 0)
    }

    @Test func `a password set by a token ends the sessions under the old one`() async throws {
        let desk = try await fixture()
        let secret = try open(desk)
        #expect(await desk.redeem(desk.resetToken(eva)).status == 0)
        #expect(try who(secret, desk) == nil)
        #expect(try refusal(desk, eva, goodPassword).hasPrefix("refused"))
        #expect(try who(open(desk, eva, otherPassword), desk) == eva)
    }

    @Test func `a clock that is set back revives no session`() async throws {
        var desk = try await fixture()
        let begun = desk.now
        let secret = try open(desk)
        desk.now = begun + 4000
        await desk.run("org edit kolin --name Kolín")
        desk.now = begun + 100
        #expect(try who(secret, desk) == nil)
        await desk.run("org edit kolin --name 'Město Kolín'")
        #expect(try who(secret, desk) == nil)
    }

    /// T7.
    @Test func `wrong, unknown, disabled, locked and suspended are answered alike, and cost as much`()
        async throws
    {
        let desk = try await fixture()
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        await desk.add("ota@brno.example", "Ota", org: "brno")
        await desk.add("eda@kolin.example", "Eda")
        await desk.run("account disable eda@kolin.example --reason left")
        await desk.run("org suspend brno --reason unpaid --yes")
        for _ in 1...7 { _ = try refusal(desk, "jan@kolin.example", "wrong wrong wrong", from: "192.0.2.1") }
        var answers: Set<String> = []
        var writes: Set<UInt32> = []
        for email in [
            eva, "nobody@kolin.example", "eda@kolin.example", "jan@kolin.example", "ota@brno.example",
        ] {
            let before = try timesWritten(desk)
            answers.insert(try refusal(desk, email, email == eva ? "wrong wrong wrong" : goodPassword))
            writes.insert(try timesWritten(desk) - before)
        }
        #expect(answers == ["refused wrong email or password "])
        #expect(writes == [2])
    }

    @Test func `a place that guesses too often is kept out for an hour, whoever it guesses at`() async throws
    {
        var desk = try await fixture()
        await desk.run("desk rule set web.attempts 5")
        // Whoever is let in uses nothing up.
        for _ in 1...9 { _ = try open(desk) }
        for _ in 1...5 {
            #expect(try refusal(desk, "nobody@kolin.example", goodPassword).hasPrefix("refused"))
        }
        let failures = await desk.account(eva, "failures")
        let shut = try refusal(desk, eva, goodPassword)
        #expect(shut == "busy too many attempts were made from your network try again in 60 min")
        #expect(await desk.account(eva, "failures") == failures)
        #expect(try who(open(desk, from: "192.0.2.8"), desk) == eva)
        // The same machine, spelled otherwise.
        #expect(try refusal(desk, eva, goodPassword, from: "::ffff:192.0.2.7").hasPrefix("busy"))
        desk.now = desk.now + 3599
        #expect(try refusal(desk, eva, goodPassword).hasSuffix("in 1 min"))
        desk.now = desk.now + 1
        #expect(try who(open(desk), desk) == eva)
    }

    @Test func `a network of IPv6 counts as one place, and requests count as attempts do`() async throws {
        let desk = try await fixture()
        await desk.run("desk rule set web.attempts 5")
        for last in 1...5 { try desk.web { try $0.web.countAttempt(from: "2001:db8:1:2::\(last)") } }
        #expect(throws: DeskError.self) {
            try desk.web { try $0.web.countAttempt(from: "2001:DB8:1:2:a:b:c:d") }
        }
        try desk.web { try $0.web.countAttempt(from: "2001:db8:1:3::1") }
        for odd in ["", "unix:", "fe80::1%eth0", String(repeating: "x", count: 10_000)] {
            try desk.web { try $0.web.countAttempt(from: odd) }
        }
    }

    @Test func `a weaker hash is replaced by a login in the browser too`() async throws {
        let desk = try await fixture()
        try desk.change { try $0.set(.argon2Passes, to: "3") }
        let secret = try open(desk)
        #expect(
            await desk.run("account password census --json").json.elements.map { $0["passes"] } == [2, 3])
        #expect(try who(secret, desk) == eva)
    }

    @Test func `each session has a form token of its own, and takes no other`() async throws {
        let desk = try await fixture()
        let sessions = try [open(desk), open(desk)].map { secret in
            try #require(try desk.web { try $0.web.session(GivenSecret(secret)) })
        }
        #expect(sessions[0].accepts(formToken: sessions[0].formToken))
        for wrong in [sessions[1].formToken, "", String(sessions[0].formToken.dropLast())] {
            #expect(!sessions[0].accepts(formToken: wrong))
        }
    }

    @Test func `the nightly expiry removes what is over, and exports leave sessions out`() async throws {
        var desk = try await fixture()
        _ = try open(desk)
        _ = try refusal(desk, eva, "wrong wrong wrong")
        let exported = await desk.run("desk export --tables \(desk.folder)/x")
        #expect(exported.status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder + "/x")
        #expect(names.contains("token.jsonl") && !names.contains { $0.hasPrefix("web") })
        #expect(await desk.run("account data \(eva) -o \(desk.folder)/eva").status == 0)
        let held = try Data(contentsOf: URL(fileURLWithPath: desk.folder + "/eva/sessions.json"))
        #expect(try JSON.parse(Array(held))[0]["createdAt"] == .string(desk.now.iso))
        desk.now = desk.now + 3600
        #expect(await desk.run("account reset expire").status == 0)
        #expect(try desk.look { try $0.webRows() } == 0)
    }

    @Test func `a service user that is disabled lets nobody in`() async throws {
        let desk = try await fixture()
        let secret = try open(desk)
        await desk.run("desk consultant disable web")
        #expect(throws: DeskError.self) { try who(secret, desk) }
        #expect(throws: DeskError.self) { try open(desk) }
    }

    /// How often the database has been written, as its header counts.
    private func timesWritten(_ desk: TestDesk) throws -> UInt32 {
        let header = try Data(contentsOf: URL(fileURLWithPath: desk.database)).prefix(28)
        return header.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
}

extension TestDesk {
    /// The desk in the hands of the web's service user.
    fileprivate func web<T>(_ body: (Desk) throws -> T) throws -> T {
        let store = try Store.open(database, now: now)
        defer { try? store.close() }
        return try body(
            Desk(store: store, caller: Caller(osUser: "web"), now: now, environment: DeskEnvironment()))
    }
}
