import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Testing

struct TicketCreateTests {
    static let listKeys = [
        "number", "subject", "organisation", "requester", "lane", "state", "owner", "channel", "topic",
        "createdAt", "updatedAt", "dueAt", "overdue", "deadline", "laterAt", "reachable", "information",
    ]
    static let showKeys =
        listKeys + [
            "description", "errorMessage", "steps", "phone", "windows", "price", "respondedAt", "resolvedAt",
            "comments", "attachments", "calls", "remoteSessions", "time", "links", "watchers",
            "history",
        ]

    @Test func `a ticket answers with its place, its due time and its likes`() async throws {
        let desk = try await ticketDesk()
        let first = await desk.run(
            "ticket create --from jan@kolin.example --subject 'Výplata neodpovídá' -m Popis --available 'po-pá 8-11'"
        )
        #expect(first.status == 0, first.comment)
        #expect(first.stdout == "created ticket 1, place 1 in the queue, due 2026-11-24T08:30:00Z\n")
        #expect(first.stderr == "")
        let second = await desk.run(
            "ticket create --from eva@kolin.example --subject 'vyplata NEODPOVIDA?' --json")
        #expect(second.json.keys == Self.showKeys + ["position", "duplicates"])
        #expect(second.json["position"] == 2)
        #expect(second.json["duplicates"] == [1])
        let other = await desk.run(
            "ticket create --from bob@brno.example --subject 'Výplata neodpovídá' --json")
        #expect(other.json["duplicates"] == [])
    }

