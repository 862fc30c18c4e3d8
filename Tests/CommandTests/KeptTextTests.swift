import DeskCLI
import DeskModel
import DeskTesting
import Foundation
import Testing

/// What was typed in an editor and could not be used.
@Suite struct KeptTextTests {
    private let tty = Terminal.Streams(all: true)

    private func fixture() async throws -> TestDesk {
        let desk = try await ticketDesk()
        await desk.openTicket("-m 'Po potvrzení se nic nestane.'")
        return desk
    }

    /// An editor that puts a text before what it finds, and keeps what it found in `seen`.
    private func editor(_ desk: TestDesk, _ text: String) throws -> [String: String] {
        let path = "\(desk.folder)/editor"
        let script =
            "#!/bin/sh\ncp \"$1\" '\(desk.folder)/seen'\n{ printf '%s\\n' '\(text)'; cat '\(desk.folder)/seen'; } >\"$1\"\n"
        try Data(script.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        return ["EDITOR": path, "XDG_STATE_HOME": "\(desk.folder)/state"]
    }

    private func kept(_ desk: TestDesk) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(desk.folder)/state/desk/drafts")) ?? [])
            .sorted()
    }

    private func seen(_ desk: TestDesk) throws -> String {
        try String(contentsOfFile: "\(desk.folder)/seen", encoding: .utf8)
    }

