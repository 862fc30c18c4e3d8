import DeskCore
import DeskMail
import DeskModel
import DeskStore
import DeskTesting
import Testing

struct TokenTests {
    /// T12.
    @Test func `a token works once`() async throws {
        let desk = try await deskWithKolin()
        let token = await desk.resetToken("jan@kolin.example")
        #expect(token.utf8.count == 43)
        #expect(await desk.redeem(token).stdout == "redeemed account jan@kolin.example\n")
        #expect(await desk.login("jan@kolin.example", otherPassword) == 0)
        #expect(await desk.redeem(token).status == 1)
    }

    @Test func `spent, void, expired and wrong are told in the same words`() async throws {
        var desk = try await deskWithKolin()
        let spent = await desk.resetToken("jan@kolin.example")
        _ = await desk.redeem(spent)
        let void = await desk.resetToken("jan@kolin.example")
        let expired = await desk.resetToken("jan@kolin.example")
        desk.now = desk.now + 3600
        let answers = await [
            desk.redeem(spent), desk.redeem(void), desk.redeem(expired), desk.redeem("x"),
            desk.redeem(String(repeating: "A", count: 43)),
        ]
        #expect(answers.allSatisfy { $0.status == 1 })
        #expect(Set(answers.map { $0.stdout + $0.stderr }).count == 1)
    }

    /// T13.
    @Test func `a token lives to the second, also when the clock steps back`() async throws {
        var desk = try await deskWithKolin()
        let token = await desk.resetToken("jan@kolin.example")
        let other = await desk.resetToken("eva@kolin.example")
        desk.now = desk.now + 3599
        #expect(await desk.redeem(token).status == 0)
        desk.now = desk.now + 1
        #expect(await desk.run("account reset expire").stdout == "expired 1 token\n")
        desk.now = desk.now - 1800
        #expect(await desk.redeem(other).status == 1)
    }

    /// T54.
    @Test func `a clock that jumps ahead and comes back revives no token and lengthens none`() async throws {
        var desk = try await deskWithKolin()
        let today = desk.now
        let before = await desk.resetToken("jan@kolin.example")
        desk.now = try #require(Instant(iso: "2099-01-01T00:00:00Z"))
        #expect(await desk.run("org edit kolin --name K").status == 0)
        #expect(await desk.run("account reset expire").status == 0)
        desk.now = today + 60
        #expect(await desk.redeem(before).status == 1)
        let after = await desk.resetToken("jan@kolin.example")
        let other = await desk.resetToken("eva@kolin.example")
        #expect(await desk.redeem(before).status == 1)
        let lives = (today + 60 + 3600).iso
        #expect(await desk.run("account reset list --state live --json").stdout.contains(lives))
        desk.now = today + 60 + 3599
        #expect(await desk.redeem(after).status == 0)
        desk.now = today + 60 + 3600
        #expect(await desk.redeem(other).status == 1)
        #expect(await desk.run("account reset expire").stdout == "expired 1 token\n")
    }

    /// T54.
    @Test func `a token refused as expired stays so, whatever the clock says then`() async throws {
        var desk = try await deskWithKolin()
        let token = await desk.resetToken("jan@kolin.example")
        let issued = desk.now
        desk.now = issued + 61 * 60
        #expect(await desk.redeem(token).status == 1)
        desk.now = issued + 30 * 60
        #expect(await desk.redeem(token).status == 1)
        #expect(await desk.run("org edit kolin --name K").status == 0)
        #expect(await desk.redeem(token).status == 1)
    }

    /// T54.
    @Test func `a token does not work before it was issued`() async throws {
        var desk = try await deskWithKolin()
        let token = await desk.resetToken("jan@kolin.example")
        desk.now = desk.now - 30
        #expect(await desk.redeem(token).status == 1)
        desk.now = desk.now + 30
        #expect(await desk.redeem(token).status == 0)
    }

