import DeskModel
import DeskTesting
import Foundation
import Testing

/// A shared mailbox, moved.
@Suite struct MailboxTests {
    /// A message as it is sent.
    private static func message(
        _ id: String, from: String, subject: String, _ date: String, answers: String? = nil, text: String,
        more: String = ""
    ) -> String {
        "From: \(from)\r\nTo: podpora@firma.example\r\nSubject: \(subject)\r\nDate: \(date)\r\nMessage-ID: <\(id)>\r\n"
            + (answers.map { "In-Reply-To: <\($0)>\r\nReferences: <\($0)>\r\n" } ?? "") + more
            + "\r\n\(text)\r\n"
    }

    private static func boundary(_ from: String) -> String { "From \(from) Mon Nov 23 10:00:00 2026\n" }

    /// Thirty threads with their odd ones; with `more` one more and an answer more.
    static func mailbox(more: Bool = false) -> String {
        var box: [String] = []
        func add(_ message: String) {
            box.append(boundary("x@y.example") + message.replacing("\r\n", with: "\n") + "\n")
        }
        for n in 1...24 {
            let day = "\(n % 20 + 1) Nov 2026 10:\(n + 10):00 +0100"
            add(
                message(
                    "q\(n)@kolin.example", from: "u\(n % 5)@obec\(n % 3).example", subject: "Dotaz \(n)", day,
                    text: "Text \(n)"))
            if n % 2 == 0 {
                add(
                    message(
                        "a\(n)@firma.example", from: "Eva Malá <eva@firma.example>",
                        subject: "Re: Dotaz \(n)",
                        "\(n % 20 + 2) Nov 2026 10:00:00 +0100", answers: "q\(n)@kolin.example",
                        text: "Odpověď \(n)"))
            }
        }
        // An answer comes before what it answers, and a body line looks like a boundary.
        add(
            message(
                "late@firma.example", from: "eva@firma.example", subject: "Re: Pozdě",
                "Mon, 16 Nov 2026 09:00:00 +0100",
                answers: "early@kolin.example", text: "Odpověď předem"))
        add(
            message(
                "early@kolin.example", from: "=?UTF-8?Q?Jana_Nov=C3=A1kov=C3=A1?= <jana@kolin.example>",
                subject: "Pozdě",
                "Sun, 15 Nov 2026 09:00:00 +0100",
                text: "Jednou\n\nFrom the beginning nothing works.\n>From here on too."))
        add(
            message(
                "html@kolin.example", from: "jana@kolin.example", subject: "HTML s obrázkem",
                "Tue, 3 Nov 2020 08:00:00 +0000",
                text: """
                    --b
                    Content-Type: text/html; charset=utf-8

                    <p>Dobrý den,<br>nejde <b>tisk</b>.</p><img src="cid:p1">
                    --b
                    Content-Type: image/png; name="snímek.png"
                    Content-ID: <p1>
                    Content-Transfer-Encoding: base64

                    iVBORw0KGgo=
                    --b--
                    """, more: "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n"))
        // Twice in two folders, without an id, from nobody, an automatic reply, a bounce, and one we began.
        add(
            message(
                "q1@kolin.example", from: "u1@obec1.example", subject: "Dotaz 1", "2 Nov 2026 10:11:00 +0100",
                text: "Text 1"))
        box.append(
            boundary("noid@kolin.example") + "From: noid@kolin.example\nSubject: Bez Message-ID\n\nText\n\n")
        add(
            message(
                "nobody@x.example", from: "", subject: "Od nikoho", "Mon, 2 Nov 2026 10:00:00 +0100",
                text: "Kdo jsem?"))
        add(
            message(
                "auto@kolin.example", from: "jana@kolin.example", subject: "Automatická odpověď: Pozdě",
                "Mon, 16 Nov 2026 09:01:00 +0100",
                answers: "late@firma.example", text: "Nejsem zde.", more: "Auto-Submitted: auto-replied\r\n"))
        add(
            message(
                "first@firma.example", from: "eva@firma.example", subject: "Plánovaná odstávka",
                "Wed, 4 Nov 2026 10:00:00 +0100", text: "V pátek."
            )
            .replacing("To: podpora@firma.example", with: "To: petr@kolin.example"))
        if more {
            add(
                message(
                    "new@kolin.example", from: "jana@kolin.example", subject: "Nový",
                    "Sat, 21 Nov 2026 10:00:00 +0100", text: "Text"))
            add(
                message(
                    "more@kolin.example", from: "jana@kolin.example", subject: "Re: Pozdě",
                    "Sat, 21 Nov 2026 11:00:00 +0100",
                    answers: "late@firma.example", text: "Díky"))
        }
        return box.joined()
    }

