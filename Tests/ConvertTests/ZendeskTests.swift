import DeskModel
import DeskTesting
import Foundation
import Testing

/// Zendesk's export and pages of its interface, moved.
@Suite struct ZendeskTests {
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
                ("url", .string("https://firma.zendesk.com/api/v2/tickets/\(id).json")),
                ("id", .integer(Int64(id))), ("external_id", nil),
                ("via", ["channel": "email", "source": ["from": [:], "to": [:], "rel": nil]]),
                ("created_at", "2024-04-17T17:18:10Z"),
                ("updated_at", "2024-05-01T08:00:00Z"), ("type", nil), ("subject", .string("Věc \(id)")),
                ("raw_subject", .string("Věc \(id)")),
                ("description", .string("Popis \(id)")), ("priority", "normal"), ("status", "open"),
                ("recipient", nil), ("requester_id", 9_007_199_254_740_993),
                ("submitter_id", 9_007_199_254_740_993), ("assignee_id", 21), ("organization_id", 5),
                ("group_id", 7), ("collaborator_ids", []),
                ("follower_ids", []), ("email_cc_ids", []), ("problem_id", nil), ("due_at", nil),
                ("tags", []), ("custom_fields", []),
                ("satisfaction_rating", ["score": "unoffered"]), ("sharing_agreement_ids", []),
                ("followup_ids", []),
            ], more)
    }

    private static func comment(_ id: Int, _ more: [(String, JSON)] = []) -> JSON {
        with(
            [
                ("id", .integer(Int64(id))), ("type", "Comment"), ("author_id", 9_007_199_254_740_993),
                ("body", .string("Text \(id)")),
                ("html_body", .string("<div class=\"zd-comment\">Text \(id)</div>")),
                ("plain_body", .string("Text \(id)")), ("public", true),
                ("attachments", []), ("audit_id", 1), ("via", ["channel": "email"]),
                ("created_at", "2024-04-17T17:18:10Z"),
            ], more)
    }

    private static func user(_ id: JSON, _ more: [(String, JSON)]) -> JSON {
        with(
            [
                ("id", id), ("name", ""), ("email", nil), ("created_at", "2024-01-01T00:00:00Z"),
                ("updated_at", "2024-01-01T00:00:00Z"),
                ("time_zone", "Prague"), ("phone", nil), ("shared_phone_number", nil), ("locale", "cs"),
                ("organization_id", nil), ("role", "end-user"),
                ("verified", true), ("active", true), ("suspended", false), ("last_login_at", nil),
                ("tags", []), ("user_fields", [:]),
            ], more)
    }

    /// Thirty-three tickets with their odd ones; with `more` one more and a word more.
    static func fill(_ move: Move, more: Bool = false) throws {
        try move.write(
            page: "organizations-1.json",
            [
                "organizations": [
                    [
                        "id": 5, "name": "Město Kolín", "domain_names": ["kolin.example"],
                        "created_at": "2024-01-01T00:00:00Z", "updated_at": "2024-01-01T00:00:00Z",
                        "deleted_at": nil, "shared_tickets": false,
                    ],
                    [
                        "id": "6", "name": "Acme", "domain_names": [], "created_at": nil, "updated_at": nil,
                        "deleted_at": nil,
                    ],
                ], "next_page": nil, "count": 2,
            ])
        try move.write(
            page: "users-1.json",
            [
                "users": [
                    user(
                        9_007_199_254_740_993,
                        [("name", "Jana Nováková"), ("email", "jana@kolin.example"), ("organization_id", 5)]),
                    user(21, [("name", "Eva Malá"), ("email", "eva@podpora.example"), ("role", "agent")]),
                    user(
                        22,
                        [
                            ("name", "Ida"), ("email", "ida@podpora.example"), ("role", "admin"),
                            ("active", false),
                        ]),
                    user("23", [("name", "Permanently Deleted User"), ("active", false)]),
                    user(24, [("name", "Karel"), ("phone", "+420777123456")]),
                    user(25, [("name", "Karel"), ("locale", "en-US")]),
                    user(
                        26,
                        [
                            ("name", "Podezřelý"), ("email", "x@acme.example"), ("suspended", true),
                            ("organization_id", "6"),
                        ]),
                ], "next_page": nil, "end_time": 1_714_550_400, "count": 7,
            ])
        // The same person again in a later page; an identity more.
        try move.write(
            page: "users-2.json",
            [
                "users": [user(25, [("name", "Karel Druhý"), ("updated_at", "2024-03-01T00:00:00Z")])],
                "count": 1,
            ])
        try move.write(
            page: "identities-9.json",
            [
                "identities": [
                    [
                        "id": 1, "user_id": 9_007_199_254_740_993, "type": "email",
                        "value": "jana.novakova@kolin.example", "verified": true, "primary": false,
                    ],
                    [
                        "id": 2, "user_id": 25, "type": "phone_number", "value": "+420608000111",
                        "primary": false,
                    ],
                ]
            ])
        try move.write(
            page: "groups.json",
            ["groups": [["id": 7, "name": "Mzdy", "deleted": false, "is_public": true]], "count": 1])
        try move.write(
            page: "ticket_fields.json",
            ["ticket_fields": [["id": 360, "type": "text", "title": "Verze", "raw_title": "Verze"]]])
        var tickets: [JSON] = (1...20).map { id in
            ticket(
                id,
                [
                    ("status", .string(["new", "open", "pending", "solved", "closed", "hold"][id % 6])),
                    ("assignee_id", id % 6 == 0 ? nil : 21),
                ])
        }
        tickets += [
            ticket(21, [("status", "closed"), ("tags", ["closed_by_merge"])]),
            ticket(
                22,
                [
                    ("subject", "Nejde tisk"), ("priority", "high"), ("type", "incident"),
                    ("tags", ["mzdy", "tisk"]), ("due_at", "2024-06-01T00:00:00Z"),
                    (
                        "custom_fields",
                        [
                            ["id": 360, "value": "8.1"], ["id": 361, "value": nil],
                            ["id": 362, "value": ["a", "b"]],
                        ]
                    ), ("problem_id", 20),
                    ("satisfaction_rating", ["score": "good", "comment": "Díky", "id": 1]),
                    ("collaborator_ids", [24, 77]), ("status", "solved"),
                ]),
            ticket(23, [("requester_id", 23), ("assignee_id", 99), ("submitter_id", 23)]),
            ticket(24, [("status", "deleted")]),
            ticket(25, [("requester_id", 24), ("submitter_id", 21), ("via", ["channel": "voice"])]),
            ticket(26, [("group_id", 8)]),
            ticket(27, [("requester_id", nil), ("submitter_id", nil), ("subject", nil)]),
            ticket(28, [("status", "čeká na výrobce")]),
            ticket(
                29, [("via", ["channel": "web", "source": ["rel": "follow_up", "from": ["ticket_id": 5]]])]),
            ticket(30, [("requester_id", 88), ("submitter_id", 88)]),
            ticket(31, [("requester_id", 25)]), ticket(32, [("tags", ["closed_by_merge"])]),
        ]
        if more { tickets.append(ticket(34)) }
        try move.write(
            page: "incremental/tickets-10.json",
            ["tickets": .array(Array(tickets[16...])), "end_of_stream": true, "count": 1])
        try move.write(
            page: "incremental/tickets-2.json",
            ["tickets": .array(Array(tickets[..<16])), "end_of_stream": false, "count": 1])
        try move.write(
            page: "incremental/tickets-11.json",
            ["tickets": [ticket(1, [("subject", "Nová"), ("updated_at", "2024-06-01T00:00:00Z")])]])
        // The lines of an account's export have their comments with them.
        try move.write(
            lines: "export.jsonl",
            [
                ticket(
                    33,
                    [("comments", [comment(3301), comment(3302, [("author_id", 21), ("public", false)])])])
            ])
        var events: [JSON] = (1...(more ? 34 : 32)).filter { ![22, 21, 33].contains($0) }.map { id in
            [
                "id": .integer(Int64(9000 + id)), "ticket_id": .integer(Int64(id)),
                "timestamp": 1_713_374_290, "created_at": "2024-04-17T17:18:10Z", "updater_id": 21,
                "child_events": [
                    ["id": 1, "event_type": "Create", "subject": "x"],
                    comment(id * 100).adding("event_type", "Comment"),
                ],
            ]
        }
        events.append([
            "id": 1, "ticket_id": 21, "created_at": "2024-04-17T17:18:10Z",
            "child_events": [
                comment(2100),
                comment(
                    2101,
                    [
                        ("author_id", 21), ("created_at", "2024-04-18T00:00:00Z"),
                        ("html_body", "<p>Tento požadavek byl sloučen do #22 „Nejde tisk“</p>"),
                    ]),
            ],
        ])
        try move.write(
            page: "ticket_events-1.json", ["ticket_events": .array(events), "end_of_stream": true])
        var thread: [JSON] = [
            comment(
                2200,
                [
                    (
                        "attachments",
                        [
                            [
                                "id": 501, "file_name": "snímek.png", "content_url": "https://x",
                                "content_type": "image/png", "size": 4, "inline": true, "deleted": false,
                            ],
                            [
                                "id": 502, "file_name": "smazáno.txt", "content_type": "text/plain",
                                "size": 4, "deleted": true,
                            ],
                        ]
                    )
                ]),
            comment(
                2201,
                [
                    ("author_id", 21), ("created_at", "2024-04-18T08:00:00Z"),
                    ("html_body", "<p>Zkuste <b>8.1</b>.</p>"),
                ]),
            comment(
                2202,
                [
                    ("author_id", 21), ("created_at", "2024-04-18T09:00:00Z"), ("public", false),
                    ("html_body", nil), ("body", "jen pro nás"),
                ]),
            comment(
                2203,
                [
                    ("author_id", -1), ("created_at", "2024-04-18T10:00:00Z"), ("html_body", nil),
                    ("body", "Spouštěč"),
                ]),
            comment(2204, [("author_id", 24), ("created_at", "2024-04-18T11:00:00Z")]),
            comment(2205, [("author_id", 22), ("created_at", "2024-04-18T12:00:00Z")]),
        ]
        if more { thread.append(comment(2206, [("created_at", "2024-04-19T11:00:00Z")])) }
        try move.write(page: "comments-22.json", ["comments": .array(thread), "next_page": nil, "count": 6])
        try move.write("attachments/501", "PNG!")
        try move.write(
            page: "metrics.json",
            [
                "ticket_metrics": [
                    ["id": 1, "ticket_id": 22, "solved_at": "2024-04-20T00:00:00Z", "reopens": 0]
                ]
            ])
    }

    @Test func `tickets of Zendesk come over with their people, words, files and links`() async throws {
        let move = try Move()
        try Self.fill(move)
        let done = try await move.convert("zendesk", "--state 'čeká na výrobce=waiting'")
        #expect(done.status == 0 && done.stdout.contains("tickets 32"), "\(done)")
        #expect(done.stderr.contains("(24): left out: a deleted ticket"), "\(done)")
        #expect(
            done.stderr.contains(
                "identities-9.json, line 3 (1): left out: jana.novakova@kolin.example, a second address"))
        #expect(done.stderr.contains("(32): was merged, and the export does not tell"))
        let ticket = try move.ticket("22")
        #expect(
            ticket["requester"] == "jana@kolin.example" && ticket["resolvedAt"] == "2024-04-20T00:00:00Z"
                && ticket["state"] == "resolved")
        #expect(
            ticket["description"]
                == .string(
                    "Text 2200\n\nType: incident\nPriority: high\nTags: mzdy, tisk\nCc: Karel\nSatisfaction: good – Díky\nVerze: 8.1\nfield 362: a, b"
                ),
            "\(ticket["description"])")
        #expect(ticket["attachments"].elements.map { $0["name"] } == ["snímek.png", "smazáno.txt"])
        #expect(
            ticket["comments"].elements.map { $0["kind"] } == ["reply", "note", "note", "customer", "reply"])
        #expect(
            ticket["comments"].elements.map { $0["author"] } == [
                "eva", "eva", "zendesk", "24@zendesk.invalid", "ida",
            ])
        #expect(
            ticket["comments"][0]["createdAt"] == "2024-04-18T08:00:00Z"
                && ticket["links"][0]["ticket"] == "zendesk:20")
        #expect(
            try move.ticket("21")["mergedInto"]["ticket"] == "zendesk:22"
                && move.ticket("29")["links"][0]["ticket"] == "zendesk:5")
        #expect(
            try move.ticket("33")["comments"][0]["kind"] == "note" && move.ticket("1")["subject"] == "Nová")
        #expect(
            try move.ticket("27")["requester"] == "unknown@zendesk.invalid"
                && move.ticket("30")["requester"] == "user-88@zendesk.invalid")
        #expect(try move.ticket("22")["owner"] == "eva" && move.ticket("23")["owner"] == "agent-99")
        let phone = try move.ticket("25")
        #expect(phone["channel"] == "phone" && phone["createdBy"] == "eva" && phone["topic"] == "Mzdy")
        let accounts = try move.lines("accounts")
        #expect(accounts.first { $0["email"] == "25@zendesk.invalid" }?["phone"] == "+420608000111")
        #expect(accounts.first { $0["email"] == "25@zendesk.invalid" }?["name"] == "Karel Druhý")
        #expect(accounts.first { $0["email"] == "x@acme.example" }?["state"] == "disabled")
        let desk = try await move.desk()
        let shown = await Move.shown(["zendesk:22", "zendesk:23", "zendesk:21"], desk)
        let difference = Golden("Tests/ConvertTests/Shown/zendesk.txt").difference(from: shown)
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func `a second conversion is the same, and a later one brings what has changed`() async throws {
        let move = try Move()
        try Self.fill(move)
        #expect(try await move.convert("zendesk").status == 0)
        try await move.expectRepeatable("zendesk", later: { try Self.fill(move, more: true) }, brings: 2)
    }
}

extension JSON {
    /// The same object with a member more.
    fileprivate func adding(_ key: String, _ value: JSON) -> JSON {
        guard case .object(let members) = self else { return self }
        return .object(members + [Member(key, value)])
    }
}
