import DeskModel
import DeskTesting
import Foundation
import Testing

/// Backups, restoring them, and exports.
@Suite struct BackupTests {
    private func desk() async throws -> TestDesk {
        let desk = try TestDesk()
        await desk.run("org create kolin --name 'Město Kolín' --contract-email mzdy@kolin.example")
        await desk.run("account create jana@kolin.example --org kolin --name Jana --role administrator")
        try Data("obsah přílohy".utf8).write(to: URL(fileURLWithPath: "/tmp/\(name(desk)).txt"))
        await desk.run("desk price set fast 1500 CZK --from today")
        let made = await desk.run(
            "ticket create --from jana@kolin.example --subject Mzdy -m Popis --attach /tmp/\(name(desk)).txt "
                + "--deadline 2027-01-12 --fast --accept-price 1500")
        try FileManager.default.removeItem(atPath: "/tmp/\(name(desk)).txt")
        #expect(made.status == 0, "\(made)")
        return desk
    }

    private func name(_ desk: TestDesk) -> String { (desk.folder as NSString).lastPathComponent }

    private func mode(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    /// The path of the only attachment beside a database.
    private func attachment(in folder: String) throws -> String {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder + "/attachments")
        return try folder + "/attachments/" + #require(files.first { $0.contains("/") })
    }

    @Test func `a backup is a desk of its own`() async throws {
        let desk = try await desk()
        let folder = desk.folder + "/b"
        let made = await desk.run("desk backup \(folder)")
        #expect(made.status == 0 && made.stdout == "backed up to \(folder), attachments 1\n", "\(made)")
        #expect(try mode(folder) == 0o700 && mode(folder + "/desk.db") == 0o600)
        #expect(try mode(attachment(in: folder)) == 0o600)
        let there = await desk.run("ticket list --json --db \(folder)/desk.db")
        #expect(there.status == 0 && there.json.elements.count == 1)
        #expect(await desk.run("desk check --db \(folder)/desk.db").status == 0)
        let quiet = await desk.run("desk backup -q \(desk.folder)/c")
        #expect(quiet.status == 0 && quiet.stdout.isEmpty && quiet.stderr.isEmpty)
    }

    @Test func `a backup takes only a folder that is new or empty`() async throws {
        let desk = try await desk()
        #expect(await desk.run("desk backup \(desk.folder)").status == 73)
        #expect(await desk.run("desk backup \(desk.folder)/no/b").status == 73)
        try FileManager.default.createDirectory(
            atPath: desk.folder + "/e", withIntermediateDirectories: false)
        #expect(await desk.run("desk backup \(desk.folder)/e/").status == 0)
        #expect(try mode(desk.folder + "/e") == 0o700)
        #expect(await desk.run("desk backup \(desk.folder)/e").status == 73)
    }

    @Test func `a missing attachment does not keep the rest from being saved`() async throws {
        let desk = try await desk()
        try FileManager.default.removeItem(atPath: attachment(in: desk.folder))
        let made = await desk.run("desk backup \(desk.folder)/b")
        #expect(made.status == 7 && made.stderr.contains("not copied: 1"))
        #expect(await desk.run("desk restore \(desk.folder)/b --force --yes").status == 65)
    }

    @Test func `restoring brings back what was, and keeps what is`() async throws {
        let desk = try await desk()
        await desk.run("desk backup \(desk.folder)/b")
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        #expect(await desk.run("desk restore \(desk.folder)/b").status == 4)
        #expect(await desk.run("desk restore \(desk.folder)/b --force").status == 64)
        let done = await desk.run("desk restore \(desk.folder)/b --force --yes --json")
        #expect(done.status == 0, "\(done)")
        #expect(await desk.run("org list -q").stdout == "kolin\n")
        guard case .string(let kept) = done.json["kept"] else { return #expect(Bool(false), "nothing kept") }
        #expect(await desk.run("org list -q --db \(kept)/desk.db").stdout == "brno\nkolin\n")
        #expect(await desk.run("desk check --db \(kept)/desk.db").status == 0)
        #expect(try FileManager.default.fileExists(atPath: attachment(in: kept)))
        #expect(await desk.run("desk check").status == 0)
        #expect(await desk.run("desk audit list --limit 1 --json").json[0]["verb"] == "desk restore")
    }

    @Test("What is no backup is not advised to become a desk, nor to be restored again")
    func noBackup() async throws {
        let desk = try await desk()
        let nowhere = await desk.run("desk restore \(desk.folder)/nowhere --force --yes")
        #expect(
            nowhere.status == 66 && nowhere.stderr.contains("a folder that desk backup made"), "\(nowhere)")
        await desk.run("desk backup \(desk.folder)/b")
        try Data("torn".utf8).write(to: URL(fileURLWithPath: "\(desk.folder)/b/desk.db"))
        let torn = await desk.run("desk restore \(desk.folder)/b --force --yes")
        #expect(torn.status == 78 && torn.stderr.contains("a folder that desk backup made"), "\(torn)")
    }

