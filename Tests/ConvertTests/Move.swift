import DeskModel
import DeskTesting
import Foundation
import Testing

/// An export of another system in a folder, made a neutral one by the built tool and read into desks.
struct Move {
    private let place: TestFolder

    init() throws {
        place = try TestFolder()
        try FileManager.default.createDirectory(atPath: export, withIntermediateDirectories: true)
    }

    /// Where all of it is.
    var folder: String { place.path }
    /// Where the export is.
    var export: String { folder + "/export" }

    /// Puts a file into the export.
    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
        let path = export + "/" + name
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    /// Puts a text into the export.
    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    /// Puts values into the export, one a line.
    func write(lines name: String, _ lines: [JSON]) throws {
        try write(name, lines.map { $0.text + "\n" }.joined())
    }

    /// Puts a value into the export, laid out as people do.
    func write(page name: String, _ value: JSON) throws {
        var bytes: [UInt8] = []
        value.write(to: &bytes, pretty: true)
        try write(name, bytes)
    }

    /// Converts it.
    func convert(_ system: String, _ flags: String = "", from: String = "export", to: String = "out")
        async throws -> Answer
    {
        try await BuiltTool.shell("desk convert \(system) \(from) \(to) \(flags)", in: folder)
    }

    /// The lines of a file that was made.
    func lines(_ name: String, of folder: String = "out") throws -> [JSON] {
        let text = try String(contentsOfFile: "\(self.folder)/\(folder)/\(name).jsonl", encoding: .utf8)
        return try text.split(separator: "\n").map { try JSON.parse(Array($0.utf8)) }
    }

    /// A ticket that was made.
    func ticket(_ id: String, of folder: String = "out") throws -> JSON {
        try #require(
            try lines("tickets", of: folder).first { $0["sourceId"] == .string(id) }, "no ticket \(id)")
    }

    /// A desk that has read what was made.
    func desk(_ folder: String = "out") async throws -> TestDesk {
        let desk = try TestDesk(at: "2026-11-23T09:00:00Z")
        let done = await desk.run("desk import \(self.folder)/\(folder)")
        try #require(done.status == 0, "\(done)")
        let check = await desk.run("desk check")
        #expect(check.status == 0, "\(check)")
        return desk
    }

    /// What a consultant sees of tickets.
    static func shown(_ names: [String], _ desk: TestDesk) async -> String {
        var text = ""
        for name in names { text += await desk.run("ticket show \(name)", width: 100).stdout + "\n" }
        return text
    }

    /// The whole way: what is made is read by a desk and found whole; a second conversion of the same is the same;
    /// what a later one brings is what has changed.
    func expectRepeatable(_ system: String, _ flags: String = "", later: () throws -> Void, brings: Int)
        async throws
    {
        let desk = try await desk()
        let again = try await convert(system, flags, to: "again")
        #expect(again.status == 0 || again.status == 7, "\(again)")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder + "/out")
        where name != "attachments" {
            let (one, two) = (
                try Data(contentsOf: URL(fileURLWithPath: "\(folder)/out/\(name)")),
                try Data(contentsOf: URL(fileURLWithPath: "\(folder)/again/\(name)"))
            )
            #expect(one == two, "\(name)")
        }
        let second = await desk.run("desk import \(folder)/again --json")
        #expect(second.status == 0 && second.json["unchanged"] == second.json["rows"], "\(second)")
        try later()
        _ = try await convert(system, flags, to: "later")
        let third = await desk.run("desk import \(folder)/later --json --verdicts \(folder)/verdicts.jsonl")
        #expect(third.status == 0, "\(third)")
        let verdicts = try String(contentsOfFile: folder + "/verdicts.jsonl", encoding: .utf8)
            .split(separator: "\n").filter { $0.contains("tickets.jsonl") && !$0.contains("unchanged") }
        #expect(verdicts.count == brings, "\(verdicts)")
    }
}
