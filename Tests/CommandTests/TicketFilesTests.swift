import DeskCLI
import DeskModel
import DeskStore
import DeskTesting
import Glibc
import Testing

struct TicketFilesTests {
    @Test func `files go with a request, a reply and an answer`() async throws {
        let desk = try await ticketDesk()
        let folder = try TestFolder()
        let file = folder.path + "/snímek.png"
        try write("obrázek", to: file)
        let made = await desk.run([
            "ticket", "create", "--from", "jan@kolin.example", "--subject", "x", "--attach", file, "--json",
        ])
        #expect(made.status == 0, made.comment)
        #expect(made.json["attachments"][0]["name"] == "snímek.png")
        #expect(made.json["attachments"][0]["size"] == 8)
        #expect(made.json["information"]["have"] == 1)
        let replied = await desk.run(["ticket", "reply", "1", "-m", "a", "--attach", file, file, "--json"])
        #expect(replied.json["attachments"].elements.count == 3, replied.comment)
        let received = await desk.run([
            "ticket", "receive", "1", "-m", "b", "--attach", file, "--json", "--by", "jan@kolin.example",
        ])
        #expect(received.json["attachments"].elements.count == 4, received.comment)
        #expect(await desk.run("desk check").status == 0)
    }

    @Test func `a file that cannot be attached leaves no ticket`() async throws {
        let desk = try await ticketDesk()
        let create = "ticket create --from jan@kolin.example --subject x --attach"
        #expect(await desk.run("\(create) /nowhere/at-all.png").status == 66)
        #expect(await desk.run("\(create) \(desk.folder)").status == 65)
        let folder = try TestFolder()
        let file = folder.path + "/a.txt"
        try write("a", to: file)
        let many = Array(repeating: file, count: 11).joined(separator: " ")
        #expect(await desk.run("\(create) \(many)").status == 65)
        #expect(await desk.run("ticket list -q").lines == [])
    }

    @Test func `base64 and paths come by JSON, and only one of them`() async throws {
        let desk = try await ticketDesk()
        let folder = try TestFolder()
        let file = folder.path + "/a.txt"
        try write("a", to: file)
        for (attachment, status) in [
            (#"{"name": "b.txt", "path": "\#(file)"}"#, 0), (#"{"name": "b.txt", "base64": "YQ=="}"#, 0),
            (#"{"name": "b.txt", "base64": "YQ==", "path": "\#(file)"}"#, 65), (#"{"name": "b.txt"}"#, 65),
            (#"{"name": "b.txt", "base64": "%%"}"#, 65), (#"{"name": "", "base64": "YQ=="}"#, 65),
        ] as [(String, Int32)] {
            let object = #"{"from": "jan@kolin.example", "subject": "x", "attachments": [\#(attachment)]}"#
            let answer = await desk.run("ticket create --input json", stdin: object)
            #expect(answer.status == status, answer.comment)
        }
    }

    @Test func `the form in the editor asks for the five parts`() async throws {
        let desk = try await ticketDesk()
        let editor = desk.folder + "/editor"
        try write(
            """
            #!/bin/sh
            grep -q '^--- Subject' "$1" || exit 1
            cat > "$1" <<'FORM'
            --- Subject, in one line
            Nejde uzávěrka
            --- Error message, word for word
            E4711
            --- Available: when the customer sits at the computer, e.g. Mon-Fri 8-11
            po 8-9
            FORM
            """, to: editor, mode: 0o700)
        let tty = Terminal.Streams(all: true)
        let made = await desk.run(
            "ticket create --from jan@kolin.example --editor --json", environment: ["EDITOR": editor],
            isTTY: tty)
        #expect(made.status == 0, made.comment)
        #expect(made.json["subject"] == "Nejde uzávěrka")
        #expect(made.json["errorMessage"] == "E4711")
        #expect(made.json["windows"] == ["Mon 08:00-09:00"])
        let unfilled = await desk.run(
            "ticket create --from jan@kolin.example --editor", environment: ["EDITOR": "/bin/true"],
            isTTY: tty)
        #expect(unfilled.status == 65, unfilled.comment)
        let failed = await desk.run(
            "ticket create --from jan@kolin.example --editor", environment: ["EDITOR": "/bin/false"],
            isTTY: tty)
        #expect(failed.status == 1, failed.comment)
        #expect(await desk.run("ticket create --from jan@kolin.example --editor").status == 64)
        #expect(await desk.run("ticket list -q").lines == ["1"])
    }
}

/// Writes a small file for a test.
private func write(_ text: String, to path: String, mode: mode_t = 0o600) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, mode)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
}
