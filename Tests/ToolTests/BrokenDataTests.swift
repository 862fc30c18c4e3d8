import DeskTesting
import Foundation
import Testing

/// T25, T56 and T57: whatever lies in the file, a verb answers or says 78; none ends by a signal, and none writes.
@Suite(.serialized) struct BrokenDataTests {
    /// Verbs that read, and between them every table.
    private static let reading = [
        "queue list --json", "ticket list --json", "ticket show 1", "ticket show 9 --json",
        "ticket search tisk", "account list --json", "account show jan@kolin.example",
        "account history jan@kolin.example --json",
        "org list --json", "org show kolin", "consultant list",
        "audit list --json", "audit verify", "mail list --json", "rule list",
        "calendar show", "price list", "topic list", "check", "doctor", "queue stats",
        "account invite list", "org contract-email list kolin", "ticket history 1",
        "ticket attachment list 9",
        "queue forecast", "queue explain 1", "ticket fast charges", "ticket remote list",
    ]

    /// Verbs that change something, where nothing is broken.
    private static let changing = [
        "ticket note 1 -m x", "ticket create --from jan@kolin.example --subject x", "ticket resolve 1",
        "ticket take 1", "ticket edit 1 --subject x", "ticket link 1 relates 2", "ticket call 1 --reached",
        "account edit jan@kolin.example --name J", "account reset request jan@kolin.example --print",
        "account create x@kolin.example --org kolin --name X", "org edit kolin --name K",
        "org contract-email add kolin x@kolin.example", "consultant create x --name X --email x@desk.example",
        "queue sweep", "account reset expire", "mail deliver", "export out/x", "backup out/x",
        "rule set lane.fast.answer 2h", "doctor --fix",
    ]

