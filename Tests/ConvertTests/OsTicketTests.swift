import DeskModel
import DeskTesting
import Foundation
import Testing

/// osTicket's export and its tables, moved.
@Suite struct OsTicketTests {
    /// Tables with their columns and rows.
    private typealias Tables = [(name: String, columns: [String], rows: [[JSON]])]

    /// Thirty-two tickets with their odd ones; with `more` one more and a word more.
    private static func tables(more: Bool) -> Tables {
        var tickets: [[JSON]] = []
        var threads: [[JSON]] = []
        var entries: [[JSON]] = []
        var forms: [[JSON]] = []
        var values: [[JSON]] = []
        func ticket(
            _ id: Int, user: JSON = "1", status: JSON = "1", topic: JSON = "1", staff: JSON = "1",
            pid: JSON = nil, flags: JSON = "0",
            created: JSON = "2021-05-03 09:57:17", closed: JSON = nil, number: JSON? = nil
        ) {
            tickets.append([
                .string(String(id)), pid, number ?? .string(String(100_000 + id)), user, "0", status, "1",
                topic, staff, flags, "Email", nil, closed,
                "2021-06-01 00:00:00", created,
            ])
            threads.append([.string(String(id + 500)), .string(String(id)), "T", nil, created])
            forms.append([.string(String(id + 900)), "2", .string(String(id)), "T"])
            values.append([.string(String(id + 900)), "20", .string("Věc \(id)"), nil])
            values.append([.string(String(id + 900)), "22", #"{"2":"Normal"}"#, "2"])
        }
        func entry(
            _ id: Int, _ ticket: Int, _ type: JSON = "M", staff: JSON = "0", user: JSON = "1",
            poster: JSON = "Jana Nováková", body: String? = nil,
            format: JSON = "html", at: JSON = "2021-05-03 09:57:17"
        ) {
            entries.append([
                .string(String(id)), "0", .string(String(ticket + 500)), staff, user, type, poster, nil,
                .string(body ?? "<p>Text <b>\(id)</b></p>"), format, at,
            ])
        }
        for id in 1...22 {
            ticket(
                id, status: .string(["1", "2", "3", "6"][id % 4]), staff: id % 4 == 0 ? "0" : "1",
                closed: id % 4 == 1 || id % 4 == 2 ? "2021-05-20 12:00:00" : nil)
        }
        ticket(23, user: "1", pid: "24")
        ticket(24)
        ticket(25, user: "77", staff: "9")
        ticket(26, status: "5")
        ticket(27, user: "3", topic: "9")
        ticket(28, user: "0", status: "8")
        ticket(29, pid: "24", flags: "8")
        ticket(30, user: "4", topic: "0", created: "0000-00-00 00:00:00")
        ticket(31, user: "5", created: "2021-11-01T08:00:00Z")
        ticket(32, user: 2, status: 1, staff: 2)
        for id in 1...32 where id != 24 {
            entry(
                id, id, user: id == 25 ? "77" : id == 27 ? "3" : "1",
                poster: id == 25 ? "Pan Zmizelý" : "Jana Nováková", format: id % 2 == 0 ? "html" : "text")
        }
        entry(2401, 24, body: "<p>Dobrý den,<br />nejde <b>tisk</b>.</p>")
        entry(
            2402, 24, "R", staff: "1", user: "0", poster: "Eva Malá", body: "Zkuste 8.1.", format: "text",
            at: "2021-05-03 11:00:00")
        entry(
            2403, 24, "N", staff: "1", user: "0", poster: "Eva Malá", body: "jen pro nás",
            at: "2021-05-03 12:00:00")
        entry(2404, 24, "N", user: "0", poster: "SYSTEM", body: "Ticket přiřazen", at: "2021-05-03 13:00:00")
        entry(2405, 24, "R", user: "0", poster: "Kdo odešel", body: "Už to jde?", at: "2021-05-03 14:00:00")
        entry(2406, 24, body: "Ano.", at: "2021-05-03 15:00:00")
        if more {
            entry(2407, 24, body: "A děkuji.", at: "2021-05-04 15:00:00")
            ticket(33)
            entry(33, 33)
        }
        forms += [["1901", "1", "3", "U"]]
        values += [["1901", "10", "777123456", nil], ["924", "21", "8.1", nil]]
        return [
            ("config", ["id", "key", "value"], [["1", "x", "y"]]),
            (
                "file", ["id", "ft", "bk", "type", "size", "key", "signature", "name", "created"],
                [["7", "T", "D", "text/plain", "9", "abc", "s", "protokol.txt", "2021-05-03 00:00:00"]]
            ),
            (
                "staff",
                [
                    "staff_id", "username", "firstname", "lastname", "email", "isactive", "isadmin",
                    "created", "updated",
                ],
                [
                    [
                        "1", "eva", "Eva", "Malá", "eva@podpora.example", "1", "1", "2020-01-01 00:00:00",
                        "2020-01-01 00:00:00",
                    ], ["2", "ida", "Ida", "", nil, "0", "0", "2020-01-01 00:00:00", "2021-01-01 00:00:00"],
                ]
            ),
            ("department", ["id", "name"], [["1", "Podpora"]]),
            ("help_topic", ["topic_id", "topic"], [["1", "Mzdy"]]),
            (
                "ticket_status", ["id", "name", "state"],
                [
                    ["1", "Open", "open"], ["2", "Resolved", "closed"], ["3", "Closed", "closed"],
                    ["5", "Deleted", "deleted"], ["6", "Čeká", "open"], ["8", "Zvláštní", nil],
                ]
            ),
            (
                "ticket",
                [
                    "ticket_id", "ticket_pid", "number", "user_id", "user_email_id", "status_id", "dept_id",
                    "topic_id", "staff_id", "flags", "source", "duedate", "closed", "lastupdate", "created",
                ], tickets
            ),
            (
                "attachment", ["id", "object_id", "type", "file_id", "name", "inline"],
                [["1", "2401", "H", "7", nil, "0"]]
            ),
            ("thread", ["id", "object_id", "object_type", "extra", "created"], threads),
            (
                "thread_entry",
                [
                    "id", "pid", "thread_id", "staff_id", "user_id", "type", "poster", "title", "body",
                    "format", "created",
                ], entries
            ),
            (
                "thread_entry_email", ["id", "thread_entry_id", "mid", "headers"],
                [["1", "2401", "<os24@kolin.example>", nil]]
            ),
            (
                "form_field", ["id", "form_id", "name", "label"],
                [
                    ["10", "1", "phone", "Phone"], ["20", "2", "subject", "Issue"],
                    ["21", "2", "verze", "Verze"], ["22", "2", "priority", "Priority"],
                ]
            ),
            ("form_entry", ["id", "form_id", "object_id", "object_type"], forms),
            ("form_entry_values", ["entry_id", "field_id", "value", "value_id"], values),
            (
                "user", ["id", "org_id", "default_email_id", "status", "name", "created", "updated"],
                [
                    ["1", "1", "1", "0", "Jana Nováková", "2020-01-01 00:00:00", "2020-01-01 00:00:00"],
                    ["2", "0", "2", "0", "Petr", "2020-01-01 00:00:00", "2020-01-01 00:00:00"],
                    ["3", "0", "0", "0", "Karel", "2020-01-01 00:00:00", "2020-01-01 00:00:00"],
                    ["4", "0", "0", "0", "Karel", nil, nil], ["5", "2", "5", "0", "Jana Druhá", nil, nil],
                ]
            ),
            (
                "user_email", ["id", "user_id", "flags", "address"],
                [
                    ["1", "1", "0", "jana@kolin.example"], ["2", "2", "0", "petr@acme.example"],
                    ["3", "1", "0", "jana.n@kolin.example"], ["5", "5", "0", "Jana@Kolin.example"],
                ]
            ),
            (
                "organization", ["id", "name", "domain", "created", "updated"],
                [["1", "Město Kolín", "", nil, nil], ["2", "Acme", "acme.example", nil, nil]]
            ),
        ]
    }

    /// Writes what `manage.php export` writes.
    static func export(_ move: Move, more: Bool = false) throws {
        var lines: [JSON] = [
            [
                ["osTicket-Backup", "B"],
                ["version": "v1.17", "table_prefix": "ost_", "salt": "x", "dbtype": "mysql"],
            ]
        ]
        for (name, columns, rows) in tables(more: more) {
            lines.append(["table", .string(name), .array(columns.map { .string($0) })])
            lines += rows.map { .array($0) }
            lines.append(["end-table"])
        }
        try move.write(lines: "export.jsonl", lines)
        try move.write(
            lines: "ost_file_chunk.jsonl",
            [
                ["file_id": 7, "chunk_id": 1, "filedata": .string(Data("17\n".utf8).base64EncodedString())],
                ["file_id": "7", "chunk_id": 0, "filedata": "0x636879626120"],
            ])
    }

    /// Writes each table as JSON lines.
    private static func dump(_ move: Move, more: Bool = false) throws {
        for (name, columns, rows) in tables(more: more) {
            try move.write(
                lines: "ost_\(name).jsonl",
                rows.map { row in .object(zip(columns, row).map { JSON.Member($0, $1) }) })
        }
        try move.write("attachments/7", "chyba 17\n")
    }

    private static func expect(_ done: Answer, _ move: Move) throws {
        #expect(done.status == 0 && done.stdout.contains("tickets 30"), "\(done)")
        #expect(done.stderr.contains("(100026): left out: a deleted ticket"), "\(done)")
        #expect(done.stderr.contains("(3): left out: jana.n@kolin.example, a second address of 1"))
        #expect(done.stderr.contains("Jana@Kolin.example is that of 1 too"))
        let ticket = try move.ticket("100024")
        #expect(
            ticket["number"] == 100_024 && ticket["createdAt"] == "2021-05-03T07:57:17Z"
                && ticket["subject"] == "Věc 24")
        #expect(
            ticket["description"] == "Dobrý den,\nnejde tisk.\n\nverze: 8.1" && ticket["topic"] == "Mzdy",
            "\(ticket["description"])")
        #expect(ticket["attachments"][0]["name"] == "protokol.txt" && ticket["attachments"][0]["size"] == 9)
        #expect(
            ticket["comments"].elements.map { $0["kind"] } == ["reply", "note", "note", "reply", "customer"])
        #expect(
            ticket["comments"].elements.map { $0["author"] } == [
                "eva", "eva", "osticket", "kdo-odesel", "jana@kolin.example",
            ])
        #expect(ticket["messages"][0]["id"] == "os24@kolin.example")
        #expect(
            try move.ticket("100023")["mergedInto"]["ticket"] == "osticket:100024"
                && move.ticket("100029")["links"][0]["ticket"] == "osticket:100024")
        let gone = try move.ticket("100025")
        #expect(gone["requester"] == "user-77@osticket.invalid" && gone["owner"] == "agent-staff-9")
        #expect(
            try move.ticket("100002")["state"] == "closed"
                && move.ticket("100002")["closedAt"] == "2021-05-20T10:00:00Z")
        #expect(try move.ticket("100003")["state"] == "open" && move.ticket("100004")["state"] == "new")
        #expect(
            try move.ticket("100031")["createdAt"] == "2021-11-01T08:00:00Z"
                && move.ticket("100028")["requester"] == "unknown@osticket.invalid")
        let accounts = try move.lines("accounts")
        #expect(accounts.first { $0["email"] == "3@osticket.invalid" }?["phone"] == "777123456")
        #expect(accounts.first { $0["email"] == "petr@acme.example" }?["organisation"] == "acme")
    }

    @Test func `what osTicket exports comes over with its people, words, files and links`() async throws {
        let move = try Move()
        try Self.export(move)
        let done = try await move.convert("osticket", "--on-error continue")
        #expect(done.status == 7 && done.stderr.contains("(100030): 'created' is missing"), "\(done)")
        try Self.expect(Answer(line: done.line, status: 0, stdout: done.stdout, stderr: done.stderr), move)
        let desk = try await move.desk()
        let shown = await Move.shown(["osticket:100024", "osticket:100025", "osticket:100023"], desk)
        let difference = Golden("Tests/ConvertTests/Shown/osticket.txt").difference(from: shown)
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func `its tables as JSON lines say the same`() async throws {
        let move = try Move()
        try Self.dump(move)
        let done = try await move.convert("osticket", "--on-error continue")
        try Self.expect(Answer(line: done.line, status: 0, stdout: done.stdout, stderr: done.stderr), move)
        let other = try Move()
        try Self.export(other)
        _ = try await other.convert("osticket", "--on-error continue")
        for name in ["tickets", "accounts", "consultants", "organisations", "topics"] {
            #expect(try move.lines(name) == other.lines(name), "\(name)")
        }
    }

    @Test func `a second conversion is the same, and a later one brings what has changed`() async throws {
        let move = try Move()
        try Self.export(move)
        #expect(try await move.convert("osticket", "--on-error continue").status == 7)
        try await move.expectRepeatable(
            "osticket", "--on-error continue", later: { try Self.export(move, more: true) }, brings: 2)
    }
}
