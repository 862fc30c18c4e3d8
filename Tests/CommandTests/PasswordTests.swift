import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Foundation
import Testing

struct PasswordTests {
    @Test func `the right password is 0, and notes the login`() async throws {
        let desk = try await deskWithKolin()
        #expect(await desk.login("jan@kolin.example") == 0)
        #expect(await desk.account("jan@kolin.example", "lastLoginAt") == .string(desk.now.iso))
    }

    /// T7.
    @Test func `wrong, unknown, disabled, locked and suspended are answered alike`() async throws {
        var desk = try await deskWithKolin()
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        await desk.add("ota@brno.example", "Ota", org: "brno")
        await desk.add("eda@kolin.example", "Eda")
        await desk.run("account disable eda@kolin.example --reason left")
        await desk.run("org suspend brno --reason unpaid --yes")
        await desk.run("account create ida@kolin.example --org kolin --name Ida --no-password")
        for _ in 1...7 { _ = await desk.login("jan@kolin.example", "wrong") }
        var answers: [String] = []
        var writes: [UInt32] = []
        for email in ["eva", "nobody", "eda", "jan", "ida"].map({ "\($0)@kolin.example" }) + [
            "ota@brno.example"
        ] {
            let secret = email.hasPrefix("eva") ? "wrong" : goodPassword
            let before = try timesWritten(desk)
            let answer = await desk.run("account password verify \(email) --password-stdin", stdin: secret)
            #expect(answer.status == 1, "\(answer)")
            answers.append(answer.stdout + answer.stderr)
            writes.append(try timesWritten(desk) - before)
        }
        #expect(Set(answers).count == 1)
        // Syncing takes longer than anything else here: one write more tells them apart.
        #expect(Set(writes) == [2])
        desk.now = desk.now + 86_400
        #expect(await desk.login("jan@kolin.example") == 0)
    }

    /// How often the database has been written, as its header counts (SQLite's file change counter).
    private func timesWritten(_ desk: TestDesk) throws -> UInt32 {
        let header = try Data(contentsOf: URL(fileURLWithPath: desk.database)).prefix(28)
        return header.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// T8.
    @Test func `five failures are free, then the waits double up to the stop`() async throws {
        var desk = try await deskWithKolin()
        for _ in 1...5 { _ = await desk.login("jan@kolin.example", "wrong") }
        #expect(await desk.account("jan@kolin.example", "lockedUntil") == .null)
        _ = await desk.login("jan@kolin.example", "wrong")
        #expect(await desk.account("jan@kolin.example", "lockedUntil") == .string((desk.now + 1).iso))
        #expect(await desk.login("jan@kolin.example") == 1)
        desk.now = desk.now + 1
        _ = await desk.login("jan@kolin.example", "wrong")
        #expect(await desk.account("jan@kolin.example", "lockedUntil") == .string((desk.now + 2).iso))
        try desk.change { transaction in
            let jan = try transaction.knownAccount(EmailAddress("jan@kolin.example"), within: .everything)
            try transaction.setFailures(98, lockedUntil: nil, account: jan.id)
        }
        _ = await desk.login("jan@kolin.example", "wrong")
        #expect(await desk.account("jan@kolin.example", "lockedUntil") == .string((desk.now + 900).iso))
        desk.now = desk.now + 900
        _ = await desk.login("jan@kolin.example", "wrong")
        #expect(await desk.account("jan@kolin.example", "lockedUntil") == "9999-12-31T00:00:00Z")
        #expect(
            await desk.run("account unlock jan@kolin.example").stdout
                == "unlocked account jan@kolin.example\n")
        #expect(await desk.login("jan@kolin.example") == 0)
    }

    @Test func `refused attempts do not count, and a success starts anew`() async throws {
        var desk = try await deskWithKolin()
        for _ in 1...20 { _ = await desk.login("jan@kolin.example", "wrong") }
        #expect(await desk.account("jan@kolin.example", "lockedUntil") == .string((desk.now + 1).iso))
        desk.now = desk.now + 1
        #expect(await desk.login("jan@kolin.example") == 0)
        for _ in 1...5 { _ = await desk.login("jan@kolin.example", "wrong") }
        #expect(await desk.login("jan@kolin.example") == 0)
    }

    @Test func `a reset takes the lock off`() async throws {
        let desk = try await deskWithKolin()
        try desk.change { transaction in
            let jan = try transaction.knownAccount(EmailAddress("jan@kolin.example"), within: .everything)
            try transaction.setFailures(99, lockedUntil: nil, account: jan.id)
        }
        _ = await desk.login("jan@kolin.example", "wrong")
        #expect(await desk.redeem(desk.resetToken("jan@kolin.example")).status == 0)
        #expect(await desk.login("jan@kolin.example", otherPassword) == 0)
    }

    /// T6.
    @Test func `a weaker hash is replaced at the next login`() async throws {
        let desk = try await deskWithKolin()
        try desk.change { try $0.set(.argon2Passes, to: "3") }
        let before = await desk.run("account password census --json").json
        #expect(before[0]["upgrade"] == true)
        #expect(await desk.login("jan@kolin.example") == 0)
        let after = await desk.run("account password census --json").json
        #expect(after.elements.map { $0["passes"] } == [2, 3])
        #expect(await desk.login("jan@kolin.example") == 0)
    }

    /// T5.
    @Test func `a malformed hash is a failed login and an entry in the log`() async throws {
        let desk = try await deskWithKolin()
        try desk.change { transaction in
            let jan = try transaction.knownAccount(EmailAddress("jan@kolin.example"), within: .everything)
            try transaction.setPassword("$argon2id$v=19$m=999999999,t=1,p=1$AAAA$AAAA", account: jan.id)
        }
        #expect(await desk.login("jan@kolin.example") == 1)
        let history = await desk.run("account history jan@kolin.example --json").json
        #expect(history[0]["changes"]["why"] == "malformed")
    }

    @Test(arguments: [
        ("", 65), ("čtrnáct znaků", 65), ("aaaaaaaaaaaaaaaaaaaaaaaa", 65), ("password password", 65),
        ("Jan Velký Město Kolín", 65), ("tři modré židle u okna", 0), ("tři modré židle u okna\n", 0),
    ])
    func `a password is judged by length and by what a guesser knows`(password: String, status: Int32)
        async throws
    {
        let desk = try await deskWithKolin()
        let answer = await desk.run(
            "account password set jan@kolin.example --password-stdin", stdin: password)
        #expect(answer.status == status, "\(answer)")
        if status == 0 { #expect(await desk.login("jan@kolin.example") == 0) }
    }

    /// T2.
    @Test func `a password set in NFC is verified in NFD`() async throws {
        let desk = try await deskWithKolin()
        let decomposed = goodPassword.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "ř": "r\u{30C}"
            case "é": "e\u{301}"
            case "ž": "z\u{30C}"
            default: String(scalar)
            }
        }.joined()
        #expect(await desk.login("jan@kolin.example", decomposed) == 0)
    }

    @Test func `no secret is in any file or answer`() async throws {
        let desk = try await deskWithKolin()
        let token = await desk.resetToken("jan@kolin.example")
        let answer = await desk.redeem(token, "krátké")
        #expect(answer.status == 65)
        #expect(!answer.description.contains("krátké") && !answer.description.contains(token))
        let everything = try desk.fileContents()
        #expect(!everything.contains(Array(token.utf8)))
        #expect(!everything.contains(Array(goodPassword.utf8)))
    }
}