    @Test func `a mailbox comes over as threads, with authors, dates, files and Message-IDs`() async throws {
        let move = try Move()
        try move.write("posta.mbox", Self.mailbox())
        let done = try await move.convert("mbox", "--own firma.example --source posta")
        #expect(done.status == 0 && done.stdout.contains("tickets 29"), "\(done)")
        #expect(done.stderr.contains("(auto@kolin.example): left out: an automatic reply"), "\(done)")
        #expect(done.stderr.contains("not carried over: what the export tells again, 1"))
        let thread = try move.ticket("early@kolin.example")
        #expect(thread["createdAt"] == "2026-11-15T08:00:00Z" && thread["requester"] == "jana@kolin.example")
        #expect(thread["description"] == "Jednou\n\nFrom the beginning nothing works.\nFrom here on too.")
        #expect(
            thread["comments"][0]["createdAt"] == "2026-11-16T08:00:00Z"
                && thread["comments"][0]["kind"] == "reply")
        #expect(
            thread["messages"].elements.map { $0["id"] } == ["early@kolin.example", "late@firma.example"])
        #expect(thread["state"] == "closed" && thread["owner"] == "eva")
        let html = try move.ticket("html@kolin.example")
        #expect(
            html["description"] == "Dobrý den,\nnejde tisk." && html["attachments"][0]["name"] == "snímek.png"
        )
        // The line before a message has the date that its head lacks (zammad#3005).
        #expect(
            try move.lines("tickets").contains {
                $0["subject"] == "Bez Message-ID" && $0["createdAt"] == "2026-11-23T10:00:00Z"
            })
        let ours = try move.ticket("first@firma.example")
        #expect(ours["requester"] == "petr@kolin.example" && ours["createdBy"] == "eva")
        #expect(
            try move.lines("accounts").contains {
                $0["name"] == "Jana Nováková" && $0["organisation"] == "kolin-example"
            })
        let desk = try await move.desk()
        let shown = await Move.shown(
            ["posta:early@kolin.example", "posta:html@kolin.example", "posta:first@firma.example"], desk)
        let difference = Golden("Tests/ConvertTests/Shown/mbox.txt").difference(from: shown)
        #expect(difference == nil, "\(difference ?? "")")
        // An answer to old mail finds its ticket.
        let answer = Self.message(
            "again@kolin.example", from: "jana@kolin.example", subject: "Re: Pozdě",
            "Mon, 23 Nov 2026 09:00:00 +0100",
            answers: "early@kolin.example", text: "Ještě něco")
        let heard = await desk.run("ticket ingest", stdin: answer)
        #expect(heard.status == 0, "\(heard)")
    }

    @Test func `a second conversion is the same, and a later one brings what has changed`() async throws {
        let move = try Move()
        try move.write("posta.mbox", Self.mailbox())
        let flags = "--own firma.example --open-since 2026-11-01"
        #expect(try await move.convert("mbox", flags).status == 0)
        try await move.expectRepeatable(
            "mbox", flags, later: { try move.write("posta.mbox", Self.mailbox(more: true)) }, brings: 2)
    }

    @Test func `a Maildir comes over with its folders, and what is no mail is told`() async throws {
        let move = try Move()
        let one = Self.message(
            "1@k.example", from: "jana@kolin.example", subject: "Jedna", "Sun, 15 Nov 2026 09:00:00 +0100",
            text: "A")
        let two = Self.message(
            "2@firma.example", from: "eva@firma.example", subject: "Re: Jedna",
            "Sun, 15 Nov 2026 10:00:00 +0100", answers: "1@k.example",
            text: "B")
        try move.write("cur/1700000001.M1.host:2,S", one)
        try move.write(".Sent/cur/1700000002.M1.host:2,S", two)
        try move.write(
            "new/1700000003.M1.host", "Subject: Bez data\r\nFrom: petr@kolin.example\r\n\r\nText\r\n")
        try move.write("tmp/1700000004.M1.host", "rozepsáno")
        try move.write("dovecot.index.log", [UInt8](repeating: 0, count: 100))
        let done = try await move.convert("mbox", "--own eva@firma.example")
        #expect(done.status == 0 && done.stdout.contains("tickets 2"), "\(done)")
        #expect(try move.ticket("1@k.example")["comments"][0]["author"] == "eva")
        #expect(try move.lines("tickets").contains { $0["createdAt"] == "2023-11-14T22:13:23Z" })
    }
}
