import Glibc
import Subprocess
import SystemPackage

/// The tool that was built with the tests, in processes of its own.
package enum BuiltTool {
    /// Where it is: the build puts it beside the tests.
    package static let path: String = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let own = buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }
        let folder = own.prefix(through: own.lastIndex(of: UInt8(ascii: "/")) ?? 0)
        return String(decoding: folder, as: UTF8.self) + "desk"
    }()

    /// The folders in which a line of shell finds `desk` and the system's programs.
    package static let searchPath = path.dropLast("/desk".count) + ":/usr/sbin:/usr/bin:/sbin:/bin"

    /// Runs a line of shell that finds `desk`, with nothing of the tests' own environment.
    ///
    /// There is nothing on the standard input, nor a terminal. The status of a line that a signal
    /// has ended is the signal and 128, as a shell tells it.
    @discardableResult
    package static func shell(
        _ line: String, _ environment: [String: String] = [:], in folder: String = "/"
    ) async throws -> Answer {
        let variables = ["PATH": String(searchPath), "LANG": "C.UTF-8"].merging(environment) { $1 }
        let result = try await Subprocess.run(
            .path("/bin/sh"), arguments: ["-c", line],
            environment: .custom(
                Dictionary(
                    uniqueKeysWithValues: variables.map {
                        (Environment.Key(stringLiteral: $0.key), $0.value)
                    })),
            workingDirectory: FilePath(folder), input: .none, output: .string(limit: 1 << 24),
            error: .string(limit: 1 << 24))
        let answer = Answer(
            line: line, status: result.terminationStatus.asShellTells, stdout: result.standardOutput,
            stderr: result.standardError)
        // A line that is one command; of what was cut short, as by a full disk, nothing is promised.
        if answer.status == 0, !line.contains(where: { "|;&<>$`\n(".contains($0) }) {
            JSONContract.shared.check(CommandLineText(line).words, answer)
        }
        return answer
    }

    /// Whether a line of shell succeeds: for tests that need what not every machine has.
    package static func succeeds(_ line: String) -> Bool {
        system("PATH='\(searchPath)' && export PATH && { \(line)\n} </dev/null >/dev/null 2>&1") == 0
    }
}

extension TerminationStatus {
    /// The status as a shell has it: the exit status, or the signal and 128.
    package var asShellTells: Int32 {
        switch self {
        case .exited(let status): Int32(status)
        case .signaled(let signal): 128 + Int32(signal)
        }
    }
}
