import DeskModel
import DeskTesting
import Foundation
import Testing

/// Request Tracker's REST 2 answers, moved.
@Suite struct RTTests {
    private static func stub(_ type: String, _ id: String) -> JSON {
        [
            "type": .string(type), "id": .string(id),
            "_url": .string("https://rt.example/REST/2.0/\(type)/\(id)"),
        ]
    }

    private static func base64(_ text: String) -> JSON {
        .string(Data(text.utf8).base64EncodedString(options: .lineLength76Characters))
    }

    private static func ticket(_ id: Int, _ more: [(String, JSON)] = []) -> JSON {
        var members: [(String, JSON)] = [
            ("id", .integer(Int64(id))), ("Type", "ticket"), ("Subject", .string("Věc \(id)")),
            ("Status", "open"),
            ("Queue", stub("queue", "1")), ("Owner", stub("user", "eva")),
            ("Creator", stub("user", "jana@kolin.example")),
            ("Requestor", [stub("user", "jana@kolin.example")]), ("Cc", []), ("AdminCc", []),
            ("Priority", "0"),
            ("EffectiveId", stub("ticket", String(id))), ("Created", "2020-02-29T08:00:00Z"),
            ("LastUpdated", "2020-03-05T00:00:00Z"), ("Resolved", "1970-01-01T00:00:00Z"),
            ("Due", "1970-01-01T00:00:00Z"),
            ("Started", nil), ("TimeWorked", "0"), ("CustomFields", []), ("_hyperlinks", []),
        ]
        for (key, value) in more {
            if let index = members.firstIndex(where: { $0.0 == key }) {
                members[index].1 = value
            } else {
                members.append((key, value))
            }
        }
        return .object(members.map { JSON.Member($0.0, $0.1) })
    }

    private static func transaction(
        _ id: Int, _ ticket: Int, _ type: String, by: String, at: String, minutes: Int = 0
    ) -> JSON {
        [
            "id": .string(String(id)), "Type": .string(type), "Creator": stub("user", by),
            "Created": .string(at),
            "TimeTaken": .integer(Int64(minutes)), "Object": stub("ticket", String(ticket)), "Field": nil,
            "OldValue": nil,
            "_hyperlinks": [],
        ]
    }

    private static func attachment(
        _ id: Int, _ transaction: Int, _ type: String, _ content: JSON, name: JSON = nil, headers: JSON = nil
    )
        -> JSON
    {
        [
            "id": .integer(Int64(id)), "TransactionId": stub("transaction", String(transaction)),
            "ContentType": .string(type),
            "Filename": name, "Content": content, "Headers": headers, "Parent": nil,
            "Created": "2020-02-29T08:00:00Z",
        ]
    }

