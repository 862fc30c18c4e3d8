import DeskModel
import DeskTesting
import Foundation
import Testing

/// Zammad's REST answers, moved.
@Suite struct ZammadTests {
    private static func with(_ members: [(String, JSON)], _ more: [(String, JSON)]) -> JSON {
        var members = members
        for (key, value) in more {
            if let index = members.firstIndex(where: { $0.0 == key }) {
                members[index].1 = value
            } else {
                members.append((key, value))
            }
        }
        return .object(members.map { JSON.Member($0.0, $0.1) })
    }

    private static func ticket(_ id: Int, _ more: [(String, JSON)] = []) -> JSON {
        with(
            [
                ("id", .integer(Int64(id))), ("group_id", 1), ("priority_id", 2), ("state_id", 2),
                ("organization_id", 1),
                ("number", .string(String(22000 + id))), ("title", .string("Věc \(id)")), ("owner_id", 3),
                ("customer_id", 10), ("note", nil),
                ("first_response_at", nil), ("close_at", nil), ("pending_time", nil), ("type", nil),
                ("time_unit", nil), ("preferences", [:]),
                ("updated_by_id", 3), ("created_by_id", 10), ("created_at", "2021-05-03T09:57:17.837Z"),
                ("updated_at", "2021-11-03T11:57:17.927Z"), ("group", "Mzdy"), ("state", "open"),
                ("priority", "2 normal"),
                ("owner", "eva@podpora.example"), ("customer", "jana@kolin.example"), ("article_ids", []),
                ("create_article_type", "email"),
            ], more)
    }

    private static func article(_ id: Int, _ ticket: Int, _ more: [(String, JSON)] = []) -> JSON {
        with(
            [
                ("id", .integer(Int64(id))), ("ticket_id", .integer(Int64(ticket))),
                ("from", "Jana Nováková <jana@kolin.example>"),
                ("to", "podpora@podpora.example"), ("cc", nil), ("subject", nil), ("message_id", nil),
                ("body", .string("Text \(id)")),
                ("content_type", "text/plain"), ("type", "email"), ("sender", "Customer"),
                ("internal", false), ("origin_by_id", nil),
                ("created_by_id", 10), ("created_at", .string("2021-05-03T10:\(10 + id % 50):00.119Z")),
                ("updated_at", "2021-05-03T10:00:00Z"), ("attachments", []),
            ], more)
    }

    private static func user(_ id: Int, _ more: [(String, JSON)]) -> JSON {
        with(
            [
                ("id", .integer(Int64(id))), ("organization_id", nil), ("login", .string("login\(id)")),
                ("firstname", ""), ("lastname", ""),
                ("email", ""), ("phone", ""), ("mobile", ""), ("active", true), ("last_login", nil),
                ("preferences", ["locale": "cs-cz"]),
                ("created_at", "2021-01-01T00:00:00.000Z"), ("updated_at", "2021-11-03T11:57:17.495Z"),
                ("role_ids", [3]),
            ], more)
    }

    private static func organisation(_ id: Int, _ name: String, _ more: [(String, JSON)] = []) -> JSON {
        with(
            [
                ("id", .integer(Int64(id))), ("name", .string(name)), ("shared", true), ("domain", ""),
                ("domain_assignment", false),
                ("active", true), ("note", ""), ("created_at", "2021-01-01T00:00:00Z"),
                ("updated_at", "2021-01-02T00:00:00Z"),
                ("member_ids", []),
            ], more)
    }

