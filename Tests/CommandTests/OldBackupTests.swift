import DeskModel
import DeskTesting
import Foundation
import Testing

/// What `desk backup --keep` removes, and what it never does.
@Suite struct OldBackupTests {
    private func backUp(_ desk: TestDesk, _ names: String..., keep: Int? = nil) async throws {
        for name in names {
            let flag = keep.map { " --keep \($0)" } ?? ""
            let made = await desk.run("desk backup \(desk.folder)/old/\(name)\(flag)")
            try #require(made.status == 0, "\(made)")
        }
    }

    private func desk() throws -> TestDesk {
        let desk = try TestDesk()
        try FileManager.default.createDirectory(
            atPath: desk.folder + "/old", withIntermediateDirectories: false)
        return desk
    }

    private func names(_ desk: TestDesk) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: desk.folder + "/old").sorted()
    }

    @Test func `the newest stay, the one just made among them, and the log tells which went`() async throws {
        let desk = try desk()
        // The order is that of the log: neither names nor the clock decide.
        try await backUp(desk, "c", "a", "b")
        let made = await desk.run("desk backup \(desk.folder)/old/0 --keep 2")
        #expect(
            made.stdout == "backed up to \(desk.folder)/old/0, attachments 0, old backups removed 2\n",
            "\(made)")
        #expect(try names(desk) == ["0", "b"])
        let entry = await desk.run("desk audit list --limit 1 --json").json[0]
        #expect(entry["verb"] == "desk backup" && entry["changes"]["removed"] == ["a", "c"])
        let last = await desk.run("desk backup \(desk.folder)/old/1/ --keep 1 --json")
        #expect(last.json["removed"].elements.count == 2, "\(last)")
        #expect(try names(desk) == ["1"])
        #expect(await desk.run("desk check --db \(desk.folder)/old/1/desk.db").status == 0)
    }

    @Test func `only what the log knows and nobody touched is a backup of this desk`() async throws {
        let desk = try desk()
        let old = desk.folder + "/old"
        let files = FileManager.default
        try await backUp(desk, "used", "renamed", "noted", "damaged", "plain")
        #expect(
            await desk.run("org create brno --name B --contract-email b@b.example --db \(old)/used/desk.db")
                .status
                == 0)
        try files.moveItem(atPath: old + "/renamed", toPath: old + "/precious")
        try Data("why".utf8).write(to: URL(fileURLWithPath: old + "/noted/why.txt"))
        try Data("no desk".utf8).write(to: URL(fileURLWithPath: old + "/damaged/desk.db"))
        try files.copyItem(atPath: old + "/plain", toPath: old + "/copy")
        try files.createSymbolicLink(atPath: old + "/link", withDestinationPath: old + "/plain")
        try files.createDirectory(atPath: old + "/empty", withIntermediateDirectories: false)
        let other = try TestDesk()
        await other.run("desk backup \(old)/other")
        let before = try names(desk)
        try await backUp(desk, "new", keep: 1)
        #expect(try names(desk) == (before.filter { $0 != "plain" } + ["new"]).sorted())
    }

    @Test func `a backup that misses an attachment removes none`() async throws {
        let desk = try desk()
        await desk.run("org create kolin --name Kolín --contract-email mzdy@kolin.example")
        await desk.run("account create jana@kolin.example --org kolin --name Jana --no-password")
        let file = "/tmp/\((desk.folder as NSString).lastPathComponent).txt"
        defer { try? FileManager.default.removeItem(atPath: file) }
        try Data("obsah".utf8).write(to: URL(fileURLWithPath: file))
        await desk.run("ticket create --from jana@kolin.example --subject Mzdy -m Popis --attach \(file)")
        try await backUp(desk, "whole")
        try FileManager.default.removeItem(atPath: desk.folder + "/attachments")
        #expect(await desk.run("desk backup \(desk.folder)/old/new --keep 1").status == 7)
        #expect(try names(desk) == ["new", "whole"])
    }

    @Test func `at least one stays`() async throws {
        let desk = try desk()
        try await backUp(desk, "a")
        #expect(await desk.run("desk backup \(desk.folder)/old/b --keep 0").status == 64)
        #expect(await desk.run("desk backup \(desk.folder)/old/b --keep=-1").status == 64)
        #expect(try names(desk) == ["a"])
    }
}