    /// What no answer may be: an end by a signal, a fault of ours, a stack trace, a change of a file found damaged.
    private func judge(
        _ answer: Answer, _ copy: DeskCopy, before: Data, mayWrite: Bool = false, _ what: String
    ) throws {
        #expect(answer.status < 128 && answer.status != 70, "\(what): \(answer)")
        #expect(
            !answer.stderr.contains("Fatal error") && !answer.stderr.contains(".swift:"), "\(what): \(answer)"
        )
        // What is counted from tickets is counted anew a slice at a time: those before the damage are right, and stay.
        guard !mayWrite || answer.status == 78 && !answer.line.contains("doctor --fix") else { return }
        #expect(try bytes(copy) == before, "\(what) was written to by \(answer.line)")
    }

    private func bytes(_ copy: DeskCopy) throws -> Data {
        try Data(contentsOf: URL(filePath: copy.database))
    }

    private func run(_ line: String, _ copy: DeskCopy) async throws -> Answer {
        try await BuiltTool.shell(
            "exec desk \(line) </dev/null", ["DESK_DB": copy.database, "HOME": copy.folder], in: copy.folder)
    }

    /// Runs SQL past all guards: the schema is put back afterwards as it was, so that only the rows are broken.
    private func tamper(_ copy: DeskCopy, _ sql: String, keepingSchema: Bool = true) async throws {
        let file = copy.folder + "/tamper.sql"
        let script =
            keepingSchema
            ? """
            .dbconfig defensive off
            .output /dev/null
            ATTACH '\(copy.folder)/kept.db' AS kept; CREATE TABLE kept.rows AS SELECT rowid AS id, * FROM main.sqlite_schema;
            PRAGMA writable_schema = ON;
            DELETE FROM main.sqlite_schema WHERE type = 'trigger';
            UPDATE main.sqlite_schema SET sql = replace(
                replace(replace(sql, 'IS NOT NULL', 'NOTNULL'), ' STRICT', ''), ' NOT NULL', '')
                WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%';
            """ : ".dbconfig defensive off\nPRAGMA writable_schema = ON;\n\(sql)\n"
        try Data(script.utf8).write(to: URL(filePath: file))
        let made = try await BuiltTool.shell("exec sqlite3 '\(copy.database)' <'\(file)'", in: copy.folder)
        #expect(made.status == 0 && made.stderr.isEmpty, "\(made)")
        guard keepingSchema else { return }
        let back = """
            .dbconfig defensive off
            .output /dev/null
            PRAGMA ignore_check_constraints = ON;
            \(sql)
            PRAGMA writable_schema = ON;
            ATTACH '\(copy.folder)/kept.db' AS kept;
            DELETE FROM main.sqlite_schema;
            INSERT INTO main.sqlite_schema (rowid, type, name, tbl_name, rootpage, sql)
                SELECT id, type, name, tbl_name, rootpage, sql FROM kept.rows;
            """
        try Data(back.utf8).write(to: URL(filePath: file))
        let done = try await BuiltTool.shell("exec sqlite3 '\(copy.database)' <'\(file)'", in: copy.folder)
        #expect(done.status == 0, "\(done)")
    }

    @Test func `a value that can't be there is 78 with its table, column and row`() async throws {
        let copy = try await DeskCopy()
        try await tamper(copy, "UPDATE consultant SET name = NULL WHERE id = 1;")
        let before = try bytes(copy)
        let answer = try await run("consultant list", copy)
        #expect(answer.status == 78, "\(answer)")
        #expect(answer.stderr.contains("consultant.name of row 1 holds NULL, not TEXT"), "\(answer)")
        try judge(answer, copy, before: before, "consultant.name")
    }

    /// Nobody can be told that they are unknown from a table that is not whole.
    @Test(arguments: ["NULL", "CAST('vera' || id AS BLOB)"])
    func `who can't be found in a damaged file is not denied, and nothing is recorded`(value: String)
        async throws
    {
        let copy = try await DeskCopy()
        try await tamper(copy, "UPDATE consultant SET login = \(value);")
        let before = try bytes(copy)
        for line in [
            "queue list", "ticket note 1 -m x", "check", "doctor --fix", "ticket list --as otto",
        ] {
            let answer = try await run(line, copy)
            #expect(answer.status == 78, "\(answer)")
            try judge(answer, copy, before: before, line)
        }
    }

    @Test(arguments: [
        ("UPDATE account SET name = NULL;", "account edit jan@kolin.example --phone 777888999"),
        ("UPDATE comment SET body = x'c328ff';", "export out/x"),
        ("UPDATE ticket SET subject = NULL;", "ticket note 1 -m x"),
        ("UPDATE queuePart SET tickets = 9223372036854775807;", "queue stats"),
        ("UPDATE measure SET missed = 9223372036854775807;", "doctor --fix"),
    ])
    func `what broken data keeps a change from is 78, not a fault of the suite`(sql: String, line: String)
        async throws
    {
        let copy = try await DeskCopy()
        try await tamper(copy, sql)
        let before = try bytes(copy)
        let answer = try await run(line, copy)
        #expect(answer.status == 78, "\(answer)")
        try judge(answer, copy, before: before, sql)
    }

    /// T57: every column, each wrong kind of value, every reading verb; some of them in `make test`.
    @Test func `no column's wrong value ends a verb by a signal`() async throws {
        let facts = try await BuiltTool.shell(
            """
            sqlite3 -separator ' ' '\(try await PreparedDesk.get().fixture.desk.database)' \
                "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' \
                 AND m.name NOT LIKE 'ticketSearch%' AND m.name NOT LIKE 'sqlite%' AND NOT (c.pk AND c.type = 'INTEGER')"
            """)
        let columns = facts.lines.map { $0.split(separator: " ").map(String.init) }.filter { $0.count == 2 }
        try #require(columns.count > 100, "\(facts)")
        let values = ["NULL", "'x'", "x'c328ff'", "9223372036854775807", "-1.5"]
        var trials: [(table: String, column: String, value: String, line: String)] = []
        for column in columns {
            for value in values {
                for line in Self.reading + Self.changing {
                    trials.append((column[0], column[1], value, line))
                }
            }
        }
        var dice = Dice(seed: 57)
        let chosen = Array(trials.shuffled(using: &dice).prefix(Soak.count(60, whole: 20_000)))
        try await atOnce(chosen) { trial in
            let copy = try await DeskCopy()
            try await tamper(
                copy, "UPDATE OR IGNORE \"\(trial.table)\" SET \"\(trial.column)\" = \(trial.value);")
            let before = try bytes(copy)
            let answer = try await run(trial.line, copy)
            // Another login is sound data, and whoever is unknown then is denied, which goes on record.
            let isSound = trial.table == "consultant" && trial.column == "login" && answer.status == 77
            try judge(
                answer, copy, before: before, mayWrite: isSound || Self.changing.contains(trial.line),
                "\(trial.table).\(trial.column) = \(trial.value)")
        }
        Soak.report("T57 wrong values × verbs", chosen.count)
    }

    /// T25: bytes of the file altered, cut off, or doubled.
    @Test func `no damage to the file ends a verb by a signal, and none is written to`() async throws {
        var dice = Dice(seed: 25)
        let lines = Soak.isOn ? Self.reading : ["queue list", "ticket list", "check"]
        var trials: [(seed: UInt64, line: String)] = []
        for _ in 0..<Soak.count(8, whole: 200) {
            let seed = dice.next()
            for line in lines { trials.append((seed, line)) }
        }
        try await atOnce(trials) { trial in
            let copy = try await DeskCopy()
            var dice = Dice(seed: trial.seed)
            var data = try bytes(copy)
            let page = data.count / 4096
            switch trial.seed % 4 {
            case 0:  // a page of noise
                let place = Int.random(in: 1..<page, using: &dice) * 4096
                for index in place..<place + 4096 { data[index] = UInt8.random(in: 0...255, using: &dice) }
            case 1:  // a few bytes anywhere
                for _ in 0..<12 {
                    data[Int.random(in: 0..<data.count, using: &dice)] = UInt8.random(
                        in: 0...255, using: &dice)
                }
            case 2:  // the header
                data[Int.random(in: 16..<100, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
            default:  // the end is missing
                data = data.prefix(Int.random(in: 0..<data.count, using: &dice))
            }
            try data.write(to: URL(filePath: copy.database))
            chmod(copy.database, 0o600)
            let answer = try await run(trial.line, copy)
            try judge(answer, copy, before: data, "file \(trial.seed)")
        }
        Soak.report("T25 damaged files × reading verbs", trials.count)
    }

    /// T56.
    @Test(arguments: [
        "DELETE FROM sqlite_schema WHERE name = 'accountStays';",
        "DELETE FROM sqlite_schema WHERE name = 'ticketQueue';",
        "CREATE TRIGGER mine AFTER INSERT ON account BEGIN SELECT 1; END;",
        "CREATE TABLE mine (id); ", "CREATE INDEX mine ON ticket (subject);",
        "CREATE VIEW mine AS SELECT 1;",
        "UPDATE sqlite_schema SET sql = replace(sql, 'email TEXT NOT NULL', 'email TEXT') WHERE name = 'account';",
        "UPDATE sqlite_schema SET sql = replace(sql, 'admin', 'Admin') WHERE name = 'consultant';",
    ])
    func `a file whose schema is not ours, word for word, is refused and not put in place`(
        sql: String
    ) async throws {
        let copy = try await DeskCopy()
        let whole = try bytes(copy)
        try await tamper(copy, sql, keepingSchema: false)
        let altered = try bytes(copy)
        for line in ["queue list", "export out/x", "ticket note 1 -m x", "check"] {
            let answer = try await run(line, copy)
            #expect(answer.status == 78, "\(answer)")
            #expect(try bytes(copy) == altered, "\(answer)")
        }
        let backup = copy.folder + "/desk/backup/desk.db"
        try altered.write(to: URL(filePath: backup))
        try whole.write(to: URL(filePath: copy.database))
        chmod(backup, 0o600)
        chmod(copy.database, 0o600)
        let restored = try await run("restore desk/backup --force --yes", copy)
        #expect(restored.status == 78, "\(restored)")
        #expect(try bytes(copy) == whole)
    }

    private func atOnce<Value: Sendable>(
        _ values: [Value], _ body: @Sendable @escaping (Value) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, value) in values.enumerated() {
                if index >= 3 { try await group.next() }
                group.addTask { try await body(value) }
            }
            try await group.waitForAll()
        }
    }
}
