import DeskModel
import DeskTesting
import Foundation
import Testing

/// `queue view`, `desk text` and `[alias]`: what people name for themselves.
@Suite struct QueueViewTests {
    private func fixture() async throws -> TestDesk {
        let desk = try await ticketDesk()
        await desk.run("desk topic create Mzdy")
        for flags in ["", "--topic Mzdy", "--topic Mzdy"] { await desk.openTicket(flags) }
        await desk.run("ticket give 2 petr")
        return desk
    }

    @Test("A view is the flags it was saved with, and takes more of them")
    func shows() async throws {
        let desk = try await fixture().by("petr")
        let saved = await desk.run("queue view save ranní --topic Mzdy --sort -number --columns number,topic")
        #expect(saved.stdout == "saved view ranní\n", "\(saved)")
        #expect(await desk.run("queue ranní --format csv").stdout == "number,topic\n3,Mzdy\n2,Mzdy\n")
        #expect(await desk.run("queue ranní --mine -q").lines == ["2"])
        #expect(await desk.run("desk queue ranní -q").lines == ["3", "2"])
        let shown = await desk.run("queue view show ranní --json").json
        #expect(shown["consultant"] == "petr")
        #expect(shown["flags"] == ["--topic=Mzdy", "--columns=number,topic", "--sort=-number"])
        #expect(await desk.run("queue view save ranní --mine").stdout == "saved view ranní\n")
        #expect(await desk.run("queue view save ranní --mine").stdout == "unchanged view ranní\n")
        #expect(await desk.run("queue ranní -q").lines == ["2"])
        #expect(await desk.run("queue view remove ranní").stdout == "removed view ranní\n")
        #expect(await desk.run("queue ranní").status == 64)
        #expect(await desk.run("queue view save x --columns list").stdout.contains("dueAt"))
    }

    @Test("A view of one's own goes before the desk's, which an admin alone changes")
    func owners() async throws {
        let desk = try await fixture()
        await desk.run("queue view save moje --unowned --everyone")
        let petr = desk.by("petr")
        #expect(await petr.run("queue moje -q").lines == ["1", "3"])
        #expect(await petr.run("queue view save moje --mine").status == 0)
        #expect(await petr.run("queue moje -q").lines == ["2"])
        #expect(await desk.by("karla").run("queue moje -q").lines == ["1", "3"])
        #expect(await petr.run("queue view list --json").json.elements.count == 1)
        #expect(await petr.run("queue view save jiny --everyone").status == 77)
        #expect(await petr.run("queue view remove moje --everyone").status == 77)
        #expect(await petr.run("queue view remove moje").status == 0)
        #expect(await petr.run("queue moje -q").lines == ["1", "3"])
        let missed = await petr.run("queue view show moja")
        #expect(missed.status == 3 && missed.stderr.contains("did you mean 'moje'?"), "\(missed)")
    }

    @Test("No view hides a verb, and none is kept that can show nothing or leads elsewhere")
    func refused() async throws {
        let desk = try await fixture()
        for name in ["next", "list", "view", "help", "whoami", "-x", "1a", "'a b'", "''", "a/b"] {
            let answer = await desk.run("queue view save \(name) --mine")
            #expect([64, 65].contains(answer.status), "\(name) \(answer)")
        }
        #expect(await desk.run("queue view save x --topic Nic").status == 3)
        #expect(await desk.run("queue view save x --mine --unowned").status == 64)
        #expect(await desk.run("queue view list --json").json.elements == [])
        // What somebody puts into the database itself is not obeyed.
        let statement = "INSERT INTO queueView (name, flags) VALUES ('zly', json_array('--db=/tmp/x'))"
        #expect(try await BuiltTool.shell("sqlite3 '\(desk.database)' \"\(statement)\"").status == 0)
        #expect(await desk.run("queue zly").status == 64)
    }

