import DeskModel
import DeskTesting
import Foundation
import Testing

struct OrganisationChangeTests {
    @Test func `edit changes what is given`() async throws {
        let desk = try await deskWithKolin()
        #expect(await desk.run("org edit kolin").status == 64)
        #expect(await desk.run("org edit kolin --ico 00235440 --language en").status == 0)
        let shown = await desk.run("org show kolin --json").json
        #expect(shown["ico"] == "00235440" && shown["language"] == "en")
        #expect(await desk.run("org edit kolin --ico 12345678").status == 65)
        #expect(await desk.run("org edit kolin --language en").stdout == "unchanged organisation kolin\n")
        #expect(await desk.account("jan@kolin.example", "language") == "en")
    }

    @Test func `a suspended organisation has no logins, invitations or resets`() async throws {
        let desk = try await deskWithKolin()
        #expect(await desk.run("org suspend kolin --reason unpaid").status == 64)
        #expect(
            await desk.run("org suspend kolin --reason unpaid --yes").stdout
                == "suspended organisation kolin\n")
        #expect(try desk.queuedMail() == ["organisation-suspended mzdy@kolin.example"])
        #expect(await desk.run("org show kolin --json").json["status"] == "suspended")
        #expect(await desk.login("jan@kolin.example") == 1)
        #expect(await desk.run("account create ida@kolin.example --org kolin --name Ida").status == 5)
        #expect(await desk.run("account reset request jan@kolin.example --print").status == 5)
        await desk.run("account reset request jan@kolin.example")
        #expect(try desk.deliverTokens().isEmpty)
        #expect(await desk.run("account list --by eva@kolin.example").status == 77)
        #expect(await desk.run("org activate kolin").stdout == "activated organisation kolin\n")
        #expect(await desk.login("jan@kolin.example") == 0)
    }

    /// T17.
    @Test(arguments: ["podpora@vendor.example", "Podpora+7@vendor.example"])
    func `the desk's own mailbox is no contract email, whichever way it comes`(_ email: String) async throws {
        let desk = try await deskWithKolin()
        let folder = desk.folder + "/.config/desk"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("from = \"Podpora <podpora@vendor.example>\"\n".utf8)
            .write(to: URL(fileURLWithPath: folder + "/desk.toml"))
        #expect(await desk.run("org contract-email add kolin \(email)").status == 5)
        #expect(await desk.run("org create brno --name Brno --contract-email \(email)").status == 5)
        let file = "code,name,contract_emails\nbrno,Brno,\(email)\n"
        let answer = await desk.run("org import - --on-error continue", stdin: file)
        #expect(answer.status == 7 && answer.stderr.contains("row 2"), "\(answer)")
        #expect(await desk.run("org show brno").status == 3)
    }

    @Test func `contract emails change with notice, and the last can not go`() async throws {
        let desk = try await deskWithKolin()
        let verb = "org contract-email"
        #expect(await desk.run("\(verb) remove kolin mzdy@kolin.example").status == 5)
        #expect(await desk.run("\(verb) add kolin ucto@kolin.example").status == 0)
        #expect(try desk.queuedMail() == ["contract-email-changed mzdy@kolin.example"])
        #expect(await desk.run("\(verb) add kolin UCTO@kolin.example").status == 4)
        #expect(
            await desk.run("\(verb) list kolin -q").lines == ["mzdy@kolin.example", "ucto@kolin.example"])
        #expect(
            await desk.run("\(verb) remove kolin MZDY@kolin.example").stdout
                == "removed contract email mzdy@kolin.example from kolin\n")
        #expect(
            try desk.queuedMail() == [
                "contract-email-changed mzdy@kolin.example", "contract-email-changed mzdy@kolin.example",
                "contract-email-changed ucto@kolin.example",
            ])
        #expect(await desk.run("\(verb) remove kolin nobody@kolin.example").status == 3)
    }

    @Test(arguments: [
        ("org create kolin --name Kolín --contract-email ucto@kolin.example --if-exists update", ""),
        ("org import - --if-exists update", "code,name,contract_emails\nkolin,Kolín,ucto@kolin.example\n"),
    ])
    func `contract emails added by an update are told to those there are`(
        _ line: String, _ file: String
    ) async throws {
        let desk = try await deskWithKolin()
        #expect(await desk.run(line, stdin: file).status == 0)
        #expect(try desk.queuedMail() == ["contract-email-changed mzdy@kolin.example"])
    }

    @Test func `a registration mailed to a removed contract email is void`() async throws {
        let desk = try TestDesk()
        await desk.run(
            "org create brno --name Brno --contract-email a@brno.example --contract-email b@brno.example")
        await desk.run("account register start --org brno --email x@brno.example --name X")
        let token = try desk.deliverTokens()[0].token
        await desk.run("org contract-email remove brno a@brno.example")
        let answer = await desk.run(
            "account register confirm --token-stdin --password-stdin", stdin: "\(token)\n\(goodPassword)\n")
        #expect(answer.status == 1)
    }

    @Test func `an organisation's administrators are known to its people`() async throws {
        let desk = try await deskWithKolin()
        let list = "org administrator list kolin -q"
        #expect(await desk.run(list).lines == ["eva@kolin.example"])
        #expect(await desk.run("\(list) --by jan@kolin.example").lines == ["eva@kolin.example"])
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        #expect(await desk.run("org administrator list brno --by jan@kolin.example").status == 3)
    }

    @Test func `an appointment takes two people`() async throws {
        var desk = try await deskWithKolin()
        await desk.run("desk consultant create karel --name Karel --email karel@podpora.example")
        await desk.run("account demote eva@kolin.example --vacate")
        let appoint = "org administrator appoint kolin jan@kolin.example --reason 'dead address' --json"
        #expect(await desk.run("org administrator appoint kolin nobody@kolin.example --reason x").status == 3)
        let proposal = await desk.run("\(appoint) --as karel").json
        #expect(
            proposal == [
                "id": 1, "organisation": "kolin", "email": "jan@kolin.example", "reason": "dead address",
                "proposedBy": "karel", "approvedBy": nil, "state": "proposed",
            ])
        // Acting as somebody else makes no second person.
        #expect(await desk.run("org administrator approve 1").status == 5)
        #expect(await desk.run("org administrator approve 1 --as karel").status == 5)
        await desk.run("desk consultant create iva --name Iva --email iva@podpora.example")
        desk.osUser = "karel"
        #expect(await desk.run("org administrator approve 1").status == 5)
        desk.osUser = "iva"
        let approved = await desk.run("org administrator approve 1 --json").json
        #expect(approved["approvedBy"] == "iva" && approved["state"] == "approved")
        #expect(await desk.run("org administrator approve 1").status == 4)
        #expect(await desk.run("org administrator approve 9").status == 3)
        #expect(await desk.account("jan@kolin.example", "role") == "administrator")
        #expect(
            try desk.queuedMail() == [
                "administrator-appointed jan@kolin.example", "administrator-appointed mzdy@kolin.example",
            ])
    }

    @Test func `nobody of another organisation is appointed`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        #expect(await desk.run("org administrator appoint brno jan@kolin.example --reason x").status == 5)
    }
}
