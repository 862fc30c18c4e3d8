import DeskCore
import DeskModel
import DeskTesting
import Foundation
import Testing

/// A desk of the first version is brought up to date by processes that race, are killed, and meet errors.
@Suite(.serialized) struct MigrationTests {
    @Test func `six tools that open an older desk at once bring it up to date once`() async throws {
        let old = try await OlderDesk()
        let done = try await old.shell(
            """
            for n in 1 2 3 4 5 6; do desk org list --json >$n.out 2>$n.err & jobs="$jobs $!"; done
            for job in $jobs; do wait $job || echo failed; done; cat *.err
            """)
        let said = done.stderr.isEmpty ? done.stdout : "\(done)"
        #expect(said.split(separator: "\n").count == 1 && said.contains("now has schema 2"), "\(done)")
        let answers = try (1...6).map {
            try String(contentsOfFile: "\(old.folder)/\($0).out", encoding: .utf8)
        }
        #expect(Set(answers).count == 1 && answers[0].contains("kolin"))
        try await old.judge("six at once", mustBeNew: true)
    }

    @Test(.enabled(if: Strace.works, "strace cannot trace here"))
    func `killed at any call, a migration leaves the old desk or the new, and the next one ends it`()
        async throws
    {
        let calls = try await OlderDesk().calls()
        #expect(calls.contains { $0.syncs } && calls.contains { $0.text.contains("before-2") })
        try await atOnce(calls) { call in
            let old = try await OlderDesk()
            let done = try await old.open(strace: call.injecting("signal=SIGKILL"))
            #expect(done.status == 137, "\(call)\n\(done)")
            try await old.judge("killed at \(call)")
        }
    }

    @Test(.enabled(if: Strace.works, "strace cannot trace here"))
    func `an error of any call is told, and leaves the old desk or the new`() async throws {
        let calls = try await OlderDesk().calls().filter { !$0.answers }
        let faults = calls.flatMap { Fault.all(at: $0) }
        // Each call once, and in `make soak` with each error.
        let chosen =
            Soak.isOn
            ? faults : faults.enumerated().filter { $0.offset % 9 == $0.offset / 9 % 9 }.map(\.element)
        try await atOnce(chosen) { fault in
            let old = try await OlderDesk()
            let done = try await old.open(strace: fault.words)
            // Where every write fails, the word does too.
            let isMute = fault.isSticky && fault.call.name == "write"
            let isHonest =
                done.status == 0 || [73, 74, 75].contains(done.status) && (isMute || !done.stderr.isEmpty)
            #expect(isHonest, "\(fault)\n\(done)")
            try await old.judge("\(fault)\n\(done)", mustBeNew: done.status == 0)
        }
    }

    @Test(.enabled(if: BuiltTool.succeeds("unshare -m true"), "needs the right to mount"))
    func `where it cannot be written, an older desk is refused in so many words`() async throws {
        let old = try await OlderDesk()
        let done = try await old.shell(
            "exec unshare -m sh -c 'mount --bind . /mnt && mount -o remount,ro,bind /mnt && exec desk org list --db /mnt/desk.db'"
        )
        #expect(done.status == 78, "\(done)")
        #expect(
            done.stderr.contains("has schema 1, this tool works with 2, and it cannot be written"), "\(done)")
    }

    @Test(.enabled(if: geteuid() == 0, "only root makes files for others"))
    func `what root keeps of somebody's desk is theirs, and nobody else's`() async throws {
        let old = try await OlderDesk()
        #expect(try await old.shell("chown -R 1234:1234 . && exec desk org list").status == 0)
        let facts = try await old.shell("stat -c '%a %u' desk.db.before-2")
        #expect(facts.stdout == "600 1234\n", "\(facts)")
    }

    private func atOnce<Value: Sendable>(
        _ values: [Value], _ body: @Sendable @escaping (Value) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, value) in values.enumerated() {
                if index >= 3 { try await group.next() }
                group.addTask { try await body(value) }
            }
            try await group.waitForAll()
        }
    }
}

/// A desk of the first version whose admin is whoever runs the tests.
private struct OlderDesk {
    private let home: TestFolder
    private let before: Data
    var folder: String { home.path }
    private var database: String { folder + "/desk.db" }

    init() async throws {
        home = try TestFolder()
        try await ReleasedDesk.unpack("1.0.0", to: home.path)
        let login = OperatingSystem.login(environment: [:], database: home.path + "/desk.db")
        try ReleasedDesk.run(
            """
            INSERT OR IGNORE INTO consultant (login, name, email, role, createdAt)
            VALUES ('\(login)', 'Tester', 'tester@desk.example', 'admin', 0)
            """, on: home.path + "/desk.db")
        before = try Data(contentsOf: URL(filePath: home.path + "/desk.db"))
    }

    func shell(_ line: String) async throws -> Answer {
        try await BuiltTool.shell(line, ["DESK_DB": database, "HOME": folder], in: folder)
    }

    func open(strace words: String) async throws -> Answer {
        try await shell("exec strace -o '\(folder)/trace' \(words) -- desk org list --json")
    }

    /// The changing calls of a migration that nothing disturbs.
    func calls() async throws -> [Strace.Call] {
        let done = try await open(strace: Strace.recording)
        #expect(done.status == 0, "\(done)")
        return try Strace.calls(in: folder + "/trace", touching: folder)
    }

    /// What must be true whatever happened: the copy is whole or not there, and the next one to come finds, or makes, a
    /// desk of today.
    func judge(_ what: String, mustBeNew: Bool = false) async throws {
        let copies = try names().filter { $0.contains("before-") && !$0.hasSuffix(".new") }
        #expect(copies.count <= 1, "\(what): \(copies)")
        for copy in copies {
            #expect(try Data(contentsOf: URL(filePath: "\(folder)/\(copy)")) == before, "\(what)")
        }
        if mustBeNew { #expect(try ReleasedDesk.schema(in: database) == 2 && copies.count == 1, "\(what)") }
        // The chain is whole; and of root, who was put in by hand, it does not tell.
        let check = try await shell(
            "desk check && desk audit verify 2>&1 | grep -q 'consultant root' && exec desk org list --json")
        #expect(check.status == 0 && check.stdout.contains("kolin"), "\(what)\n\(check)")
        #expect(try ReleasedDesk.schema(in: database) == 2, "\(what)")
        let left = try names()
        #expect(left.filter { $0.contains("before-") } == ["desk.db.before-2"], "\(what): \(left)")
        #expect(try Data(contentsOf: URL(filePath: "\(database).before-2")) == before, "\(what)")
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
}