    @Test(arguments: [false, true])
    func `a reply that came too late is kept, and the command that is printed goes on with it`(
        _ isElsewhere: Bool
    ) async throws {
        var desk = try await fixture()
        let variables = try editor(desk, "Zkuste verzi 8.1.")
        await desk.run("ticket close 1")
        desk.isElsewhere = isElsewhere
        let late = await desk.run("ticket reply 1 --editor --resolve", environment: variables, isTTY: tty)
        #expect(late.status == 5, "\(late)")
        let path = "\(desk.folder)/state/desk/drafts/ticket-reply-1.txt"
        #expect(kept(desk) == ["ticket-reply-1.txt"])
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("Zkuste verzi 8.1.\n"))
        let hint = "ticket reply 1 --resolve --recover \(path)"
        #expect(
            late.stderr.contains("kept in '\(path)'") && late.stderr.contains("hint: \(hint)\n"), "\(late)")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        await desk.run("ticket reopen 1 --reason R")
        let tried = await desk.run(hint + " -n", environment: variables)
        #expect(tried.status == 0 && kept(desk) == ["ticket-reply-1.txt"], "\(tried)")
        let done = await desk.run(hint, environment: variables)
        #expect(done.status == 0, "\(done)")
        #expect(await desk.ticket("1")["comments"][0]["body"] == "Zkuste verzi 8.1.")
        #expect(kept(desk) == [])
    }

    @Test func `the next editor of the same command offers it`() async throws {
        let desk = try await fixture()
        let variables = try editor(desk, "První.")
        await desk.run("ticket close 1")
        await desk.run("ticket reply 1 --editor", environment: variables, isTTY: tty)
        await desk.run("ticket reopen 1 --reason R")
        let second = try editor(desk, "Druhá.")
        let no = await desk.run("ticket reply 1 --editor -n", stdin: "n\n", environment: second, isTTY: tty)
        #expect(no.status == 0 && no.stderr.contains("ticket-reply-1.txt. Go on writing it?"), "\(no)")
        #expect(try !seen(desk).contains("První."))
        // What a dry run has shown is not lost either.
        #expect(kept(desk) == ["ticket-reply-1.2.txt", "ticket-reply-1.txt"])
        unlink("\(desk.folder)/state/desk/drafts/ticket-reply-1.2.txt")
        let yes = await desk.run("ticket reply 1 --editor", stdin: "y\n", environment: second, isTTY: tty)
        #expect(yes.status == 0, "\(yes)")
        #expect(try seen(desk).hasPrefix("První.\n"))
        #expect(await desk.ticket("1")["comments"][0]["body"] == "Druhá.\nPrvní.")
        #expect(kept(desk) == [])
    }

    @Test(arguments: [false, true])
    func `a text is offered for its tickets and its verb alone, wherever the flags stand`(
        _ isElsewhere: Bool
    ) async throws {
        var desk = try await fixture()
        await desk.openTicket()
        await desk.run("ticket close 1 2")
        desk.isElsewhere = isElsewhere
        let variables = try editor(desk, "První.")
        func isOffered(_ line: String) async -> Bool {
            await desk.run(line, stdin: "n\n", environment: variables, isTTY: tty).stderr.contains("Go on")
        }
        #expect(await !isOffered("ticket reply --editor 1"))
        #expect(await !isOffered("ticket reply --lang en --resolve 1 2 --editor"))
        #expect(kept(desk).first == "ticket-reply-1-2.txt")
        for line in ["ticket reply --editor 2", "ticket reply 12 --editor", "ticket note --editor 1"] {
            #expect(await !isOffered(line), "\(line)")
        }
        for line in ["desk ticket reply '#1' --editor", "ticket reply --wait --editor -- 1"] {
            #expect(await isOffered(line), "\(line)")
        }
    }

    @Test func `a reply opens with who and what the ticket is, and the customer's last words`() async throws {
        let desk = try await fixture()
        let variables = try editor(desk, "Odpověď.\n# není poznámka")
        await desk.run("ticket receive 1 --from jan@kolin.example -m 'Stále nejde.\nCo teď?'")
        // At a terminal no flag is needed.
        let replied = await desk.run("ticket reply 1", environment: variables, isTTY: tty)
        #expect(replied.status == 0, "\(replied)")
        for line in ["# #1  kolin  jan@kolin.example", "# Nejde uzávěrka", "# Stále nejde.", "# Co teď?"] {
            #expect(try seen(desk).contains("\(line)\n"), "\(line)")
        }
        #expect(await desk.ticket("1")["comments"][1]["body"] == "Odpověď.\n# není poznámka")
        #expect(await desk.run("ticket reply 1", environment: variables).status == 64)
        #expect(await desk.run("ticket reply 99", environment: variables, isTTY: tty).status == 3)
    }

    @Test func `a form with a bad window or a missing file is kept`() async throws {
        let desk = try await fixture()
        let path = "\(desk.folder)/state/desk/drafts/ticket-create.txt"
        for (flags, status) in [("--available zítra-nebo-pozítří", 65), ("--attach /nowhere/f.txt", 66)] {
            let variables = try editor(desk, "")
            let line = "ticket create --from jan@kolin.example --subject S \(flags) --editor"
            let failed = await desk.run(line, environment: variables, isTTY: tty)
            #expect(failed.status == Int32(status), "\(failed)")
            #expect(kept(desk) == ["ticket-create.txt"], "\(failed)")
            #expect(failed.stderr.contains("--recover \(path)"), "\(failed)")
            unlink(path)
        }
    }

    @Test func `nothing is kept of what was used, or never written`() async throws {
        let desk = try await fixture()
        var variables = try editor(desk, "Odpověď.")
        #expect(await desk.run("ticket note 1 --editor", environment: variables, isTTY: tty).status == 0)
        variables["EDITOR"] = "/bin/true"
        #expect(await desk.run("ticket reply 1 --editor", environment: variables, isTTY: tty).status == 65)
        variables["EDITOR"] = "/bin/false"
        #expect(await desk.run("ticket reply 1 --editor", environment: variables, isTTY: tty).status == 1)
        #expect(kept(desk) == [])
    }

    @Test func `a recovered text is one source of a text`() async throws {
        let desk = try await fixture()
        #expect(await desk.run("ticket note 1 -m T --recover f").status == 64)
        #expect(await desk.run("ticket note 1 --recover /nowhere/f.txt").status == 66)
    }
}
