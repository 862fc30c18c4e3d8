import DeskCLI
import DeskCore
import DeskModel
import DeskTesting
import Foundation
import Testing

/// Each check fails when the thing it looks at is broken, and only then.
@Suite struct DoctorTests {
    /// What a check found.
    private func findings(_ desk: TestDesk, _ check: String, _ flags: String = "") async -> [String] {
        let answer = await desk.run("desk doctor --json \(flags)")
        let result = answer.json.elements.first { $0["check"] == .string(check) } ?? .null
        #expect(result["ok"] == .bool(result["findings"].elements.isEmpty))
        #expect((result["hint"] == .null) == result["findings"].elements.isEmpty, "\(check) says what to do")
        if !result["findings"].elements.isEmpty { #expect(answer.status == 1) }
        return result["findings"].elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    private func sql(_ desk: TestDesk, _ statements: String) throws { try desk.shell(statements) }

    private func chmod(_ path: String, _ mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    private func configure(_ desk: TestDesk, _ text: String) throws {
        let folder = desk.folder + "/.config/desk"
        try FileManager.default.createDirectory(
            atPath: folder + "/templates", withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/desk.toml"))
        try chmod(folder + "/desk.toml", 0o600)
    }

    private func customers(_ desk: TestDesk) async {
        await desk.run("org create kolin --name Kolín --contract-email mzdy@kolin.example")
        await desk.run("account create jana@kolin.example --org kolin --name Jana --no-password")
    }

    private func ticket(_ desk: TestDesk) async throws {
        await customers(desk)
        let path = "/tmp/\((desk.folder as NSString).lastPathComponent).txt"
        try Data("obsah".utf8).write(to: URL(fileURLWithPath: path))
        await desk.run("ticket create --from jana@kolin.example --subject Mzdy -m Popis --attach \(path)")
        try FileManager.default.removeItem(atPath: path)
    }

    private func attachment(_ desk: TestDesk) throws -> String {
        let files = try FileManager.default.subpathsOfDirectory(atPath: desk.folder + "/attachments")
        return try desk.folder + "/attachments/" + #require(files.first { $0.contains("/") })
    }

    @Test func `whoever makes a desk at a terminal is told whose name signs its mail, and how to change it`()
        async throws
    {
        let desk = try TestDesk()
        let seen = await desk.run(
            "desk init --db \(desk.folder)/new/desk.db", isTTY: Terminal.Streams(all: true))
        #expect(seen.status == 0 && seen.stderr.contains("desk consultant edit"), "\(seen)")
        let quiet = await desk.run("desk init --db \(desk.folder)/other/desk.db")
        #expect(quiet.status == 0 && quiet.stderr.isEmpty, "\(quiet)")
    }

    @Test func `a desk that an upgrade or a restore has kept is told of once nobody will go back to it`()
        async throws
    {
        var desk = try TestDesk()
        desk.now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let kept = ["\(desk.database).before-2", desk.folder + "/before-restore-20261123T080000Z-ab"]
        try Data("old".utf8).write(to: URL(fileURLWithPath: kept[0]))
        try FileManager.default.createDirectory(atPath: kept[1], withIntermediateDirectories: false)
        #expect(await findings(desk, "disk").isEmpty)
        desk.now = desk.now + 31 * 86_400
        let told = await findings(desk, "disk")
        #expect(
            told.count == 2 && zip(told.sorted(), kept.sorted()).allSatisfy { $0.hasPrefix($1) }, "\(told)")
        for path in kept { try FileManager.default.removeItem(atPath: path) }
        #expect(await findings(desk, "disk").isEmpty)
    }

    @Test func `a new desk is well, and every check is named`() async throws {
        let desk = try TestDesk()
        let answer = await desk.run("desk doctor --json")
        #expect(answer.status == 0, "\(answer)")
        #expect(
            answer.json.elements.compactMap { if case .string(let name) = $0["check"] { name } else { nil } }
                == [
                    "schema", "integrity", "foreignKeys", "audit", "search", "queue", "permissions",
                    "journal", "disk",
                    "clock",
                    "jobs", "configuration", "templates", "mail", "contractEmails", "seats", "attachments",
                    "passwords",
                ])
        #expect(answer.json.elements.allSatisfy { $0["ok"] == true })
        #expect(await desk.run("desk doctor -q").stdout.isEmpty)
    }

    /// What is still to be set, by the check.
    private func advice(_ desk: TestDesk) async -> [String: [String]] {
        let answer = await desk.run("desk doctor --json")
        #expect(answer.status == 0, "\(answer)")
        return Dictionary(
            uniqueKeysWithValues: answer.json.elements.compactMap { row in
                let told = row["advice"].elements.compactMap {
                    if case .string(let text) = $0 { text } else { nil }
                }
                guard case .string(let check) = row["check"], !told.isEmpty else { return nil }
                return (check, told)
            })
    }

    @Test func `what a new desk lacks is told with what to type, and is no finding`() async throws {
        let desk = try TestDesk()
        await desk.run("desk consultant create web --name Web --email web@desk.example --role web")
        let told = await advice(desk)
        #expect(Set(told.keys) == ["configuration", "jobs", "mail"], "\(told)")
        #expect(told["configuration"]?.allSatisfy { $0.contains("sudoedit /etc/desk.toml") } == true)
        #expect(told["configuration"]?.count == 2)
        #expect(
            told["jobs"]?.first?.contains(
                "'desk mail deliver', 'queue sweep', 'account reset expire', 'desk backup'") == true)
        #expect(
            told["mail"]?.first?.hasSuffix("desk consultant edit admin --name <name> --email <email>") == true
        )
        let shown = await desk.run("desk doctor")
        #expect(
            shown.status == 0 && shown.stdout.contains("mail: ok\n  to set: answers are signed 'admin'"),
            "\(shown)")
        #expect(await desk.run("desk doctor -q").stdout.isEmpty)
    }

    @Test func `what has been set is advised no more`() async throws {
        let desk = try TestDesk()
        try configure(
            desk, "mailer = [\"/bin/cat\"]\nfrom = \"d@x.example\"\nweb = \"https://x.example\"\n")
        await desk.run("desk consultant create web --name Web --email web@desk.example --role web")
        await desk.run("desk consultant edit admin --name Eva --email eva@desk.example")
        await desk.run("desk mail deliver")
        await desk.run("queue sweep")
        let some = await advice(desk)
        #expect(Set(some.keys) == ["jobs"] && some["jobs"]?[0].contains("deliver") == false, "\(some)")
        await desk.run("account reset expire")
        await desk.run("desk backup \(desk.folder)/b")
        let login = OperatingSystem.login(environment: [:], database: desk.database)
        if login != "admin" {
            #expect(await advice(desk)["jobs"]?[0].contains("desk consultant create \(login)") == true)
            await desk.run(
                "desk consultant create \(login) --name Cron --email cron@desk.example --role admin")
        }
        #expect(await advice(desk).isEmpty)
    }

    @Test func `foreign keys and the index are looked at`() async throws {
        let desk = try TestDesk()
        await customers(desk)
        try sql(
            desk,
            "PRAGMA foreign_keys = OFF; INSERT INTO closure VALUES ('2026-01-02', 'x'); INSERT INTO ticketPause (ticketNumber, fromAt) VALUES (99, 1)"
        )
        #expect(await findings(desk, "foreignKeys").count == 1)
        await desk.run("ticket create --from jana@kolin.example --subject Mzdy -m Popis")
        try sql(desk, "UPDATE ticket SET subject = 'jinak'")
        #expect(await findings(desk, "search").count == 1)
        #expect(await findings(desk, "search", "--fix").isEmpty)
        #expect(await findings(desk, "search").isEmpty)
    }

    @Test func `counts of the queue that are not those of its tickets are told and fixed`() async throws {
        let desk = try TestDesk()
        await customers(desk)
        for _ in 0..<3 { await desk.run("ticket create --from jana@kolin.example --subject Mzdy -m Popis") }
        #expect(await findings(desk, "queue").isEmpty)
        try sql(desk, "UPDATE queuePart SET tickets = tickets + 1")
        #expect(await findings(desk, "queue").count == 1)
        #expect(await desk.run("desk check").status == 1)
        #expect(await findings(desk, "queue", "--fix").isEmpty)
        #expect(await findings(desk, "queue").isEmpty)
        #expect(await desk.run("queue explain 2 --json").json["position"] == 2)
    }

    @Test(
        "totals of statistics that are not those of tickets are told and fixed",
        arguments: [
            "UPDATE quarterTotal SET created = created + 1", "UPDATE dayTotal SET seconds = seconds + 1",
            "DELETE FROM measure", "UPDATE desk SET waiting = 5",
            "INSERT INTO measure (kind, at, ticketNumber, seconds, inTime, missed, missing) VALUES ('wait', 7, 1, 1, 0, 0, 0)",
        ])
    func totals(damage: String) async throws {
        let desk = try TestDesk()
        await customers(desk)
        await desk.run("ticket create --from jana@kolin.example --subject Mzdy -m Popis")
        await desk.run("ticket reply 1 -m Hotovo --resolve")
        let before = await desk.run("queue stats --json").json
        try sql(desk, damage)
        #expect(await findings(desk, "queue").count == 1)
        #expect(await findings(desk, "queue", "--fix").isEmpty)
        #expect(await desk.run("desk check").status == 0)
        #expect(await desk.run("queue stats --json").json == before)
    }

    @Test func `damage and values that no column allows are integrity`() async throws {
        let desk = try TestDesk()
        try sql(desk, "PRAGMA ignore_check_constraints = ON; INSERT INTO closure VALUES ('soon', '')")
        #expect(await !findings(desk, "integrity").isEmpty)
    }

    @Test func `a changed audit log is told`() async throws {
        let desk = try TestDesk()
        try sql(desk, "UPDATE audit SET osUser = 'x' WHERE id = 1")
        #expect(await findings(desk, "audit") == ["audit entry 1 was changed"])
    }

    @Test func `open modes are told and fixed, also those that a desk is refused for`() async throws {
        let desk = try TestDesk()
        try chmod(desk.database, 0o666)
        try chmod(desk.folder, 0o755)
        #expect(await desk.run("org list").status == 78)
        #expect(await findings(desk, "permissions").count == 2)
        let told = await desk.run("desk doctor").stdout
        #expect(told.contains("permissions: BAD\n") && told.contains("\n  hint: desk doctor --fix\n"))
        #expect(await findings(desk, "permissions", "--fix").isEmpty)
        #expect(await desk.run("org list").status == 0)
        #expect(await findings(desk, "permissions").isEmpty)
    }

    @Test func `a journal that loses changes is told and fixed`() async throws {
        let desk = try TestDesk()
        try sql(desk, "PRAGMA journal_mode = WAL; UPDATE desk SET tokens = tokens")
        #expect(await findings(desk, "journal").count == 1)
        #expect(await findings(desk, "journal", "--fix").isEmpty)
        #expect(await findings(desk, "journal").isEmpty)
    }

    /// T28.
    @Test func `a clock that went back is told`() async throws {
        var desk = try TestDesk()
        await customers(desk)
        desk.now = desk.now - 3600
        #expect(await findings(desk, "clock").count == 1)
        await desk.run("org edit kolin --name K")
        #expect(await findings(desk, "clock").count == 1)
        #expect(await findings(desk, "clock", "--fix").isEmpty)
        #expect(await findings(desk, "clock").isEmpty)
    }

    @Test(arguments: ScheduledJob.allCases)
    func `a job that alone is late is told alone`(late: ScheduledJob) async throws {
        var desk = try TestDesk()
        desk.now = desk.now + late.lateAfter
        #expect(await !findings(desk, "jobs").contains { $0.contains("'\(late.verb.rawValue)'") })
        desk.now = desk.now + 40 * 3600
        for job in ScheduledJob.allCases where job != late {
            let folder = job == .backup ? " \(desk.folder)/b" : ""
            #expect(await desk.run(job.verb.rawValue + folder).status == 0)
        }
        #expect(await findings(desk, "jobs") == ["'\(late.verb.rawValue)' has never run"])
    }

    @Test func `jobs that are late are told until they have run`() async throws {
        var desk = try TestDesk()
        desk.now = desk.now + 40 * 3600
        #expect(await findings(desk, "jobs").count == 4)
        await desk.run("queue sweep")
        await desk.run("account reset expire")
        await desk.run("desk mail deliver")
        await desk.run("desk backup \(desk.folder)/b")
        #expect(await findings(desk, "jobs").isEmpty)
        desk.now = desk.now + 2 * 3600
        let late = await findings(desk, "jobs")
        #expect(late.count == 1 && late[0].contains("desk mail deliver"))
    }

    @Test func `mail without a way out and parked mail are told`() async throws {
        let desk = try TestDesk()
        await customers(desk)
        await desk.run("account invite send jana@kolin.example")
        #expect(await findings(desk, "mail").count == 1)
        try sql(desk, "UPDATE outbox SET state = 'failed'")
        #expect(await findings(desk, "mail").first?.contains("given up: 1") == true)
    }

    @Test func `contract emails that cannot be reached are told`() async throws {
        let desk = try TestDesk()
        await customers(desk)
        await desk.run("org suspend kolin --reason dluh --yes")
        #expect(await findings(desk, "contractEmails").isEmpty)
        // A mailer that knows no such user.
        try Data("#!/bin/sh\ncat >&-\nexit 67\n".utf8).write(
            to: URL(fileURLWithPath: desk.folder + "/mailer"))
        try chmod(desk.folder + "/mailer", 0o700)
        try configure(desk, "mailer = [\"\(desk.folder)/mailer\"]\nfrom = \"podpora@vendor.example\"\n")
        #expect(await desk.run("desk mail deliver").status == 69)
        #expect(
            await findings(desk, "contractEmails") == [
                "organisation 'kolin': mail to its contract email could not be sent: mzdy@kolin.example"
            ])
    }

    @Test func `vacant and silent seats are told`() async throws {
        var desk = try TestDesk()
        await customers(desk)
        #expect(await findings(desk, "seats") == ["organisation 'kolin' is vacant"])
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        await desk.run(
            "account create ida@brno.example --org brno --name Ida --role administrator --password-stdin",
            stdin: "koně na louce u rybníka\n")
        desk.now = desk.now + 179 * 86_400
        #expect(await findings(desk, "seats").count == 1)
        desk.now = desk.now + 86_400
        #expect(
            await Set(findings(desk, "seats"))
                == ["organisation 'brno' is silent", "organisation 'kolin' is vacant"])
        await desk.run("org suspend brno --reason dluh --yes")
        #expect(await findings(desk, "seats").count == 1)
    }

    @Test func `files of another desk in the same folder are no orphans to be removed`() async throws {
        let desk = try TestDesk()
        try await ticket(desk)
        let path = try attachment(desk)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path)
        let other = "--db \(desk.folder)/x.db"
        #expect(await desk.run("desk init \(other)").status == 0)
        #expect(await findings(desk, "attachments", "--fix \(other)").count == 1)
        #expect(FileManager.default.fileExists(atPath: path))
        #expect(await findings(desk, "attachments", "--fix").isEmpty)
    }

    @Test func `missing, changed and orphaned attachments are told`() async throws {
        var desk = try TestDesk()
        try await ticket(desk)
        #expect(await findings(desk, "attachments").isEmpty)
        let path = try attachment(desk)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        try Data("obsaH".utf8).write(to: URL(fileURLWithPath: path))
        #expect(await findings(desk, "attachments").count == 1)
        try FileManager.default.removeItem(atPath: path)
        #expect(await findings(desk, "attachments").count == 1)
        try bytes.write(to: URL(fileURLWithPath: path))
        try chmod(path, 0o600)
        #expect(await findings(desk, "attachments").isEmpty)
        let orphan = (path as NSString).deletingLastPathComponent + "/" + String(repeating: "a", count: 62)
        try bytes.write(to: URL(fileURLWithPath: orphan))
        try chmod(orphan, 0o600)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: orphan)
        desk.now = desk.now + 1
        #expect(await findings(desk, "attachments").count == 1)
        #expect(await findings(desk, "attachments", "--fix").isEmpty)
        #expect(!FileManager.default.fileExists(atPath: orphan))
    }

    @Test func `passwords below today's cost are told`() async throws {
        let desk = try TestDesk()
        await customers(desk)
        await desk.run(
            "account password set jana@kolin.example --password-stdin", stdin: "koně na louce u rybníka\n")
        #expect(await findings(desk, "passwords").isEmpty)
        await desk.run("desk rule set argon2.passes 3")
        #expect(await findings(desk, "passwords").count == 1)
    }

    @Test func `a configuration and texts that cannot be used are told`() async throws {
        let desk = try TestDesk()
        let folder = desk.folder + "/.config/desk"
        try configure(desk, "mailer = [\"/no/such\"]\nfrom = \"nobody\"\nweb = \"http://z.example\"\n")
        #expect(await findings(desk, "configuration").count == 3)
        try configure(desk, "mailer = 5\n")
        #expect(await findings(desk, "configuration").count == 1)
        try configure(desk, "")
        #expect(await findings(desk, "configuration").isEmpty)
        try Data("no subject".utf8).write(to: URL(fileURLWithPath: folder + "/templates/reset.cs.mustache"))
        #expect(await findings(desk, "templates").count == 1)
        // The pages of the customer's web are looked at too.
        let pages = folder + "/templates/web"
        try FileManager.default.createDirectory(atPath: pages, withIntermediateDirectories: false)
        try Data("{{#title}}".utf8).write(to: URL(fileURLWithPath: pages + "/layout.mustache"))
        try Data("{{title}}".utf8).write(to: URL(fileURLWithPath: pages + "/page.mustache"))
        try chmod(pages + "/page.mustache", 0o600)
        let told = await findings(desk, "templates")
        #expect(told.count == 2 && told.contains { $0.contains("layout.mustache") }, "\(told)")
        try chmod(pages + "/page.mustache", 0o666)
        #expect(await findings(desk, "templates").count == 3)
    }

    @Test func `what is no desk and who is no admin get nothing`() async throws {
        let desk = try TestDesk()
        #expect(await desk.run("desk doctor --db \(desk.folder)/none.db").status == 66)
        var other = desk
        other.osUser = "nobody"
        #expect(await other.run("desk doctor").status == 77)
        try Data("SQLite format 3".utf8).write(to: URL(fileURLWithPath: desk.folder + "/x.db"))
        try chmod(desk.folder + "/x.db", 0o600)
        #expect(await desk.run("desk doctor --db \(desk.folder)/x.db").status == 1)
    }
}
