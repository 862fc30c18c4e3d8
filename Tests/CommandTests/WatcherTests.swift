import DeskModel
import DeskStore
import DeskTesting
import Testing

/// `ticket watch` and `ticket split`.
@Suite struct WatcherTests {
    /// A desk where ivo is one more user of kolin, and a ticket of jan's.
    private func fixture() async throws -> TestDesk {
        let desk = try await ticketDesk()
        await desk.run(
            "account create ivo@kolin.example --org kolin --name 'Ivo Malý' --role user --no-password")
        await desk.run("account password set ivo@kolin.example --password-stdin", stdin: goodPassword + "\n")
        await desk.openTicket()
        return desk
    }

    private func recipients(_ desk: TestDesk) throws -> [String] {
        try desk.look { sql in
            try sql.mails().reversed().compactMap { mail in
                try mail.intent.accountID.flatMap { try sql.account(id: $0)?.email.text }.map {
                    "\(mail.intent.kind.rawValue) \($0)"
                }
            }
        }
    }

    @Test(
        "Whoever watches sees the ticket, in lists and by search, and gets its mails; and no more afterwards"
    )
    func readsAlong() async throws {
        let desk = try await fixture()
        let web = desk.by("web")
        #expect(await web.run("ticket show 1 --by ivo@kolin.example").status == 3)
        #expect(
            await desk.run("ticket watch 1 ivo@kolin.example").stdout
                == "ivo@kolin.example watches ticket 1\n")
        #expect(await web.run("ticket show 1 --by ivo@kolin.example").status == 0)
        #expect(await web.run("ticket list -q --by ivo@kolin.example").lines == ["1"])
        #expect(await web.run("ticket list --state all --limit 1 -q --by jan@kolin.example").lines == ["1"])
        #expect(await web.run("ticket search uzávěrka -q --by ivo@kolin.example").lines == ["1"])
        #expect(await desk.ticket("1")["watchers"] == ["ivo@kolin.example"])
        await desk.run("ticket reply 1 -m Hotovo")
        #expect(
            try recipients(desk).filter { $0.hasPrefix("ticket-reply") }.sorted() == [
                "ticket-reply ivo@kolin.example", "ticket-reply jan@kolin.example",
            ])
        #expect(await desk.run("ticket watch 1 ivo@kolin.example").stdout.contains("unchanged"))
        #expect(await desk.run("ticket unwatch 1 ivo@kolin.example").status == 0)
        #expect(await web.run("ticket show 1 --by ivo@kolin.example").status == 3)
        #expect(await desk.run("ticket unwatch 1 ivo@kolin.example").stdout.contains("unchanged"))
    }

    @Test("Nobody of another organisation watches, and whoever moves to one does no more")
    func others() async throws {
        let desk = try await fixture()
        #expect(await desk.run("ticket watch 1 bob@brno.example").status == 5)
        await desk.run("ticket watch 1 ivo@kolin.example")
        #expect(await desk.run("account move ivo@kolin.example brno").status == 0)
        #expect(await desk.by("web").run("ticket show 1 --by ivo@kolin.example").status == 3)
        await desk.run("ticket reply 1 -m Hotovo")
        #expect(try recipients(desk).contains("ticket-reply ivo@kolin.example") == false)
    }

    @Test("Who watches goes with the desk when it moves, and is forgotten when erased")
    func movedAndErased() async throws {
        let desk = try await fixture()
        await desk.run("ticket watch 1 ivo@kolin.example")
        await desk.run("desk export \(desk.folder)/out")
        let other = try TestDesk(at: "2026-11-23T09:00:00Z")
        #expect(await other.run("desk import \(desk.folder)/out").status == 0)
        #expect(await other.ticket("1")["watchers"] == ["ivo@kolin.example"])
        #expect(await desk.run("account export ivo@kolin.example --help").status == 0)
        #expect(await desk.run("account erase ivo@kolin.example --reason prosba --yes").status == 0)
        #expect(await desk.ticket("1")["watchers"] == [])
    }

    @Test("What a customer wrote becomes a ticket of its own, linked to the other")
    func splits() async throws {
        let desk = try await fixture()
        await desk.run("ticket receive 1 --from jan@kolin.example -m 'A ještě: nejde tisk.'")
        await desk.run("ticket note 1 -m Tajné")
        let comments = await desk.ticket("1")["comments"]
        guard case .integer(let words) = comments[0]["id"], case .integer(let note) = comments[1]["id"] else {
            Issue.record("no comments")
            return
        }
        #expect(await desk.run("ticket show 1").stdout.contains("(\(words))"))
        let answer = await desk.run("ticket split 1 \(words) --subject Tisk")
        #expect(answer.stdout == "split ticket 2 from 1\n", "\(answer)")
        let made = await desk.ticket("2")
        #expect(made["description"] == "A ještě: nejde tisk." && made["subject"] == "Tisk")
        #expect(made["requester"] == "jan@kolin.example")
        #expect(made["links"] == [["kind": "relates", "number": 1]])
        #expect(await desk.run("ticket search tisk -q").lines.sorted() == ["1", "2"])
        #expect(await desk.run("ticket split 1 \(note)").status == 5)
        #expect(await desk.run("ticket split 1 999").status == 3)
        #expect(await desk.run("desk check").status == 0)
    }
}
