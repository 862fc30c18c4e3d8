import DeskCore
import DeskModel
import DeskTesting
import Foundation
import Subprocess
import SystemPackage

/// A desk that is worked on by processes of its own, as on a real machine.
struct InstalledDesk {
    let desk: TestDesk

    /// A desk whose admin is whoever runs the tests, with one organisation and one account.
    init(at time: Date = Date()) async throws {
        let desk = try TestDesk(at: Instant(seconds: Int64(time.timeIntervalSince1970)).iso)
        let login = OperatingSystem.login(environment: [:], database: desk.database)
        await desk.run(
            "desk consultant create \(login) --name Tester --email tester@desk.example --role admin")
        await desk.run("org create kolin --name Kolín --contract-email mzdy@kolin.example")
        await desk.run("account create jan@kolin.example --org kolin --name Jan --no-password")
        self.desk = desk
    }

    /// Runs one command in a process of its own, that reads `stdin`, and tells what came of it.
    func run(_ words: [String], stdin: String = "") async throws -> Answer {
        let result = try await Subprocess.run(
            .path(FilePath(BuiltTool.path)), arguments: Arguments(words), environment: environment,
            input: .fileDescriptor(try Self.file(of: stdin), closeAfterSpawningProcess: true),
            output: .string(limit: 1 << 24), error: .string(limit: 1 << 20))
        let answer = Answer(
            line: words.joined(separator: " "), status: result.terminationStatus.asShellTells,
            stdout: result.standardOutput, stderr: result.standardError)
        if answer.status == 0 { JSONContract.shared.check(["desk"] + words, answer) }
        return answer
    }

    /// A file without a name: a pipe to a process that ends without reading ends the tests by SIGPIPE.
    private static func file(of text: String) throws -> FileDescriptor {
        var name = Array("/tmp/desk-test-XXXXXX".utf8CString)
        let file = FileDescriptor(rawValue: mkstemp(&name))
        unlink(name)
        try file.writeAll(text.utf8)
        try file.seek(offset: 0, from: .start)
        return file
    }

    /// Runs a line of shell in the desk's folder; `desk` in it works on this desk.
    @discardableResult
    func shell(_ line: String, _ environment: [String: String] = [:]) async throws -> Answer {
        try await BuiltTool.shell(
            line, ["DESK_DB": desk.database, "HOME": desk.folder].merging(environment) { $1 },
            in: desk.folder)
    }

    /// Runs one command and kills it after so many microseconds.
    func runKilled(_ words: [String], after microseconds: Int) async throws {
        _ = try await Subprocess.run(
            .path(FilePath(BuiltTool.path)), arguments: Arguments(words), environment: environment,
            input: .none, output: .discarded, error: .discarded
        ) { execution in
            try await Task.sleep(for: .microseconds(microseconds))
            try? execution.send(signal: .kill)
        }
    }

    /// What every process is told.
    var environment: Environment {
        .custom(["DESK_DB": desk.database, "LANG": "C.UTF-8", "HOME": desk.folder, "PATH": "/usr/bin:/bin"])
    }
}
