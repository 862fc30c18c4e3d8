import DeskModel
import DeskProse
import DeskStore
import DeskTesting
import Testing

struct TicketLifeTests {
    @Test func `whoever takes a ticket has it alone`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        #expect(await desk.by("petr").run("ticket take \(n)").stdout == "took ticket \(n)\n")
        let late = await desk.by("karla").run("ticket take \(n)")
        #expect(late.status == 4)
        #expect(late.stderr.contains("petr"), late.comment)
        #expect(await desk.by("petr").run("ticket take \(n)").status == 4)
        let ticket = await desk.ticket(n)
        #expect(ticket["state"] == "open")
        #expect(ticket["owner"] == "petr")
        #expect(await desk.run("ticket take 99").status == 3)
    }

    @Test func `a ticket goes back, over to a colleague, or is stolen for a reason`() async throws {
        let desk = try await ticketDesk()
        let (petr, karla) = (desk.by("petr"), desk.by("karla"))
        let n = await desk.openTicket()
        #expect(await petr.run("ticket release \(n)").stdout == "unchanged ticket \(n), new\n")
        await petr.run("ticket take \(n)")
        #expect(await karla.run("ticket release \(n)").status == 5)
        #expect(await karla.run("ticket give \(n) karla").status == 5)
        #expect(await petr.run("ticket give \(n) nobody").status == 3)
        #expect(await petr.run("ticket give \(n) web").status == 5)
        #expect(await petr.run("ticket give \(n) karla").status == 0)
        #expect(await desk.ticket(n)["owner"] == "karla")
        #expect(await petr.run("ticket steal \(n)").status == 64)
        #expect(await petr.run("ticket steal \(n) --reason 'Karla má volno'").status == 0)
        #expect(await desk.ticket(n)["owner"] == "petr")
        #expect(await petr.run("ticket release \(n)").status == 0)
        let free = await desk.ticket(n)
        #expect(free["state"] == "new")
        #expect(free["owner"] == .null)
        // The clock ran on all the while.
        #expect(free["dueAt"] == "2026-11-24T08:30:00Z")
    }

    @Test func `a reply is mailed, clears what is owed and takes what no one has`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        let replied = await desk.by("petr").run("ticket reply \(n) -m 'Zkuste verzi 8.1.' --json")
        #expect(replied.json["dueAt"] == .null)
        #expect(replied.json["respondedAt"] == "2026-11-23T09:00:00Z")
        #expect(replied.json["owner"] == "petr")
        #expect(replied.json["state"] == "open")
        #expect(replied.json["comments"][0]["kind"] == "reply")
        #expect(replied.json["comments"][0]["author"] == "petr")
        #expect(replied.json["comments"][0]["body"] == "Zkuste verzi 8.1.")
        #expect(try desk.mails() == ["ticket-reply"])
        #expect(await desk.run("ticket reply \(n) -m a --wait --resolve").status == 64)
        #expect(await desk.run("ticket reply \(n) -m ' '").status == 65)
        #expect(await desk.run("ticket reply \(n) -m a --wait --json").json["state"] == "waiting")
        #expect(await desk.run("ticket reply \(n) -m a --resolve --json").json["state"] == "resolved")
        #expect(try desk.mails() == ["ticket-reply", "ticket-reply", "ticket-resolved"])
    }

    @Test func `the brief tells the first word and the last`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket("-m 'Uzávěrka skončí chybou.'")
        await desk.run("ticket reply \(n) -m 'Která verze?' --wait")
        await desk.run("ticket receive \(n) --from jan@kolin.example -m '8.1'")
        await desk.run("ticket note \(n) -m tajné")
        let brief = await desk.run("ticket brief \(n)").stdout
        #expect(brief.contains("Uzávěrka skončí chybou.") && brief.contains("8.1"), "\(brief)")
        #expect(!brief.contains("Která verze?") && !brief.contains("tajné"), "\(brief)")
    }

    @Test func `a note is never mailed and never shown to a customer`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        #expect(await desk.run("ticket note \(n) -m 'Pozor, tajemství'").stdout == "noted on ticket \(n)\n")
        #expect(try desk.mails() == [])
        let theirs = await desk.run("ticket show \(n) --json --by jan@kolin.example")
        #expect(theirs.json["comments"] == [])
        #expect(!theirs.stdout.contains("tajemství"))
        #expect(!theirs.stdout.contains("ticket note"))
        #expect(await desk.run("ticket list --text tajemstvi -q").lines == [n])
        #expect(await desk.run("ticket list --text tajemstvi -q --by jan@kolin.example").lines == [])
        #expect(await desk.ticket(n)["comments"][0]["kind"] == "note")
    }

    @Test func `asking names the missing parts in the customer's language`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket("-m Popis")
        let silent = await desk.run("ticket ask \(n)")
        #expect(silent.status == 64 && silent.stderr.contains("--missing asks for"), silent.comment)
        let asked = await desk.run("ticket ask \(n) --missing -m 'Dobrý den,' --json").json
        #expect(asked["state"] == "waiting")
        #expect(asked["dueAt"] == .null)
        guard case .string(let czech) = asked["comments"][0]["body"] else {
            throw DeskError(.fault, .unforeseen)
        }
        #expect(czech.contains("Dobrý den,") && czech.contains("chybové hlášky") && czech.contains("snímek"))
        #expect(!czech.contains("podrobný popis"))
        #expect(try desk.mails() == ["ticket-ask"])
        let english = await desk.run("ticket create --from bob@brno.example --subject x -q").lines[0]
        await desk.run("ticket ask \(english) --missing")
        guard case .string(let text) = await desk.ticket(english)["comments"][0]["body"] else {
            throw DeskError(.fault, .unforeseen)
        }
        #expect(text.contains("the error message, word for word"))
    }

    @Test func `our response is counted anew from each word of the customer`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        await desk.run("ticket reply \(n) -m 'Zkuste to' --wait")
        let next = desk.later(3600)
        let received = await next.run("ticket receive \(n) --from jan@kolin.example -m 'Nejde to' --json")
        #expect(received.json["state"] == "open")
        #expect(received.json["dueAt"] == "2026-11-24T09:30:00Z")
        #expect(received.json["comments"][1]["author"] == "jan@kolin.example")
        let again = await next.later(3600).run("ticket receive \(n) -m 'Pořád' --by jan@kolin.example --json")
        #expect(again.json["dueAt"] == "2026-11-24T10:30:00Z")
        #expect(await next.run("ticket receive \(n) --from bob@brno.example -m x").status == 5)
        #expect(await next.run("ticket receive \(n) -m x --by bob@brno.example").status == 3)
    }

    @Test func `the clock stands still while we wait for the customer`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        // An hour of work, then waiting until the next day at ten, then back to work without a word.
        #expect(await desk.later(3600).run("ticket wait \(n) --json").json["dueAt"] == .null)
        let tomorrow = desk.later(86_400)
        #expect(await tomorrow.run("ticket resolve \(n)").status == 0)
        let reopened = await tomorrow.run("ticket reopen \(n) --reason 'Omyl' --json")
        #expect(reopened.json["dueAt"] == "2026-11-25T08:30:00Z")
        let m = await desk.openTicket()
        await desk.later(3600).run("ticket wait \(m)")
        try tomorrow.change { transaction in
            var ticket = try #require(try transaction.ticket(number: Int64(m) ?? 0))
            ticket.state = .open
            try transaction.endPause(ticket: ticket.number)
            try transaction.update(ticket)
            // One of eight hours was worked; seven are left, from ten in the morning on.
            try transaction.recomputeDue(ticket, transaction.calendar())
        }
        #expect(await desk.ticket(m)["dueAt"] == "2026-11-25T07:30:00Z")
    }

    @Test func `an answer finds its way back whatever the state`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        let receive = "ticket receive \(n) --from jan@kolin.example -m x --json"
        #expect(await desk.run(receive).json["state"] == "new")
        await desk.run("ticket take \(n)")
        await desk.run("ticket resolve \(n) -m Hotovo")
        #expect(await desk.ticket(n)["resolvedAt"] == "2026-11-23T09:00:00Z")
        #expect(await desk.run(receive).json["state"] == "open")
        #expect(await desk.ticket(n)["resolvedAt"] == .null)
        await desk.run("ticket close \(n)")
        #expect(await desk.run(receive).status == 5)
    }

    @Test func `an illegal move is refused and names the legal ones`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        #expect(await desk.run("ticket reopen \(n) --reason x").status == 5)
        #expect(await desk.run("ticket steal \(n) --reason x").status == 5)
        await desk.run("ticket close \(n)")
        for verb in ["take", "reply -m x", "ask -m x", "wait", "resolve", "give petr", "steal --reason x"] {
            let words = verb.split(separator: " ", maxSplits: 1)
            let rest = words.count > 1 ? String(words[1]) : ""
            let answer = await desk.run("ticket \(words[0]) \(n) \(rest)")
            #expect(answer.status == 5, answer.comment)
            #expect(
                answer.stderr.contains("hint: possible now: ticket reopen \(n) --reason REASON\n"),
                answer.comment)
        }
        #expect(await desk.run("ticket close \(n)").stdout == "unchanged ticket \(n), closed\n")
        #expect(
            await desk.run("ticket reopen \(n) --reason 'Chyba se vrátila'").stdout
                == "reopened ticket \(n), new\n")
        #expect(try desk.mails() == ["ticket-closed"])
    }

    @Test func `edits are searched at once, and nothing to do is said`() async throws {
        let desk = try await ticketDesk()
        await desk.run("desk topic create Mzdy")
        let n = await desk.openTicket()
        let edited = await desk.run(
            "ticket edit \(n) --subject 'Zamrzlá uzávěrka' --topic Mzdy --deadline '2026-12-10 12:00' --phone 601 --json"
        )
        #expect(edited.json["topic"] == "Mzdy", edited.comment)
        #expect(edited.json["deadline"] == "2026-12-10T11:00:00Z")
        #expect(await desk.run("ticket list --text zamrzla -q").lines == [n])
        #expect(await desk.run("ticket list --text nejde -q").lines == [])
        #expect(await desk.run("ticket edit \(n) --phone 601").stdout == "unchanged ticket \(n), new\n")
        #expect(await desk.run("ticket edit \(n) --topic ''  --json").json["topic"] == .null)
        #expect(await desk.run("ticket edit \(n) --topic Nic").status == 3)
        #expect(await desk.run("ticket edit \(n) --deadline someday").status == 64)
    }

    @Test func `windows are added, and cleared when asked`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket("--available 'po 8-11'")
        let both = await desk.run("ticket available \(n) 'út 9-10' '2026-12-01 13:00-15:30' --json")
        #expect(
            both.json["windows"] == ["Mon 08:00-11:00", "Tue 09:00-10:00", "2026-12-01 13:00-15:30"],
            both.comment)
        #expect(both.json["reachable"] == true)
        #expect(await desk.run("ticket available \(n) 'út 9-10'").stdout == "unchanged ticket \(n), new\n")
        #expect(
            await desk.run("ticket available \(n) 'st 9-10' --clear --json").json["windows"] == [
                "Wed 09:00-10:00"
            ])
        #expect(await desk.run("ticket available \(n) --clear --json").json["reachable"] == .null)
        #expect(await desk.run("ticket available \(n)").status == 64)
        #expect(await desk.run("ticket available \(n) nesmysl").status == 65)
    }

    /// T48.
    @Test func `every change has one audit entry and stands in the history`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        await desk.by("petr").run("ticket take \(n)")
        await desk.by("petr").run("ticket release \(n)")
        await desk.by("petr").run("ticket release \(n)")
        await desk.run("ticket close \(n) --by jan@kolin.example")
        let history = await desk.run("ticket history \(n) --json").json
        #expect(
            history.elements.map { $0["verb"] } == [
                "ticket create", "ticket take", "ticket release", "ticket close",
            ])
        #expect(history[1]["actor"] == "petr")
        #expect(history[3]["actor"] == "jan@kolin.example")
        let theirs = await desk.run("ticket history \(n) --json --by jan@kolin.example").json
        #expect(theirs.elements.map { $0["verb"] } == ["ticket create", "ticket close"])
        #expect(await desk.run("desk audit verify").status == 0)
        #expect(try desk.mails() == [])
    }

    @Test func `who can no longer be told is named`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        await desk.run("account disable jan@kolin.example --reason 'Odešel'")
        let before = try desk.mails()
        let replied = await desk.run("ticket reply \(n) -m 'Hotovo' --resolve")
        #expect(replied.status == 0, replied.comment)
        #expect(replied.stderr.contains("jan@kolin.example is no longer active"), replied.comment)
        #expect(try desk.mails() == before)
        #expect(await desk.run("ticket receive \(n) --from jan@kolin.example -m x").status == 5)
    }

    /// What only a person knows stands in capitals; the rest is typed as it is.
    @Test(arguments: ["", "take 1", "wait 1", "resolve 1", "close 1"])
    func `every move that a refusal proposes can be made`(_ before: String) async throws {
        var tried: Set<String> = []
        for verb in ["take", "steal --reason R", "reopen --reason R", "reply -m T", "wait", "ask --missing"] {
            let words = verb.split(separator: " ", maxSplits: 1).map(String.init)
            let desk = try await ticketDesk()
            await desk.openTicket()
            if !before.isEmpty { await desk.run("ticket \(before)") }
            let refused = await desk.run("ticket \(words[0]) 1 \(words.dropFirst().joined())")
            guard refused.status == 5,
                let hint = refused.stderr.split(separator: "possible now: ").dropFirst().first
            else { continue }
            for move in hint.split(separator: "\n")[0].split(separator: ", ").map(String.init) {
                let line = move.replacing("REASON", with: "R").replacing("TEXT", with: "T")
                    .replacing("EMAIL", with: "jan@kolin.example").replacing("LOGIN", with: "karla")
                let answer = await desk.run(line + " -n")
                #expect(answer.status == 0, "\(answer)")
                tried.insert(move)
            }
        }
        #expect(!tried.isEmpty || !["resolve 1", "close 1"].contains(before))
    }
}
