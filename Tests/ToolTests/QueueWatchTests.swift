import DeskTesting
import Foundation
import Testing

/// `queue watch` as a consultant sees it, on a real terminal.
@Suite(.serialized, .enabled(if: TerminalWindow.canOpen))
struct QueueWatchTests {
    /// Three tickets, and a price for fast ones.
    private func fixture() async throws -> InstalledDesk {
        let fixture = try await InstalledDesk()
        await fixture.desk.run("desk price set fast 1500 CZK --from today")
        for subject in ["První dotaz", "Druhý dotaz", "Třetí dotaz"] {
            await fixture.desk.run("ticket create --from jan@kolin.example --subject '\(subject)'")
        }
        return fixture
    }

    /// Starts watching, and waits for the list.
    private func watch(_ window: TerminalWindow, _ flags: String = "") async throws -> [String] {
        try await window.type("queue watch --every 1s \(flags)\n")
        return try await window.wait { $0.contains { $0.contains("Třetí") } && $0.last != "" }
    }

    /// Waits for the shell and tells whether lines are typed and shown as they were.
    private func isShellAgain(_ window: TerminalWindow) async throws -> Bool {
        try await window.wait { $0.last { $0 != "" }?.hasSuffix("ready$") == true }
        // The line as typed must not look like its answer.
        try await window.type(#"clear; echo "=$(stty -a | grep -oE -- '-?(echo|icanon) ' | tr -d '\n')=""#)
        try await window.press("Enter")
        return try await window.wait { $0.contains { $0.hasPrefix("=") } }.contains("=icanon echo =")
    }

    @Test func `the list fills the screen to its last cell and follows what happens`() async throws {
        let fixture = try await fixture()
        try await TerminalWindow.open(on: fixture) { window in
            let first = try await watch(window)
            #expect(first.count == 24)
            // The time of day is the desk's, as the heading says.
            let heading = try Regex("[0-9]{2}:[0-9]{2} Europe/Prague  3 in the queue")
            #expect(first[0].wholeMatch(of: heading) != nil, "\(first[0])")
            #expect(first[1].hasSuffix("OWNER"))
            #expect(first[2].hasPrefix(" > 1 "))
            #expect(first[23].hasSuffix("q quit"))
            await fixture.desk.run("ticket create --from jan@kolin.example --subject 'Čtvrtý'")
            let later = try await window.wait { $0[0].hasSuffix("4 in the queue") }
            #expect(later[5].hasPrefix("*  4 "))
            await fixture.desk.run("ticket wait 2")
            try await window.wait { !$0.contains { $0.contains("Druhý") } }
        }
    }

    @Test func `keys move, show, take and leave`() async throws {
        let fixture = try await fixture()
        try await TerminalWindow.open(on: fixture) { window in
            _ = try await watch(window)
            try await window.press("Down")
            try await window.wait { $0[3].hasPrefix(" > 2 ") }
            try await window.press("Enter")
            let brief = try await window.wait {
                $0[1].hasPrefix("Ticket 2") && $0[23].hasSuffix("r reply  c call  q back")
            }
            // All times are the desk's.
            let due = try #require(brief.first { $0.hasPrefix("Answer due") })
            #expect(
                due.contains(try Regex("\\([0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}\\)")), "\(due)"
            )
            try await window.type("q")
            try await window.wait { $0[3].hasPrefix(" > 2 ") }
            try await window.type("t")
            try await window.wait { $0[23] == "you have #2" }
            #expect(await fixture.desk.run("queue --unowned -q").lines == ["1", "3"])
            try await window.type("t")
            try await window.wait { $0[23] == "ticket 2 is yours already" }
            try await window.type("q")
            #expect(try await isShellAgain(window))
        }
    }

