import DeskModel
import DeskStore
import DeskTesting
import Foundation
import Testing

/// Mails are kept as they came, and whatever a ticket cannot take of one is said in it (issue 15).
@Suite struct OriginalLetterTests {
    private func letter(
        from: String = "jan@kolin.example", subject: String = "Nejde tisk", id: String = "1@mail",
        head: String = "",
        text: String = "Tisk stojí.", files: [(name: String, text: String)] = []
    ) -> [UInt8] {
        var mail =
            "From nobody Mon Nov 23 2026\nFrom: \(from)\r\nTo: podpora@desk.example\r\nSubject: \(subject)\r\n"
            + "Message-ID: <\(id)>\r\n\(head)MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
            + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\(text)\r\n"
        for file in files {
            mail +=
                "--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=\"\(file.name)\"\r\n\r\n"
                + "\(file.text)\r\n"
        }
        return Array((mail + "--b--\r\n").utf8)
    }

    private func ingest(_ desk: TestDesk, _ letter: [UInt8]) async throws {
        let answer = await desk.run(["ticket", "ingest"], stdin: letter)
        try #require(answer.status == 0, answer.comment)
    }

    /// All kept files below the desk's folder that hold a text.
    private func files(_ desk: TestDesk, holding text: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: desk.folder)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            name.contains("attachments/")
                && FileManager.default.contents(atPath: "\(desk.folder)/\(name)")?.range(of: Data(text.utf8))
                    != nil
        }
    }

    @Test func `a letter with too many files is a ticket that names those left out`() async throws {
        let desk = try await ticketDesk()
        let files = (1...12).map { (name: "podpis\($0).png", text: "obrázek \($0)") }
        try await ingest(desk, letter(files: files))
        let ticket = await desk.ticket("1")
        #expect(ticket["attachments"].elements.count == 10)
        let text = try #require(ticket["description"].words)
        #expect(text.hasPrefix("Tisk stojí.\n\n[Z tohoto dopisu se nepřevzalo"), "\(text)")
        #expect(
            text.hasSuffix(
                ":\n- podpis11.png (image/png, velikost 11 B)\n- podpis12.png (image/png, velikost 11 B)]"),
            "\(text)")
        let answer = letter(from: "bob@brno.example", id: "2@mail", files: files)
        try await ingest(desk, answer)
        let other = await desk.run("ticket show 2 --json").stdout
        #expect(
            other.contains("[Left out of this letter")
                && other.contains("- podpis12.png (image/png, 11 bytes)]"), "\(other)")
    }

    @Test func `a file that is too large is named in the ticket, also where there are no words`() async throws
    {
        let desk = try await ticketDesk()
        await desk.run("desk rule set attachment.size 20")
        let large = String(repeating: "x", count: 21)
        try await ingest(desk, letter(text: "", files: [("maly.png", "x"), ("velky.png", large)]))
        let ticket = await desk.ticket("1")
        #expect(ticket["attachments"].elements.map { $0["name"] } == ["maly.png"])
        let text = try #require(ticket["description"].words)
        #expect(
            text.hasPrefix("[Z tohoto") && text.hasSuffix("- velky.png (image/png, velikost 21 B)]"),
            "\(text)")
        // And an answer of such a file alone.
        try await ingest(
            desk, letter(subject: "Re: [#1]", id: "2@mail", text: "", files: [("velky.png", large)]))
        let comment = await desk.ticket("1")["comments"][0]
        let body = try #require(comment["body"].words)
        #expect(body.hasPrefix("[Z tohoto") && body.contains("velky.png"))
        // Very long words leave room for it.
        await desk.run("desk rule set attachment.size 3000000")
        await desk.run("desk rule set attachment.count 1")
        try await ingest(
            desk,
            letter(
                id: "3@mail", text: String(repeating: "dlouhý text\r\n", count: 100_000),
                files: [("a.png", "x")]))
        let long = await desk.ticket("2")
        #expect(long["attachments"].elements.map { $0["name"] } == ["message.txt"])
        let words = try #require(long["description"].words)
        #expect(words.utf8.count <= 1 << 20 && words.hasSuffix("- a.png (image/png, velikost 1 B)]"))
    }

    @Test func `a mail can be had as it came, byte for byte`() async throws {
        let desk = try await ticketDesk()
        let (first, second) = (
            letter(files: [("a.png", "\u{1B}[2J")]), letter(subject: "Re: [#1]", id: "2@mail", text: "Ještě.")
        )
        try await ingest(desk, first)
        try await ingest(desk, second)
        await desk.openTicket()
        let comment = try #require(await desk.ticket("1")["comments"][0]["id"].number)
        for flags in [[], ["-o", "-"]] {
            let answer = await desk.run(["ticket", "original", "1"] + flags)
            #expect(answer.status == 0 && Array(answer.stdout.utf8) == first, answer.comment)
        }
        #expect(await Array(desk.run("ticket original 1 \(comment)").stdout.utf8) == second)
        let saved = await desk.run("ticket original 1 \(comment) -o \(desk.folder)/dopis.eml")
        #expect(saved.stdout == "saved letter of ticket 1 as \(desk.folder)/dopis.eml\n", saved.comment)
        #expect(FileManager.default.contents(atPath: "\(desk.folder)/dopis.eml") == Data(second))
        #expect(await desk.run("ticket original 1 -o \(desk.folder)/dopis.eml").status == 73)
        #expect(await desk.run("ticket original 1 -o \(desk.folder)/dopis.eml --force").status == 0)
        #expect(FileManager.default.contents(atPath: "\(desk.folder)/dopis.eml") == Data(first))
        let none = await desk.run("ticket original 2")
        #expect(none.status == 3 && none.stderr.contains("90d"), none.comment)
        for line in ["ticket original 1 999", "ticket original 99"] {
            #expect(await desk.run(line).status == 3)
        }
        for line in ["ticket original", "ticket original x", "ticket original 1 y", "ticket original 1 2 3"] {
            #expect(await desk.run(line).status == 64, "\(line)")
        }
        #expect(await desk.run("desk doctor").stdout.contains("attachments/") == false)
    }

    @Test func `the mails of a merged ticket are found from where it went, and its own mail by its number`()
        async throws
    {
        let desk = try await ticketDesk()
        try await ingest(desk, letter())
        try await ingest(desk, letter(id: "2@mail", text: "Druhý."))
        await desk.run("ticket merge 1 2")
        #expect(await Array(desk.run("ticket original 1").stdout.utf8) == letter())
        #expect(
            await Array(desk.run("ticket original 2").stdout.utf8) == letter(id: "2@mail", text: "Druhý."))
        #expect(await desk.run("ticket ingest --again 2").stdout.contains("nothing changed"))
    }

    @Test func `what is kept goes after mail.keep, and files that are needed stay`() async throws {
        var desk = try await ticketDesk()
        try await ingest(desk, letter(text: "kanarek", files: [("a.png", "obrazek")]))
        #expect(files(desk, holding: "boundary=b").count == 1)
        desk.now = desk.now + 89 * 86_400
        #expect(await desk.run("queue sweep -q").stderr == "")
        #expect(await desk.run("ticket original 1").status == 0)
        desk.now = desk.now + 2 * 86_400
        #expect(await desk.run("queue sweep -n").status == 0)
        #expect(await desk.run("ticket original 1").status == 0)
        #expect(await desk.run("queue sweep -q").stderr == "")
        #expect(await desk.run("ticket original 1").status == 3)
        #expect(files(desk, holding: "boundary=b").isEmpty)
        #expect(await desk.run("ticket attachment save 1 1 -o -").stdout == "obrazek")
        #expect(await desk.run("desk audit verify").status == 0)
        await desk.run("desk rule set mail.keep 0s")
        try await ingest(desk, letter(id: "2@mail"))
        #expect(await desk.run("ticket original 2").status == 3)
        #expect(files(desk, holding: "boundary=b").isEmpty)
    }

    /// T49, T60.
    @Test func `erasure reaches what was kept, and leaves the mails of others`() async throws {
        let desk = try await ticketDesk()
        try await ingest(desk, letter(text: "moje"))
        try await ingest(
            desk, letter(from: "eva@kolin.example", subject: "Re: [#1]", id: "2@mail", text: "k cizímu"))
        try await ingest(
            desk,
            letter(
                from: "eva@kolin.example", id: "3@mail", head: "Cc: Jan <JAN@kolin.example>\r\n",
                text: "kopie"))
        try await ingest(
            desk, letter(from: "eva@kolin.example", id: "4@mail", text: "Volejte jan@kolin.example, prosím."))
        let other = letter(from: "eva@kolin.example", id: "5@mail", text: "jiná věc")
        try await ingest(desk, other)
        let dryRun = await desk.run("account erase jan@kolin.example --reason odchod -n --json")
        #expect(dryRun.status == 0 && dryRun.stdout.contains("\"letter\""), dryRun.comment)
        #expect(await desk.run("ticket original 1").status == 0)
        #expect(await desk.run("account erase jan@kolin.example --reason odchod --yes").status == 0)
        for number in ["1", "2", "3"] {
            #expect(await desk.run("ticket original \(number)").status == 3, "\(number)")
        }
        #expect(await Array(desk.run("ticket original 4").stdout.utf8) == other)
        #expect(
            files(desk, holding: "jan@kolin.example").isEmpty && files(desk, holding: "JAN@kolin").isEmpty)
        #expect(await desk.run("ticket show 3 --json").json["description"] != .null)
        #expect(await desk.run("desk doctor").stdout.contains("original letter") == false)
    }

    @Test func `a letter read anew puts right what was misread, once`() async throws {
        let desk = try await ticketDesk()
        await desk.run("desk rule set attachment.count 1")
        let two = [(name: "a.png", text: "první"), (name: "b.png", text: "druhý")]
        try await ingest(desk, letter(files: two))
        try await ingest(desk, letter(subject: "Re: [#1]", id: "2@mail", text: "Odpověď.", files: two))
        #expect(
            await desk.run("ticket ingest --again 1").stdout
                == "read the letters of ticket 1 again, nothing changed\n")
        await desk.run("desk rule set attachment.count 10")
        // As an older reader might have left it.
        let comment = try #require(await desk.ticket("1")["comments"][0]["id"].number)
        let file = try #require(await desk.ticket("1")["attachments"][0]["id"].number)
        try desk.change { sql in
            try sql.changingText(of: 1) {
                try sql.setWords("Tisk stoj?.", ticket: 1, comment: nil)
                try sql.setWords("Odpov??", ticket: 1, comment: comment)
            }
            try sql.rename(attachment: file, "a?.png", type: "application/octet-stream")
        }
        let before = await desk.run("desk audit list --json").json.elements.count
        let dryRun = await desk.run("ticket ingest --again 1 -n")
        #expect(dryRun.stdout == "read the letters of ticket 1 again\n", dryRun.comment)
        #expect(await desk.ticket("1")["description"] == "Tisk stoj?.")
        #expect(
            await desk.run("ticket ingest --again 1 --json").json == [
                "outcome": "reread", "ticket": 1, "messageId": .null,
            ])
        let ticket = await desk.ticket("1")
        #expect(ticket["description"] == "Tisk stojí." && ticket["comments"][0]["body"] == "Odpověď.")
        #expect(ticket["attachments"].elements.map { $0["name"] } == ["a.png", "a.png", "b.png", "b.png"])
        #expect(ticket["state"] == "new")
        #expect(await desk.run("ticket search stojí --exact -q").lines == ["1"])
        #expect(await desk.run("ticket search 'stoj?' --exact -q").lines == [])
        #expect(await desk.run("desk audit list --json").json.elements.count == before + 2)
        #expect(await desk.run("desk audit verify").status == 0)
        let again = await desk.run("ticket ingest --again 1 --json")
        #expect(again.json["outcome"] == "unchanged", again.comment)
        #expect(await desk.run("desk audit list --json").json.elements.count == before + 2)
        #expect(await desk.run("desk check").status == 0)
    }

    @Test func `reading anew takes back nothing that somebody decided`() async throws {
        let desk = try await ticketDesk()
        try await ingest(desk, letter(files: [("a.png", "první")]))
        await desk.run("ticket edit 1 --subject Tiskárna")
        await desk.run("ticket attachment remove 1 1 --reason citlivé")
        #expect(await desk.run("ticket ingest --again 1 --json").json["outcome"] == "unchanged")
        let ticket = await desk.ticket("1")
        #expect(ticket["subject"] == "Tiskárna" && ticket["attachments"] == [])
        for (line, status) in [
            ("ticket ingest --again 99", 3), ("ticket ingest --again x", 64), ("ticket ingest --again", 64),
            ("ticket ingest --again -1", 64),
        ] {
            #expect(await desk.run(line).status == status, "\(line)")
        }
        await desk.openTicket()
        #expect(await desk.run("ticket ingest --again 2").status == 3)
        #expect(await desk.by("web").run("ticket ingest --again 1").status == 77)
    }

    @Test func `backup, restore, doctor and exports know what was kept`() async throws {
        let desk = try await ticketDesk()
        try await ingest(desk, letter(text: "kanarek"))
        #expect(await desk.run("desk backup \(desk.folder)/b").status == 0)
        #expect(await desk.run("ticket original 1 --db \(desk.folder)/b/desk.db").stdout.contains("kanarek"))
        #expect(await desk.run("desk export --tables \(desk.folder)/e").status == 0)
        #expect(files(desk, holding: "boundary=b").count == 3)
        #expect(await desk.run("ticket export 1 -o \(desk.folder)/t").status == 0)
        #expect(
            FileManager.default.contents(atPath: "\(desk.folder)/t/letters/letter-1.eml")
                == Data(letter(text: "kanarek")))
        #expect(await desk.run("account data jan@kolin.example -o \(desk.folder)/d").status == 0)
        #expect(
            FileManager.default.contents(atPath: "\(desk.folder)/d/letters/letter-1.eml")
                == Data(letter(text: "kanarek")))
        #expect(await desk.run("desk doctor").stdout.contains("original letter") == false)
        try FileManager.default.removeItem(atPath: "\(desk.folder)/attachments")
        #expect(
            await desk.run("desk doctor").stdout.contains(
                "ticket 1: the original letter is missing or changed"))
        let gone = await desk.run("ticket original 1")
        #expect(gone.status == 74 && gone.stdout == "", gone.comment)
        #expect(await desk.run("ticket ingest --again 1").status == 74)
        #expect(await desk.run("desk restore \(desk.folder)/b --force --yes").status == 0)
        #expect(await Array(desk.run("ticket original 1").stdout.utf8) == letter(text: "kanarek"))
    }
}

extension JSON {
    fileprivate var number: Int64? { if case .integer(let number) = self { number } else { nil } }
    fileprivate var words: String? { if case .string(let words) = self { words } else { nil } }
}
