import DeskCLI
import DeskModel
import DeskTesting
import Foundation
import Testing

/// The audit log: read, and found out when somebody tampers with it.
@Suite struct AuditTests {
    private func desk() async throws -> TestDesk {
        let desk = try TestDesk()
        await desk.run("org create kolin --name 'Město Kolín' --contract-email mzdy@kolin.example")
        await desk.run("account create jana@kolin.example --org kolin --name Jana --role administrator")
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        return desk
    }

    /// Changes the file past the tools; the guards of the database are off, as whoever owns it can have them.
    private func sql(_ desk: TestDesk, _ statements: String, guarded: Bool = false) throws {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        shell.arguments = [
            "sqlite3", "-cmd", ".dbconfig enable_trigger \(guarded ? "on" : "off")", desk.database,
            statements,
        ]
        shell.standardError = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        guard shell.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    @Test func `entries have the keys of the contract, and subjects people know`() async throws {
        let desk = try await desk()
        let list = await desk.run("desk audit list --json").json.elements
        #expect(
            list.first?.keys == ["id", "at", "osUser", "actingFor", "verb", "subject", "changes", "hash"])
        #expect(list.map { $0["subject"] }.contains("account jana@kolin.example"))
        #expect(list.first?["id"] == .integer(Int64(list.count)))
    }

    @Test(arguments: ["table", "csv", "tsv", "json"])
    func `whoever is refused the log gets no heading of it either`(format: String) async throws {
        var desk = try await desk()
        await desk.run("desk consultant create karel --name Karel --email karel@podpora.example")
        desk.osUser = "karel"
        let answer = await desk.run("desk audit list --format \(format)")
        #expect(answer.status == 77)
        #expect(answer.stdout == "")
    }

    @Test func `a subject is named whole, by its last part, or by an address`() async throws {
        let desk = try await desk()
        for name in ["'organisation kolin'", "kolin"] {
            let found = await desk.run("desk audit list --subject \(name) --json").json.elements
            #expect(found.count == 1 && found[0]["verb"] == "org create")
        }
        for name in ["jana@kolin.example", "'account JANA@kolin.example'"] {
            let found = await desk.run("desk audit list --subject \(name) --json").json.elements
            #expect(found.count == 1 && found[0]["verb"] == "account create")
        }
    }

