import DeskCLI
import DeskModel
import DeskTesting
import Foundation
import Testing

struct TicketIngestTests {
    private func mail(
        from: String = "Jan <jan@kolin.example>", subject: String = "Nejde tisk", id: String = "1@mail",
        head: String = "", body: String = "Dobrý den,\r\ntiskárna stojí."
    ) -> String {
        "From: \(from)\r\nTo: podpora@desk.example\r\nSubject: \(subject)\r\nMessage-ID: <\(id)>\r\n\(head)"
            + (head.contains("Content-Type") ? "" : "Content-Type: text/plain; charset=utf-8\r\n")
            + "\r\n\(body)\r\n"
    }

    @Test func `a mail becomes a ticket once, and answers find it`() async throws {
        let desk = try await ticketDesk()
        let first = await desk.run("ticket ingest", stdin: mail())
        #expect(first.stdout == "created ticket 1\n", "\(first)")
        let again = await desk.run("ticket ingest", stdin: mail())
        #expect(again.status == 0 && again.stdout == "received already, ticket 1\n")
        let ticket = await desk.ticket("1")
        #expect(ticket["channel"] == "email")
        #expect(ticket["description"] == "Dobrý den,\ntiskárna stojí.")
        await desk.run("ticket reply 1 -m 'Která?' --wait")
        let byHead = mail(
            subject: "Re: tisk", id: "2@mail", head: "In-Reply-To: <1@mail>\r\n", body: "Ta velká.")
        #expect(await desk.run("ticket ingest", stdin: byHead).stdout == "received answer to ticket 1\n")
        #expect(await desk.ticket("1")["state"] == "open")
        let byNumber = mail(subject: "Re: [#1] tisk", id: "3@mail", body: "A ještě něco.")
        #expect(await desk.run("ticket ingest", stdin: byNumber).stdout == "received answer to ticket 1\n")
        #expect(await desk.ticket("1")["comments"].elements.count == 3)
    }

    @Test func `nobody answers on a ticket they could not see`() async throws {
        let desk = try await ticketDesk()
        await desk.run("ticket ingest", stdin: mail())
        let foreign = mail(
            from: "bob@brno.example", subject: "Re: [#1] tisk", id: "9@mail",
            head: "In-Reply-To: <1@mail>\r\n")
        #expect(await desk.run("ticket ingest", stdin: foreign).stdout == "created ticket 2\n")
        #expect(await desk.ticket("1")["comments"] == [])
    }

