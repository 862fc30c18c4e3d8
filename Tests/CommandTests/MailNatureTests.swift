import DeskModel
import DeskTesting
import Foundation
import Testing

/// Who wrote: persons are heard, machines are not answered, and no two of them write each other for ever (T39).
@Suite struct MailNatureTests {
    private func mail(_ head: String, subject: String = "Nejde tisk", from: String = "jan@kolin.example")
        -> String
    {
        "From: \(from)\nSubject: \(subject)\n\(head)Content-Type: text/plain; charset=utf-8\n\nDobrý den.\n"
    }

    /// What the desk makes of a mail, without keeping it.
    private func outcome(_ text: String, _ desk: TestDesk) async -> String {
        let answer = await desk.run("ticket ingest -n --json", stdin: text)
        #expect(answer.status == 0, answer.comment)
        guard case .string(let outcome) = answer.json["outcome"] else { return answer.comment.rawValue }
        return outcome
    }

    @Test func `persons who write through lists, groups and gateways are heard`() async throws {
        let desk = try await ticketDesk()
        for head in [
            "Precedence: list\nList-Id: <mzdy.kolin.example>\n", "Precedence: bulk\n",
            "Precedence: first-class\n",
            "Precedence: normal\nX-Precedence: bulk\n", "Mailing-list: list podpora@desk.example\n",
            "List-Unsubscribe: <mailto:x@lists.example>\nList-Post: <mailto:x@lists.example>\n",
            "Return-Path: <seznam-bounces@lists.example>\n", "Auto-Submitted: no\n",
            "Auto-Submitted: No (person)\n",
            "X-Auto-Response-Suppress: DR, RN, NRN\n", "X-Auto-Response-Suppress: None\n",
            "X-Autoreply: no\n",
        ] {
            #expect(await outcome(mail(head), desk) == "created", "\(head)")
        }
    }

    /// A mail server may have proved From (DMARC); what else stands in a letter anybody writes there.
    @Test func `nobody becomes the sender by what stands beside From`() async throws {
        let desk = try await ticketDesk()
        for head in [
            "List-Id: <l.example>\nReply-To: jan@kolin.example\n", "Sender: jan@kolin.example\n",
            "List-Id: <l.example>\nX-Original-From: Jan <jan@kolin.example>\n",
            "Reply-To: jan@kolin.example\n",
            "Mailing-list: list l@l.example\nX-Original-Sender: jan@kolin.example\n",
        ] {
            let answer = await desk.run(
                "ticket ingest", stdin: mail(head, from: "Jan via L <l@l.example>"))
            #expect(answer.status == 67 && answer.stderr.contains("l@l.example"), answer.comment)
        }
        let two = await desk.run(
            "ticket ingest", stdin: mail("", from: "l@l.example, jan@kolin.example"))
        #expect(two.status == 67, two.comment)
    }

    @Test func `machines that answer are set aside, however they say it`() async throws {
        let desk = try await ticketDesk()
        for head in [
            "Auto-Submitted: auto-replied\n", "Auto-Submitted: auto-generated (vacation)\n",
            "auto-submitted: Auto-Notified; owner-email=\"x@y.example\"\n", "Precedence: auto_reply\n",
            "Precedence: junk\n", "X-Precedence: Auto-Reply\n", "X-Auto-Response-Suppress: All\n",
            "X-Auto-Response-Suppress: DR, OOF, AutoReply\n", "X-Autoreply: yes\n", "X-Autorespond: Tisk\n",
            "X-Mail-Autoreply: jan\n", "Precedence: bulk\nAuto-Submitted: auto-replied\n",
            "Return-Path: <>\nAuto-Submitted: auto-replied\n",
        ] {
            #expect(await outcome(mail(head), desk) == "autoReply", "\(head)")
        }
        for head in [
            "Return-Path: <>\n", "Return-Path: < >\n", "Return-Path: <MAILER-DAEMON>\n",
            "X-Failed-Recipients: eva@kolin.example\n",
        ] {
            #expect(await outcome(mail(head), desk) == "bounce", "\(head)")
        }
        for type in ["delivery-status", "disposition-notification", "feedback-report"] {
            let report =
                "From: jan@kolin.example\nContent-Type: multipart/report; report-type=\(type); boundary=x\n\n--x--\n"
            #expect(await outcome(report, desk) == "bounce", "\(type)")
        }
    }

