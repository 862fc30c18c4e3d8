import DeskCLI
import DeskTesting
import Foundation
import Testing

/// Which pager shows a long answer: the first of `DESK_PAGER`, `pager` of desk.toml, and `PAGER`.
@Suite struct PagerTests {
    /// A desk with a long ticket, and pagers that leave what they are given in a file of their name.
    private func desk() async throws -> TestDesk {
        let desk = try await ticketDesk()
        await desk.openTicket("-m 'první\ndruhý\ntřetí'")
        for name in ["first", "second", "third"] {
            let path = "\(desk.folder)/\(name)"
            try Data("#!/bin/sh\nexec cat > '\(path).seen'\n".utf8).write(to: URL(fileURLWithPath: path))
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        }
        return desk
    }

    private func configure(_ desk: TestDesk, pager: String) throws {
        let folder = desk.folder + "/.config/desk"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("pager = \(pager)\n".utf8).write(to: URL(fileURLWithPath: folder + "/desk.toml"))
        chmod(folder + "/desk.toml", 0o600)
    }

    /// Shows the ticket on a terminal of four lines, and tells which pagers were run.
    private func shown(
        _ desk: TestDesk, _ environment: [String: String], _ flags: String = ""
    ) async throws -> [String] {
        let answer = await desk.run(
            "ticket show 1 \(flags)", environment: environment.merging(["LINES": "4"]) { $1 },
            isTTY: .init(input: false, output: true, error: false))
        #expect(answer.status == 0)
        let seen = ["first", "second", "third"].filter {
            FileManager.default.fileExists(atPath: "\(desk.folder)/\($0).seen")
        }
        for name in seen {
            let text = try String(contentsOfFile: "\(desk.folder)/\(name).seen", encoding: .utf8)
            #expect(text.contains("druhý"))
            try FileManager.default.removeItem(atPath: "\(desk.folder)/\(name).seen")
        }
        // What a pager shows is not printed as well.
        #expect(answer.stdout.contains("druhý") == seen.isEmpty)
        return seen
    }

    @Test func `the pager is that of DESK_PAGER, else of desk toml, else of PAGER`() async throws {
        let desk = try await desk()
        let first = ["DESK_PAGER": "\(desk.folder)/first"]
        let third = ["PAGER": "\(desk.folder)/third"]
        #expect(try await shown(desk, third) == ["third"])
        try configure(desk, pager: "[\"\(desk.folder)/second\"]")
        #expect(try await shown(desk, third) == ["second"])
        #expect(try await shown(desk, first.merging(third) { $1 }) == ["first"])
        #expect(try await shown(desk, third, "--no-pager") == [])
        #expect(try await shown(desk, third.merging(["TERM": "dumb"]) { $1 }) == [])
        #expect(try await shown(desk, third.merging(["SUDO_UID": "1000"]) { $1 }) == [])
    }

    @Test func `a list longer than the screen is paged, and one for a script is not`() async throws {
        let desk = try await desk()
        for subject in ["Druhý", "Třetí", "Čtvrtý"] { _ = await desk.openTicket(subject: subject) }
        let environment = ["DESK_PAGER": "\(desk.folder)/first", "LINES": "4"]
        let streams = Terminal.Streams(input: false, output: true, error: false)
        let seen = "\(desk.folder)/first.seen"
        for (line, isPaged) in [
            ("queue", true), ("ticket list", true), ("queue --no-pager", false), ("queue --json", false),
            ("queue -q", false), ("queue --limit 2", false),
        ] {
            let answer = await desk.run(line, environment: environment, isTTY: streams)
            #expect(answer.status == 0 && answer.stdout.isEmpty == isPaged, "\(line): \(answer)")
            #expect(FileManager.default.fileExists(atPath: seen) == isPaged, "\(line)")
            try? FileManager.default.removeItem(atPath: seen)
        }
    }

    @Test func `an empty pager and one that cannot be run are done without`() async throws {
        let desk = try await desk()
        try configure(desk, pager: "[]")
        #expect(try await shown(desk, ["PAGER": "\(desk.folder)/third"]) == [])
        try configure(desk, pager: "[\"/nonexistent/pager\"]")
        #expect(try await shown(desk, [:]) == [])
    }
}