    /// Thirty-two tickets with their odd ones; with `more` one more and a word more.
    static func fill(_ move: Move, more: Bool = false) throws {
        try move.write(
            page: "organizations-1.json",
            [
                organisation(1, "Město Kolín"), organisation(2, "Acme"),
                organisation(3, "Acme", [("domain", "acme.example"), ("domain_assignment", true)]),
                organisation(4, "Zrušená", [("active", false)]),
            ])
        try move.write(
            page: "groups.json",
            [["id": 1, "name": "Mzdy", "active": true, "follow_up_possible": "yes", "note": nil]])
        try move.write(
            page: "users-1.json",
            [
                user(1, [("login", "-"), ("firstname", "-"), ("active", false), ("role_ids", [])]),
                user(
                    3,
                    [
                        ("login", "eva@podpora.example"), ("firstname", "Eva"), ("lastname", "Malá"),
                        ("email", "eva@podpora.example"), ("role_ids", [1, 2]),
                    ]),
                user(
                    4,
                    [
                        ("login", "eva@jinde.example"), ("firstname", "Eva"), ("lastname", "Jiná"),
                        ("email", "eva@jinde.example"), ("role_ids", [2]), ("active", false),
                    ]),
                user(
                    10,
                    [
                        ("login", "jana@kolin.example"), ("firstname", "Jana"), ("lastname", "Nováková"),
                        ("email", "jana@kolin.example"), ("organization_id", 1),
                        ("phone", "+420 321 000 111"),
                    ]),
            ])
        try move.write(
            lines: "users-2.jsonl",
            [
                user(11, [("firstname", "Petr"), ("email", "petr@acme.example")]),
                user(12, [("firstname", "Karel"), ("phone", "777123456")]),
                user(13, [("firstname", "Karel"), ("organization_id", 99)]),
                user(
                    14,
                    [
                        ("firstname", "Kdo odešel"), ("email", "left@kolin.example"), ("active", false),
                        ("organization_id", 1),
                    ]),
                user(15, [("email", "není adresa")]),
                user(16, [("firstname", "Dvě"), ("email", "two@acme.example"), ("organization_id", 2)]),
            ])
        var tickets: [JSON] = (1...20).map { id in
            ticket(
                id,
                [
                    ("state", .string(["new", "open", "pending reminder", "closed"][id % 4])),
                    ("owner_id", id % 4 == 0 ? 1 : 3),
                    ("close_at", id % 4 == 3 ? "2021-06-01T00:00:00Z" : nil),
                ])
        }
        tickets += [
            ticket(21, [("state", "merged")]),
            ticket(
                22,
                [
                    ("title", "Nejde tisk"), ("priority", "3 high"), ("verze", "8.1"),
                    ("first_response_at", "2021-05-03T11:00:00.5Z"),
                ]),
            ticket(23, [("customer_id", 77), ("customer", nil), ("owner_id", 78), ("owner", nil)]),
            ticket(24, [("customer_id", 12)]),
            ticket(25, [("group", nil), ("group_id", 9)]), ticket(26, [("state", "čeká na výrobce")]),
            ticket(27, [("state", "merged")]),
            ticket(28, [("customer_id", "11"), ("owner_id", "4")]),
            ticket(29, [("created_by_id", 3), ("create_article_type", "phone")]),
            ticket(30, [("state", nil), ("state_id", 4)]), ticket(31, [("title", "Stará")]),
            ticket(32, [("customer_id", 3)]),
        ]
        if more { tickets.append(ticket(33)) }
        try move.write(page: "tickets-10.json", .array(Array(tickets[16...])))
        try move.write(page: "tickets-2.json", .array(Array(tickets[..<16])))
        try move.write(
            page: "tickets-11.json",
            [ticket(31, [("title", "Nová"), ("updated_at", "2021-12-01T00:00:00Z")])])
        try move.write(
            page: "links-21.json",
            [
                "links": [["link_type": "parent", "link_object": "Ticket", "link_object_value": 22]],
                "assets": [:],
            ])
        try move.write(
            page: "links-22.json",
            [
                "links": [
                    ["link_type": "child", "link_object": "Ticket", "link_object_value": 21],
                    ["link_type": "normal", "link_object": "Ticket", "link_object_value": 23],
                ]
            ])
        let odd: [Int: [(String, JSON)]] = [
            29: [("created_by_id", 3), ("origin_by_id", 10), ("type", "phone")], 32: [("created_by_id", 3)],
            24: [("created_by_id", 12)], 28: [("created_by_id", 11)], 23: [("created_by_id", 77)],
        ]
        for id in 1...(more ? 33 : 32) {
            try move.write(page: "articles-\(id).json", .array([article(id, id, odd[id] ?? [])]))
        }
        var thread: [JSON] = [
            article(
                100, 22,
                [
                    (
                        "body",
                        "<div>Dobrý den,<br>nejde <b>tisk</b>: <img src=\"data:image/png;base64,iVBORw0KGgo=\"></div>"
                    ), ("content_type", "text/html"),
                    ("created_at", "2021-05-03T09:58:00Z"), ("message_id", "<z22@kolin.example>"),
                    (
                        "attachments",
                        [
                            [
                                "id": 501, "filename": "protokol.txt", "size": "9",
                                "preferences": ["Mime-Type": "text/plain"],
                            ],
                            [
                                "id": 502, "filename": "message.html", "size": "99",
                                "preferences": ["content-alternative": true],
                            ],
                        ]
                    ),
                ]),
            article(
                101, 22,
                [
                    ("sender", "Agent"), ("created_by_id", 3), ("created_at", "2021-05-03T11:00:00Z"),
                    ("body", "Zkuste 8.1."),
                ]),
            article(
                102, 22,
                [
                    ("sender", "Agent"), ("created_by_id", 3), ("created_at", "2021-05-03T12:00:00Z"),
                    ("type", "note"), ("internal", true), ("body", "jen pro nás"),
                ]),
            article(
                103, 22,
                [
                    ("sender", "System"), ("created_by_id", 1), ("created_at", "2021-05-03T13:00:00Z"),
                    ("body", "Automatická odpověď"),
                ]),
            article(
                104, 22,
                [("created_by_id", 11), ("created_at", "2021-05-03T14:00:00Z"), ("body", "Píše kolega")]),
            article(
                105, 22,
                [
                    ("sender", "Agent"), ("created_by_id", 4), ("created_at", "2021-05-03T15:00:00Z"),
                    ("body", "Odešel jsem"),
                ]),
        ]
        if more {
            thread.append(article(106, 22, [("created_at", "2021-05-04T14:00:00Z"), ("body", "Díky")]))
        }
        try move.write(page: "articles-22.json", .array(thread))
        try move.write("attachments/501", "chyba 17\n")
        try move.write(
            page: "ticket_time_accountings.json",
            [
                [
                    "id": 1, "ticket_id": 22, "ticket_article_id": 101, "time_unit": "12.5",
                    "created_by_id": 3, "created_at": "2021-05-03T11:00:00Z",
                ]
            ])
    }

