import DeskModel
import DeskTesting
import Testing

struct AccountCreateTests {
    @Test func `an account is created, shown and listed`() async throws {
        let desk = try await deskWithKolin()
        let created = await desk.run(
            "account create Ada@kolin.example --org kolin --name 'Ada Nová' --phone '+420 601 234 567'")
        #expect(created.status == 0)
        #expect(created.stdout == "created account Ada@kolin.example\n")
        #expect(created.stderr == "")
        let shown = await desk.run("account show ada@KOLIN.example --json").json
        #expect(
            shown.keys == [
                "id", "email", "name", "phone", "organisation", "role", "state", "lockedUntil", "language",
                "lastLoginAt", "createdAt",
            ])
        #expect(shown["email"] == "Ada@kolin.example")
        #expect(shown["state"] == "invited")
        #expect(shown["role"] == "user")
        #expect(shown["language"] == "cs")
        let listed = await desk.run("account list --org kolin -q")
        #expect(listed.lines == ["Ada@kolin.example", "eva@kolin.example", "jan@kolin.example"])
    }

    @Test func `an existing account is refused, left or updated as asked`() async throws {
        let desk = try await deskWithKolin()
        let same = "account create jan@kolin.example --org kolin --name 'Jan Velký'"
        #expect(await desk.run(same).status == 4)
        #expect(await desk.run("\(same) --if-exists skip").stdout == "skipped account jan@kolin.example\n")
        #expect(
            await desk.run("\(same) --if-exists update").stdout == "unchanged account jan@kolin.example\n")
        let update = await desk.run("\(same) --phone '601 234 567' --if-exists update --json")
        #expect(update.json["phone"] == "601 234 567")
    }

    /// T34.
    @Test func `one address is one person, however it is spelt`() async throws {
        let desk = try await deskWithKolin()
        #expect(await desk.run("account create Jan.Nový@žluť.cz --org kolin --name Jan").status == 65)
        let line = "account create Jan.Novy@Žluť.cz --org kolin --name Jan --no-password --json"
        #expect(await desk.run(line).json["email"] == "Jan.Novy@Žluť.cz")
        for spelling in [
            "jan.novy@žluť.cz", "JAN.NOVY@xn--lu-yta1h.cz", "jan.novy@XN--LU-YTA1H.CZ",
        ] {
            #expect(
                await desk.run("account create \(spelling) --org kolin --name Jan").status == 4, "\(spelling)"
            )
            #expect(await desk.run("account show \(spelling) --json").json["email"] == "Jan.Novy@Žluť.cz")
        }
        // Only the composed form of a domain is taken, so that no look is two of them.
        let decomposed = "account create jan.novy@z\u{30C}lut\u{30C}.cz --org kolin --name Jan"
        #expect(await desk.run(decomposed).status == 65)
    }

    @Test func `an account of another organisation is in the way whatever was said`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        for what in ["fail", "skip", "update"] {
            let answer = await desk.run(
                "account create jan@kolin.example --org brno --name Jan --if-exists \(what)")
            #expect(answer.status == 4)
        }
    }

    @Test(arguments: [
        ("account create nobody --org kolin --name X", 65),
        ("account create ada@\u{430}cme.example --org kolin --name X", 65),
        ("account create x@x.cz --org nowhere --name X", 3),
        ("account create x@x.cz --org kolin --name ' '", 65),
        ("account create x@x.cz --org kolin --name 'a\u{2028}b'", 65),
        ("account create x@x.cz --org kolin --name X --phone abc", 65),
        ("account create x@x.cz --org kolin --name X --role boss", 64),
        ("account create x@x.cz --org kolin --name X --invite --no-password", 64),
        ("account show x@x.cz", 3),
        ("account list --org nowhere", 3),
        ("account list --unused-for soon", 64),
    ])
    func `what cannot be taken is refused`(line: String, status: Int32) async throws {
        let desk = try await deskWithKolin()
        let answer = await desk.run(line)
        #expect(answer.status == status, "\(answer)")
        #expect(answer.stdout == "")
    }

    @Test func `a dry run leaves nothing behind`() async throws {
        let desk = try await deskWithKolin()
        let answer = await desk.run("account create ada@kolin.example --org kolin --name Ada -n")
        #expect(answer.stdout == "created account ada@kolin.example\n")
        #expect(await desk.run("account show ada@kolin.example").status == 3)
    }

    @Test func `an administrator creates colleagues, in their own organisation only`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        let create = "account create ada@kolin.example --name Ada --by"
        #expect(await desk.run("\(create) eva@kolin.example --org kolin").status == 0)
        #expect(await desk.run("\(create) eva@kolin.example --org brno").status == 5)
        #expect(await desk.run("\(create) eva@kolin.example --org nowhere").status == 5)
        #expect(await desk.run("\(create) jan@kolin.example --org kolin").status == 5)
        #expect(await desk.run("\(create) ada@kolin.example --org kolin").status == 5)
        #expect(await desk.run("\(create) nobody@kolin.example --org kolin").status == 3)
    }

    @Test func `a user sees no colleague, an administrator no other organisation`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        await desk.run("account create ota@brno.example --org brno --name Ota")
        #expect(await desk.run("account list --by jan@kolin.example -q").lines == ["jan@kolin.example"])
        #expect(await desk.run("account list --by eva@kolin.example -q").lines.count == 2)
        #expect(await desk.run("account show eva@kolin.example --by jan@kolin.example").status == 3)
        #expect(await desk.run("account show ota@brno.example --by eva@kolin.example").status == 3)
        #expect(await desk.run("account list --org brno --by eva@kolin.example").status == 3)
    }
}
