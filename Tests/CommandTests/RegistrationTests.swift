import DeskCore
import DeskMail
import DeskModel
import DeskTesting
import Testing

struct RegistrationTests {
    private let start = "account register start --org brno --email ota@brno.example --name 'Ota Tichý'"

    private func deskWithBrno() async throws -> TestDesk {
        let desk = try await deskWithKolin()
        await desk.run(
            "org create brno --name Brno --contract-email mzdy@brno.example --contract-email ucto@brno.example"
        )
        return desk
    }

    private func confirm(_ desk: TestDesk, _ token: String, _ password: String = goodPassword) async -> Answer
    {
        await desk.run(
            "account register confirm --token-stdin --password-stdin", stdin: "\(token)\n\(password)\n")
    }

    @Test func `the first account comes by proof through the contract emails`() async throws {
        let desk = try await deskWithBrno()
        #expect(await desk.run(start).status == 0)
        let sent = try desk.deliverTokens()
        #expect(sent.count == 1)
        #expect(sent[0].recipients.map(\.text) == ["mzdy@brno.example", "ucto@brno.example"])
        #expect(await confirm(desk, sent[0].token, "Ota Tichý Brno Brno").status == 65)
        #expect(await confirm(desk, sent[0].token).stdout == "registered account ota@brno.example\n")
        #expect(await desk.account("ota@brno.example", "role") == "administrator")
        #expect(await desk.login("ota@brno.example") == 0)
        #expect(await confirm(desk, sent[0].token).status == 1)
        #expect(await desk.run("org show brno --json").json["seat"] == "single")
    }

    @Test func `an organisation with accounts is told its administrators, an unknown one nothing`()
        async throws
    {
        let desk = try await deskWithBrno()
        let known = await desk.run("account register start --org kolin --email x@x.cz --name X")
        let unknown = await desk.run("account register start --org nowhere --email x@x.cz --name X")
        #expect(known.status == 0 && unknown.status == 0)
        #expect(known.stdout + known.stderr == unknown.stdout + unknown.stderr)
        let sent = try desk.deliverTokens()
        #expect(sent.map(\.kind.rawValue) == ["registration-known"])
        #expect(sent[0].recipients.map(\.text) == ["mzdy@kolin.example"])
        #expect(
            sent[0].values["administrators"] == .list([["name": "Eva Malá", "email": "eva@kolin.example"]]))
        #expect(await desk.run("account reset list --json").json == [])
    }

    @Test func `of many registrants only the last token works, and only until there is an account`()
        async throws
    {
        let desk = try await deskWithBrno()
        await desk.run(start)
        await desk.run("account register start --org brno --email ivo@brno.example --name Ivo")
        let sent = try desk.deliverTokens()
        #expect(await confirm(desk, sent[0].token).status == 1)
        await desk.run("account create eda@brno.example --org brno --name Eda --no-password")
        #expect(await confirm(desk, sent[1].token).status == 1)
    }

    @Test func `registrations are limited by organisation`() async throws {
        let desk = try await deskWithBrno()
        for _ in 1...10 { await desk.run(start) }
        #expect(try desk.deliverTokens().count == 3)
    }

    @Test func `a suspended organisation registers nobody`() async throws {
        let desk = try await deskWithBrno()
        await desk.run(start)
        let token = try desk.deliverTokens()[0].token
        await desk.run("org suspend brno --reason unpaid --yes")
        await desk.run(start)
        #expect(try desk.deliverTokens().isEmpty)
        #expect(await confirm(desk, token).status == 1)
    }

    @Test func `recovery through the contract email fills a vacant seat`() async throws {
        let desk = try await deskWithKolin()
        #expect(await desk.run("account disable eva@kolin.example --reason left --vacate").status == 0)
        #expect(await desk.run("org show kolin --json").json["seat"] == "vacant")
        #expect(await desk.run("account promote jan@kolin.example").status == 5)
        #expect(await desk.run("account enable eva@kolin.example").status == 5)
        await desk.run("account create ivo@kolin.example --org kolin --name Ivo --no-password")
        #expect(await desk.run("account promote ivo@kolin.example").status == 5)
        #expect(
            await desk.run(
                "account create ida@kolin.example --org kolin --name Ida --role administrator"
            ).status == 5)
        #expect(
            await desk.run(
                "org administrator recover kolin --email jan@kolin.example --name 'Jan Velký'"
            ).status == 0)
        let sent = try desk.deliverTokens()
        #expect(sent[0].kind.rawValue == "recovery")
        #expect(sent[0].recipients.map(\.text) == ["mzdy@kolin.example"])
        #expect(await confirm(desk, sent[0].token, otherPassword).status == 0)
        #expect(try desk.queuedMail().contains("password-changed jan@kolin.example"))
        #expect(await desk.account("jan@kolin.example", "role") == "administrator")
        #expect(await desk.login("jan@kolin.example", otherPassword) == 0)
        #expect(await desk.run("org show kolin --json").json["seat"] == "single")
    }

    @Test func `recovery is for organisations that have accounts`() async throws {
        let desk = try await deskWithBrno()
        let recover = "org administrator recover"
        #expect(await desk.run("\(recover) brno --email x@x.cz --name X").status == 5)
        #expect(await desk.run("\(recover) kolin --email x@x.cz --name ' '").status == 65)
        #expect(await desk.run("\(recover) nowhere --email x@x.cz --name X").status == 3)
    }
}