    @Test func `tickets of Zammad come over with their people, words, files and links`() async throws {
        let move = try Move()
        try Self.fill(move)
        let done = try await move.convert("zammad")
        #expect(done.status == 0 && done.stdout.contains("tickets 32"), "\(done)")
        #expect(done.stderr.contains("(22026): the state 'čeká na výrobce' is not known"), "\(done)")
        #expect(done.stderr.contains("(22027): was merged, and the export does not tell"))
        #expect(
            done.stderr.contains("users-2.jsonl, line 5 (15): left out: \"není adresa\" is not an address"))
        #expect(done.stderr.contains("copies of what was said, 1"))
        let ticket = try move.ticket("22022")
        #expect(
            ticket["number"] == 22022 && ticket["createdAt"] == "2021-05-03T09:57:17Z"
                && ticket["respondedAt"] == "2021-05-03T11:00:00Z")
        #expect(
            ticket["description"] == "Dobrý den,\nnejde tisk:\n\nPriority: 3 high\nverze: 8.1",
            "\(ticket["description"])")
        #expect(ticket["attachments"].elements.map { $0["name"] } == ["picture-1.png", "protokol.txt"])
        #expect(
            ticket["comments"].elements.map { $0["kind"] } == ["reply", "note", "note", "customer", "reply"])
        #expect(
            ticket["comments"].elements.map { $0["author"] } == [
                "eva", "eva", "zammad", "petr@acme.example", "eva-4",
            ])
        #expect(ticket["time"][0]["seconds"] == 750 && ticket["messages"][0]["id"] == "z22@kolin.example")
        #expect(ticket["links"].elements.map { $0["ticket"] } == ["zammad:22023"])
        #expect(try move.ticket("22021")["mergedInto"]["ticket"] == "zammad:22022")
        #expect(
            try move.ticket("22023")["requester"] == "user-77@zammad.invalid"
                && move.ticket("22023")["owner"] == "agent-78")
        #expect(try move.ticket("22025")["topic"] == "group 9" && move.ticket("22030")["state"] == "closed")
        #expect(
            try move.ticket("22031")["subject"] == "Nová"
                && move.ticket("22003")["closedAt"] == "2021-06-01T00:00:00Z")
        let phone = try move.ticket("22029")
        #expect(
            phone["channel"] == "phone" && phone["createdBy"] == "eva"
                && phone["requester"] == "jana@kolin.example")
        // An agent who asks for something is a person, too.
        #expect(try move.ticket("22032")["requester"] == "eva@podpora.example")
        let accounts = try move.lines("accounts")
        #expect(accounts.filter { $0["name"] == "Karel" }.count == 2)
        #expect(accounts.first { $0["email"] == "petr@acme.example" }?["organisation"] == "acme-3")
        #expect(accounts.first { $0["email"] == "left@kolin.example" }?["state"] == "disabled")
        #expect(
            try move.lines("organisations").map { $0["code"] } == [
                "acme", "acme-3", "mesto-kolin", "zammad-others", "zrusena",
            ])
        let desk = try await move.desk()
        let shown = await Move.shown(["zammad:22022", "zammad:22024", "zammad:22021"], desk)
        let difference = Golden("Tests/ConvertTests/Shown/zammad.txt").difference(from: shown)
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func `a second conversion is the same, and a later one brings what has changed`() async throws {
        let move = try Move()
        try Self.fill(move)
        #expect(try await move.convert("zammad").status == 0)
        try await move.expectRepeatable("zammad", later: { try Self.fill(move, more: true) }, brings: 2)
    }

    @Test func `a file that is not there keeps its name, and words that are not there are missed`()
        async throws
    {
        let move = try Move()
        try Self.fill(move)
        try FileManager.default.removeItem(atPath: move.export + "/attachments/501")
        try FileManager.default.removeItem(atPath: move.export + "/articles-7.json")
        let done = try await move.convert("zammad")
        #expect(
            done.status == 65 && done.stderr.contains("articles-22.json, line")
                && done.stderr.contains("the bytes of protokol.txt are not in the export"), "\(done)")
        #expect(done.stderr.contains("(22007): what was said on it is not in the export"))
        #expect(try await move.convert("zammad", "--on-error continue").status == 7)
        _ = try await move.desk()
        let file = try #require(try move.ticket("22022")["attachments"].elements.last)
        #expect(file["name"] == "protokol.txt" && file["removedReason"] == "its bytes were not in the export")
    }
}