    @Test("A text is filled in for each ticket that is answered with it")
    func texts() async throws {
        let desk = try await fixture()
        #expect(
            await desk.run(
                "desk text set verze -m 'Dobrý den, {{name}}: {{number}} {{subject}}{{#due}} do {{due}}{{/due}} {{consultant}}' --everyone"
            )
            .stdout == "set text verze\n")
        let petr = desk.by("petr")
        #expect(await petr.run("ticket reply 1 2 --text verze").status == 0)
        for number in ["1", "2"] {
            guard case .string(let body) = await desk.ticket(number)["comments"][0]["body"] else {
                Issue.record("no comment on \(number)")
                continue
            }
            #expect(
                body.hasPrefix("Dobrý den, Jmeno Prijmeni: \(number) Nejde uzávěrka do 24. 11. 2026"),
                "\(body)")
            #expect(body.hasSuffix(" petr"))
        }
        #expect(await petr.run("desk text set verze -m 'Moje {{number}}'").status == 0)
        #expect(await petr.run("ticket reply 3 --text-key verze").status == 0)
        #expect(await desk.ticket("3")["comments"][0]["body"] == "Moje 3")
        #expect(await petr.run("desk text list -q").lines == ["verze"])
        #expect(await petr.run("desk text show verze --json").json["consultant"] == "petr")
        #expect(await petr.run("ticket reply 1 --text verse").stderr.contains("did you mean 'verze'?"))
        #expect(await petr.run("ticket reply 1 --text verze -m X").status == 64)
        #expect(await petr.run("desk text remove verze").status == 0)
        #expect(await petr.run("desk text show verze --json").json["consultant"] == .null)
    }

    @Test(
        "A text that names what there is not is refused",
        arguments: ["{{token}}", "{{>closing}}", "{{#name}}", "{{name"])
    func badTexts(_ text: String) async throws {
        let desk = try await fixture()
        let answer = await desk.run("desk text set x -m '\(text)'")
        #expect(answer.status == 65 && answer.stderr.contains("{{subject}}"), "\(answer)")
        #expect(await desk.run("desk text list -q").lines == [])
    }

    @Test("Views and texts go with the desk when it moves, and forget who is erased")
    func movedAndErased() async throws {
        let desk = try await fixture()
        await desk.run("queue view save jan --requester jan@kolin.example")
        await desk.run("desk text set jan -m 'Pište na jan@kolin.example.' --everyone")
        await desk.run("desk export \(desk.folder)/out")
        let other = try TestDesk(at: "2026-11-23T09:00:00Z")
        #expect(await other.run("desk import \(desk.folder)/out").status == 0)
        #expect(
            await other.run("queue view show jan --json").json["flags"] == ["--requester=jan@kolin.example"])
        #expect(await other.run("desk text show jan --json").json["body"] == "Pište na jan@kolin.example.")
        #expect(await other.run("desk import \(desk.folder)/out --json").json["created"] == 0)
        #expect(await desk.run("account erase jan@kolin.example --reason prosba --yes").status == 0)
        #expect(await desk.run("queue view show jan --json").stdout.contains("jan@kolin") == false)
        #expect(await desk.run("desk text show jan --json").stdout.contains("jan@kolin") == false)
        #expect(await desk.run("desk check").status == 0)
    }

    /// A desk whose user has these aliases.
    private func aliased(_ text: String) async throws -> TestDesk {
        let desk = try await fixture()
        let folder = "\(desk.folder)/.config/desk"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/desk.toml"))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(folder)/desk.toml")
        return desk
    }

    @Test("An alias is what it stands for, for desk and for the tool that it begins with, and hides no verb")
    func aliases() async throws {
        let desk = try await aliased(
            """
            pager = []
            [alias] # words
            moje = "queue --mine"
            odpovez = ["ticket", "reply", "--wait", "-m", "Ozveme se."]
            dal = "odpovez"
            take = "ticket show"
            "rule" = 'queue'
            pozdrav = "ticket reply -m 'Dobrý den'"
            """)
        #expect(await desk.run("desk moje -q").lines == [])
        #expect(await desk.by("petr").run("queue moje -q").lines == ["2"])
        #expect(await desk.run("desk dal 1 -q").lines == ["1"])
        #expect(await desk.ticket("1")["state"] == "waiting")
        #expect(await desk.run("ticket odpovez 3 -q").lines == ["3"])
        #expect(await desk.run("queue odpovez 3").status == 64)
        await desk.openTicket()
        #expect(await desk.run("ticket take 4").stdout == "took ticket 4\n")
        #expect(await desk.run("desk rule list").status == 0)
        #expect(await desk.run("ticket pozdrav 3 -q").status == 0)
        #expect(await desk.ticket("3")["comments"][1]["body"] == "Dobrý den")
    }

    @Test(
        "Aliases that lead in a circle, or are none, are faults of the configuration",
        arguments: [
            "a = 'b'\nb = 'a'", "a = 'a'", "a = ''", "a = []", "a = 1", "a = \"ticket 'x\"",
            "'a b' = 'queue'",
        ])
    func badAliases(_ text: String) async throws {
        let desk = try await aliased("[alias]\n" + text)
        let answer = await desk.run(text.contains("'a'") || text.hasPrefix("a = 'b") ? "desk a" : "queue")
        #expect(answer.status == 78, "\(answer)")
    }
}
