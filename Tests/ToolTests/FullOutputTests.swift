import DeskModel
import DeskTesting
import Subprocess
import SystemPackage
import Testing

/// What is told when the answer has nowhere to go (T29).
struct FullOutputTests {
    @Test func `a change whose answer finds no room says that it is made`() async throws {
        let house = try await InstalledDesk()
        let disable = ["account", "disable", "jan@kolin.example", "--reason", "left"]
        let rehearsed = try await house.talk(of: disable + ["-n"], writingTo: "/dev/full")
        #expect(rehearsed.status == 74)
        #expect(rehearsed.stderr == "desk: cannot write the output: No space left on device\n")
        let done = try await house.talk(of: disable, writingTo: "/dev/full")
        #expect(done.status == 74)
        #expect(
            done.stderr
                == "desk: cannot write the output: No space left on device; the change is made all the same\n"
        )
        #expect(await house.desk.run("account show jan@kolin.example --json").json["state"] == "disabled")
        let read = try await house.talk(of: ["account", "list"], writingTo: "/dev/full")
        #expect(read.status == 74)
        #expect(read.stderr == "desk: cannot write the output: No space left on device\n")
    }
}

extension InstalledDesk {
    /// Runs one command whose answer goes to a file, and tells its exit status and what it said.
    fileprivate func talk(
        of words: [String], writingTo path: String
    ) async throws -> (status: Int32, stderr: String) {
        let output = try FileDescriptor.open(FilePath(path), .writeOnly)
        let result = try await Subprocess.run(
            .path(FilePath(Self.tool)), arguments: Arguments(words), environment: environment,
            output: .fileDescriptor(output, closeAfterSpawningProcess: true),
            error: .string(limit: 1 << 16))
        guard case .exited(let status) = result.terminationStatus else { return (-1, "") }
        return (Int32(status), result.standardError)
    }
}
