import DeskModel
import DeskTesting
import Testing

struct AccountRightsTests {
    @Test(arguments: [
        "account demote eva@kolin.example", "account disable eva@kolin.example --reason left",
        "account move eva@kolin.example brno",
    ])
    func `the last administrator stays unless leaving the seat vacant is meant`(line: String) async throws {
        let desk = try await deskWithKolin()
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        #expect(await desk.run(line).status == 5)
        #expect(await desk.run("org show kolin --json").json["seat"] == "single")
        #expect(await desk.run("\(line) --vacate").status == 0)
        #expect(await desk.run("org show kolin --json").json["seat"] == "vacant")
    }

    @Test func `with a second administrator the first may go`() async throws {
        let desk = try await deskWithKolin()
        #expect(
            await desk.run("account promote jan@kolin.example").stdout
                == "promoted account jan@kolin.example\n")
        #expect(
            await desk.run("account promote jan@kolin.example").stdout
                == "unchanged account jan@kolin.example\n")
        #expect(await desk.run("account demote eva@kolin.example --by jan@kolin.example").status == 0)
        #expect(await desk.run("account demote jan@kolin.example").status == 5)
    }

    @Test func `an invited administrator does not count`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("account create ida@kolin.example --org kolin --name Ida --role administrator")
        #expect(await desk.run("account demote eva@kolin.example").status == 5)
    }

    @Test func `leaving the seat vacant voids the invitations of administrators`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("account create ida@kolin.example --org kolin --name Ida --role administrator")
        let invitation = try desk.deliverTokens()[0].token
        await desk.run("account demote eva@kolin.example --vacate")
        #expect(await desk.redeem(invitation).status == 1)
        #expect(await desk.run("account invite send ida@kolin.example").status == 5)
        await desk.run("account reset request ida@kolin.example")
        #expect(try desk.deliverTokens().isEmpty)
    }

    /// Every changing verb, and what it is refused with for a user and for another organisation's administrator.
    @Test(arguments: [
        "account edit jan@kolin.example --phone '601 234 567'",
        "account promote jan@kolin.example",
        "account disable jan@kolin.example --reason left",
        "account enable jan@kolin.example",
        "account unlock jan@kolin.example",
        "account email change jan@kolin.example honza@kolin.example",
        "account invite revoke jan@kolin.example",
        "account reset revoke jan@kolin.example",
    ])
    func `accounts are changed by an administrator of the same organisation`(line: String) async throws {
        let desk = try await deskWithKolin()
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        await desk.add("ota@brno.example", "Ota", "--role administrator", org: "brno")
        #expect(await desk.run("\(line) --by ota@brno.example").status == 3)
        #expect(await desk.run("\(line) --by jan@kolin.example").status == 5)
        #expect(await desk.run("\(line) --by nobody@kolin.example").status == 3)
        let done = await desk.run("\(line) --by eva@kolin.example")
        #expect(done.status == 0, "\(done)")
    }

    @Test func `both the person and the user are recorded`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("account disable jan@kolin.example --reason left --by eva@kolin.example")
        let entry = await desk.run("account history jan@kolin.example --json").json[0]
        #expect(entry["osUser"] == "admin")
        #expect(entry["actingFor"] == "eva@kolin.example")
        #expect(entry["verb"] == "account disable")
        #expect(entry["changes"]["reason"]["to"] == "left")
    }

    @Test func `an administrator moves nobody to another organisation`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        for code in ["brno", "nowhere"] {
            #expect(
                await desk.run("account move jan@kolin.example \(code) --by eva@kolin.example").status == 5)
        }
        #expect(
            await desk.run("account move jan@kolin.example brno").stdout
                == "moved account jan@kolin.example\n")
        #expect(await desk.account("jan@kolin.example", "organisation") == "brno")
        #expect(await desk.run("account move jan@kolin.example nowhere").status == 3)
    }

    @Test func `a consultant reads people and changes none`() async throws {
        var desk = try await deskWithKolin()
        await desk.run("desk consultant create karel --name Karel --email karel@podpora.example")
        await desk.run("desk consultant create web --name Web --email web@podpora.example --role web")
        desk.osUser = "karel"
        #expect(await desk.run("account list -q").lines.count == 2)
        #expect(await desk.run("account promote jan@kolin.example").status == 77)
        desk.osUser = "web"
        #expect(await desk.run("account list").status == 77)
        #expect(await desk.run("account list --by eva@kolin.example -q").lines.count == 2)
        #expect(await desk.login("jan@kolin.example") == 0)
        desk.osUser = "stranger"
        #expect(await desk.login("jan@kolin.example") == 77)
    }

    @Test func `a disabled account is told, loses its login, and gets it back`() async throws {
        let desk = try await deskWithKolin()
        #expect(await desk.run("account disable jan@kolin.example").status == 64)
        #expect(await desk.run("account disable jan@kolin.example --reason left").status == 0)
        #expect(try desk.queuedMail() == ["account-disabled jan@kolin.example"])
        #expect(await desk.login("jan@kolin.example") == 1)
        #expect(
            await desk.run("account enable jan@kolin.example").stdout == "enabled account jan@kolin.example\n"
        )
        #expect(await desk.login("jan@kolin.example") == 0)
    }

    @Test func `edit changes what is given and leaves the rest`() async throws {
        let desk = try await deskWithKolin()
        let edit = "account edit jan@kolin.example"
        #expect(await desk.run(edit).status == 64)
        #expect(await desk.run("\(edit) --phone '601 234 567' --language en").status == 0)
        #expect(await desk.account("jan@kolin.example", "phone") == "601 234 567")
        #expect(await desk.account("jan@kolin.example", "language") == "en")
        #expect(await desk.account("jan@kolin.example", "name") == "Jan Velký")
        #expect(await desk.run(["account", "edit", "jan@kolin.example", "--phone", ""]).status == 0)
        #expect(await desk.account("jan@kolin.example", "phone") == .null)
        #expect(await desk.run("\(edit) --language de").status == 64)
    }
}