    /// Thirty-four tickets with their odd ones; with `more` one more and a word more.
    static func fill(_ move: Move, more: Bool = false) throws {
        try move.write(
            page: "queues.json",
            ["count": 1, "page": 1, "items": [["id": "1", "type": "queue", "Name": "Mzdy"]]])
        func user(_ name: String, _ more: [(String, JSON)]) -> JSON {
            .object(
                [
                    JSON.Member("id", .string(name)), JSON.Member("type", "user"),
                    JSON.Member("Name", .string(name)),
                ] + more.map { JSON.Member($0.0, $0.1) })
        }
        try move.write(
            page: "users-1.json",
            [
                "page": 1, "pages": 1,
                "items": [
                    user(
                        "eva",
                        [
                            ("RealName", "Eva Malá"), ("EmailAddress", "eva@podpora.example"),
                            ("Privileged", 1), ("Disabled", "0"),
                        ]),
                    user(
                        "ida",
                        [("RealName", "Ida"), ("EmailAddress", ""), ("Privileged", "1"), ("Disabled", 1)]),
                    user(
                        "jana@kolin.example",
                        [
                            ("RealName", "Jana Nováková"), ("Created", "2019-01-01T00:00:00Z"),
                            ("EmailAddress", "jana@kolin.example"),
                            ("Privileged", 0), ("Organization", "Město Kolín"),
                            ("WorkPhone", "+420 321 000 111"),
                        ]),
                    user(
                        "jana2",
                        [
                            ("RealName", "Jana Druhá"), ("Created", "2020-01-01T00:00:00Z"),
                            ("EmailAddress", "JANA@kolin.example"),
                            ("Privileged", 0),
                        ]),
                    user(
                        "karel",
                        [
                            ("RealName", "Karel"), ("EmailAddress", nil), ("MobilePhone", "777123456"),
                            ("Privileged", 0),
                        ]),
                    user(
                        "karel2",
                        [
                            ("RealName", "Karel"), ("EmailAddress", nil), ("Privileged", 0),
                            ("Organization", "MĚSTO KOLÍN"),
                        ]),
                    user(
                        "Nobody",
                        [("RealName", "Nobody in particular"), ("EmailAddress", ""), ("Privileged", 0)]),
                ],
            ])
        var tickets: [JSON] = (1...24).map { id in
            ticket(
                id,
                [
                    ("Status", .string(["new", "open", "stalled", "resolved"][id % 4])),
                    ("Owner", stub("user", id % 4 == 0 ? "Nobody" : "eva")),
                ])
        }
        tickets += [
            ticket(
                25,
                [
                    ("Status", "resolved"), ("Resolved", "2020-03-04T12:00:00Z"),
                    ("EffectiveId", stub("ticket", "26")),
                ]),
            ticket(
                26,
                [
                    ("Subject", "Nejde tisk"),
                    ("Requestor", [stub("user", "jana@kolin.example"), stub("user", "karel")]),
                    (
                        "CustomFields",
                        [
                            ["id": "3", "name": "Verze", "values": ["8.1", "8.2"]],
                            ["id": "4", "name": "Chyba", "values": ["E17"]],
                        ]
                    ),
                    (
                        "_hyperlinks",
                        [
                            ["ref": "depended-on-by", "type": "ticket", "id": "27", "_url": "x"],
                            ["ref": "history", "_url": "x"],
                        ]
                    ), ("Due", "2026-12-01T00:00:00Z"),
                ]),
            ticket(27, [("Requestor", []), ("Queue", stub("queue", "9"))]),
            ticket(28, [("Status", "deleted")]),
            ticket(29, [("Requestor", [stub("user", "gone")]), ("Owner", stub("user", "left"))]),
            ticket(30, [("Requestor", [stub("user", "jana2")]), ("Status", "čeká na výrobce")]),
            ticket(31, [("Requestor", [stub("user", "karel")]), ("Subject", nil)]),
            ticket(32, [("Requestor", [stub("user", "karel2")])]),
            ticket(33, [("Created", "2020-02-29 09:00:00"), ("LastUpdated", "2020-02-29T10:00:00+01:00")]),
            ticket(34, [("Subject", "Stará verze"), ("LastUpdated", "2020-03-01T00:00:00Z")]),
        ]
        if more { tickets.append(ticket(35)) }
        // Single answers, a page, and JSON lines; of a ticket that is there twice the later one counts.
        try move.write(
            page: "ticket-34-new.json",
            ticket(34, [("Subject", "Nová verze"), ("LastUpdated", "2020-03-02T00:00:00Z")]))
        try move.write(page: "page-10.json", ["items": .array(Array(tickets[..<12])), "page": 2])
        try move.write(page: "page-2.json", ["items": .array(Array(tickets[12..<20])), "page": 1])
        try move.write(lines: "rest.jsonl", Array(tickets[20...]))
        try move.write(
            page: "search.json", ["items": [stub("ticket", "26"), stub("ticket", "1")], "total": 2])
        var transactions: [JSON] = []
        var attachments: [JSON] = []
        for id in tickets.compactMap({ (ticket: JSON) -> Int? in
            if case .integer(let id) = ticket["id"] { Int(id) } else { nil }
        }) {
            transactions.append(
                transaction(
                    id * 100, id, "Create", by: id == 29 ? "gone" : id == 30 ? "jana2" : "jana@kolin.example",
                    at: "2020-02-29T08:00:00Z"))
            attachments.append(
                attachment(
                    id * 100, id * 100, "text/plain", base64("Popis \(id)"),
                    headers: .string("From: jana\nMessage-ID: <rt-\(id)@kolin.example>\n")))
        }
        transactions += [
            transaction(2602, 26, "Correspond", by: "eva", at: "2020-03-01T10:00:00Z", minutes: 25),
            transaction(2601, 26, "Set", by: "eva", at: "2020-03-01T09:00:00Z"),
            transaction(2603, 26, "Comment", by: "eva", at: "2020-03-01T11:00:00Z"),
            transaction(2604, 26, "Correspond", by: "jana@kolin.example", at: "2020-03-02T10:00:00Z"),
            transaction(2605, 26, "EmailRecord", by: "RT_System", at: "2020-03-02T10:00:01Z"),
            transaction(2606, 26, "Comment", by: "RT_System", at: "2020-03-03T10:00:00Z"),
            transaction(2607, 26, "Correspond", by: "ida", at: "2020-03-04T10:00:00Z"),
            transaction(3001, 30, "Correspond", by: "jana2", at: "2020-03-04T10:00:00Z"),
        ]
        attachments += [
            attachment(2610, 2602, "multipart/mixed", nil),
            attachment(2611, 2602, "text/html", base64("<p>Zkuste <b>8.1</b>.</p>")),
            attachment(2612, 2602, "image/png", base64("PNG"), name: "snímek.png"),
            attachment(2613, 2602, "image/gif", base64("GIF"), headers: "Content-ID: <i1>"),
            attachment(2614, 2603, "text/plain", base64("jen pro nás")),
            attachment(2615, 2604, "text/plain", base64("Pořád ne.")),
            attachment(2616, 2604, "text/html", base64("<p>Pořád ne.</p>")),
            attachment(2617, 2606, "text/plain", base64("Zpráva stroje")),
            attachment(2618, 2607, "text/plain", base64("Už to jde?")),
            attachment(3010, 3001, "text/plain", base64("To jsem já.")),
        ]
        if more {
            transactions.append(
                transaction(2608, 26, "Correspond", by: "jana@kolin.example", at: "2020-03-06T10:00:00Z"))
            attachments.append(attachment(2619, 2608, "text/plain", base64("Ano, děkuji.")))
        }
        try move.write(page: "history.json", ["items": .array(transactions)])
        try move.write(lines: "attachments.jsonl", attachments)
    }