    @Test func `it filters, helps, records calls, and replies from the editor`() async throws {
        let fixture = try await fixture()
        let editor = fixture.desk.folder + "/editor"
        let seen = fixture.desk.folder + "/seen"
        try Data("#!/bin/sh\ncp \"$1\" '\(seen)'; sed -i '1i Zkuste verzi 8.1.' \"$1\"\n".utf8).write(
            to: URL(filePath: editor))
        chmod(editor, 0o700)
        try await TerminalWindow.open(on: fixture) { window in
            try await window.type("export EDITOR=\(editor)\n")
            _ = try await watch(window)
            try await window.type("/druhy")
            try await window.wait {
                $0[0].hasSuffix("1–1 of 1") && $0[2].hasPrefix(" > 2 ") && $0[23] == "/druhy_"
            }
            try await window.press("Enter")
            try await window.type("cn")
            try await window.wait { $0[23].hasPrefix("called about ticket 2, no-answer") }
            try await window.type("r")
            try await window.wait { $0[23] == "replied to #2" }
            let begun = try String(contentsOfFile: seen, encoding: .utf8)
            #expect(begun.contains("\n# #2  kolin  jan@kolin.example\n# Druhý dotaz\n"), "\(begun)")
            try await window.press("Escape")
            try await window.wait { $0[0].hasSuffix("3 in the queue") }
            try await window.type("?")
            try await window.wait { $0[4].contains("record a call") && $0[23].hasSuffix("q back") }
            // Narrower, what a key does is wrapped beside it.
            try await window.type("q")
            try await window.resize(columns: 40, lines: 24)
            try await window.type("?")
            let narrow = try await window.wait { $0[3] == "Enter, b    the screen to read before" }
            #expect(narrow[4] == "            dialling", "\(narrow)")
            #expect(narrow[23] == "j/k scroll  t take  c call  q back")
            // Whole keys are left out, and what is asked is whole.
            try await window.type("q")
            try await window.wait { $0[23] == "t take  Enter brief  ? help  q quit" }
            try await window.type("c")
            try await window.wait {
                $0[22].hasPrefix("call about #") && $0[23].hasSuffix("w wrong number")
            }
            try await window.type("xq")
            #expect(try await isShellAgain(window))
        }
        let shown = await fixture.desk.run("ticket show 2 --json").stdout
        #expect(shown.contains("Zkuste verzi 8.1.") && shown.contains("no-answer"))
    }

    @Test func `a reply that came too late is kept, and offered for that ticket alone`() async throws {
        let fixture = try await fixture()
        let editor = fixture.desk.folder + "/editor"
        let wait = fixture.desk.folder + "/wait"
        // While the reply is written, a colleague closes the ticket.
        try Data(
            "#!/bin/sh\nsed -i '1i Zkuste verzi 8.1.' \"$1\"; while [ -e '\(wait)' ]; do sleep 0.1; done\n"
                .utf8
        )
        .write(to: URL(filePath: editor))
        chmod(editor, 0o700)
        try Data().write(to: URL(filePath: wait))
        try await TerminalWindow.open(on: fixture) { window in
            try await window.type("export EDITOR=\(editor)\n")
            _ = try await watch(window)
            try await window.type("r")
            try await window.wait { $0.contains { $0.hasSuffix("queue watch --every 1s") } }
            await fixture.desk.run("ticket close 1")
            try FileManager.default.removeItem(atPath: wait)
            try await window.wait { $0[23].hasPrefix("ticket 1 is closed") }
            // The cursor stands on the next one now: nothing is asked, and its reply is begun anew.
            try await window.type("r")
            try await window.wait { $0[23] == "replied to #2" }
            try await window.type("q")
            let end = try await window.wait { $0.contains { $0.hasPrefix("queue: hint: ") } }
            #expect(end.contains { $0.hasPrefix("queue: hint: ticket reply 1 --recover ") }, "\(end)")
        }
        let shown = await fixture.desk.run("ticket show 2 --json").stdout
        #expect(shown.components(separatedBy: "Zkuste verzi 8.1.").count == 2)
    }

    @Test func `where nothing can be drawn it prints, and again when something has changed`() async throws {
        let fixture = try await fixture()
        try await TerminalWindow.open(on: fixture) { window in
            let file = fixture.desk.folder + "/printed"
            try await window.record(to: file)
            try await window.type("TERM=dumb queue watch --every 1s\n")
            let first = try await window.wait { $0.contains { $0.contains("Třetí") } }
            #expect(
                first.contains { $0.hasSuffix("3 in the queue") } && first.contains { $0.hasSuffix("OWNER") })
            await fixture.desk.run("ticket create --from jan@kolin.example --subject 'Čtvrtý'")
            try await window.wait { $0.contains { $0.hasSuffix("4 in the queue") } }
            let bytes = try String(contentsOfFile: file, encoding: .utf8)
            for code in ["[?1049h", "[H", "[?7l"] { #expect(!bytes.contains("\u{1B}\(code)")) }
            try await window.press("C-c")
            #expect(try await isShellAgain(window))
        }
    }

    @Test func `where not all fits, the title says which part is seen`() async throws {
        let fixture = try await fixture()
        try await TerminalWindow.open(on: fixture) { window in
            _ = try await watch(window)
            try await window.resize(columns: 40, lines: 5)
            try await window.wait { $0[0].hasSuffix("1–2 of 3") && $0[2].hasPrefix(" > 1 ") }
            try await window.type("G")
            try await window.wait { $0[0].hasSuffix("2–3 of 3") && $0[3].hasPrefix(" > 3 ") }
        }
    }