    @Test func `known subjects tell a machine, words about one do not`() async throws {
        let desk = try await ticketDesk()
        for subject in [
            "Automatická odpověď: [#1] Tisk", "Automatická odpoveď: Tisk", "Automatische Antwort: Druck",
            "Abwesenheitsnotiz: Druck", "Automatic reply: Print", "Out of Office AutoReply: Print",
            "OUT OF OFFICE",
            "Mimo kancelář: Tisk", "Mimo pracoviska: Tlač", "[EXTERNAL] Automatic reply: Print",
            "=?utf-8?Q?Automatick=C3=A1_odpov=C4=9B=C4=8F:_Tisk?=",
            "Automaticka\u{301} odpove\u{30C}d\u{30C}: Tisk",
        ] {
            #expect(await outcome(mail("", subject: subject), desk) == "autoReply", "\(subject)")
        }
        for subject in [
            "Přečteno: Tisk", "Undelivered Mail Returned to Sender",
            "Mail delivery failed: returning message to sender",
            "Delivery Status Notification (Failure)", "Nedoručitelné: Tisk", "Nedoručiteľné: Tlač",
            "Unzustellbar: Druck", "Undeliverable: Print",
        ] {
            #expect(await outcome(mail("", subject: subject), desk) == "bounce", "\(subject)")
        }
        for subject in [
            "Re: Automatická odpověď: Tisk", "Automatická odpověď z portálu nechodí",
            "FW: Automatic reply: Print",
            "Out of office hours", "Mimo kancelář nám nejde VPN", "Nepřítomnost: Jan Novák", "Auto: zdanění",
            "Nedoručitelné výplatní pásky", "Fwd: Undeliverable: Print",
        ] {
            #expect(await outcome(mail("", subject: subject), desk) == "created", "\(subject)")
        }
    }

    @Test func `an absence note reopens no ticket`() async throws {
        let desk = try await ticketDesk()
        await desk.run("ticket ingest", stdin: mail("Message-ID: <1@mail>\n"))
        await desk.run("ticket reply 1 -m 'Hotovo.' --resolve")
        let note = mail("In-Reply-To: <1@mail>\n", subject: "Automatická odpověď: [#1] Nejde tisk")
        #expect(await desk.run("ticket ingest", stdin: note).stdout == "ignored an automatic reply\n")
        #expect(await desk.ticket("1")["state"] == "resolved")
    }

    @Test func `only what the desk says by itself is marked as a machine's`() async throws {
        let desk = try await ticketDesk()
        try desk.keepMail()
        await desk.run("ticket ingest", stdin: mail("Message-ID: <1@mail>\n"))
        await desk.run("ticket reply 1 -m 'Která tiskárna?'")
        await desk.run("ticket ask 1 --missing -m 'Pošlete prosím obrázek.'")
        await desk.run("ticket resolve 1 -m 'Hotovo.'")
        await desk.run("ticket close 1")
        let marks = try await desk.deliver().mails.map { $0.header("Auto-Submitted") }
        #expect(marks == ["auto-replied", nil, nil, nil, "auto-generated"])
    }

    /// Hands to a desk what another has sent, and tells what became of it.
    private func pass(from one: TestDesk, to other: TestDesk) async throws -> [String] {
        var outcomes: [String] = []
        for mail in try await one.deliver().mails where mail.header("To")?.contains("podpora@") == true {
            let answer = await other.run("ticket ingest", stdin: mail.text)
            outcomes.append(Text.trim(answer.stdout + answer.stderr))
        }
        return outcomes
    }

    @Test func `two desks take each other's letters, and fall silent by themselves`() async throws {
        // Each is a customer of the other.
        var desks: [TestDesk] = []
        for (host, other) in [("brno.example", "kolin.example"), ("kolin.example", "brno.example")] {
            let desk = try await ticketDesk()
            try desk.keepMail(from: "podpora@\(host)")
            await desk.run(
                "account create podpora@\(other) --org kolin --name Podpora --role user --no-password")
            desks.append(desk)
        }
        let (here, there) = (desks[0], desks[1])
        await here.run("ticket create --from podpora@kolin.example --subject 'Nejde tisk' --channel phone")
        await here.run("ticket reply 1 -m 'Která tiskárna?'")
        #expect(try await pass(from: here, to: there) == ["created ticket 1"])
        // That it was received is no letter.
        #expect(try await pass(from: there, to: here) == ["ignored an automatic reply"])
        #expect(try await pass(from: here, to: there) == [])
        await there.run("ticket reply 1 -m 'Ta velká.' --resolve")
        #expect(try await pass(from: there, to: here) == ["received answer to ticket 1"])
        #expect(try await pass(from: here, to: there) == [])
        #expect(try await pass(from: there, to: here) == [])
    }
}
