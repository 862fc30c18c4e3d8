import DeskCore
import DeskMail
import DeskModel
import DeskStore
import DeskTesting
import Testing

/// `account merge`: two accounts of one person become one.
@Suite struct AccountMergeTests {
    /// A desk where Jan has a second address, under which he asked, wrote and watches.
    private func fixture() async throws -> TestDesk {
        let desk = try await ticketDesk()
        await desk.add("jan.velky@kolin.example", "Jan Velký", "--phone '+420 601 234 567'")
        await desk.openTicket()
        await desk.run("ticket create --from jan.velky@kolin.example --subject Tisk -m 'Nejde tisk'")
        await desk.run("ticket receive 2 --from jan.velky@kolin.example -m 'Už ani nenaskočí'")
        await desk.run("ticket create --from eva@kolin.example --subject Mzdy -m 'Chybí mzda'")
        await desk.run("ticket watch 3 jan.velky@kolin.example")
        await desk.run("ticket watch 2 jan@kolin.example")
        return desk
    }

    private let merge = "account merge jan.velky@kolin.example jan@kolin.example"

    @Test(
        "Tickets, comments and what is watched become those of the account that remains, and -n only says so"
    )
    func moves() async throws {
        let desk = try await fixture()
        let told = await desk.run("\(merge) -n --json").json
        #expect(told["tickets"] == [2] && told["comments"] == 1 && told["watching"] == 1)
        #expect(await desk.ticket("2")["requester"] == "jan.velky@kolin.example")
        #expect(
            await desk.run("\(merge) --yes").stdout == """
                merged account jan.velky@kolin.example into jan@kolin.example: tickets 1, comments 1, attachments 0

                """)
        let ticket = await desk.ticket("2")
        #expect(ticket["requester"] == "jan@kolin.example" && ticket["watchers"] == [])
        #expect(ticket["comments"].elements.first?["author"] == "jan@kolin.example")
        #expect(await desk.ticket("3")["watchers"] == ["jan@kolin.example"])
        #expect(await desk.account("jan@kolin.example", "phone") == "+420 601 234 567")
        #expect(
            await desk.run("account list --org kolin -q").lines.contains("jan.velky@kolin.example") == false)
        #expect(await desk.run("org show kolin --json").json["accounts"] == 2)
        #expect(await desk.run("account export -q --org kolin").stdout.contains("jan.velky") == false)
        #expect(await desk.run("desk check").status == 0)
        #expect(await desk.run("desk audit verify").status == 0)
        // Again, and it is done already.
        let again = await desk.run("\(merge) --yes --json")
        #expect(again.status == 0 && again.json["tickets"] == [])
    }

    @Test("The old address stands for the account that remains: in mail, in commands, and when it is erased")
    func address() async throws {
        let desk = try await fixture()
        await desk.run("\(merge) --yes")
        let mail =
            "From: jan.velky@kolin.example\nTo: podpora@podpora.example\nMessage-ID: <a@b>\nSubject: Zase\n\nNejde\n"
        #expect(await desk.run("ticket ingest", stdin: mail).status == 0)
        #expect(await desk.ticket("4")["requester"] == "jan@kolin.example")
        #expect(await desk.account("jan.velky@kolin.example", "email") == "jan@kolin.example")
        #expect(
            await desk.run("ticket list --requester jan.velky@kolin.example -q").lines == ["4", "2", "1"])
        #expect(
            await desk.run("account create jan.velky@kolin.example --org kolin --name Jan --no-password")
                .status
                == 4)
        let history = await desk.run("account history jan@kolin.example --json").json.elements
        #expect(history.filter { $0["verb"] == "account merge" }.count == 2)
        #expect(history.filter { $0["verb"] == "account create" }.count == 2)
        #expect(await desk.run("account erase jan@kolin.example --reason prosba --yes").status == 0)
        let bytes = String(decoding: try desk.fileContents(), as: UTF8.self)
        let leftovers = ["jan.velky", "601 234"].filter(bytes.contains)
        #expect(leftovers.isEmpty, "\(leftovers)")
        #expect(await desk.run("desk audit verify").status == 0)
        #expect(await desk.run("account show jan.velky@kolin.example").status == 3)
    }

    @Test(
        "Nobody is logged in by the merged account's password, link or session any more, and its address can become the account's"
    )
    func logins() async throws {
        let desk = try await fixture()
        let token = await desk.resetToken("jan.velky@kolin.example")
        await desk.run("\(merge) --yes")
        #expect(await desk.redeem(token).status == 1)
        #expect(await desk.login("jan.velky@kolin.example") == 1)
        await desk.run("account email change jan@kolin.example jan.velky@kolin.example")
        let mails = try desk.deliverTokens()
        let change = try #require(mails.first { $0.kind == .emailChangeConfirm })
        #expect(await desk.run("account email confirm --token-stdin", stdin: change.token).status == 0)
        #expect(await desk.account("jan@kolin.example", "email") == "jan.velky@kolin.example")
    }

    @Test(
        "Two people, two organisations, an account nobody can log in to, and the last administrator are refused"
    )
    func refused() async throws {
        let desk = try await fixture()
        await desk.add("jan@brno.example", "Jan Velký", org: "brno")
        await desk.run("account create pozvany@kolin.example --org kolin --name Jan --no-password")
        await desk.run("account create konec@kolin.example --org kolin --name Jan --no-password")
        await desk.run("account disable konec@kolin.example --reason konec")
        for (line, status) in [
            ("jan@brno.example jan@kolin.example --yes", 5),
            ("jan@kolin.example jan@kolin.example --yes", 64),
            ("jan@kolin.example pozvany@kolin.example --yes", 5),
            ("jan@kolin.example konec@kolin.example --yes", 5),
            ("eva@kolin.example jan@kolin.example --yes", 5),
            ("jan@kolin.example jan.velky@kolin.example", 64),
            ("nikdo@kolin.example jan@kolin.example --yes", 3),
        ] {
            let answer = await desk.run("account merge \(line)")
            #expect(answer.status == status, "\(line) \(answer)")
        }
        #expect(await desk.by("web").run("\(merge) --yes --by eva@kolin.example").status == 77)
        // What the hint says works.
        await desk.run("account promote jan@kolin.example")
        #expect(await desk.run("account merge eva@kolin.example jan@kolin.example --yes").status == 0)
        #expect(await desk.run("org show kolin --json").json["administrators"] == 1)
    }

    @Test("What was merged is merged where the desk moves to, and a chain of merges ends at the last")
    func moved() async throws {
        let desk = try await fixture()
        await desk.add("honza@kolin.example", "Jan Velký")
        await desk.run("account merge honza@kolin.example jan.velky@kolin.example --yes")
        await desk.run("\(merge) --yes")
        #expect(await desk.account("honza@kolin.example", "email") == "jan@kolin.example")
        await desk.run("desk export \(desk.folder)/out")
        let other = try TestDesk(at: "2026-11-23T09:00:00Z")
        let imported = await other.run("desk import \(desk.folder)/out")
        #expect(imported.status == 0, "\(imported)")
        #expect(await other.account("honza@kolin.example", "email") == "jan@kolin.example")
        #expect(await other.run("ticket list -q --requester jan.velky@kolin.example").lines == ["2", "1"])
    }
}