    @Test func `the bell rings for a new fast ticket and for nothing else`() async throws {
        let fixture = try await fixture()
        try await TerminalWindow.open(on: fixture) { window in
            _ = try await watch(window)
            await fixture.desk.run("ticket create --from jan@kolin.example --subject Pomalý")
            try await window.wait { $0[0].hasSuffix("4 in the queue") }
            #expect(try await window.fact("window_bell_flag") == "0")
            await fixture.desk.run(
                "ticket create --from jan@kolin.example --subject Rychlý --fast --accept-price 1500")
            try await window.wait { $0[2].contains("Rychlý") }
            #expect(try await window.fact("window_bell_flag") == "1")
        }
    }

    @Test func `the bell rings for the first ticket of an empty queue too`() async throws {
        let fixture = try await InstalledDesk()
        await fixture.desk.run("desk price set fast 1500 CZK --from today")
        try await TerminalWindow.open(on: fixture) { window in
            try await window.type("queue watch --every 1s\n")
            try await window.wait { $0[0].hasSuffix("0 in the queue") }
            await fixture.desk.run(
                "ticket create --from jan@kolin.example --subject Rychlý --fast --accept-price 1500")
            let screen = try await window.wait { $0[2].contains("Rychlý") }
            #expect(screen[2].hasPrefix("*> "))
            #expect(try await window.fact("window_bell_flag") == "1")
        }
    }

    @Test func `nothing is written while nothing changes`() async throws {
        let fixture = try await fixture()
        let file = fixture.desk.folder + "/written"
        try await TerminalWindow.open(on: fixture) { window in
            _ = try await watch(window)
            try await window.record(to: file)
            try await Task.sleep(for: .seconds(4))
            await fixture.desk.run("ticket create --from jan@kolin.example --subject Další")
            try await window.wait { $0[0].hasSuffix("4 in the queue") }
            let written = FileManager.default.contents(atPath: file) ?? Data()
            // One for the ticket; a minute may have passed, and a due time gone from one hour to the next.
            let pictures = written.split(separator: 0x1B).filter { $0.starts(with: "[H".utf8) }
            #expect((0...3).contains(pictures.count))
        }
    }

    @Test func `a new size is drawn whole`() async throws {
        let fixture = try await fixture()
        try await TerminalWindow.open(on: fixture) { window in
            _ = try await watch(window)
            for (columns, lines) in [(60, 12), (200, 50), (30, 5), (80, 24)] {
                try await window.resize(columns: columns, lines: lines)
                let screen = try await window.wait {
                    $0.count == lines && $0[0].hasSuffix(lines > 5 ? "3 in the queue" : "1–2 of 3")
                        && $0[2].hasPrefix(" > 1 ")
                        && $0[lines - 1].hasPrefix("t take")
                }
                #expect(screen.dropFirst(3).dropLast().filter { $0 != "" }.count == min(2, lines - 4))
            }
        }
    }

    /// T37.
    @Test func `what customers write cannot drive the terminal`() async throws {
        let fixture = try await fixture()
        let hostile = "x\u{1B}]0;owned\u{07}\u{1B}[2J\u{1B}[31m\u{9B}5n\u{202E}y"
        await fixture.desk.run(["ticket", "create", "--from", "jan@kolin.example", "--subject", hostile])
        try await TerminalWindow.open(on: fixture) { window in
            let title = try await window.fact("pane_title")
            let screen = try await watch(window)
            #expect(screen[5].contains("x\\u{1B}]0;owned\\u{7}"), "\(screen)")
            #expect(try await window.fact("pane_title") == title)
            #expect(try await window.fact("window_bell_flag") == "0")
        }
    }

    @Test(arguments: ["INT", "TERM", "HUP", "QUIT"])
    func `however it ends, the terminal is as it was`(signal: String) async throws {
        let fixture = try await fixture()
        let file = fixture.desk.folder + "/pid"
        try await TerminalWindow.open(on: fixture) { window in
            try await window.type("ulimit -c 0; (echo $BASHPID >\(file); exec queue watch)\n")
            try await window.wait { $0.contains { $0.contains("Třetí") } }
            let pid = try String(contentsOfFile: file, encoding: .utf8).filter(\.isNumber)
            #expect(kill(try #require(Int32(pid)), try #require(Self.numbers[signal])) == 0)
            #expect(try await isShellAgain(window))
        }
    }

    private static let numbers: [String: Int32] = [
        "INT": SIGINT, "TERM": SIGTERM, "HUP": SIGHUP, "QUIT": SIGQUIT,
    ]

    @Test func `it can be stopped and taken up again`() async throws {
        let fixture = try await fixture()
        try await TerminalWindow.open(on: fixture) { window in
            _ = try await watch(window)
            try await window.press("C-z")
            #expect(try await isShellAgain(window))
            await fixture.desk.run("ticket create --from jan@kolin.example --subject Mezitím")
            try await window.type("fg\n")
            try await window.wait { $0[0].hasSuffix("4 in the queue") }
            try await window.press("C-c")
            #expect(try await isShellAgain(window))
        }
    }
}
