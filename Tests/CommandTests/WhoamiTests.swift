import DeskModel
import DeskTesting
import Foundation
import Testing

/// Which desk, as whom, by which settings.
@Suite struct WhoamiTests {
    private func fixture() async throws -> TestDesk {
        let desk = try await ticketDesk()
        await desk.run("desk consultant create gone --name G --email g@vendor.example")
        await desk.run("desk consultant disable gone")
        return desk
    }

    @Test(arguments: ["desk", "account", "org", "queue", "ticket", "desk account"])
    func `every tool says which desk it is and who asks`(tool: String) async throws {
        let desk = try await fixture()
        let answer = await desk.by("petr").run(
            "\(tool) whoami --json", environment: ["LC_ALL": "cs_CZ.UTF-8"])
        #expect(answer.status == 0 && answer.stderr == "", "\(answer)")
        #expect(
            answer.json.keys == [
                "database", "databaseFrom", "host", "osUser", "consultant", "name", "email", "role",
                "actingFor",
                "organisation", "mailer", "from", "language", "version",
            ])
        #expect(answer.json["database"] == .string(desk.database))
        #expect(answer.json["databaseFrom"] == "DESK_DB" && answer.json["host"] == .null)
        #expect(answer.json["osUser"] == "petr" && answer.json["consultant"] == "petr")
        #expect(answer.json["role"] == "consultant" && answer.json["actingFor"] == .null)
        #expect(answer.json["language"] == "cs" && answer.json["version"] == "desk 1.0.0")
    }

    @Test func `the setting that chose the database is told`() async throws {
        let desk = try await fixture()
        let flag = await desk.run(
            "desk whoami --db \(desk.database) --json", environment: ["DESK_DB": "/nowhere"])
        #expect(flag.json["databaseFrom"] == "--db")
        let folder = "\(desk.folder)/.config/desk"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let file = "\(folder)/desk.toml"
        let text =
            "database = \"\(desk.database)\"\nmailer = [\"/bin/cat\", \"-u\"]\nfrom = \"D <d@x.example>\"\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        let configured = await desk.run("queue whoami --json", environment: ["DESK_DB": ""])
        #expect(configured.json["databaseFrom"] == .string(file), "\(configured)")
        #expect(
            configured.json["mailer"] == ["/bin/cat", "-u"] && configured.json["from"] == "D <d@x.example>")
        let text2 = await desk.run("queue whoami", environment: ["DESK_DB": ""])
        #expect(text2.stdout.contains(file) && text2.stdout.contains("/bin/cat -u"), "\(text2)")
    }

    @Test func `whom one acts as and for is told`() async throws {
        let desk = try await fixture()
        let other = await desk.run("desk whoami --as petr --json").json
        #expect(other["osUser"] == "admin" && other["consultant"] == "petr" && other["role"] == "consultant")
        let person = await desk.by("web").run("ticket whoami --by eva@kolin.example --json").json
        #expect(person["actingFor"] == "eva@kolin.example" && person["organisation"] == "kolin")
        #expect(person["role"] == "web")
        #expect(await desk.run("desk whoami --by nobody@kolin.example").status == 3)
    }

    @Test func `from elsewhere the host is told as the client calls it`() async throws {
        var desk = try await fixture()
        desk.isElsewhere = true
        #expect(await desk.run("queue whoami --json").json["host"] == "test")
        #expect(
            await desk.run("queue whoami --json", environment: ["DESK_HOST": "other"]).json["host"] == "test")
    }

    @Test func `who cannot work on the desk is told which it would be, and then why`() async throws {
        let desk = try await fixture()
        for login in ["stranger", "gone"] {
            let answer = await desk.by(login).run("desk whoami --json")
            #expect(answer.status == 77 && answer.stderr.contains("notPermitted"), "\(answer)")
            #expect(
                answer.json["database"] == .string(desk.database) && answer.json["osUser"] == .string(login))
            #expect(answer.json["consultant"] == .null && answer.json["role"] == .null)
        }
        let missing = await desk.run("desk whoami --db /nowhere/desk.db")
        #expect(missing.status == 66 && missing.stdout.contains("/nowhere/desk.db"), "\(missing)")
        #expect(missing.stderr.contains("desk init"), "\(missing)")
    }
}
