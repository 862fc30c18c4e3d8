import DeskModel
import DeskStore
import DeskTesting
import Foundation
import Testing

/// T48: the log tells what roles, states, charges and rules are, and whoever changes them past the tools is found.
struct AuditComparisonTests {
    /// A desk on which there is something of every kind, as the tools have made it.
    private func desk() async throws -> TestDesk {
        let desk = try TestDesk()
        for line in [
            "org create kolin --name 'Město Kolín' --contract-email mzdy@kolin.example",
            "account create jana@kolin.example --org kolin --name Jana --role administrator",
            "org create brno --name Brno --contract-email mzdy@brno.example",
            "desk consultant create eva --name Eva --email eva@desk.example",
            "desk consultant create petr --name Petr --email petr@desk.example",
            "desk consultant disable petr", "org suspend brno --reason unpaid --yes",
            "account create jan@kolin.example --org kolin --name Jan",
            "account disable jan@kolin.example --reason left", "desk price set fast 1500 CZK --from today",
            "ticket create --from jana@kolin.example --subject a -m text",
            "ticket create --from jana@kolin.example --subject b -m text --fast --accept-price 1500",
            "ticket take 1", "ticket resolve 1 -m hotovo", "ticket close 1",
            "desk rule set password.minimum 20", "desk rule set lock.free 3", "desk rule set lock.free 5",
        ] {
            let answer = await desk.run(line)
            try #require(answer.status == 0, "\(answer)")
        }
        return desk
    }

    /// What is done past the tools, whom it is about, and which value is not as it was said.
    private static let tamperings = [
        ("UPDATE consultant SET role = 'admin' WHERE login = 'eva'", "consultant eva", "role"),
        ("UPDATE consultant SET disabledAt = NULL WHERE login = 'petr'", "consultant petr", "disabled"),
        ("UPDATE consultant SET disabledAt = 1 WHERE login = 'eva'", "consultant eva", "disabled"),
        (
            "INSERT INTO consultant (login, name, email, role, createdAt) VALUES ('x', 'x', 'x@y.example', 'admin', 0)",
            "consultant x", ""
        ),
        ("DELETE FROM consultant WHERE login = 'petr'", "consultant petr", ""),
        ("UPDATE organisation SET suspendedAt = NULL, suspendedReason = NULL", "organisation brno", "status"),
        (
            "UPDATE organisation SET suspendedAt = 1, suspendedReason = 'x' WHERE code = 'kolin'",
            "organisation kolin", "status"
        ),
        (
            "INSERT INTO organisation (code, name, language, createdAt) VALUES ('zlin', 'Z', 'cs', 0)",
            "organisation zlin", ""
        ),
        (
            "UPDATE account SET role = 'administrator' WHERE email LIKE 'jan@%'", "account jan@kolin.example",
            "role"
        ),
        (
            "UPDATE account SET state = 'invited' WHERE email LIKE 'jan@%'", "account jan@kolin.example",
            "state"
        ),
        (
            "UPDATE account SET state = 'active', passwordHash = 'x' WHERE email LIKE 'jana@%'",
            "account jana@kolin.example", "state"
        ),
        (
            "UPDATE account SET organisationId = (SELECT id FROM organisation WHERE code = 'brno') WHERE email LIKE 'jan@%'",
            "account jan@kolin.example", "organisation"
        ),
        (
            """
            INSERT INTO account (organisationId, email, emailKey, name, role, state, createdAt)
            VALUES ((SELECT id FROM organisation WHERE code = 'kolin'), 'x@y.example', 'x@y.example', 'x', 'administrator', 'invited', 0)
            """, "account x@y.example", ""
        ),
        (
            "UPDATE ticket SET state = 'new', closedAt = NULL, ownerId = NULL, claimedAt = NULL WHERE number = 1",
            "ticket 1", "state"
        ),
        ("UPDATE ticket SET priceAmount = 100 WHERE number = 2", "ticket 2", "price"),
        ("UPDATE ticket SET priceCurrency = 'EUR' WHERE number = 2", "ticket 2", "price"),
        (
            "UPDATE ticket SET priceAcceptedAt = priceAcceptedAt + 86400 WHERE number = 2", "ticket 2",
            "acceptedAt"
        ),
        (
            """
            UPDATE ticket SET lane = 'standard', priceAmount = NULL, priceCurrency = NULL, priceAcceptedBy = NULL,
                priceAcceptedAt = NULL WHERE number = 2
            """, "ticket 2", "price"
        ),
        (
            """
            UPDATE ticket SET lane = 'fast', priceAmount = 1, priceCurrency = 'CZK', priceAcceptedBy = 'x',
                priceAcceptedAt = 1 WHERE number = 1
            """, "ticket 1", "price"
        ),
        ("UPDATE ticket SET waivedAt = 1, waivedReason = 'x' WHERE number = 2", "ticket 2", "waived"),
        (
            """
            INSERT INTO ticket (organisationId, requesterId, subject, channel, lane, state, createdAt, updatedAt)
            SELECT organisationId, requesterId, 'x', 'web', 'standard', 'new', 0, 0 FROM ticket WHERE number = 1
            """, "ticket 3", ""
        ),
        ("UPDATE rule SET value = '8' WHERE key = 'password.minimum'", "rule password.minimum", "value"),
        ("DELETE FROM rule WHERE key = 'password.minimum'", "rule password.minimum", "value"),
        ("INSERT INTO rule VALUES ('lock.stop', '1000')", "rule lock.stop", "value"),
        ("INSERT INTO rule VALUES ('lock.free', '1000')", "rule lock.free", "value"),
        ("DELETE FROM rule WHERE key = 'argon2.memory'", "rule argon2.memory", "value"),
    ]

