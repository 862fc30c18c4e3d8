import DeskModel
import DeskTesting
import Foundation
import Testing

/// What is set on a machine, and what sets it.
@Suite struct ConfigTests {
    /// A desk whose user has a `desk.toml` with this in it.
    private func configured(_ text: String) throws -> (desk: TestDesk, file: String) {
        let desk = try TestDesk()
        let folder = "\(desk.folder)/.config/desk"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let file = "\(folder)/desk.toml"
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        return (desk, file)
    }

    private func rows(_ answer: Answer) -> [String: [JSON]] {
        Dictionary(
            uniqueKeysWithValues: answer.json.elements.compactMap { row in
                guard case .string(let key) = row["key"] else { return nil }
                return (key, [row["value"], row["from"]])
            })
    }

    @Test func `each setting is told with the flag, the variable or the file that sets it`() async throws {
        let (desk, file) = try configured(
            "mailer = [\"/bin/cat\", \"-u\"]\nfrom = \"D <d@x.example>\"\nhost = \"sudo:desk\"\n")
        let answer = await desk.run(
            "desk config --json --lang cs", environment: ["PAGER": "more", "DESK_HOST": ""])
        let rows = rows(answer)
        #expect(answer.status == 0 && answer.stderr == "", "\(answer)")
        #expect(
            Set(rows.keys) == [
                "database", "host", "mailer", "from", "web", "hook", "pager", "templates", "language",
            ])
        #expect(rows["database"] == [.string(desk.database), "DESK_DB"])
        #expect(rows["host"] == [nil, "DESK_HOST"])
        #expect(rows["mailer"] == [["/bin/cat", "-u"], .string(file)])
        #expect(rows["from"] == ["D <d@x.example>", .string(file)])
        #expect(rows["web"] == [nil, nil])
        #expect(rows["pager"] == [["more"], "PAGER"])
        #expect(rows["language"] == ["cs", "--lang"])
        let table = await desk.run("desk config")
        #expect(table.stdout.contains("default") && table.stdout.contains("/bin/cat -u"), "\(table)")
    }

    @Test func `it needs no desk`() async throws {
        let desk = try TestDesk(bareAt: "2026-11-23T09:00:00Z")
        let answer = await desk.run("desk config --format ids", environment: ["DESK_DB": ""])
        #expect(answer.status == 0 && answer.stdout.hasPrefix("database\n"), "\(answer)")
    }

    @Test(arguments: [
        ("mailer = [\"/not/there\"]\nfrom = \"d@x.example\"", "'/not/there' cannot be run"),
        ("mailer = [\"nosuchmailer\", \"-t\"]\nfrom = \"d@x.example\"", "'nosuchmailer' cannot be run"),
        ("mailer = [\"/tmp\"]\nfrom = \"d@x.example\"", "'/tmp' cannot be run"),
        ("hook = [\"/not/there\"]", "hook '/not/there' cannot be run"), ("from = \"nobody\"", "nobody"),
        ("mailer = [\"/bin/cat\"]", "no sender of mail"),
        ("web = \"http://x.example\"", "does not begin with https://"),
    ])
    func `what cannot work is told after what is set, with 78`(text: String, told: String) async throws {
        let (desk, _) = try configured(text)
        let answer = await desk.run("desk config")
        #expect(answer.status == 78 && answer.stderr.contains(told), "\(answer)")
        #expect(answer.stdout.contains("database"))
    }

    @Test func `a mailer and a hook are found where programs are`() async throws {
        let (desk, _) = try configured("mailer = [\"cat\"]\nhook = [\"true\"]\nfrom = \"d@x.example\"")
        let answer = await desk.run("desk config --json --db /nowhere/desk.db")
        #expect(answer.status == 0 && answer.stderr == "", "\(answer)")
        #expect(rows(answer)["database"] == ["/nowhere/desk.db", "--db"])
    }

    @Test func `braces within texts and comments are no harm`() async throws {
        let text =
            #"mailer = ["cat", "a{1,}", '[}', """,}\"""", ''',}''', # ,}"# + "\n]\nfrom = \"d@x.example\""
        let (desk, _) = try configured(text)
        let answer = await desk.run("desk config --db /nowhere/desk.db")
        #expect(answer.status == 0 && answer.stderr == "", "\(answer)")
    }

    @Test func `an unknown key is told with the nearest known one`() async throws {
        let (desk, file) = try configured("mailr = [\"/bin/cat\"]")
        let answer = await desk.run("desk config")
        #expect(answer.status == 78 && answer.stderr.contains("unknown key 'mailr' in '\(file)'"))
        #expect(answer.stderr.contains("mailer"), "\(answer)")
    }
}