    /// T31.
    @Test func `restoring voids live tokens and parks waiting mail`() async throws {
        let desk = try await desk()
        let token = await desk.run("account reset request jana@kolin.example --print").lines.last ?? ""
        await desk.run("desk backup \(desk.folder)/b")
        let done = await desk.run("desk restore \(desk.folder)/b --force --yes --json")
        #expect(done.json["revokedTokens"] == 1 && done.stderr.contains("parked"), "\(done)")
        #expect(await desk.run("desk mail list --state queued -q").stdout.isEmpty)
        let redeem = await desk.run(
            "account reset redeem --token-stdin --password-stdin",
            stdin: token + "\nkoně na louce u rybníka\n")
        #expect(redeem.status == 1)
    }

    /// T31.
    @Test func `who was erased since the backup is erased again`() async throws {
        let desk = try await desk()
        await desk.run("account create petr@kolin.example --org kolin --name 'Petr Svoboda' --no-password")
        await desk.run("desk backup \(desk.folder)/b")
        let erased = await desk.run("account erase petr@kolin.example --reason žádost --yes --vacate")
        #expect(erased.status == 0, "\(erased)")
        let done = await desk.run("desk restore \(desk.folder)/b --force --yes --json")
        #expect(done.status == 0 && done.json["erasedAgain"] == 1, "\(done)")
        #expect(await desk.run("account show petr@kolin.example").status == 3)
        #expect(await desk.run("account show jana@kolin.example").status == 0)
        #expect(await desk.run("desk audit verify").status == 0)
        #expect(await desk.run("desk check").status == 0)
    }

    @Test func `who was erased is erased again though theirs was the only contract email`() async throws {
        let desk = try await desk()
        await desk.run("org create brno --name Brno --contract-email ota@brno.example")
        await desk.run("account create ota@brno.example --org brno --name 'Ota Malý' --no-password")
        await desk.run("desk backup \(desk.folder)/b")
        await desk.run("org contract-email add brno mzdy@brno.example")
        await desk.run("account erase ota@brno.example --reason žádost --yes --vacate")
        let done = await desk.run("desk restore \(desk.folder)/b --force --yes --json")
        #expect(done.status == 0 && done.json["erasedAgain"] == 1, "\(done)")
        #expect(await desk.run("org contract-email list brno -q").lines == ["mzdy@brno.example"])
    }

    /// T31.
    @Test func `a damaged backup replaces nothing`() async throws {
        let desk = try await desk()
        await desk.run("desk backup \(desk.folder)/b")
        let path = desk.folder + "/b/desk.db"
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        for index in stride(from: 4096 * 3, to: min(bytes.count, 4096 * 12), by: 7) { bytes[index] ^= 0x5A }
        try bytes.write(to: URL(fileURLWithPath: path))
        let done = await desk.run("desk restore \(desk.folder)/b --force --yes")
        #expect(done.status == 78 || done.status == 77, "\(done)")
        #expect(await desk.run("org list -q").stdout == "kolin\n")
        #expect(await desk.run("desk restore \(desk.folder)/nowhere --force --yes").status == 66)
    }

    @Test func `a backup is restored where no desk is`() async throws {
        let desk = try await desk()
        await desk.run("desk backup \(desk.folder)/b")
        let path = desk.folder + "/new/place/desk.db"
        #expect(await desk.run("desk restore \(desk.folder)/b --db \(path)").status == 0)
        #expect(await desk.run("ticket list -q --db \(path)").stdout == "1\n")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: desk.folder + "/new/place").contains(
                "attachments"))
    }

    @Test func `the tables are JSON lines and files, without secrets`() async throws {
        let desk = try await desk()
        await desk.run(
            "account password set jana@kolin.example --password-stdin", stdin: "koně na louce u rybníka\n")
        let done = await desk.run("desk export --tables \(desk.folder)/x")
        #expect(done.status == 0 && done.stdout.contains("attachments 1"), "\(done)")
        let tickets = try String(contentsOfFile: desk.folder + "/x/ticket.jsonl", encoding: .utf8)
        let ticket = try JSON.parse(Array((try #require(tickets.split(separator: "\n").first)).utf8))
        #expect(ticket["subject"] == "Mzdy" && ticket["number"] == 1)
        let listed = await desk.run("ticket show 1 --json").json
        for key in ["createdAt", "dueAt", "deadline"] { #expect(ticket[key] == listed[key]) }
        #expect(ticket["priceAmount"] == listed["price"]["amount"] && ticket["priceAmount"] == "1500.00")
        let accounts = try String(contentsOfFile: desk.folder + "/x/account.jsonl", encoding: .utf8)
        #expect(accounts.contains("jana@kolin.example") && !accounts.contains("argon2"))
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder + "/x")
        #expect(names.contains("README.txt") && !names.contains("desk.db"))
        #expect(try mode(desk.folder + "/x/ticket.jsonl") == 0o600)
        #expect(await desk.run("desk export --tables \(desk.folder)/x").status == 73)
    }
}
