import DeskCommands
import DeskModel
import DeskStore
import DeskTesting
import Foundation
import Testing

/// A desk that any released version has left goes on.
struct ReleasedDeskTests {
    /// What each reading verb is asked of such a desk; `queue watch` never ends.
    private static let questions: [Verb: String] = [
        .consultantList: "", .consultantShow: "eva2", .consultantKeyList: "", .ruleList: "",
        .ruleShow: "hours", .calendarShow: "",
        .calendarCheck: "2026-11-23", .priceList: "", .topicList: "", .mailList: "", .mailShow: "1",
        .auditList: "", .auditShow: "1", .auditVerify: "", .deskCheck: "", .deskSchedule: "", .orgList: "",
        .orgShow: "kolin", .contractEmailList: "kolin", .administratorList: "kolin", .accountList: "",
        .accountShow: "petr@kolin.example", .inviteList: "", .resetList: "", .passwordCensus: "",
        .accountHistory: "petr@kolin.example", .ticketShow: "1", .ticketList: "", .ticketSearch: "tisk",
        .ticketBrief: "1", .ticketHistory: "1", .ticketOriginal: "6", .attachmentList: "1", .remoteList: "",
        .timeReport: "", .fastQuote: "", .fastCharges: "", .queueList: "", .queueCall: "",
        .queueExplain: "2", .queueForecast: "2", .queueStats: "", .queueBoard: "-o -", .whoami: "",
        .viewList: "", .viewShow: "ranni", .textList: "", .textShow: "uvod",
    ]

    /// A desk as a version left it.
    private func desk(_ version: String) async throws -> TestDesk {
        let desk = try TestDesk(bareAt: ReleasedDesk.left)
        try await ReleasedDesk.unpack(version, to: desk.folder)
        return desk
    }

    @Test func `every reading verb is asked`() {
        #expect(Set(Verb.allCases.filter(\.reads)) == Set(Self.questions.keys).union([.queueWatch]))
    }

    @Test(.enabled(if: ReleasedDesk.isRecording)) func `the desk of this version is made anew`() async throws
    {
        let version = String(Version.text.dropFirst("desk ".count))
        let desk = try await fullDesk()
        // Nothing is missed that a later version might have trouble with.
        let empty = try desk.look { sql in
            try Store.exportedTables.filter { try sql.countRows(of: $0) == 0 }
        }
        try #require(empty.isEmpty, "\(empty)")
        try await ReleasedDesk.record(desk, as: version)
    }

    @Test func `there is a desk of the first version`() { #expect(ReleasedDesk.versions.contains("1.0.0")) }

    @Test(arguments: ReleasedDesk.versions)
    func `a desk of a released version is brought up to date, is whole, and answers`(version: String)
        async throws
    {
        let desk = try await desk(version)
        let before = try Data(contentsOf: URL(filePath: desk.database))
        let (old, new) = (ReleasedDesk.schema(of: version), Store.schemaOfToday)
        #expect(try ReleasedDesk.schema(in: desk.database) == old)
        let first = await desk.run("ticket list --json --limit 3")
        #expect(first.status == 0 && first.json.elements.count == 3, "\(first)")
        if old < new {
            let said =
                "now has schema \(new); as it was, with schema \(old), it lies in \(desk.database).before-\(new)"
            #expect(first.stderr == "ticket: \(desk.database) \(said)\n")
            #expect(try Data(contentsOf: URL(filePath: "\(desk.database).before-\(new)")) == before)
        }
        for (verb, arguments) in Self.questions.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let answer = await desk.run("\(verb.rawValue) \(arguments)")
            #expect(answer.status == 0 && !answer.stdout.isEmpty && answer.stderr.isEmpty, "\(answer)")
        }
        let doctor = await desk.run("desk doctor --json").json.elements
        for check in ["schema", "integrity", "audit", "attachments", "permissions"] {
            #expect(doctor.contains { $0["check"] == .string(check) && $0["ok"] == true }, "\(check)")
        }
        // What was agreed upon still holds, and work goes on.
        let login = await desk.run(
            "account password verify jan@kolin.example --password-stdin", stdin: goodPassword)
        #expect(login.status == 0, "\(login)")
        #expect(await desk.run("ticket note 1 -m 'jednou' --once klíč").status == 0)
        #expect(await desk.run("ticket reply 2 -m Hotovo --resolve").status == 0)
        #expect(await desk.run("desk export \(desk.folder)/x").status == 0)
        #expect(await desk.run("desk backup \(desk.folder)/b").status == 0)
    }

