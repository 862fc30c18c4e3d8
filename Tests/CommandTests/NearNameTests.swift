import DeskModel
import DeskTesting
import Testing

/// What was mistyped: the nearest known thing is proposed to whoever may see it, and 3 stays 3.
@Suite struct NearNameTests {
    private func fixture() async throws -> TestDesk {
        let desk = try await ticketDesk()
        for _ in 1...12 { await desk.openTicket() }
        await desk.run("desk topic create 'Mzdové listy'")
        await desk.run("desk consultant create novak --name N --email n@desk.example")
        await desk.run("desk consultant disable novak")
        return desk
    }

    @Test(arguments: [
        ("org show kolín", "kolin"), ("org show Kolin", "kolin"), ("org show kolni", "kolin"),
        ("org contract-email list kollin", "kolin"), ("ticket list --org klin", "kolin"),
        ("org administrator list bnro", "brno"),
        ("org contract-email remove kolin mzdi@kolin.example", "mzdy@kolin.example"),
        ("account show eva@kolin.exmaple", "eva@kolin.example"),
        ("account show Jam@kolin.example", "jan@kolin.example"),
        ("account disable jan@koln.example --reason R", "jan@kolin.example"),
        ("ticket list --requester jan@kolin.exampl", "jan@kolin.example"),
        ("ticket create --from jan@kolin.exampl --subject S", "jan@kolin.example"),
        ("ticket list --by eva@kolin.exampl", "eva@kolin.example"),
        ("desk consultant show pter", "petr"), ("ticket give 1 krala", "karla"),
        ("queue --owner petr1", "petr"), ("desk rule show hour", "hours"),
        ("desk rule set token.rest 30m", "token.reset"),
        ("ticket list --topic 'mzdove listy'", "Mzdové listy"),
        ("queue next --topic 'Mzdové listi'", "Mzdové listy"),
        ("desk topic disable 'Mzdové lity'", "Mzdové listy"),
        ("ticket show 112", "12"), ("ticket take '#112'", "12"), ("ticket merge 1 111", "11"),
        ("queue explain 122", "12"),
    ])
    func `the nearest known one is proposed`(_ line: String, _ meant: String) async throws {
        let answer = try await fixture().run(line)
        #expect(answer.status == 3 && answer.stdout == "", "\(answer)")
        #expect(answer.stderr.contains("did you mean '\(meant)'?"), "\(answer)")
        let czech = try await fixture().run(line + " --lang cs --json")
        #expect(czech.status == 3 && czech.stderr.contains("nemysleli jste „\(meant)“?"), "\(czech)")
    }

    @Test(
        "A mistyped view, alias or column is answered with the nearest, besides verbs",
        arguments: [
            ("queue mornig", "queue morning"), ("desk queue mornig --mine", "desk queue morning"),
            ("queue lst", "queue list"), ("queue --columns numbr", "number"),
            ("queue --sort -subjct", "subject"),
            ("queue --owner mee", "me"), ("ticket list --owner noen", "none"), ("queue rano1", "queue rano"),
            ("desk rano1", "desk rano"),
        ])
    func mistypedViews(_ line: String, _ meant: String) async throws {
        let desk = try await fixture()
        try desk.put("[alias]\nrano = \"queue list --mine\"\n", at: ".config/desk/desk.toml")
        await desk.run("queue view save morning --mine")
        let answer = await desk.run(line)
        #expect(answer.stderr.contains("did you mean '\(meant)'?"), "\(answer)")
        // Nobody is told of the views of another.
        #expect(await desk.by("petr").run("queue mornig").stderr.contains("morning") == false)
    }

    @Test(arguments: [
        "org show ostrava", "org show x", "account show nobody@nowhere.example",
        "account show iva@plzen.example",
        "desk consultant show stranger", "desk consultant show novka", "desk rule show colour",
        "ticket list --topic Tisk", "ticket show 777", "ticket show 0", "ticket show 9000000000000000001",
    ])
    func `what is like nothing known is only not there`(_ line: String) async throws {
        let answer = try await fixture().run(line)
        #expect(answer.status == 3 && !answer.stderr.contains("did you mean"), "\(answer)")
        #expect(answer.stderr.contains("hint: "), "\(answer)")
    }

