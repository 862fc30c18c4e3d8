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
    init() async throws {
        let desk = try TestDesk(at: Instant(seconds: Int64(Date().timeIntervalSince1970)).iso)
        let login = OperatingSystem.login(environment: [:], database: desk.database)
        await desk.run(
            "desk consultant create \(login) --name Tester --email tester@desk.example --role admin")
        await desk.run("org create kolin --name Kolín --contract-email mzdy@kolin.example")
        await desk.run("account create jan@kolin.example --org kolin --name Jan --no-password")
        self.desk = desk
    }

    /// The tool that was built with the tests.
    static var tool: String {
        get throws {
            let path = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(fileURLWithPath: path).deletingLastPathComponent().path + "/desk"
        }
    }

    /// Runs one command in a process of its own and tells its exit status and answer.
    func run(_ words: [String]) async throws -> (status: Int32, stdout: String) {
        let result = try await Subprocess.run(
            .path(FilePath(Self.tool)), arguments: Arguments(words), environment: environment,
            output: .string(limit: 1 << 20), error: .discarded)
        guard case .exited(let status) = result.terminationStatus else { return (-1, "") }
        return (Int32(status), result.standardOutput)
    }

    /// Runs one command and kills it after so many microseconds.
    func runKilled(_ words: [String], after microseconds: Int) async throws {
        _ = try await Subprocess.run(
            .path(FilePath(Self.tool)), arguments: Arguments(words), environment: environment, input: .none,
            output: .discarded, error: .discarded
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
