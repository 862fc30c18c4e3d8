import DeskModel
import DeskTesting
import Foundation
import Testing

/// What customers get by mail about their tickets.
@Suite struct TicketMailTests {
    /// A desk with one ticket, whose receipt has gone out.
    private func desk() async throws -> TestDesk {
        let desk = try await ticketDesk()
        try desk.keepMail()
        await desk.openTicket("--channel web")
        let (answer, mails) = try await desk.deliver()
        #expect(answer.status == 0 && mails.count == 1, answer.comment)
        return desk
    }

    private func reply(_ desk: TestDesk, _ files: [String: String]) async throws {
        let folder = try TestFolder()
        for (name, text) in files {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
        }
        let answer = await desk.run(
            ["ticket", "reply", "1", "-m", "Viz příloha.", "--attach"]
                + files.keys.sorted().map { "\(folder.path)/\($0)" })
        #expect(answer.status == 0, answer.comment)
    }

    @Test func `a reply carries its files`() async throws {
        let desk = try await desk()
        let text = String(repeating: "ahoj\r\n.\r\n", count: 5000)
        try await reply(desk, ["postup.txt": text, "výplaty říjen.pdf": "%PDF"])
        let (answer, mails) = try await desk.deliver()
        #expect(answer.stdout == "sent 1, deferred 0, parked 0\n", answer.comment)
        let mail = try #require(mails.first)
        #expect(mail.header("Content-Type") == "multipart/mixed; boundary=\"=_desk_part\"")
        let parts = mail.text.components(separatedBy: "\n--=_desk_part")
        #expect(parts.count == 5 && parts.last == "--\n")
        #expect(parts[2].contains("filename=\"postup.txt\""))
        #expect(parts[3].contains("filename*=UTF-8''v%C3%BDplaty%20%C5%99%C3%ADjen.pdf"))
        let body = try #require(parts[2].components(separatedBy: "\n\n").last)
        let got = try #require(Data(base64Encoded: body, options: .ignoreUnknownCharacters))
        #expect(got == Data(text.utf8))
        #expect(mail.words.contains("Příloha: postup.txt\n"))
    }

    @Test func `files that are too much for a mail stay with the ticket and are named`() async throws {
        let desk = try await desk()
        #expect(await desk.run("desk rule set attachment.mailed 10").status == 0)
        try await reply(desk, ["a.txt": "12345678", "b.txt": "123456", "c.txt": "12"])
        let mail = try #require(try await desk.deliver().mails.first)
        let names = mail.text.split(separator: "\n").filter { $0.contains("filename") }
        #expect(names.map { String($0) }.joined().contains("a.txt") && names.count == 2)
        #expect(mail.words.contains("příliš velká a zůstává u požadavku: b.txt\n"))
    }

    @Test func `a removed file is not carried, and one that is damaged keeps its mail back`() async throws {
        let desk = try await desk()
        try await reply(desk, ["a.txt": "aaaa", "b.txt": "bbbb"])
        let id = try #require(await desk.run("ticket attachment list 1 -q").lines.first)
        #expect(await desk.run("ticket attachment remove 1 \(id) --reason omyl").status == 0)
        let stored = desk.folder + "/attachments"
        for name in try FileManager.default.subpathsOfDirectory(atPath: stored) {
            let path = stored + "/" + name
            if FileManager.default.contents(atPath: path) == Data("bbbb".utf8) {
                try Data("BBBB".utf8).write(to: URL(fileURLWithPath: path))
            }
        }
        let (answer, mails) = try await desk.deliver()
        #expect(answer.status == 69 && mails.isEmpty, answer.comment)
        let parked = await desk.run("desk mail list --state failed --json").json[0]
        #expect(parked["lastError"] == "the bytes of 'b.txt' are missing or damaged on disk", "\(parked)")
        // The others do not wait for it.
        await desk.run("ticket reply 1 -m 'Ještě slovo.'")
        #expect(try await desk.deliver().mails.count == 1)
    }

