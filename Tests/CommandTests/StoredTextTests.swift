import DeskModel
import DeskStore
import DeskTesting
import Testing

/// T58: whatever text is stored can be mailed, listed, exported and shown.
@Suite struct StoredTextTests {
    /// Texts that no header, line or cell may hold as they are; SQL.
    private static let texts = [
        "'tab' || char(9) || 'x'", "char(27) || '[2Jx' || char(7)",
        "'a' || char(13, 10) || 'Bcc: x@y.example'",
        "char(10, 10) || 'x' || char(10, 46, 10)", "char(133, 8232, 8233) || 'x'", "char(769) || 'x'",
        "'x' || char(0) || 'y'", "char(8238, 127, 65279) || 'x'", "' '", "'=?utf-8?B?DQpYOiB5?='",
        "'{{name}}{{> closing}}{{{'", "printf('%.5000c', 'x')", "printf('%.2000c', 'ž')", "'\"<>\\,;:()@.'",
    ]

    /// Columns that hold no free text: reading them demands their form.
    private static let formed: Set<String> = [
        "kind", "state", "messageId", "address", "detail", "osUser", "asLogin", "verb", "changes", "channel",
        "lane", "currency", "priceCurrency", "date", "sha256", "result", "before", "login", "email",
        "emailKey",
        "role", "key", "value", "fromDate", "job", "code", "ico", "language", "passwordHash", "purpose",
        "proposedByUser", "audit.subject",
    ]

    /// A desk in which mail of every kind waits, about somebody of whom everything is known.
    private func desk() async throws -> TestDesk {
        let desk = try await ticketDesk()
        try desk.keepMail()
        await desk.run("account create ida@kolin.example --org kolin --name Ida --no-password")
        await desk.run("org create lhota --name Lhota --contract-email mzdy@lhota.example")
        try desk.put("log", at: "log.txt")
        await desk.openTicket("--channel web --phone 777888999")
        await desk.run("ticket give 1 petr")
        await desk.run("ticket reply 1 -m Ano --attach \(desk.folder)/log.txt")
        await desk.run("ticket call 1 no-answer -m zítra")
        await desk.run("ticket remote start 1 --session 9 --consent jan@kolin.example")
        await desk.run("ticket time 1 5 -m práce")
        await desk.run("ticket ask 1 --missing")
        await desk.openTicket("--channel web")
        await desk.run("desk topic create Mzdy")
        await desk.run("desk calendar add 2099-12-31 --reason inventura")
        #expect(try await desk.deliver().mails.isEmpty == false)
        return desk
    }

    /// One mail of each kind, with what its details may hold.
    private func enqueueAll(_ desk: TestDesk, _ text: String) throws -> Set<MailIntent.Kind> {
        let kinds = MailIntent.Kind.allCases.filter { $0 != .registrationKnown }
        try desk.change { sql in
            func id(_ email: String) throws -> Int64 {
                try sql.knownAccount(EmailAddress(email), within: .everything).id
            }
            for kind in kinds {
                let isRegistration = kind == .registration || kind == .recovery
                let code = kind == .registration ? "lhota" : "kolin"
                var intent = MailIntent(
                    kind,
                    account: isRegistration
                        ? nil : try id(kind == .invitation ? "ida@kolin.example" : "jan@kolin.example"),
                    organisation: try sql.organisation(code: code).id, ticket: 1, comment: 1,
                    detail: [
                        "name": .string(text), "email": "nova@kolin.example", "reason": .string(text),
                        "inviter": .string(text), "change": .string(text), "oldEmail": "a@kolin.example",
                        "newEmail": "b@kolin.example", "phone": .string(text), "result": "busy",
                        "into": 2, "missing": ["steps"],
                    ])
                if kind.tellsConsultants {
                    intent.accountID = nil
                    intent.consultantID = try #require(try sql.consultant(login: "petr")).id
                }
                try sql.enqueue(intent)
            }
        }
        return Set(kinds)
    }

    @Test(arguments: texts)
    func `every stored text goes through every mail, list, page and export`(text: String) async throws {
        let desk = try await desk()
        let columns = try await BuiltTool.shell(
            """
            sqlite3 '\(desk.database)' "SELECT m.name || ' ' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c \
            WHERE m.type = 'table' AND c.type = 'TEXT' AND m.name NOT LIKE 'ticketSearch%'"
            """
        ).lines.map { $0.split(separator: " ").map(String.init) }.filter {
            !Self.formed.contains($0[1]) && !Self.formed.contains("\($0[0]).\($0[1])")
        }
        #expect(columns.count > 20, "\(columns)")
        let updates = columns.map { "UPDATE OR IGNORE \"\($0[0])\" SET \"\($0[1])\" = \(text);" }
        let literal = try await BuiltTool.shell("sqlite3 :memory: \"SELECT \(text)\"")
        let kinds = try enqueueAll(desk, literal.stdout)
        let made = try await BuiltTool.shell(
            "exec sqlite3 '\(desk.database)' <<'E'\n\(updates.joined(separator: "\n"))\nE")
        #expect(made.status == 0 && made.stderr.isEmpty, "\(made)")

        let (answer, mails) = try await desk.deliver()
        #expect(answer.status == 0, "\(answer)")
        let (sent, failed) = try desk.look { sql in
            (try sql.mails(state: .sent), try sql.mails(state: .failed) + sql.mails(state: .queued))
        }
        #expect(failed.isEmpty, "\(failed.map { "\($0.intent.kind): \($0.lastError ?? "")" })")
        #expect(Set(sent.map(\.intent.kind)).isSuperset(of: kinds))
        for mail in mails {
            #expect(mail.text.utf8.allSatisfy { $0 == 9 || $0 == 10 || 32...126 ~= $0 }, "\(mail.text)")
            #expect(mail.text.split(separator: "\n").allSatisfy { $0.utf8.count <= 78 })
            #expect(mail.header("Bcc") == nil && mail.header("Subject") != nil && mail.header("X") == nil)
        }
        for line in [
            "queue list", "ticket list", "ticket show 1", "ticket history 1", "ticket attachment list 1",
            "account list", "account show jan@kolin.example", "account history jan@kolin.example", "org list",
            "org show kolin", "desk consultant list", "desk topic list", "desk calendar show",
            "desk mail list",
            "desk audit list", "ticket remote list", "queue explain 1",
            "account data jan@kolin.example -o \(desk.folder)/data",
            "ticket export 1 -o \(desk.folder)/out", "desk export \(desk.folder)/all", "org list --json",
            "ticket list --format csv", "ticket show 1 --json", "ticket list --json",
            "account list --format tsv",
        ] {
            let shown = await desk.run(line)
            #expect(shown.status == 0, "\(line): \(shown)")
            // What a machine asked for is told it as it is.
            guard !line.contains("--format") else { continue }
            let isSafe = shown.stdout.unicodeScalars.allSatisfy {
                $0.value >= 32 && $0.value != 127 || [9, 10, 13].contains($0.value)
            }
            #expect(isSafe, "\(line)")
        }
    }
}