    /// What is somebody else's is not found, and neither is anything like it.
    @Test(arguments: [
        "org show bnro", "ticket list --org bnro", "account show bob@brno.exampl", "ticket show 136",
        "ticket list --requester bob@brno.exampl", "ticket list --owner pter",
    ])
    func `nobody is told of what they may not see`(_ line: String) async throws {
        let desk = try await fixture()
        let bobs = await desk.run("ticket create --from bob@brno.example --subject S -m T -q").lines.last
        #expect(bobs == "13")
        for person in ["eva@kolin.example", "jan@kolin.example"] {
            for consultant in ["web", "petr"] {
                let answer = await desk.by(consultant).run("\(line) --by \(person)")
                #expect(answer.status == 3 && !answer.stderr.contains("did you mean"), "\(answer)")
            }
        }
        #expect(await desk.run(line).stderr.contains("did you mean"))
        // A user has what is their own, and is told of no more than that.
        await desk.run("ticket create --from eva@kolin.example --subject S -m T")
        let other = await desk.by("web").run("ticket show 144 --by jan@kolin.example")
        #expect(other.status == 3 && !other.stderr.contains("did you mean '14'"), "\(other)")
        let web = await desk.by("web").run("ticket list --by eva@kolin.exampl")
        #expect(web.status == 3 && !web.stderr.contains("did you mean"), "\(web)")
    }

    @Test func `an admin who acts as somebody mistyped is told whom they meant`() async throws {
        let answer = try await fixture().run("queue --as pter")
        #expect(answer.status == 77 && answer.stderr.contains("did you mean 'petr'?"), "\(answer)")
    }

    @Test func `a number with a hash sign is a ticket's wherever one is named`() async throws {
        let desk = try await fixture()
        for line in [
            "ticket show '#3'", "ticket brief '#3'", "ticket history '#3'", "ticket take '#3'",
            "ticket note '#3' -m T",
            "ticket reply '#3' -m T", "ticket link '#3' relates '#4'", "ticket unlink '#3' '#4'",
            "ticket merge '#5' '#3'", "ticket unmerge '#5'", "ticket remote list '#3'", "queue explain '#6'",
            "queue forecast '#6'", "ticket attachment list '#3'", "ticket edit '#3' --subject S",
        ] {
            let answer = await desk.run(line)
            #expect(answer.status == 0, "\(answer)")
        }
        for word in ["#", "##3", "3#", "3x", "#-3", "# 3"] {
            let answer = await desk.run(["ticket", "show", word])
            #expect(answer.status == 64, "\(answer)")
        }
    }

    @Test(
        "What other tools call a verb leads to ours, and a text without -m to it",
        arguments: [
            ("ticket ls", "did you mean 'ticket list'?"),
            ("account rm x@y.cz", "did you mean 'account erase'?"),
            ("desk topic add X", "did you mean 'desk topic create'?"), ("ticket assign 1", "'ticket give'?"),
            ("ticket reply 1 'Dobrý den'", "after -m"), ("ticket note 1 slovo", "after -m"),
            ("ticket take 1 slovo", "such as 12"),
        ])
    func otherWords(_ line: String, _ told: String) async throws {
        let answer = try await fixture().run(line)
        #expect(answer.status == 64 && answer.stderr.contains(told), "\(answer)")
    }

    @Test func `a number alone shows the ticket`() async throws {
        let desk = try await fixture()
        let shown = await desk.run("ticket show 3")
        for line in ["ticket 3", "ticket '#3'", "desk ticket 3"] {
            #expect(await desk.run(line).stdout == shown.stdout)
        }
        #expect(await desk.run("ticket 3 --json").json["number"] == 3)
        #expect(await desk.run("ticket 99").status == 3)
        #expect(await desk.run("ticket 3x").status == 64)
        #expect(await desk.run("queue 3").status == 64)
    }
}