    @Test func `the mails of a ticket are a thread, and an answer to any of them finds it`() async throws {
        var desk = try await desk()
        var mails: [SentMail] = []
        for text in ["První.", "Druhá."] {
            desk.now = desk.now + 1
            await desk.run("ticket reply 1 -m \(text)")
            mails += try await desk.deliver().mails
        }
        let ids = mails.compactMap { $0.header("Message-ID") }
        #expect(ids.count == 2 && ids.allSatisfy { $0.hasSuffix("@vendor.example>") })
        #expect(mails.last?.header("In-Reply-To") == ids.first)
        #expect(mails.last?.header("References")?.split(separator: " ").last.map(String.init) == ids.first)
        let answer = """
            From: jan@kolin.example
            To: podpora@vendor.example
            Subject: dotaz
            Message-ID: <odpoved@kolin.example>
            In-Reply-To: \(ids.first ?? "")

            Děkuji.

            """
        #expect(
            await desk.run("ticket ingest", stdin: answer).stdout == "received answer to ticket 1\n")
        desk.now = desk.now + 1
        await desk.run("ticket reply 1 -m 'Třetí.'")
        let last = try #require(try await desk.deliver().mails.last)
        #expect(last.header("In-Reply-To") == "<odpoved@kolin.example>")
        #expect(last.header("References")?.contains(ids[1]) == true)
        #expect(last.header("Auto-Submitted") == nil)
    }

    @Test func `a reminder says since when, and who has answered gets none`() async throws {
        let desk = try await desk()
        await desk.openTicket()
        for number in 1...2 {
            await desk.run("ticket take \(number)")
            await desk.run("ticket wait \(number)")
        }
        let later = desk.later(7 * 86_400)
        #expect(await later.run("queue sweep --json").json["reminded"] == 2)
        await later.run("ticket receive 2 --from jan@kolin.example -m 'Už to jde.'")
        let mails = try await later.deliver().mails
        #expect(mails.count == 1)
        #expect(mails.first?.words.contains("požadavku č. 1") == true)
        #expect(mails.first?.words.contains("a to od 23. 11. 2026.") == true, "\(mails)")
    }

    @Test func `who resolves says until when the customer may object`() async throws {
        let desk = try await desk()
        for (span, words) in [("1d", "po 1 dni uzavřeme"), ("14d", "po 14 dnech uzavřeme")] {
            await desk.run("desk rule set close.after \(span)")
            await desk.run("ticket resolve 1 -m Hotovo.")
            let mail = try #require(try await desk.deliver().mails.first)
            #expect(mail.words.contains(words) && mail.words.contains("Hotovo."), "\(mail.words)")
            await desk.run("ticket reopen 1 --reason zpět")
        }
    }

    @Test func `a call in vain is told in words`() async throws {
        let desk = try await desk()
        await desk.run("ticket edit 1 --phone '+420 321 111 222'")
        await desk.run("ticket take 1")
        await desk.run("ticket call 1 --result no-answer")
        let mail = try #require(try await desk.deliver().mails.first)
        #expect(mail.words.contains("23. 11. 2026 10:00 volali na číslo +420 321 111 222"), "\(mail.words)")
    }

    /// Issue 15.
    @Test func `a call in vain on a ticket without a phone is told without a hole`() async throws {
        let desk = try await desk()
        await desk.run("ticket take 1")
        await desk.run("ticket call 1 --result no-answer")
        let mail = try #require(try await desk.deliver().mails.first)
        #expect(
            mail.words.contains("23. 11. 2026 10:00 volali, ale nedovolali jsme se: nikdo"), "\(mail.words)")
        await desk.run("account edit jan@kolin.example --phone '+420 601 234 567'")
        await desk.run("ticket call 1 --result no-answer")
        let other = try #require(try await desk.deliver().mails.first)
        #expect(other.words.contains("volali na číslo +420 601 234 567, ale"), "\(other.words)")
    }
}
