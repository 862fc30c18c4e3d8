import DeskTesting
import Foundation
import Testing

/// What the tools write is closed to others from its first instant, whatever the umask of the caller.
@Suite struct FileModeTests {
    private static let hasStrace = access("/usr/bin/strace", X_OK) == 0

    /// Everything that makes files: a desk, attachments, a backup, a restore, exports.
    private static let session = """
        umask 000
        cd "$F"; printf Obsah > note.txt
        desk() { "$DESK" "$@" --db "$F/d/desk.db" >> "$F.out" 2>&1 || echo "status $?: $*"; }
        desk init
        desk org create kolin --name Kolin --contract-email mzdy@kolin.example
        desk account create jana@kolin.example --org kolin --name Jana --no-password
        desk ticket create --from jana@kolin.example --subject Mzdy -m Popis --attach note.txt
        desk ticket export 1 -o t
        desk ticket attachment save 1 1 -o saved.txt
        desk account data jana@kolin.example -o p
        desk export x
        desk backup b
        desk restore b --force --yes
        desk check
        """

    /// T43.
    @Test(.enabled(if: hasStrace, "needs strace: run make test-deps"))
    func `files are made 0600 and folders 0700, and none is changed to be so`() async throws {
        let desk = try TestDesk(bareAt: "2026-11-23T09:00:00Z")
        let tool = BuiltTool.path
        let log = desk.folder + ".strace"
        defer { for path in [log, desk.folder + ".out"] { unlink(path) } }
        let calls = "open,openat,creat,mkdir,mkdirat,chmod,fchmod,fchmodat,mknod,mknodat,umask"
        let script = Self.session
        let said = try await aside {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
            process.arguments =
                ["-f", "-y", "-qq", "--seccomp-bpf", "-e", "trace=\(calls)", "-e", "status=successful"]
                + ["-o", log, "sh", "-c", script]
            process.environment = [
                "PATH": "/usr/bin:/bin", "F": desk.folder, "DESK": tool, "LANG": "C.UTF-8",
            ]
            let output = Pipe()
            process.standardOutput = output
            try process.run()
            let said = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return String(decoding: said, as: UTF8.self)
        }
        #expect(said == "", "\((try? String(contentsOfFile: desk.folder + ".out", encoding: .utf8)) ?? "")")
        let whole = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
        // SQLite asks to make with 0644 what is there already; should it ever be gone, the mask closes it.
        #expect(whole.filter { $0.contains("umask(077)") }.count == 11)
        let trace = whole.filter { line in
            line.contains(desk.folder + "/") && !line.contains("note.txt\"")
                && !(line.contains("/desk.db")
                    && line.contains("\", O_RDWR|O_CREAT|O_NOFOLLOW|O_CLOEXEC, 0644)"))
        }
        let made = trace.filter { $0.contains("O_CREAT") || $0.contains("mkdir") }
        #expect(made.filter { $0.contains("O_CREAT") }.count > 10)
        #expect(made.filter { $0.contains("mkdir") }.count > 5)
        #expect(made.filter { !$0.contains(", 0600) = ") && !$0.contains(", 0700) = ") } == [])
        #expect(trace.filter { $0.contains("chmod") } == [])
        for name in try FileManager.default.subpathsOfDirectory(atPath: desk.folder) where name != "note.txt"
        {
            let facts = try FileManager.default.attributesOfItem(atPath: desk.folder + "/" + name)
            let mode = try #require(facts[.posixPermissions] as? Int)
            #expect(mode == (facts[.type] as? FileAttributeType == .typeDirectory ? 0o700 : 0o600), "\(name)")
        }
    }
}