    @Test func `tickets of RT come over with their people, words, files and links`() async throws {
        let move = try Move()
        try Self.fill(move)
        let done = try await move.convert("rt", "--state 'čeká na výrobce=waiting'")
        #expect(done.status == 0 && done.stdout.contains("tickets 33"), "\(done)")
        #expect(done.stderr.contains("line 8 (28): left out: a deleted ticket"), "\(done)")
        #expect(done.stderr.contains("(jana2): JANA@kolin.example is that of jana@kolin.example too"))
        #expect(done.stderr.contains("the topic 9 is not in the export"))
        #expect(done.stderr.contains("records of changed fields, 1"))
        let ticket = try move.ticket("26")
        #expect(
            ticket["number"] == 26 && ticket["createdAt"] == "2020-02-29T08:00:00Z"
                && ticket["updatedAt"] == "2020-03-05T00:00:00Z")
        #expect(
            ticket["description"] == "Popis 26\n\nRequestor: karel\nVerze: 8.1, 8.2"
                && ticket["errorMessage"] == "E17")
        #expect(ticket["topic"] == "Mzdy" && ticket["deadline"] == "2026-12-01T00:00:00Z")
        #expect(
            ticket["comments"].elements.map { $0["kind"] } == ["reply", "note", "customer", "note", "reply"])
        #expect(
            ticket["comments"].elements.map { $0["author"] } == [
                "eva", "eva", "jana@kolin.example", "rt", "ida",
            ])
        #expect(ticket["comments"][0]["body"] == "Zkuste 8.1.")
        #expect(
            ticket["comments"][0]["attachments"].elements.map { $0["name"] } == [
                "snímek.png", "attachment.gif",
            ])
        #expect(ticket["comments"][2]["body"] == "Pořád ne.")
        #expect(ticket["time"][0]["seconds"] == 1500 && ticket["links"][0]["kind"] == "blocks")
        #expect(ticket["messages"][0]["id"] == "rt-26@kolin.example")
        // Deleted people, merges, states, and who shares an address.
        #expect(try move.ticket("25")["mergedInto"]["ticket"] == "rt:26")
        #expect(
            try move.ticket("27")["requester"] == "unknown@rt.invalid"
                && move.ticket("27")["topic"] == "queue 9")
        let gone = try move.ticket("29")
        #expect(gone["requester"] == "user-gone@rt.invalid" && gone["owner"] == "agent-left")
        let shared = try move.ticket("30")
        #expect(shared["requester"] == "jana@kolin.example" && shared["state"] == "waiting")
        #expect(shared["comments"][0]["body"] == "Jana Druhá:\n\nTo jsem já.")
        #expect(
            try move.ticket("33")["createdAt"] == "2020-02-29T08:00:00Z"
                && move.ticket("34")["subject"] == "Nová verze")
        #expect(try move.ticket("4")["state"] == "new" && move.ticket("3")["state"] == "closed")
        let accounts = try move.lines("accounts")
        #expect(accounts.filter { $0["name"] == "Karel" }.count == 2)
        #expect(
            try move.lines("organisations").filter { $0["name"] == "Město Kolín" }.map { $0["code"] } == [
                "mesto-kolin"
            ])
        let ida = try #require(try move.lines("consultants").first { $0["login"] == "ida" })
        #expect(ida["disabledAt"] != .null && ida["email"] == "ida@rt.invalid" && ida["role"] == "consultant")
        let desk = try await move.desk()
        let shown = await Move.shown(["rt:26", "rt:29", "rt:25"], desk)
        let difference = Golden("Tests/ConvertTests/Shown/rt.txt").difference(from: shown)
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func `a second conversion is the same, and a later one brings what has changed`() async throws {
        let move = try Move()
        try Self.fill(move)
        #expect(try await move.convert("rt").status == 0)
        try await move.expectRepeatable("rt", later: { try Self.fill(move, more: true) }, brings: 2)
    }

    @Test func `the export of another system is not taken for an empty one`() async throws {
        let move = try Move()
        try Self.fill(move)
        let done = try await move.convert("zendesk")
        #expect(done.status == 65 && done.stderr.contains("nothing in export is from zendesk"), "\(done)")
    }

    @Test func `what is broken in an export is told with its line, and the rest can be had`() async throws {
        let move = try Move()
        try Self.fill(move)
        let cut = try String(contentsOfFile: move.export + "/attachments.jsonl", encoding: .utf8).dropLast(20)
        try move.write("attachments.jsonl", "\u{FEFF}" + cut.replacing("\n", with: "\r\n"))
        try move.write("odd.jsonl", "{\"id\":1,\"x\"\n\n[]\n{\"a\":\"\\ud800 b\"}\nnothing\n")
        try move.write(page: "named.json", ["items": [Self.stub("ticket", "99")]])
        let done = try await move.convert("rt")
        #expect(done.status == 65 && done.stderr.contains("attachments.jsonl, line 44: "), "\(done)")
        #expect(done.stderr.contains("odd.jsonl, line 1: ") && done.stderr.contains("odd.jsonl, line 5: "))
        #expect(done.stderr.contains("odd.jsonl, line 4: left out: nothing that is known"))
        #expect(done.stderr.contains("ticket 99 is referred to, but not in the export"))
        let partly = try await move.convert("rt", "--on-error continue --json")
        #expect(partly.status == 7 && partly.json["tickets"] == 33 && partly.json["failed"] == 4, "\(partly)")
    }
}
