import DeskModel
import DeskProse
import DeskTesting
import Foundation
import Testing

/// The neutral folder as it is written.
@Suite struct DeskExportTests {
    private static let files = MovingFile.allCases.map(\.name)

    @Test func `a folder holds everything by natural keys, and a ticket is one whole line`() async throws {
        let desk = try await busyDesk()
        let done = await desk.run("desk export \(desk.folder)/x")
        #expect(done.status == 0 && done.stdout.contains("attachments 1"), "\(done)")
        #expect(
            try Set(FileManager.default.contentsOfDirectory(atPath: desk.folder + "/x"))
                == Set(Self.files + ["README.txt", "desk.json", "attachments"]))
        let heading = try desk.lines(of: "x/desk.json")[0]
        #expect(heading["format"] == 1 && heading["exportedAt"] == .string(desk.now.iso))
        let tickets = try desk.lines(of: "x/tickets.jsonl")
        #expect(tickets.map { $0["number"] } == (1...6).map { .integer($0) })
        let first = tickets[0]
        let shown = await desk.run("ticket show 1 --json").json
        for key in [
            "subject", "state", "lane", "topic", "owner", "deadline", "windows", "description", "steps",
            "errorMessage", "createdAt", "updatedAt", "respondedAt",
        ] { #expect(first[key] == shown[key], "\(key)") }
        #expect(first["comments"].elements.map { $0["kind"] } == ["note", "reply", "customer"])
        #expect(first["comments"][1]["attachments"][0]["name"] == "snímek.png")
        #expect(first["attachments"][0]["removedReason"] == "rodné číslo")
        #expect(first["calls"][0]["result"] == "voicemail" && first["time"][1]["seconds"] == 300)
        #expect(first["remoteSessions"][0]["consent"] == "petr@kolin.example")
        #expect(first["pauses"].elements.count == 1)
        #expect(tickets[1]["waivedReason"] == "naše chyba" && tickets[1]["price"]["amount"] == "1500.00")
        let source = tickets[4]["source"]
        #expect(tickets[4]["mergedInto"]["ticket"] != .null && tickets[4]["state"] == "closed")
        #expect(tickets[4]["mergedInto"]["before"][0]["state"] == "new")
        guard case .string(let name) = source else { return #expect(Bool(false)) }
        #expect(tickets[4]["links"][0]["ticket"] == .string(name + ":1"))
        let letters: [JSON] = tickets[5]["messages"].elements.map { $0["id"] }
        #expect(letters.contains("dopis-1@kolin.example"), "\(letters)")
        let text = try Self.files.map {
            try String(contentsOfFile: "\(desk.folder)/x/\($0)", encoding: .utf8)
        }.joined()
        #expect(!text.contains("$argon2") && !text.contains("Zmizelá") && !text.contains("Id\":\(1)"))
        let hashes = await desk.run("desk export --password-hashes \(desk.folder)/h")
        #expect(hashes.status == 0, "\(hashes)")
        #expect(try desk.lines(of: "h/accounts.jsonl")[0].keys.contains("passwordHash"))
    }

    @Test func `the same desk is the same bytes`() async throws {
        let desk = try await busyDesk()
        await desk.run("desk export \(desk.folder)/x")
        await desk.run("desk export \(desk.folder)/y")
        #expect(try desk.contents(of: "x") == desk.contents(of: "y"))
        #expect(try desk.contents(of: "x").count > 9)
    }

    /// Checks a folder against the schemas with PyPI's `jsonschema`, and tells what is wrong.
    private static func faults(in folder: String) throws -> String? {
        let script = """
            import json, os, sys
            try: import jsonschema
            except ImportError: sys.exit(3)
            folder, schemas = sys.argv[1:]
            for name in sorted(n for n in os.listdir(schemas) if n.endswith(".json")):
                schema = json.load(open(os.path.join(schemas, name), encoding="utf-8"))
                jsonschema.Draft202012Validator.check_schema(schema)
                checker = jsonschema.Draft202012Validator(schema)
                stem = name.split(".")[0]
                path = os.path.join(folder, stem + (".json" if stem == "desk" else ".jsonl"))
                for number, line in enumerate(open(path, encoding="utf-8", newline=chr(10)), 1):
                    for error in checker.iter_errors(json.loads(line)):
                        print(path, number, list(error.absolute_path), error.message[:200])
            """
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/env")
        python.arguments = ["python3", "-c", script, folder, Golden.root + "/man/schema"]
        let output = Pipe()
        python.standardOutput = output
        python.standardError = output
        try python.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        guard python.terminationStatus != 3 else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `what is written is what the schemas say, by a validator that is not ours`() async throws {
        let desk = try await busyDesk()
        await desk.run("desk export --password-hashes \(desk.folder)/x")
        guard let faults = try Self.faults(in: desk.folder + "/x") else {
            print("skipped: python3 has no package 'jsonschema'")
            return
        }
        #expect(faults.isEmpty, "\(faults)")
        // A schema that lets everything through would show nothing.
        let path = desk.folder + "/x/tickets.jsonl"
        let broken = try String(contentsOfFile: path, encoding: .utf8).replacing(
            "\"state\":\"closed\"", with: "\"state\":\"hotovo\",\"id\":7")
        try broken.write(toFile: path, atomically: true, encoding: .utf8)
        let found = try #require(try Self.faults(in: desk.folder + "/x"))
        #expect(found.contains("'hotovo' is not one of") && found.contains("'id' was unexpected"), "\(found)")
    }

    @Test func `every key of a schema is in the manual, and no other`() throws {
        let page = try #require(Golden("man/desk-import.5").read())
        let text = page.components(separatedBy: ".Sh THE FOLDER")[1].components(separatedBy: ".Sh EXAMPLES")[
            0]
        for name in ["desk"] + MovingFile.allCases.map(\.rawValue) {
            let title = ".Ss \(name == "desk" ? "desk.json" : name + ".jsonl")"
            let section = try #require(text.components(separatedBy: title + "\n").last)
                .components(separatedBy: ".Ss ")[0]
            let said = section.components(separatedBy: "\n").filter { $0.hasPrefix(".It Cm ") }
                .map { String($0.dropFirst(7)) }
            let schema = try JSON.parse(
                Array(try #require(Golden("man/schema/\(name).schema.json").read()).utf8))
            #expect(said == Self.keys(schema), "\(name)")
        }
    }

    /// The keys of a schema's objects with their paths.
    private static func keys(_ schema: JSON, _ path: String = "") -> [String] {
        var object = schema
        for choice in schema["anyOf"].elements where choice["type"] == "object" { object = choice }
        guard case .object(let members) = object["properties"] else { return [] }
        return members.flatMap { member in
            let name = path + member.key
            let items = member.value["items"]
            return [name]
                + (items == .null ? keys(member.value, name + ".") : keys(items, name + "[]."))
        }
    }
}
