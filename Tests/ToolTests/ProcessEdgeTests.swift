import DeskTesting
import Subprocess
import SystemPackage
import Testing

/// What a process is given that no shell would give it: arguments that are no text, streams that are closed.
struct ProcessEdgeTests {
    @Test func `an argument that is no text is refused in the voice that was asked for`() async throws {
        let house = try await InstalledDesk()
        #expect(
            try await house.shell(#"desk org show $'\xff'"#)
                == (65, "", "desk: argument 3 is not valid UTF-8\n"))
        #expect(
            try await house.shell(#"desk org show $'\xff' --lang cs"#)
                == (65, "", "desk: 3. argument není platné UTF-8\n"))
        let told = try await house.shell(#"desk --json $'\xff'"#)
        #expect(told.status == 65 && told.stdout == "", "\(told)")
        #expect(
            told.stderr
                == #"{"error":{"kind":"invalid","message":"argument 2 is not valid UTF-8","hint":null,"status":65}}"#
                + "\n")
    }
}

extension InstalledDesk {
    /// What a line does that bash reads; `desk` is the program.
    fileprivate func shell(_ line: String) async throws -> (status: Int32, stdout: String, stderr: String) {
        let result = try await Subprocess.run(
            .path("/bin/bash"), arguments: ["-c", #"desk() { "$0" "$@"; }; "# + line, Self.tool],
            environment: environment, output: .string(limit: 1 << 20), error: .string(limit: 1 << 16))
        guard case .exited(let status) = result.terminationStatus else { return (-1, "", "") }
        return (Int32(status), result.standardOutput, result.standardError)
    }
}
