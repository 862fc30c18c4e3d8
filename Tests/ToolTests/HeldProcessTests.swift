import DeskModel
import DeskTesting
import Foundation
import Subprocess
import SystemPackage
import Testing

/// What a process shows and holds while it waits for somebody.
struct HeldProcessTests {
    /// T20.
    @Test func `who is slow to read a list keeps nobody from writing`() async throws {
        let fixture = try await InstalledDesk()
        let ticket: JSON = [
            "from": "jan@kolin.example", "subject": .string(String(repeating: "Tisk ", count: 50)),
        ]
        let many = String(repeating: ticket.text + "\n", count: 400)
        #expect(await fixture.desk.run("ticket create --input json", stdin: many).status == 0)
        let pipe = try FileDescriptor.pipe()
        let result = try await Subprocess.run(
            .path(FilePath(BuiltTool.path)), arguments: ["ticket", "list", "--json"],
            environment: fixture.environment, input: .none,
            output: .fileDescriptor(pipe.writeEnd, closeAfterSpawningProcess: true), error: .discarded
        ) { _ in
            // More is to come than a pipe holds, so from the first byte on it waits for us.
            var first: UInt8 = 0
            _ = try withUnsafeMutableBytes(of: &first) { try pipe.readEnd.read(into: $0) }
            let line = "org create brno --name Brno --contract-email mzdy@brno.example"
            #expect(await fixture.desk.run(line).status == 0)
            var count = 1
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while case let piece = try buffer.withUnsafeMutableBytes({ try pipe.readEnd.read(into: $0) }),
                piece > 0
            {
                count += piece
            }
            #expect(count > 100_000)
        }
        try pipe.readEnd.close()
        #expect(result.terminationStatus.isSuccess)
    }

    /// T47.
    @Test func `a process that is given a secret leaves no core file`() async throws {
        let fixture = try await InstalledDesk()
        let pipe = try FileDescriptor.pipe()
        let arguments = ["account", "password", "verify", "jan@kolin.example", "--password-stdin"]
        let result = try await Subprocess.run(
            .path(FilePath(BuiltTool.path)), arguments: Arguments(arguments),
            environment: fixture.environment,
            input: .fileDescriptor(pipe.readEnd, closeAfterSpawningProcess: true), output: .discarded,
            error: .discarded
        ) { execution in
            let limits = "/proc/\(execution.processIdentifier.value)/limits"
            var core: [Substring] = []
            for _ in 0..<3000 where core.first != "1" {
                try await Task.sleep(for: .milliseconds(10))
                let lines = try String(contentsOfFile: limits, encoding: .utf8).split(separator: "\n")
                let line = lines.first { $0.hasPrefix("Max core file size") } ?? ""
                core = Array(line.split(separator: " ").dropFirst(4).prefix(2))
            }
            // One byte: the kernel writes no file that small, and pipes none to a program.
            #expect(core.first == "1")
            _ = try pipe.writeEnd.writeAll("wrong password of somebody\n".utf8)
            try pipe.writeEnd.close()
        }
        #expect(result.terminationStatus == .exited(1))
    }
}
