import DeskCLI
import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Foundation
import Testing

struct TicketAttachmentTests {
    @Test func `files are attached, listed, saved and removed`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        let file = try desk.file("obrazovka 1.png", Data([1, 2, 3]))
        #expect(await desk.run("ticket attach \(n) '\(file)'").stdout == "attached 1 file to ticket \(n)\n")
        let listed = await desk.run("ticket attachment list \(n) --json").json
        #expect(listed[0].keys == ["id", "name", "type", "size", "sha256", "createdAt"])
        #expect(listed[0]["name"] == "obrazovka 1.png")
        #expect(listed[0]["type"] == "image/png")
        let history = await desk.run("ticket history \(n)").lines.last
        #expect(history?.hasSuffix("attachments obrazovka 1.png") == true)
        let target = desk.folder + "/out.png"
        #expect(await desk.run("ticket attachment save \(n) 1 -o \(target)").status == 0)
        #expect(FileManager.default.contents(atPath: target) == Data([1, 2, 3]))
        #expect(await desk.run("ticket attachment save \(n) 1 -o \(target)").status == 73)
        #expect(await desk.run("ticket attachment save \(n) 1 -o \(target) --force").status == 0)
        #expect(await desk.run("ticket attachment save \(n) 9").status == 3)
        #expect(await desk.run("ticket attachment remove \(n) 1 --reason omyl").status == 0)
        #expect(await desk.run("ticket attachment list \(n) --json").json == [])
        #expect(try desk.stored().isEmpty)
    }

    @Test func `nothing is stored when one file is too large or there are too many`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        try desk.change { transaction in
            try transaction.set(.attachmentSize, to: "10")
            try transaction.set(.attachmentCount, to: "2")
        }
        let (small, large) = (try desk.file("a", Data(count: 10)), try desk.file("b", Data(count: 11)))
        #expect(await desk.run("ticket attach \(n) \(small) \(large)").status == 65)
        #expect(await desk.run("ticket attach \(n) \(small) \(small) \(small)").status == 65)
        #expect(await desk.run("ticket attach \(n) \(small) \(desk.folder)/none").status == 66)
        #expect(await desk.run("ticket attach \(n) /dev/null").status == 65)
        #expect(try desk.stored().isEmpty)
        #expect(await desk.run("ticket attach \(n) \(small) -n").status == 0)
        #expect(try desk.stored().isEmpty)
        #expect(await desk.run("ticket attach \(n) \(small)").status == 0)
    }

    /// T40.
    @Test func `the desk's own files cannot be attached`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        let link = try desk.outside("link")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: desk.database)
        #expect(await desk.run("ticket attach \(n) \(desk.database)").status == 65)
        #expect(await desk.run("ticket attach \(n) \(link)").status == 65)
    }

    /// T41.
    @Test func `across sudo no name is opened, whatever its mode, and streams go on`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        let file = try desk.file("open", Data("2".utf8))
        #expect(chmod(file, 0o644) == 0)
        await desk.run("ticket attach \(n) \(file)")
        let folder = try desk.outside("folder")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        #expect(chmod(folder, 0o777) == 0)
        let json = #"{"from":"jan@kolin.example","subject":"x","attachments":[{"path":"\#(file)"}]}"#
        for line in [
            "ticket attach \(n) \(file)", "ticket note \(n) -F \(file)",
            "ticket reply \(n) -m x --attach \(file)",
            "ticket create --from jan@kolin.example --subject x -F \(file)", "ticket create --input json",
            "org import \(file) -n", "org import - --input csv --verdicts \(folder)/verdicts.csv",
            "account import \(file) -n", "ticket attachment save \(n) 1 --force -o \(folder)/saved",
            "ticket attachment save \(n) 1", "queue board -o \(folder)/board.html",
            "ticket export \(n) -o \(folder)/ticket", "account data jan@kolin.example -o \(folder)/data",
            "desk export \(folder)/export", "desk backup \(folder)/backup",
            "desk restore \(folder) --force --yes",
            "desk schedule --for systemd -o \(folder)",
        ] {
            let csv = "code,name,contract_emails\nxx,X,x@xx.example\n"
            let refused = await desk.run(
                line, stdin: line.contains("--input csv") ? csv : json, files: .streams)
            #expect(refused.status == 77 && refused.stderr.contains("hint: "), "\(refused)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        for (line, stdin) in [
            ("ticket note \(n) -F -", "text"), ("queue board -o -", ""),
            ("ticket attachment save \(n) 1 -o -", ""),
            ("org import - --input csv --verdicts - -n", "code,name,contract_emails\nxx,X,x@xx.example\n"),
            ("desk export -", ""),
            ("desk backup -", ""), ("account data jan@kolin.example -o -", ""),
            ("ticket export \(n) -o -", ""),
        ] {
            let done = await desk.run(line, stdin: stdin, files: .streams)
            #expect(done.status == 0 && !done.stdout.isEmpty && done.stderr.isEmpty, "\(line) \(done.stderr)")
        }
    }

    @Test func `a customer's JSON brings bytes, and names no file of this machine`() async throws {
        let desk = try await ticketDesk()
        let file = try desk.file("open", Data("2".utf8))
        let path = #"{"subject":"x","attachments":[{"path":"\#(file)"}]}"#
        let bytes = #"{"subject":"x","attachments":[{"name":"open","base64":"Mg=="}]}"#
        let line = "ticket create --input json --by jan@kolin.example"
        #expect(await desk.run(line, stdin: path).status == 65)
        #expect(await desk.run(line, stdin: bytes).status == 0)
        #expect(
            await desk.run("ticket create --input json --from jan@kolin.example", stdin: path).status == 0)
    }

    /// T40.
    @Test func `saving replaces a link and never follows it`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        let file = try desk.file("a.txt", Data("new".utf8))
        await desk.run("ticket attach \(n) \(file)")
        let (victim, link) = (desk.folder + "/victim", desk.folder + "/link")
        try Data("old".utf8).write(to: URL(fileURLWithPath: victim))
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: victim)
        #expect(await desk.run("ticket attachment save \(n) 1 -o \(link)").status == 73)
        #expect(await desk.run("ticket attachment save \(n) 1 -o \(link) --force").status == 0)
        #expect(FileManager.default.contents(atPath: victim) == Data("old".utf8))
        #expect(FileManager.default.contents(atPath: link) == Data("new".utf8))
    }

    @Test func `saving goes into a folder, and never onto what is no file`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        await desk.run("ticket attach \(n) \(try desk.file("a.txt", Data("new".utf8)))")
        let folder = try desk.outside("into")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let saved = await desk.run("ticket attachment save \(n) 1 -o \(folder)//")
        #expect(saved.status == 0 && saved.stdout.contains("\(folder)/a.txt"), saved.comment)
        #expect(FileManager.default.contents(atPath: folder + "/a.txt") == Data("new".utf8))
        #expect(await desk.run("ticket attachment save \(n) 1 -o \(folder)/none/").status == 73)
        let pipe = folder + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        let link = folder + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/null")
        for place in [pipe, link] {
            let refused = await desk.run("ticket attachment save \(n) 1 -o \(place) --force")
            #expect(refused.status == 73 && refused.stderr.contains("-o"), refused.comment)
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a.txt", "link", "pipe"])
    }

    @Test func `damaged bytes are not handed out, and doctor tells them and removes orphans`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        await desk.run("ticket attach \(n) \(try desk.file("a", Data("one".utf8)))")
        let stored = try #require(try desk.stored().first)
        try Data("two".utf8).write(to: URL(fileURLWithPath: stored))
        #expect(await desk.run("ticket attachment save \(n) 1 -o -").status == 74)
        let orphan = desk.folder + "/attachments/" + String(repeating: "ab", count: 1)
        try FileManager.default.createDirectory(atPath: orphan, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: orphan + "/" + String(repeating: "c", count: 62)))
        var later = desk
        later.now = Instant(seconds: Int64(Date().timeIntervalSince1970) + 90_000)
        let found = try later.opened { try $0.upkeep.attachmentFindings(in: $0.store, fix: true) }
        #expect(found.count == 2)
        #expect(try later.opened { try $0.upkeep.attachmentFindings(in: $0.store, fix: false) }.count == 1)
        #expect(try desk.stored().count == 1)
    }

    /// T46.
    @Test func `customers see attachments of their own tickets alone`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        let file = try desk.file("a", Data("one".utf8))
        #expect(await desk.run("ticket attach \(n) \(file) --by jan@kolin.example").status == 0)
        #expect(await desk.run("ticket attachment list \(n) --by eva@kolin.example -q").lines == ["1"])
        #expect(await desk.run("ticket attachment list \(n) --by bob@brno.example").status == 3)
        #expect(await desk.run("ticket attachment save \(n) 1 -o - --by bob@brno.example").status == 3)
        #expect(
            await desk.run("ticket attachment remove \(n) 1 --reason x --by jan@kolin.example").status == 77)
    }

    @Test func `an export holds the ticket and its files under cleaned names`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        let request: JSON = [
            "from": "jan@kolin.example", "subject": "x",
            "attachments": [["name": "../../evil.txt", "base64": "YWhvag=="]],
        ]
        await desk.run("ticket create --input json", stdin: request.text)
        let folder = try desk.outside("export")
        #expect(await desk.run("ticket export 2 -o \(folder)").status == 0)
        #expect(FileManager.default.contents(atPath: folder + "/attachments/1-evil.txt") == Data("ahoj".utf8))
        let document = try JSON.parse(
            Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/ticket.json"))))
        #expect(document["number"] == 2)
        #expect(await desk.run("ticket export \(n) -o \(folder)").status == 73)
    }
}

extension TestDesk {
    /// A path outside the desk's folder that is gone with it.
    func outside(_ name: String) throws -> String {
        let folder = folder + ".files"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return "\(folder)/\(name)"
    }

    /// Writes a file outside the desk's folder and tells its path.
    func file(_ name: String, _ contents: Data) throws -> String {
        let path = try outside(name)
        try contents.write(to: URL(fileURLWithPath: path))
        return path
    }

    /// The files under `attachments/`.
    func stored() throws -> [String] {
        let base = folder + "/attachments"
        guard FileManager.default.fileExists(atPath: base) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: base).map { base + "/" + $0 }.filter {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }

    /// The desk as commands have it.
    func opened<T>(_ body: (Desk) throws -> T) throws -> T {
        try body(
            try Desk.open(
                at: database, caller: Caller(osUser: osUser), now: now, environment: DeskEnvironment()))
    }
}