    @Test func `an older desk is refused with --no-migrate, and a newer one always, with both numbers`()
        async throws
    {
        let desk = try await desk("1.0.0")
        let before = try Data(contentsOf: URL(filePath: desk.database))
        let refused = await desk.run("queue --no-migrate")
        #expect(refused.status == 78 && refused.stderr.contains("has schema 1, this tool works with 2"))
        #expect(await desk.run("desk doctor --no-migrate").status == 1)
        #expect(try Data(contentsOf: URL(filePath: desk.database)) == before)
        #expect(await desk.run("queue").status == 0)
        #expect(await desk.run("queue --no-migrate").status == 0)
        try ReleasedDesk.run("PRAGMA user_version = 9", on: desk.database)
        let newer = await desk.run("queue")
        #expect(newer.status == 78 && newer.stderr.contains("has schema 9, this tool knows up to 2"))
    }

    @Test(arguments: [
        "DROP INDEX ticketCharges", "CREATE TABLE more (a)",
        "DROP TABLE topic; CREATE TABLE topic (id INTEGER PRIMARY KEY, name TEXT)",
    ])
    func `a desk of a build before the first version is refused, left as it is, and told how to move`(
        change: String
    ) async throws {
        let desk = try await desk("1.0.0")
        try ReleasedDesk.run("PRAGMA foreign_keys = OFF; \(change)", on: desk.database)
        let before = try Data(contentsOf: URL(filePath: desk.database))
        let refused = await desk.run("queue")
        #expect(refused.status == 78 && refused.stderr.contains("made by a build before 1.0.0"), "\(refused)")
        #expect(refused.stderr.contains("desk export moved"))
        #expect(try Data(contentsOf: URL(filePath: desk.database)) == before)
        #expect(!FileManager.default.fileExists(atPath: desk.database + ".before-2"))
    }

    @Test func `what an earlier migration has kept is not lost to a later one`() async throws {
        let desk = try await desk("1.0.0")
        for text in ["another desk", "a third"] {
            let name = desk.database + ".before-2" + (text == "a third" ? ".1" : "")
            try Data(text.utf8).write(to: URL(filePath: name))
        }
        let before = try Data(contentsOf: URL(filePath: desk.database))
        #expect(await desk.run("queue").stderr.contains("desk.db.before-2.2"))
        #expect(try String(contentsOfFile: desk.database + ".before-2", encoding: .utf8) == "another desk")
        #expect(try Data(contentsOf: URL(filePath: desk.database + ".before-2.2")) == before)
    }