    @Test(arguments: tamperings)
    func `what is not as the log says it is is named`(
        tampering: String, subject: String, field: String
    ) async throws {
        let desk = try await desk()
        let before = await desk.run("desk audit verify")
        try #require(before.status == 0, "\(before)")
        try tamper(desk, tampering)
        try await expect(desk, subject, field)
    }

    /// What came from another desk is on record with the import, and the import vouches for nothing else.
    @Test(arguments: tamperings.indices.filter { !tamperings[$0].1.hasPrefix("rule argon2") })
    func `what was moved in is compared too`(place: Int) async throws {
        let (tampering, subject, field) = Self.tamperings[place]
        let desk = try await desk()
        #expect(await desk.run("desk export \(desk.folder)/x").status == 0)
        let other = try TestDesk(at: "2026-11-24T09:00:00Z")
        let moved = await other.run("desk import \(desk.folder)/x")
        try #require(moved.status == 0, "\(moved)")
        let before = await other.run("desk audit verify")
        try #require(before.status == 0, "\(before)")
        try tamper(other, tampering)
        try await expect(other, subject, field)
    }

    private func expect(_ desk: TestDesk, _ subject: String, _ field: String) async throws {
        // The log names people by number.
        let words = subject.split(separator: " ").map(String.init)
        let id =
            words[0] == "account" ? try desk.look { try $0.account(email: EmailAddress(words[1]))?.id } : nil
        let subject = id.map { "account \($0)" } ?? subject
        let told = await desk.run("desk audit verify")
        #expect(told.status == 1 && told.stderr.contains(subject), "\(told)")
        let verdict = await desk.run("desk audit verify --json").json
        #expect(verdict["fault"] == "state" && verdict["subject"] == .string(subject), "\(verdict)")
        #expect(verdict["field"] == (field.isEmpty ? .null : .string(field)), "\(verdict)")
    }

    /// Changes the file past the tools, without what holds rows together.
    private func tamper(_ desk: TestDesk, _ statement: String) throws {
        try ReleasedDesk.run("PRAGMA foreign_keys = OFF; " + statement, on: desk.database)
    }