    /// T54.
    @Test func `a lock set while the clock was ahead lasts no longer than the longest one`() async throws {
        var desk = try await deskWithKolin()
        _ = await desk.redeem(await desk.resetToken("jan@kolin.example"))
        let today = desk.now
        desk.now = try #require(Instant(iso: "2099-01-01T00:00:00Z"))
        for _ in 1...7 { _ = await desk.login("jan@kolin.example", "wrong and wrong again") }
        desk.now = today + 60
        #expect(await desk.login("jan@kolin.example", otherPassword) == 1)
        desk.now = today + 86_400
        #expect(await desk.login("jan@kolin.example", otherPassword) == 0)
    }

    /// T54.
    @Test func `mail that was never tried is due at once, whatever the clock says`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("account reset request jan@kolin.example")
        for back: Int64 in [0, 30, 3600, 86_400 * 365] {
            var then = desk
            then.now = desk.now - back
            #expect(try then.look { try $0.nextMail() } != nil, "\(back)")
        }
        var then = desk
        then.now = desk.now - 3600
        await then.run("org edit kolin --name K")
        #expect(try then.look { try $0.nextMail()?.nextAt } == then.now)
    }

    /// T10.
    @Test(arguments: [
        "account password set jan@kolin.example --password-stdin", "account reset revoke jan@kolin.example",
        "account disable jan@kolin.example --reason left",
    ])
    func `what waits for its mail is void too`(_ line: String) async throws {
        let desk = try await deskWithKolin()
        await desk.run("account email change jan@kolin.example jan@elsewhere.example")
        await desk.run("account reset request jan@kolin.example --print")
        #expect(try desk.queuedMail().contains { $0.hasPrefix("email-change-confirm") })
        #expect(await desk.run(line, stdin: otherPassword).status == 0)
        #expect(try desk.deliverTokens().isEmpty)
    }

    @Test func `a refused password does not spend the token`() async throws {
        let desk = try await deskWithKolin()
        let token = await desk.resetToken("jan@kolin.example")
        #expect(await desk.redeem(token, "short").status == 65)
        #expect(await desk.redeem(token, "Jan Velký Město Kolín").status == 65)
        #expect(await desk.redeem(token).status == 0)
    }

    /// T10.
    @Test(arguments: [
        "account password set jan@kolin.example --password-stdin",
        "account disable jan@kolin.example --reason left",
        "account reset request jan@kolin.example --print",
        "account reset revoke jan@kolin.example",
        "account move jan@kolin.example brno",
        "org suspend kolin --reason unpaid --yes",
    ])
    func `what changes an account voids its token`(line: String) async throws {
        let desk = try await deskWithKolin()
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        let token = await desk.resetToken("jan@kolin.example")
        #expect(await desk.run(line, stdin: otherPassword).status == 0)
        await desk.run("account enable jan@kolin.example")
        await desk.run("org activate kolin")
        #expect(await desk.redeem(token).status == 1)
    }

    /// T14.
    @Test func `a request tells nothing and looks nobody up`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("account disable jan@kolin.example --reason left")
        var answers: [String] = []
        for name in ["eva", "jan", "nobody"] {
            let answer = await desk.run("account reset request \(name)@kolin.example")
            #expect(answer.status == 0)
            answers.append(answer.stdout + answer.stderr)
        }
        #expect(Set(answers).count == 1)
        let sent = try desk.deliverTokens()
        #expect(sent.map { $0.recipients.map(\.text) } == [["eva@kolin.example"]])
        #expect(await desk.redeem(sent[0].token).status == 0)
    }

    /// T14.
    @Test(arguments: ["", "--json", "-q", "--format csv"])
    func `a public request is answered in the same bytes in any format`(_ format: String) async throws {
        let desk = try await deskWithKolin()
        var answers: Set<String> = []
        for name in ["eva", "nobody"] {
            let reset = await desk.run("account reset request \(name)@kolin.example \(format)")
            answers.insert(reset.stdout + reset.stderr)
        }
        #expect(answers.count == 1, "\(answers)")
        answers = []
        for (code, name) in [("kolin", "eva"), ("nowhere", "nobody")] {
            let start = await desk.run(
                "account register start --org \(code) --email \(name)@kolin.example --name \(name) \(format)")
            answers.insert(start.stdout + start.stderr)
        }
        #expect(answers.count == 1, "\(answers)")
    }

    @Test func `a customer's administrator can't have anybody flooded, the vendor may`() async throws {
        var desk = try await deskWithKolin()
        let invite = "account invite send ida@kolin.example"
        let move = "account email change jan@kolin.example jana@elsewhere.example"
        await desk.run("account create ida@kolin.example --org kolin --name Ida --no-password")
        var sent = 0
        for _ in 1...8 {
            desk.now = desk.now + 60
            #expect(await desk.run("\(invite) --by eva@kolin.example").status == 0)
            #expect(await desk.run("\(move) --by eva@kolin.example").status == 0)
            sent += try desk.deliverTokens().count
        }
        #expect(sent == 6)
        await desk.run(invite)
        await desk.run(move)
        #expect(try desk.deliverTokens().count == 2)
    }

    /// T16.
    @Test func `mail goes to the stored spelling, never the typed one`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("account reset request EVA@KOLIN.example")
        #expect(try desk.deliverTokens()[0].recipients.map(\.text) == ["eva@kolin.example"])
    }

    /// T15.
    @Test func `of a thousand requests three are mailed in an hour and ten in a day`() async throws {
        var desk = try await deskWithKolin()
        for _ in 1...20 { await desk.run("account reset request jan@kolin.example") }
        #expect(try desk.deliverTokens().count == 3)
        var sent = 3
        for _ in 1...6 {
            desk.now = desk.now + 3601
            for _ in 1...5 { await desk.run("account reset request jan@kolin.example") }
            sent += try desk.deliverTokens().count
        }
        #expect(sent == 10)
        #expect(await desk.run("account reset request jan@kolin.example --print").status == 0)
    }

    @Test func `somebody invited who asks for a reset is invited anew`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("account create ida@kolin.example --org kolin --name Ida")
        let first = try desk.deliverTokens()
        #expect(first.map(\.kind.rawValue) == ["invitation"])
        await desk.run("account reset request ida@kolin.example")
        let second = try desk.deliverTokens()
        #expect(second.map(\.kind.rawValue) == ["invitation"])
        #expect(await desk.redeem(first[0].token).status == 1)
        #expect(await desk.redeem(second[0].token).status == 0)
        #expect(await desk.account("ida@kolin.example", "state") == "active")
    }

    @Test func `printing is for admins, and looks at once`() async throws {
        var desk = try await deskWithKolin()
        #expect(await desk.run("account reset request nobody@kolin.example --print").status == 3)
        await desk.run("account disable jan@kolin.example --reason left")
        #expect(await desk.run("account reset request jan@kolin.example --print").status == 5)
        let shown = await desk.run("account reset request eva@kolin.example --print --json").json
        #expect(shown["purpose"] == "reset")
        await desk.run("desk consultant create karel --name Karel --email karel@podpora.example")
        desk.osUser = "karel"
        #expect(await desk.run("account reset request eva@kolin.example --print").status == 77)
        #expect(await desk.run("account reset request eva@kolin.example").status == 0)
    }

    /// T50.
    @Test func `sweeping counts each token once and removes the old`() async throws {
        var desk = try await deskWithKolin()
        _ = await desk.resetToken("jan@kolin.example")
        _ = await desk.resetToken("eva@kolin.example")
        #expect(await desk.run("account reset expire --json").json == ["expired": 0, "removed": 0])
        desk.now = desk.now + 3600
        #expect(await desk.run("account reset expire -n").stdout == "expired 2 tokens\n")
        #expect(await desk.run("account reset expire --json").json == ["expired": 2, "removed": 0])
        #expect(await desk.run("account reset expire").stdout == "expired 0 tokens\n")
        #expect(await desk.run("account reset expire --keep soon").status == 64)
        desk.now = desk.now + 31 * 86_400
        #expect(await desk.run("account reset expire -n --json").json == ["expired": 0, "removed": 2])
        let quiet = await desk.run("account reset expire -q")
        #expect(quiet.stdout + quiet.stderr == "" && quiet.status == 0)
        #expect(await desk.run("account reset list --json").json == [])
        #expect(try desk.look { try $0.heartbeats()[.resetExpire] } == desk.now)
    }

    @Test(arguments: [
        ("account reset redeem --token-stdin --password-stdin", "account reset request"),
        ("account register confirm --token-stdin --password-stdin", "account register start"),
        ("account email confirm --token-stdin", "account email change"),
    ])
    func `whose token does not work is told how to get another`(line: String, verb: String) async throws {
        let desk = try await deskWithKolin()
        for token in ["none", String(repeating: "A", count: 43)] {
            let answer = await desk.run(line, stdin: "\(token)\nčtyři zelené lampy\n")
            #expect(answer.status == 1)
            #expect(answer.stderr.contains("hint: ask for a new one: \(verb) "), "\(answer)")
        }
    }

    @Test(arguments: [" ", "\u{A0}", "\t\u{202F}", "\u{FEFF}\u{200B}"])
    func `a token pasted with spaces around works, once`(space: String) async throws {
        let desk = try await deskWithKolin()
        let token = await desk.resetToken("jan@kolin.example")
        #expect(await desk.redeem(space + token + space).status == 0)
        #expect(await desk.redeem(token).status == 1)
        await desk.run("account email change jan@kolin.example honza@kolin.example")
        let sent = try desk.deliverTokens()
        let confirm = await desk.run(
            "account email confirm --token-stdin", stdin: "\(space)\(sent.first?.token ?? "")\(space)\r\n")
        #expect(confirm.status == 0, "\(confirm.stderr)")
    }

    @Test func `tokens are listed with what became of them`() async throws {
        let desk = try await deskWithKolin()
        _ = await desk.resetToken("jan@kolin.example")
        let token = await desk.resetToken("jan@kolin.example")
        _ = await desk.redeem(token)
        let list = await desk.run("account reset list --json").json
        #expect(list.elements.map { $0["state"] } == ["used", "revoked"])
        #expect(
            list[0].keys == [
                "id", "purpose", "email", "organisation", "state", "issuedAt", "expiresAt", "usedAt",
            ])
        #expect(await desk.run("account reset list --state live --json").json == [])
    }

    @Test func `an invitation is sent, listed, sent again and revoked`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("account create ida@kolin.example --org kolin --name Ida --no-password")
        #expect(try desk.deliverTokens().isEmpty)
        #expect(await desk.run("account invite send ida@kolin.example --by eva@kolin.example").status == 0)
        let sent = try desk.deliverTokens()
        #expect(sent[0].values["inviter"] == "Eva Malá")
        let list = await desk.run("account invite list --state live --json --by eva@kolin.example").json
        #expect(list[0]["email"] == "ida@kolin.example")
        #expect(
            await desk.run("account invite revoke ida@kolin.example").stdout
                == "revoked account ida@kolin.example\n")
        #expect(
            await desk.run("account invite revoke ida@kolin.example").stdout
                == "unchanged account ida@kolin.example\n")
        #expect(await desk.redeem(sent[0].token).status == 1)
        await desk.run("account invite send ida@kolin.example")
        await desk.run("account invite revoke ida@kolin.example")
        #expect(try desk.deliverTokens().isEmpty)
        #expect(await desk.run("account invite send jan@kolin.example").status == 5)
    }

    /// T18.
    @Test func `an address is changed by proof from the new one, and both are told`() async throws {
        let desk = try await deskWithKolin()
        let reset = await desk.resetToken("jan@kolin.example")
        #expect(await desk.run("account email change jan@kolin.example eva@kolin.example").status == 4)
        #expect(
            await desk.run("account email change JAN@kolin.example jan@kolin.example").stdout
                == "unchanged account jan@kolin.example\n")
        #expect(try desk.queuedMail() == [])
        #expect(await desk.run("account email change jan@kolin.example honza@kolin.example").status == 0)
        let sent = try desk.deliverTokens()
        #expect(sent[0].recipients.map(\.text) == ["honza@kolin.example"])
        #expect(await desk.account("jan@kolin.example", "email") == "jan@kolin.example")
        let confirm = await desk.run("account email confirm --token-stdin", stdin: sent[0].token)
        #expect(confirm.stdout == "confirmed account honza@kolin.example\n")
        #expect(await desk.run("account show jan@kolin.example").status == 3)
        #expect(await desk.redeem(reset).status == 1)
        #expect(await desk.login("honza@kolin.example") == 0)
        #expect(
            try desk.queuedMail() == ["email-changed honza@kolin.example", "email-changed jan@kolin.example"])
    }
}