    @Test(arguments: [
        ("--subject nothing", nil), ("--subject kolni", "kolin"), ("--subject 'organisation kolni'", "kolin"),
        ("--subject jana@kolin.exmaple", "jana@kolin.example"), ("--subject hour", "hours"),
        ("--subject 'ticket 7'", nil), ("--subject 99", nil), ("--actor nobody", nil),
        ("--actor admn", "admin"), ("--actor jan@kolin.example", "jana@kolin.example"),
    ])
    func `who or what nobody knows is not found, and the nearest is proposed`(flags: String, meant: String?)
        async throws
    {
        let answer = await (try desk()).run("desk audit list \(flags)")
        #expect(answer.status == 3 && answer.stdout == "", "\(answer)")
        #expect(answer.stderr.contains("did you mean") == (meant != nil), "\(answer)")
        if let meant { #expect(answer.stderr.contains("did you mean '\(meant)'?"), "\(answer)") }
    }

    @Test(arguments: [
        "--subject hours", "--subject fast", "--subject 2026-12-24", "--subject 'price fast'",
        "--subject petr",
        "--actor petr", "--actor jana@kolin.example", "--actor admin --subject 'topic Mzdy'",
        "--actor admin --since 1s",
        "--subject Mzdy --actor petr",
    ])
    func `of what is known and was never touched nothing is listed`(flags: String) async throws {
        var desk = try await desk()
        await desk.run("desk consultant create petr --name Petr --email petr@desk.example")
        await desk.run("desk topic create Mzdy")
        desk.now = desk.now + 60
        let listed = await desk.run("desk audit list \(flags) -q")
        #expect(listed.status == 0, "\(listed)")
    }

    @Test func `an actor and a time narrow the list`() async throws {
        var desk = try await desk()
        #expect(await desk.run("desk audit list --actor admin -q").lines.count >= 3)
        desk.now = desk.now + 7200
        await desk.run("org create zlin --name Zlín --contract-email mzdy@zlin.example")
        #expect(await desk.run("desk audit list --since 1h -q").lines.count == 1)
        #expect(await desk.run("desk audit list --since never").status == 64)
    }

    /// T48.
    @Test func `a whole log is verified, and its head proves the end`() async throws {
        let desk = try await desk()
        // Of something that the desk keeps nothing of: what it keeps would be told to be more than the log says.
        await desk.run("account export")
        let export = await desk.run("desk audit export").lines
        let last = try JSON.parse(Array((try #require(export.last)).utf8))
        guard case .string(let head) = last["head"] else { return #expect(Bool(false), "no head") }
        #expect(last["entries"] == .integer(Int64(export.count - 1)))
        #expect(await desk.run("desk audit verify --head \(head)").status == 0)
        #expect(await desk.run("desk audit verify --json").json["ok"] == true)
        let cut = "DELETE FROM auditChange WHERE auditId >= \(export.count - 1); "
        try sql(desk, cut + "DELETE FROM audit WHERE id >= \(export.count - 1)")
        #expect(await desk.run("desk audit verify").status == 0)
        let missing = await desk.run("desk audit verify --head \(head)")
        #expect(missing.status == 1 && missing.stderr.contains("cut off"))
        #expect(await desk.run("desk audit verify --head beef").status == 64)
    }

    /// T48.
    @Test func `a head is kept in a file of one's own, line by line, and proves the log later`() async throws
    {
        var desk = try await desk()
        let heads = desk.folder + "/heads"
        let first = await desk.run(["desk", "audit", "head", "--append", heads, "--json"])
        #expect(first.status == 0 && first.json.keys == ["at", "entries", "head"], "\(first)")
        desk.now = desk.now + 60
        await desk.run("org create zlin --name Zlín --contract-email mzdy@zlin.example")
        let second = await desk.run(["desk", "audit", "head", "--append", heads, "-q"])
        #expect(second.status == 0 && second.stdout == "" && second.stderr == "", "\(second)")
        let lines = try String(contentsOfFile: heads, encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: " ")
        }
        #expect(lines.map { $0[0] } == ["2026-11-23T09:00:00Z", "2026-11-23T09:01:00Z"])
        #expect(first.json["entries"] == .integer(Int64(lines[0][1]) ?? 0))
        #expect(first.json["head"] == .string(String(lines[0][2])))
        for line in lines { #expect(await desk.run("desk audit verify --head \(line[2])").status == 0) }
        // Whoever can write the file can make a whole new chain: then the head is not in it.
        try sql(desk, "DELETE FROM auditChange; DELETE FROM audit")
        #expect(await desk.run("desk audit verify").status == 0)
        #expect(await desk.run("desk audit verify --head \(lines[0][2])").status == 1)
        let line = await desk.run("desk audit head --append -")
        #expect(line.stdout.hasSuffix(" 0 \(String(repeating: "0", count: 64))\n"), "\(line)")
    }

    /// T48.
    @Test func `a head is mailed, and that it was is on record`() async throws {
        let desk = try await desk()
        let answer = await desk.run("desk audit head --mail revize@audit.example --json")
        #expect(answer.status == 0, "\(answer)")
        let mail = await desk.run("desk mail list --json").json[0]
        #expect(mail["kind"] == "audit-head" && mail["recipient"] == "revize@audit.example", "\(mail)")
        let entry = await desk.run("desk audit list --json").json[0]
        #expect(entry["verb"] == "desk audit head" && entry["changes"]["head"] == answer.json["head"])
        #expect(await desk.run("desk audit head --mail nobody").status == 65)
    }

    /// T51.
    @Test func `a head goes into no file that is named across sudo`() async throws {
        let desk = try await desk()
        let heads = desk.folder + "/heads"
        let refused = await desk.run(["desk", "audit", "head", "--append", heads], files: .streams)
        #expect(refused.status == 77 && refused.stdout == "", "\(refused)")
        #expect(!FileManager.default.fileExists(atPath: heads))
        #expect(await desk.run("desk audit head --append -", files: .streams).status == 0)
        #expect(await desk.run(["desk", "audit", "head", "--append", desk.folder]).status == 73)
    }

    /// T48.
    @Test(arguments: [
        ("UPDATE audit SET osUser = 'nobody' WHERE id = 2", 2),
        ("UPDATE audit SET at = at - 60 WHERE id = 3", 3), ("UPDATE audit SET asLogin = '' WHERE id = 3", 3),
        ("UPDATE auditChange SET changes = '{}' WHERE auditId = 2", 2),
        ("DELETE FROM auditChange WHERE auditId = 3", 3),
        ("UPDATE auditChange SET changes = '{}', erasedBy = 3 WHERE auditId = 2", 2),
        ("DELETE FROM auditChange WHERE auditId = 2; DELETE FROM audit WHERE id = 2", 2),
        (
            "UPDATE audit SET id = 99 WHERE id = 2; UPDATE audit SET id = 2 WHERE id = 3; UPDATE audit SET id = 3 WHERE id = 99",
            2
        ),
    ])
    func `the first bad entry is named`(tampering: String, entry: Int) async throws {
        let desk = try await desk()
        try sql(desk, tampering)
        let verdict = await desk.run("desk audit verify")
        #expect(verdict.status == 1 && verdict.stderr.contains("audit entry \(entry)"), "\(verdict)")
        let json = await desk.run("desk audit verify --json")
        #expect(json.json["ok"] == false && json.json["firstBad"] == .integer(Int64(entry)))
        #expect(await desk.run("desk check").status == 1)
    }

    /// T49.
    @Test func `an erasure vouches for what it took out, and hides nothing else`() async throws {
        let desk = try await desk()
        await desk.run("account create ida@kolin.example --org kolin --name 'Ida Nová'")
        await desk.run("account edit jana@kolin.example --name 'Jana Nová'")
        // Where both are named, the second erasure takes over what the first one left.
        await desk.run("ticket create --from ida@kolin.example --subject x -m 'Ida Nová a Jana Nová'")
        for email in ["ida@kolin.example", "jana@kolin.example"] {
            let answer = await desk.run("account erase \(email) --reason asked --vacate --yes")
            #expect(answer.status == 0, "\(answer)")
        }
        let whole = await desk.run("desk audit verify --json").json
        #expect(whole["ok"] == true && whole["erased"] != 0, "\(whole)")
        let hiding = """
            UPDATE auditChange SET changes = '{}', erasedBy = (SELECT max(id) FROM audit) WHERE auditId = 2
            """
        try sql(desk, hiding)
        let verdict = await desk.run("desk audit verify --json").json
        #expect(verdict["fault"] == "rewritten" && verdict["firstBad"] == whole["entries"], "\(verdict)")
    }

    @Test(arguments: [
        "UPDATE audit SET osUser = 'x'", "DELETE FROM audit", "DELETE FROM auditChange",
        "UPDATE auditChange SET changes = '{}' WHERE auditId = 1",
        "UPDATE auditChange SET changes = '{}', erasedBy = 1 WHERE auditId = 1",
        "INSERT OR REPLACE INTO auditChange (auditId, salt, changes) VALUES (1, x'00', '{}')",
        "INSERT INTO audit SELECT 99, at, osUser, NULL, NULL, verb, subject, commitment, hash FROM audit LIMIT 1",
    ])
    func `the database itself keeps the log`(_ statement: String) async throws {
        let desk = try await desk()
        #expect(throws: (any Error).self) { try sql(desk, statement, guarded: true) }
        #expect(await desk.run("desk audit verify").status == 0)
    }

    @Test func `showing one entry that is not there is 3`() async throws {
        let desk = try TestDesk()
        #expect(await desk.run("desk audit show 99").status == 3)
        #expect(await desk.run("desk audit show 1 --json").json["verb"] == "desk init")
    }
}