    @Test func `tickets that were merged, and are apart again, are what the log says they are`() async throws
    {
        let desk = try await desk()
        for line in [
            "ticket create --from jana@kolin.example --subject a -m text",
            "ticket resolve 2 -m hotovo", "ticket merge 3 2", "desk audit verify", "ticket unmerge 3",
            "desk audit verify",
        ] {
            let answer = await desk.run(line)
            #expect(answer.status == 0, "\(answer)")
        }
    }

    @Test func `an import says no more than it brought, and what it did not bring is compared as ever`()
        async throws
    {
        let desk = try await desk()
        #expect(await desk.run("desk export \(desk.folder)/x").status == 0)
        let other = try TestDesk(at: "2026-11-24T09:00:00Z")
        for line in [
            "desk consultant create karla --name Karla --email karla@desk.example",
            "desk import \(desk.folder)/x", "desk consultant edit eva --role admin",
            "account edit jan@kolin.example --phone 777888999", "ticket take 2",
            "desk import \(desk.folder)/x",
            "desk audit verify",
        ] {
            let answer = await other.run(line)
            try #require(answer.status == 0, "\(answer)")
        }
        try tamper(other, "UPDATE consultant SET role = 'admin' WHERE login = 'karla'")
        try await expect(other, "consultant karla", "role")
    }

    /// Verbs in any order, by anybody, also in vain.
    @Test(arguments: 1...3)
    func `whatever the tools do in whatever order is what the log says`(seed: Int) async throws {
        var desk = try await desk()
        var dice = Dice(seed: UInt64(seed))
        let people = ["jana@kolin.example", "jan@kolin.example", "ida@kolin.example", "bob@brno.example"]
        func pick(_ words: [String]) -> String { words.randomElement(using: &dice) ?? "" }
        func number() -> String { String(Int.random(in: 1...6, using: &dice)) }
        func line() -> String {
            let (person, login) = (pick(people), pick(["eva", "petr", "admin"]))
            let code = pick(["kolin", "brno"])
            return pick([
                "account create \(person) --org \(code) --name Ida --if-exists update --role administrator",
                "account create \(person) --org \(code) --name Ida --no-password",
                "account promote \(person)", "account demote \(person) --vacate --yes",
                "account disable \(person) --reason x --vacate --yes", "account enable \(person)",
                "account move \(person) --org \(code) --vacate --yes",
                "account erase \(person) --reason x --vacate --yes",
                "org suspend \(code) --reason x --yes", "org activate \(code)",
                "desk consultant edit \(login) --role \(pick(["admin", "consultant"]))",
                "desk consultant edit \(login) --enable", "desk consultant disable \(login) --yes",
                "desk rule set lock.free \(number())", "desk rule set close.after \(number())d",
                "ticket create --from \(person) --subject s -m t", "ticket take \(number())",
                "ticket create --from \(person) --subject s -m t --fast --accept-price 1500",
                "ticket reply \(number()) -m x --wait", "ticket reply \(number()) -m x --resolve",
                "ticket receive \(number()) --from \(person) -m x", "ticket close \(number())",
                "ticket reopen \(number()) --reason x", "ticket release \(number())",
                "ticket merge \(number()) \(number()) --yes", "ticket unmerge \(number())",
                "ticket fast accept \(number()) --price 1500",
                "ticket fast waive \(number()) --reason x --yes",
                "ticket wait \(number()) --until 2027-01-04", "queue next", "queue sweep",
                "desk import \(desk.folder)/x", "ticket close 1 --dry-run",
            ])
        }
        #expect(await desk.run("desk export \(desk.folder)/x").status == 0)
        var done = 0
        for _ in 0..<80 {
            desk.now = desk.now + Int64.random(in: 1...40_000, using: &dice)
            let answer = await desk.run(line())
            #expect(answer.status < 70 || answer.status == 77, "\(answer)")
            if answer.status == 0 { done += 1 }
        }
        #expect(done >= 20)
        desk.osUser = "admin"
        let verdict = await desk.run("desk audit verify")
        #expect(verdict.status == 0, "\(verdict)")
    }
}