    @Test func `backups of an older schema are counted, restore, and stay as they are`() async throws {
        var desk = try await ticketDesk()
        await desk.openTicket("--attach '\(try file(desk))'")
        try FileManager.default.createDirectory(
            atPath: "\(desk.folder)/backups", withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700])
        for name in ["b1", "b2"] {
            desk.now = desk.now + 60
            #expect(await desk.run("desk backup \(desk.folder)/backups/\(name)").status == 0)
            let backup = "\(desk.folder)/backups/\(name)/desk.db"
            try ReleasedDesk.takeBack(backup)
            try? FileManager.default.removeItem(atPath: backup + "-journal")
        }
        let old = try Data(contentsOf: URL(filePath: "\(desk.folder)/backups/b2/desk.db"))
        #expect(await desk.run("desk backup \(desk.folder)/backups/b3 --keep 2").status == 0)
        let left = try FileManager.default.contentsOfDirectory(atPath: "\(desk.folder)/backups")
        #expect(left.sorted() == ["b2", "b3"])
        await desk.openTicket()
        let restored = await desk.run("desk restore \(desk.folder)/backups/b2 --force --yes")
        #expect(restored.status == 0, "\(restored)")
        #expect(await desk.run("ticket list --format ids").lines == ["1"])
        #expect(await desk.run("desk check").status == 0)
        #expect(try ReleasedDesk.schema(in: desk.database) == 2)
        #expect(try Data(contentsOf: URL(filePath: "\(desk.folder)/backups/b2/desk.db")) == old)
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(desk.folder)/backups/b2")
        #expect(!names.contains { $0.contains("before") })
    }

    @Test func `a backup goes over a desk of an older schema too`() async throws {
        let desk = try await ticketDesk()
        await desk.run("desk backup \(desk.folder)/b")
        await desk.openTicket()
        try ReleasedDesk.takeBack(desk.database)
        let restored = await desk.run("desk restore \(desk.folder)/b --force --yes")
        #expect(restored.status == 0, "\(restored)")
        #expect(await desk.run("ticket list --format ids").lines == [])
        #expect(await desk.run("desk check").status == 0)
    }

    @Test(arguments: ["desk --version --json", "ticket --json --version", "queue --version --format=json"])
    func `the version is told to machines with the schema`(line: String) async throws {
        let answer = await (try TestDesk(bareAt: ReleasedDesk.left)).run(line)
        #expect(answer.status == 0, "\(answer)")
        #expect(
            answer.json == ["version": .string(String(Version.text.dropFirst(5))), "schema": 2], "\(answer)")
    }

    private func file(_ desk: TestDesk) throws -> String {
        let path = desk.folder + ".files"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data("log".utf8).write(to: URL(filePath: path + "/log.txt"))
        return path + "/log.txt"
    }
}

/// A desk with something in every table.
private func fullDesk() async throws -> TestDesk {
    var desk = try await busyDesk()
    func expect(_ line: String, stdin: String = "", as login: String = "admin") async throws {
        desk.now = desk.now + 60
        var caller = desk
        caller.osUser = login
        let done = await caller.run(line, stdin: stdin)
        try #require(done.status == 0, "\(done)")
    }
    try await expect("account password set jan@kolin.example --password-stdin", stdin: goodPassword)
    try await expect("account reset request jan@kolin.example --print")
    try await expect("account register start --org brno --email mzdy@brno.example --name Bára")
    try await expect("org administrator appoint brno bob@brno.example --reason odchod", as: "petr")
    try await expect("ticket create --from jan@kolin.example --subject 'Nejde tisk' --available 'po-pá 8-11'")
    try await expect("ticket ask 2 -m 'Kdy?'")
    try await expect("ticket receive 2 --from petr@kolin.example -m Dnes")
    let origin =
        #""source":"rt","requester":"jan@kolin.example","createdAt":"2020-02-29T08:00:00Z","state":"closed""#
    try await expect(
        "ticket import -",
        stdin:
            #"{"sourceId":"1","number":1,"subject":"Starý",\#(origin),"links":[{"kind":"blocks","ticket":"rt:2"}]}"#
    )
    try await expect(
        "desk consultant key add petr",
        stdin: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f petr@doma")
    try await expect("ticket create --from jan@kolin.example --subject 'Až bude výplata' -m Popis")
    try await expect("ticket wait 9 --until 2027-01-04")
    try await expect("ticket watch 9 petr@kolin.example")
    try await expect("desk text set uvod -m 'Dobrý den'")
    try await expect("queue view save ranni --mine")
    try await expect("account reset expire")
    try await expect("queue sweep")
    try await expect("ticket note 1 -m 'jednou' --once klíč")
    return desk
}