    @Test func `machines are not answered`() async throws {
        let desk = try await ticketDesk()
        for (index, head) in [
            "Auto-Submitted: auto-replied\r\n", "Precedence: junk\r\n", "Return-Path: <>\r\n",
            "X-Autoreply: yes\r\n",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n",
        ].enumerated() {
            let answer = await desk.run("ticket ingest", stdin: mail(id: "auto\(index)@mail", head: head))
            #expect(answer.status == 0 && answer.stderr == "", "\(answer)")
        }
        #expect(await desk.run("ticket list -q").lines == [])
        #expect(
            await desk.run("ticket ingest", stdin: mail(head: "Auto-Submitted: no\r\n")).stdout
                == "created ticket 1\n")
    }

    @Test func `strangers, disabled people and suspended organisations are refused`() async throws {
        let desk = try await ticketDesk()
        let stranger = await desk.run("ticket ingest", stdin: mail(from: "x@nowhere.example"))
        #expect(stranger.status == 67)
        #expect(stranger.stderr.contains("x@nowhere.example"))
        #expect(await desk.run("ticket ingest", stdin: mail(from: "")).status == 67)
        await desk.run("account disable jan@kolin.example --reason odchod")
        #expect(await desk.run("ticket ingest", stdin: mail()).status == 67)
        await desk.run("org suspend brno --reason dluh --yes")
        #expect(await desk.run("ticket ingest", stdin: mail(from: "bob@brno.example")).status == 77)
        #expect(await desk.run("ticket list -q").lines == [])
        #expect(await desk.by("web").run("ticket ingest", stdin: mail()).status == 77)
    }

    @Test func `HTML becomes text, charsets are read, files are kept`() async throws {
        let desk = try await ticketDesk()
        let html = mail(
            head: "Content-Type: text/html; charset=utf-8\r\n",
            body:
                "<style>p{}</style><p>Dobr&yacute; den,<br>nejde <b>tisk</b> &amp; sken</p><script>x()</script>"
        )
        await desk.run("ticket ingest", stdin: html)
        #expect(await desk.ticket("1")["description"] == "Dobrý den,\nnejde tisk & sken")
        let czech = mail(
            subject: "=?windows-1250?Q?P=F8=EDloha?=", id: "2@mail",
            head: "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n",
            body: "--b\r\nContent-Type: text/plain; charset=iso-8859-2\r\nContent-Transfer-Encoding: "
                + "quoted-printable\r\n\r\n=BElu=BB\r\n--b\r\nContent-Type: image/png; name=\"../x.png\"\r\n"
                + "Content-Disposition: attachment; filename=\"../x.png\"\r\nContent-Transfer-Encoding: base64\r\n"
                + "\r\nAQID\r\n--b--")
        await desk.run("ticket ingest", stdin: czech)
        let ticket = await desk.ticket("2")
        #expect(ticket["subject"] == "Příloha")
        #expect(ticket["description"] == "žluť")
        #expect(ticket["attachments"][0]["size"] == 3)
        #expect(ticket["attachments"][0]["type"] == "image/png")
    }

    @Test func `garbage is bad data, never a crash`() async throws {
        let desk = try await ticketDesk()
        for text in ["", "\n", "hello", String(repeating: "x", count: 100_000)] {
            let answer = await desk.run("ticket ingest", stdin: text)
            #expect([65, 67].contains(answer.status), "\(answer)")
        }
    }

    /// What a mail is made of, put together at random (T32, T42).
    private static let pieces = [
        "From: jan@kolin.example\n", "From: =?utf-8?B?SmFu?= <jan@kolin.example>\r\n", "Subject: Tisk\n",
        "Subject: =?iso-8859-2?Q?=FE=00=1B[2J?=\n", "Message-ID: <1@x>\n", "In-Reply-To: <1@x>\n", "\n",
        "\r\n", "\r",
        "Content-Type: multipart/mixed; boundary=b\n",
        "Content-Type: multipart/alternative; boundary=\"b\"\n",
        "Content-Type: text/html; charset=utf-7\n", "Content-Type: text/plain; charset=\u{1B}\n", "--b\n",
        "--b--\n",
        "Content-Type: message/rfc822\n", "Content-Transfer-Encoding: base64\n", "YWhvag==\n", "=ZZ=\n",
        " folded\n",
        "Content-Disposition: attachment; filename*=utf-8''..%2F..%2Fetc%00\n",
        "<b>\u{202E}ahoj</b><script>\n",
        "Content-Transfer-Encoding: quoted-printable\n", "Date: 99 Foo 99999\n", "Auto-Submitted: no\n",
        ":\n", "\0",
    ].map { Array($0.utf8) }

    @Test func `a mail of any pieces is taken or refused, and drives no terminal`() async throws {
        let desk = try await ticketDesk()
        await desk.run("desk rule set quota.person 100000")
        var dice = Dice(seed: 5322)
        for _ in 0..<Soak.count(60, whole: 6000) {
            var mail = Bool.random(using: &dice) ? Self.pieces[0] : []
            for _ in 0..<Int.random(in: 0...25, using: &dice) {
                mail += Self.pieces.randomElement(using: &dice) ?? []
                if Int.random(in: 0..<40, using: &dice) == 0 {
                    mail.append(.random(in: 0...255, using: &dice))
                }
            }
            let answer = await desk.run(["ticket", "ingest"], stdin: mail)
            #expect([0, 65, 67].contains(answer.status), "\(mail): \(answer)")
            let isShown = answer.stderr.unicodeScalars.allSatisfy { $0 == "\n" || !DisplayText.isHidden($0) }
            #expect(isShown, "\(mail): \(answer)")
        }
        let list = await desk.run("ticket list --state all --format table").stdout
        #expect(list.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || !DisplayText.isHidden($0) })
    }

    @Test func `CPython's test mails are taken without a crash`() async throws {
        let folder = try Self.peerFolder()
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder), !names.isEmpty else {
            print("skipped: this python3 comes without its test mails")
            return
        }
        let desk = try await ticketDesk()
        for name in names.sorted() where name.hasSuffix(".txt") {
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
            // The same mail from somebody who is known, so that all of it is taken.
            let known = Array("From: jan@kolin.example\n".utf8) + bytes
            for message in [bytes, known] {
                let answer = await desk.run(["ticket", "ingest"], stdin: message)
                #expect([0, 65, 67].contains(answer.status), "\(name): \(answer)")
            }
        }
    }

    /// Where the python3 of this machine keeps the mails that its own tests read.
    private static func peerFolder() throws -> String {
        let python = Process()
        let answer = Pipe()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = [
            "python3", "-c",
            "import os, test; print(os.path.dirname(test.__file__) + '/test_email/data', end='')",
        ]
        python.standardOutput = answer
        python.standardError = FileHandle.nullDevice
        try python.run()
        let path = answer.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        return String(decoding: path, as: UTF8.self)
    }
}