    @Test func `show and list have every key, and null for what is absent`() async throws {
        let desk = try await ticketDesk()
        let number = await desk.openTicket()
        let ticket = await desk.ticket(number)
        #expect(ticket.keys == Self.showKeys)
        #expect(ticket["owner"] == .null)
        #expect(ticket["reachable"] == .null)
        #expect(ticket["price"] == .null)
        #expect(
            ticket["information"] == [
                "have": 0, "of": 5,
                "missing": ["description", "errorMessage", "steps", "attachment", "availability"],
            ])
        #expect(await desk.run("ticket list --json").json[0].keys == Self.listKeys)
    }

    @Test func `the texts of a request are a mebibyte together and no more`() async throws {
        let desk = try await ticketDesk()
        let half = String(repeating: "a", count: 1 << 19)
        for (rest, status) in [("", 0), ("b", 65)] as [(String, Int32)] {
            let made = await desk.run([
                "ticket", "create", "--from", "jan@kolin.example", "--subject", "x", "-m", half, "--error",
                half + rest,
            ])
            #expect(made.status == status, "\(made.stderr)")
        }
    }

    @Test func `a deadline is explained by examples of days to come`() async throws {
        let desk = try await ticketDesk()
        for (text, status) in [("2026-11-01", 65), ("someday", 64)] as [(String, Int32)] {
            let refused = await desk.run(
                "ticket create --from jan@kolin.example --subject x --deadline \(text)")
            #expect(refused.status == status && refused.stderr.contains("tomorrow or 3d"), refused.comment)
        }
    }

    @Test func `due is eight working hours on, over the night and over a holiday`() async throws {
        var desk = try await ticketDesk()
        // Monday 16 November 2026, 15:30 in Prague; Tuesday is a public holiday.
        desk.now = try #require(Instant(iso: "2026-11-16T14:30:00Z"))
        let number = await desk.openTicket()
        #expect(await desk.ticket(number)["dueAt"] == "2026-11-18T14:00:00Z")
    }

    @Test func `the web's object makes the same ticket as flags do`() async throws {
        let desk = try await ticketDesk()
        let object = """
            {"from": "jan@kolin.example", "subject": "Nejde uzávěrka", "description": "Popis", "errorMessage": "E42",
             "steps": "1. 2. 3.", "phone": "601", "windows": ["Mon-Fri 8-11"], "channel": "web",
             "deadline": "2026-12-10", "lane": "standard", "attachments": [{"name": "a.txt", "base64": "YWhvag=="}]}
            """
        let made = await desk.run("ticket create --input json --json", stdin: object)
        #expect(made.status == 0, made.comment)
        #expect(made.json["information"] == ["have": 5, "of": 5, "missing": []])
        #expect(made.json["deadline"] == "2026-12-10T15:30:00Z")
        #expect(made.json["channel"] == "web")
        #expect(made.json["windows"] == ["Mon-Fri 08:00-11:00"])
        #expect(made.json["attachments"][0]["name"] == "a.txt")
        #expect(made.json["reachable"] == true)
        #expect(try desk.mails() == ["ticket-received"])
    }

    /// T33.
    @Test func `an object with a wrong, unknown or missing key is refused and makes nothing`() async throws {
        let desk = try await ticketDesk()
        for (object, word) in [
            (#"{"from": "jan@kolin.example", "subject": "x", "color": "red"}"#, "color"),
            (#"{"from": "jan@kolin.example"}"#, "subject"),
            (#"{"from": "jan@kolin.example", "subject": 5}"#, "subject"),
            (#"{"from": "jan@kolin.example", "subject": "x", "lane": "quick"}"#, "quick"),
            (#"{"from": "jan@kolin.example", "subject": "x", "deadline": "someday"}"#, "someday"),
            (#"{"from": "jan@kolin.example", "subject": "a\nb"}"#, "subject"),
            (#"{"from": "jan@kolin.example", "subject": "x", "windows": ["22-6"]}"#, "22-6"),
            ("[]", "object"), ("{", "JSON"),
        ] {
            let answer = await desk.run("ticket create --input json", stdin: object)
            #expect(answer.status == 65, answer.comment)
            #expect(answer.stderr.contains(word), answer.comment)
        }
        #expect(await desk.run("ticket list -q").lines == [])
    }

    @Test func `a mistyped key is named with what was meant, before what is missing for it`() async throws {
        let desk = try await ticketDesk()
        for (object, told, hint) in [
            (#"{"form": "jan@kolin.example", "subject": "x"}"#, "unknown key 'form'", "did you mean 'from'?"),
            (
                #"{"requester": "jan@kolin.example", "subject": "x"}"#, "unknown key 'requester'",
                "are from, subject"
            ),
            (
                #"{"form": "jan@kolin.example", "Subject": "x"}"#, "unknown keys 'form', 'Subject'",
                "did you mean 'from', 'subject'?"
            ),
            // What is there already was not meant.
            (
                #"{"from": "a@b.cz", "subject": "x", "subjekt": "y"}"#, "unknown key 'subjekt'",
                "are from, subject"
            ),
            (#"{"subject": "x", "windows": "po"}"#, "'from' is missing", ""),
            (
                #"{"from": "a@b.cz", "subject": "x", "attachments": [{"name": "a", "bas64": ""}]}"#,
                "unknown key 'attachments[0].bas64'", "did you mean 'base64'?"
            ),
        ] {
            let answer = await desk.run("ticket create --input json", stdin: object)
            #expect(answer.status == 65 && answer.stderr.contains(told), "\(answer)")
            #expect(answer.stderr.contains(hint), "\(answer)")
        }
        let second = await desk.run(
            "ticket create --input jsonl",
            stdin: #"{"from": "jan@kolin.example", "subject": "x"}"# + "\n" + #"{"subject": "x", "fron": ""}"#
        )
        #expect(second.stderr.contains("line 2") && second.stderr.contains("'from'?"), "\(second)")
        let person = await desk.run("account import - --input jsonl -n", stdin: #"{"e-mail": "a@b.cz"}"#)
        #expect(person.status == 65 && person.stderr.contains("'e-mail'; did you mean 'email'?"), "\(person)")
        let heading = await desk.run("account import - -n", stdin: "email,nane,organisation\n")
        #expect(heading.status == 65 && heading.stderr.contains("did you mean 'name'?"), "\(heading)")
    }

    @Test func `many objects, one a line, are many tickets or none`() async throws {
        let desk = try await ticketDesk()
        let lines = (1...50).map { #"{"from": "jan@kolin.example", "subject": "Požadavek \#($0)"}"# }
        let made = await desk.run("ticket create --input json --json", stdin: lines.joined(separator: "\n"))
        #expect(made.status == 0, made.comment)
        #expect(made.json.elements.count == 50)
        #expect(made.json[49]["subject"] == "Požadavek 50")
        #expect(made.json[0].keys == Self.listKeys)
        #expect(await desk.run("ticket list --text pozadavek --limit 2 -q").lines == ["50", "49"])
        let bad = lines.prefix(3) + ["", #"{"from": "nobody@kolin.example", "subject": "x"}"#]
        let refused = await desk.run("ticket create --input json", stdin: bad.joined(separator: "\n"))
        #expect(refused.status == 3, refused.comment)
        #expect(refused.stderr.contains("line 5"))
        #expect(await desk.run("ticket list -q --limit 1").lines == ["50"])
        let one = await desk.run("ticket create --input jsonl", stdin: lines[0])
        #expect(one.stdout == "created ticket 51, due 2026-11-24T08:30:00Z\n")
        #expect(await desk.run("desk audit verify").status == 0)
    }

    @Test func `who may not ask makes no ticket`() async throws {
        let desk = try await ticketDesk()
        let create = "ticket create --subject x --from"
        #expect(await desk.run("\(create) nobody@kolin.example").status == 3)
        #expect(await desk.run("\(create) jan@kolin.example --by bob@brno.example").status == 3)
        #expect(await desk.run("\(create) eva@kolin.example --by jan@kolin.example").status == 3)
        #expect(await desk.run("\(create) jan@kolin.example --by eva@kolin.example").status == 0)
        #expect(await desk.by("web").run("\(create) jan@kolin.example").status == 77)
        #expect(await desk.by("web").run("ticket create --subject x --by jan@kolin.example").status == 0)
        try desk.change { transaction in
            var jan = try transaction.knownAccount(try EmailAddress("jan@kolin.example"), within: .everything)
            jan.state = .disabled
            try transaction.update(jan, disabledReason: "left")
            let brno = try transaction.organisation(code: "brno")
            try transaction.setSuspended(organisation: brno.id, reason: "unpaid")
        }
        #expect(await desk.run("\(create) jan@kolin.example").status == 5)
        #expect(await desk.run("\(create) bob@brno.example").status == 77)
        #expect(await desk.run("ticket list --state all -q").lines.count == 2)
    }

    @Test func `the fast lane costs the price of the day, accepted to the hundredth`() async throws {
        let desk = try await ticketDesk()
        let create = "ticket create --from jan@kolin.example --subject x --fast"
        let unpriced = await desk.run("\(create) --accept-price 1500")
        #expect(unpriced.status == 5, unpriced.comment)
        await desk.run("desk price set fast 1500 CZK --from 2026-11-23")
        #expect(await desk.run(create).status == 5)
        let wrong = await desk.run("\(create) --accept-price 1499.99")
        #expect(wrong.status == 5)
        #expect(wrong.stderr.contains("1500.00 CZK"), wrong.comment)
        let made = await desk.run("\(create) --accept-price 1500 --json")
        #expect(made.json["lane"] == "fast")
        #expect(made.json["dueAt"] == "2026-11-23T10:00:00Z")
        #expect(
            made.json["price"] == [
                "amount": "1500.00", "currency": "CZK", "acceptedBy": "admin",
                "acceptedAt": "2026-11-23T09:00:00Z",
            ])
        #expect(
            await desk.run("ticket create --from jan@kolin.example --subject x --accept-price 5").status == 64
        )
    }

    @Test func `windows that come too late are said at intake`() async throws {
        let desk = try await ticketDesk()
        let late = await desk.run(
            "ticket create --from jan@kolin.example --subject x --available '2026-12-01 8-11' --deadline 2026-11-27"
        )
        #expect(late.status == 0)
        #expect(late.stderr.contains("after the deadline 2026-11-27T15:30:00Z"), late.comment)
        #expect(late.stderr.contains("after the answer is due"), late.comment)
        let past = await desk.run("ticket create --from jan@kolin.example --subject x --deadline 2026-11-20")
        #expect(past.status == 65)
        let gone = await desk.run(
            "ticket create --from jan@kolin.example --subject x --available '2026-11-20 8-11'")
        #expect(gone.status == 65)
    }

    /// T32.
    @Test func `limits hold at their edges`() async throws {
        let desk = try await ticketDesk()
        let fits = String(repeating: "ř", count: 300)
        #expect(
            await desk.run(["ticket", "create", "--from", "jan@kolin.example", "--subject", fits]).status == 0
        )
        let long = await desk.run([
            "ticket", "create", "--from", "jan@kolin.example", "--subject", fits + "ř",
        ])
        #expect(long.status == 65)
        let body = String(repeating: "x", count: (1 << 20) + 1)
        let create = "ticket create --from jan@kolin.example --subject x -F -"
        #expect(await desk.run(create, stdin: body).status == 65)
        #expect(await desk.run(create, stdin: String(body.dropLast())).status == 0)
        #expect(await desk.run(create, stdin: "").status == 65)
    }

    @Test func `a dry run leaves nothing`() async throws {
        let desk = try await ticketDesk()
        let tried = await desk.run("ticket create --from jan@kolin.example --subject x -n")
        #expect(tried.status == 0)
        #expect(await desk.run("ticket list -q").lines == [])
        #expect(await desk.run("ticket list --text x -q").lines == [])
    }
}

extension Answer {
    /// The answer as the comment of an expectation.
    var comment: Testing.Comment { Testing.Comment(rawValue: description) }
}
