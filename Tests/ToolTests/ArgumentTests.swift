import DeskTesting
import Foundation
import Subprocess
import SystemPackage
import Testing

/// How the process itself is started.
struct ArgumentTests {
    @Test func `arguments arrive though a library loaded before has set a variable`() async throws {
        let fixture = try await InstalledDesk()
        let library = fixture.desk.folder + "/early.so"
        let source = """
            #include <stdlib.h>
            __attribute__((constructor)) static void early(void) { setenv("EARLY", "1", 1); }
            """
        let compiled = try await Subprocess.run(
            .name("cc"), arguments: ["-shared", "-fPIC", "-x", "c", "-", "-o", library],
            input: .string(source), output: .discarded, error: .discarded)
        try #require(compiled.terminationStatus.isSuccess)
        for (words, status, answer) in [
            (["org", "list", "-q"], 0, "kolin\n"), (["org", "lisst"], 64, ""), (["--version"], 0, nil),
        ] as [([String], Int32, String?)] {
            let result = try await Subprocess.run(
                .path(FilePath(BuiltTool.path)), arguments: Arguments(words),
                environment: .custom([
                    "DESK_DB": fixture.desk.database, "HOME": fixture.desk.folder, "PATH": "/usr/bin:/bin",
                    "LD_PRELOAD": library,
                ]), output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
            #expect(result.terminationStatus == .exited(status), "\(words): \(result.standardError)")
            if let answer { #expect(result.standardOutput == answer) }
        }
    }
}
