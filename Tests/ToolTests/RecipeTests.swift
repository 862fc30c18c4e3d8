import DeskModel
import DeskTesting
import Foundation
import Testing

/// Every recipe of desk-recipes(7), typed as it stands there.
@Suite struct RecipeTests {
    @Test func `a thousand accounts come from a spreadsheet`() async throws {
        let machine = try await RecipeDesk()
        let rows = (1...1000).map { "Nováková Žofie \($0);zofie.\($0)@kolin.example;kolin;x" }
        let sheet = ["Příjmení a jméno;E-mail;Kód;Poznámka"] + rows + ["Nikdo;nikdo@kolin.example;nikde;x"]
        let utf8 = machine.fixture.desk.folder + "/utf8.csv"
        try sheet.map { $0 + "\r\n" }.joined().write(toFile: utf8, atomically: true, encoding: .utf8)
        try await machine.type("iconv -f utf-8 -t windows-1250 utf8.csv >lide.csv")
        let lines = RecipeDesk.lines(
            try #require(try RecipeDesk.blocks("A thousand accounts from a spreadsheet").first))
        try #require(lines.count == 3)
        #expect(try await machine.type(lines[0]).status == 7)
        #expect(try await machine.type("account list -q").lines.count == 1)
        let failed = try await machine.type(lines[1])
        #expect(failed.lines.count == 1 && failed.stdout.contains("nikdo@kolin.example"), "\(failed)")
        let imported = try await machine.type(lines[2])
        #expect(imported.status == 7 && imported.stdout.contains("1000"), "\(imported)")
        #expect(try await machine.type("account list -q").lines.count == 1001)
        let shown = try await machine.type("account show zofie.17@kolin.example --json")
        #expect(shown.json["name"] == "Nováková Žofie 17" && shown.json["state"] == "invited", "\(shown)")
    }

    @Test(.enabled(if: TerminalWindow.canOpen, "needs tmux: run make test-deps"))
    func `the queue stands in a status bar`() async throws {
        let machine = try await RecipeDesk()
        let blocks = try RecipeDesk.blocks("The queue in a status bar and in tmux")
        try #require(blocks.count == 2)
        try machine.install("desk-bar", blocks[0])
        #expect(try await machine.type("desk-bar").stdout == "0 waiting, 0 fast, 0 late\n")
        try await machine.type("desk price set fast 1500 CZK --from today --yes")
        try await machine.type("ticket create --from jan@kolin.example --subject A -m a")
        try await machine.type(
            "ticket create --from jan@kolin.example --subject B -m b --fast --accept-price 1500")
        #expect(try await machine.type("desk-bar").stdout == "2 waiting, 1 fast, 0 late\n")
        #expect(try await machine.type("DESK_DB=none desk-bar").stdout == "no desk\n")
        try machine.install("tmux.conf", blocks[1])
        // A screen of 100 cells that nobody looks at; it is waited for until the bar is there.
        let bar = try await machine.type(
            """
            export TERM=xterm; start="stty cols 100 rows 10; tmux -S '$HOME/socket' -f bin/tmux.conf new-session sleep 60"
            script -qfc "$start" screen </dev/null >/dev/null & for i in $(seq 200); do
                grep -aqs waiting screen && break; sleep 0.05
            done
            tmux -S "$HOME/socket" kill-server; grep -ao '[0-9]* waiting, [0-9]* fast, [0-9]* late' screen
            """)
        #expect(bar.stdout.hasPrefix("2 waiting, 1 fast, 0 late\n"), "\(bar)")
    }

    @Test func `an alarm is mailed when a nightly job fails, and nothing else`() async throws {
        let machine = try await RecipeDesk()
        let blocks = try RecipeDesk.blocks("An alarm when a nightly job fails")
        try #require(blocks.count == 2 && blocks[1].count == 2)
        try machine.install("desk-alarm", blocks[0])
        let well = try await machine.runJob(blocks[1][1])
        #expect(well.status == 0 && well.stdout.isEmpty && well.stderr.isEmpty, "\(well)")
        #expect(machine.letters() == "")
        try await machine.type("mv desk.db away.db")
        let failed = try await machine.runJob(blocks[1][1])
        #expect(failed.status == 66, "\(failed)")
        let letter = machine.letters()
        #expect(letter.contains("\nSubject: exit 66: account reset expire -q\n"), "\(letter)")
        #expect(letter.contains("\n\naccount: "), "\(letter)")
    }

    @Test func `last month's tickets and charges are two files for a spreadsheet`() async throws {
        // The middle of last month, on whatever day this is run.
        let thisMonth = try #require(Calendar(identifier: .gregorian).dateInterval(of: .month, for: Date()))
        let month = thisMonth.start.addingTimeInterval(-15 * 86_400)
        let machine = try await RecipeDesk(at: month.addingTimeInterval(-40 * 86_400))
        var desk = machine.fixture.desk
        let create = "ticket create --from jan@kolin.example -m x --subject"
        await desk.run("\(create) Dávno")
        desk.now = Instant(seconds: Int64(month.timeIntervalSince1970))
        await desk.run("desk price set fast 1500 CZK --from today --yes")
        await desk.run("\(create) 'Minulý; měsíc' --fast --accept-price 1500")
        desk.now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        await desk.run("\(create) Dnes --fast --accept-price 1500")
        let blocks = try RecipeDesk.blocks("Last month's tickets and charges for a spreadsheet")
        try machine.install("desk-month", try #require(blocks.first))
        let done = try await machine.type("desk-month")
        #expect(done.status == 0 && done.stderr.isEmpty, "\(done)")
        let name = Instant(seconds: Int64(month.timeIntervalSince1970)).iso.prefix(7)
        let tickets = try await machine.type("cat tickets-\(name).csv").stdout.split(
            whereSeparator: \.isNewline)
        #expect(tickets.count == 3 && tickets[2].contains("\"Minulý; měsíc\""), "\(tickets)")
        let charges = try await machine.type("cat charges-\(name).csv").stdout.split(
            whereSeparator: \.isNewline)
        #expect(charges.count == 3 && charges[2].hasPrefix("2;kolin;1500"), "\(charges)")
    }

    @Test(.enabled(if: BuiltTool.succeeds("command -v python3"), "needs python3"))
    func `a web form becomes a ticket, once`() async throws {
        let machine = try await RecipeDesk()
        let block = try #require(try RecipeDesk.blocks("The back end of a web form").first)
        #expect(block.count == 11)
        try await machine.type(
            "echo 'koně na louce u rybníka' | account password set jan@kolin.example --password-stdin --yes")
        // The port is whichever is free.
        try machine.install(
            "form", block.map { $0.replacing("8010", with: "int(__import__('sys').argv[1])") })
        try machine.install(
            "browser",
            """
            #!/usr/bin/env python3
            import json, sys, time, urllib.error, urllib.request
            def send(body, key):
                headers = {"X-Remote-User": "jan@kolin.example", "Idempotency-Key": key}
                for attempt in range(200):
                    try:
                        request = urllib.request.Request("http://127.0.0.1:" + sys.argv[1], body.encode(), headers)
                        with urllib.request.urlopen(request) as answer:
                            return answer.status, json.load(answer)["number"]
                    except urllib.error.HTTPError as error:
                        return error.code, json.load(error)["error"]["kind"]
                    except OSError:
                        time.sleep(0.05)
            form = json.dumps({"subject": "Nejde tisk pásek", "description": "Chyba 17 – žluťoučký kůň"})
            print(send(form, "a"), send(form, "a"), send(form, "b"), send("{", "c"))
            """.components(separatedBy: "\n"))
        let answers = try await machine.type(
            """
            port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
            form $port 2>form.txt & browser $port; kill $!
            """)
        #expect(answers.stdout == "(201, 1) (201, 1) (201, 2) (422, 'invalid')\n", "\(answers)")
        let shown = try await machine.type("ticket show 1 --json").json
        #expect(shown["requester"] == "jan@kolin.example" && shown["channel"] == "web")
        #expect(shown["description"] == "Chyba 17 – žluťoučký kůň")
    }

    @Test func `customers without a healthy administrator are mailed each Monday`() async throws {
        let machine = try await RecipeDesk()
        let blocks = try RecipeDesk.blocks("Customers without a healthy administrator, each Monday")
        try #require(blocks.count == 2 && blocks[1][0].contains(" * * 1 "))
        try machine.install(
            "desk-alarm", try RecipeDesk.blocks("An alarm when a nightly job fails")[0])
        try machine.install("desk-seats", blocks[0])
        let told = try await machine.runJob(blocks[1][0])
        #expect(told.status == 0, "\(told)")
        let letter = machine.letters()
        #expect(letter.contains("\nSubject: Customers to be called\n"), "\(letter)")
        #expect(letter.contains("\n\nkolin\tKolín\t"), "\(letter)")
        try await machine.type("org suspend kolin --reason x --yes")
        let silent = try await machine.runJob(blocks[1][0])
        #expect(silent.status == 0 && machine.letters() == "", "\(silent)")
        // That the desk cannot be asked is no good news.
        try await machine.type("mv desk.db away.db")
        #expect(try await machine.runJob(blocks[1][0]).status == 66)
        #expect(machine.letters().contains("\nSubject: exit 66: desk-seats\n"))
    }

    @Test func `a second machine takes over from backups, and says what is lost`() async throws {
        let machine = try await RecipeDesk()
        let second = try machine.otherMachine()
        let blocks = try RecipeDesk.blocks("A second machine to fail over to")
        try #require(blocks.count == 3)
        try machine.install(
            "desk-alarm", try RecipeDesk.blocks("An alarm when a nightly job fails")[0])
        try machine.install("desk-copy", blocks[0])
        for subject in ["první", "druhý"] {
            try await machine.type("ticket create --from jan@kolin.example --subject \(subject) -m x")
            let copied = try await machine.runJob(blocks[1][0])
            #expect(copied.status == 0 && machine.letters() == "", "\(copied)")
            try await machine.type("sleep 1.1")
        }
        try await machine.type("ticket create --from jan@kolin.example --subject ztracený -m x")
        // The first machine is lost, and a copy that fails gets no name.
        try await machine.type("mv desk.db lost.db")
        #expect(try await machine.runJob(blocks[1][0]).status != 0)
        #expect(machine.letters().contains("desk-copy"))
        #expect(try await machine.type("ls other/backups | grep -c ^2").stdout == "2\n")
        let lines = RecipeDesk.lines(blocks[2])
        let taken = try await machine.type(lines.joined(separator: "\n"), in: second)
        #expect(taken.status == 0 && taken.stderr.isEmpty, "\(taken)")
        #expect(taken.stdout.contains("lost: at most 0 minutes\n"), "\(taken)")
        #expect(try await machine.type("ticket list -q", in: second).stdout == "2\n1\n")
        #expect(try await machine.type("desk audit verify -q", in: second).status == 0)
    }

    @Test func `the desk moves to another machine`() async throws {
        let machine = try await RecipeDesk()
        let other = try machine.otherMachine()
        try await machine.type(
            "ticket create --from jan@kolin.example --subject A -m a --attach /etc/hosts")
        let blocks = try RecipeDesk.blocks("Moving the desk to another machine")
        try #require(blocks.count == 2)
        let old = try await machine.type("set -e\n" + RecipeDesk.lines(blocks[0]).joined(separator: "\n"))
        #expect(old.status == 0 && old.stderr.isEmpty, "\(old)")
        #expect(try await machine.type("queue").status == 66)
        let lines = RecipeDesk.lines(blocks[1])
        #expect(lines.last == "desk schedule --install")
        // The crontab of whoever runs the tests stays as it is.
        let typed = lines.map { $0.replacing(" --install", with: "") }.joined(separator: "\n")
        let new = try await machine.type("set -e\n" + typed, in: other)
        #expect(new.status == 0 && new.stderr.isEmpty, "\(new)")
        let head = try #require(old.lines.last)
        #expect(new.lines.contains(head) && head.utf8.count > 64, "\(new)")
        let saved = try await machine.type("ticket attachment save 1 1 -o -", in: other)
        let sent = try String(contentsOfFile: "/etc/hosts", encoding: .utf8)
        #expect(saved.stdout == sent, "\(saved)")
    }

    @Test func `every recipe of the manual is typed`() throws {
        let page = try #require(Golden("man/desk-recipes.7").read())
        let titles = page.components(separatedBy: "\n.Ss ").dropFirst().map {
            $0.components(separatedBy: "\n")[0]
        }
        #expect(titles.count == 8)
        let source = try #require(Golden("Tests/ToolTests/RecipeTests.swift").read())
        for title in titles { #expect(source.contains("blocks(\"\(title)\")"), "\(title)") }
    }
}
