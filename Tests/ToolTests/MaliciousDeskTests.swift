import DeskTesting
import Foundation
import Testing

/// A client that has to do with a desk that asks for what it should not.
@Suite(.enabled(if: BuiltTool.succeeds("command -v python3"), "needs python3: run make test-deps"))
struct MaliciousDeskTests {
    /// In the place of sudo: says the mark, hears the greeting, asks, and notes the kinds of the answers.
    private static let desk = #"""
        #!/usr/bin/env python3
        import os, struct, sys
        def send(kind, *fields):
            body = b"".join(struct.pack(">I", len(f)) + f for f in fields)
            sys.stdout.buffer.write(bytes([kind]) + struct.pack(">I", len(body)) + body); sys.stdout.buffer.flush()
        def hear():
            head = sys.stdin.buffer.read(5)
            return head[0], sys.stdin.buffer.read(struct.unpack(">I", head[1:])[0])
        def entry(name, kind=b"0", data=b""):
            block = bytearray(512)
            block[:len(name)] = name; block[100:107] = b"0000600"; block[124:135] = b"%011o" % len(data)
            block[148:156] = b" " * 8; block[156:157] = kind; block[157:161] = b"/tmp" if kind == b"2" else b"\0" * 4
            block[148:156] = b"%06o\0 " % sum(block)
            return bytes(block) + data + b"\0" * (-len(data) % 512)
        def pax(*records):
            lines = b""
            for record in records:
                size = len(record) + 2
                while len(b"%d %s\n" % (size, record)) != size: size += 1
                lines += b"%d %s\n" % (size, record)
            return entry(b"extended", b"x", lines)
        def unpacked(archive, name=b"out"): return [(23, name), (16, b"3", archive), (24, b"3")]
        end = bytes(1024)
        sys.stdout.buffer.write(b"\x01desk-serve 1 desk 9.0.0\n"); sys.stdout.buffer.flush()
        hear()
        answers = []
        for step in eval(os.environ["ASK"]):
            send(*step)
            if step[0] != 16: answers.append(str(hear()[0]))
        open("answers", "w").write(" ".join(answers))
        send(31, b"0")
        """#

    private struct Attack: CustomTestStringConvertible, Sendable {
        let line: String
        /// What the desk asks, in the fake's language.
        let ask: String
        /// The kinds of the answers: 2 is done, 3 refused.
        let answers: String
        var testDescription: String { "\(line): \(ask)" }
    }

    private static let attacks = [
        Attack(line: "ticket show 1", ask: "[(19, b'/etc/passwd')]", answers: "3"),
        Attack(line: "ticket note 1 -m /etc/passwd", ask: "[(19, b'/etc/passwd')]", answers: "3"),
        Attack(
            line: "ticket note 1 -F own", ask: "[(19, b'own'), (18, b'3'), (21, b'own', b'384')]",
            answers: "2 2 3"),
        Attack(line: "queue", ask: "[(21, b'.ssh/authorized_keys', b'384')]", answers: "3"),
        Attack(line: "queue", ask: "[(20, b'0')]", answers: "3"),
        Attack(line: "ticket show 1", ask: "[(22, b'evil')]", answers: "3"),
        Attack(line: "ticket attachment save 1 1", ask: "[(22, b'evil', b'/tmp')]", answers: "3"),
        Attack(line: "ticket attachment save 1 1", ask: "[(22, b'own')]", answers: "3"),
        Attack(
            line: "ticket attachment save 1 1 -o into/",
            ask: "[(22, b'../../.profile', b'into/'), (16, b'3', b'x'), (24, b'3')]", answers: "2 2"),
        Attack(line: "desk export out", ask: "[(23, b'other')]", answers: "3"),
        Attack(
            line: "ticket export 1 -o out",
            ask: "[(23, b'out'), (16, b'3', entry(b'../evil', data=b'x')), (24, b'3')]", answers: "2 3"),
        Attack(
            line: "ticket export 1 -o out",
            ask: "[(23, b'out'), (16, b'3', entry(b'/tmp/evil', data=b'x')), (24, b'3')]", answers: "2 3"),
        Attack(
            line: "ticket export 1 -o out",
            ask: "[(23, b'out'), (16, b'3', entry(b'link', b'2')), (24, b'3')]", answers: "2 3"),
        Attack(
            line: "ticket export 1 -o out", ask: "[(23, b'out'), (16, b'3', entry(b'.hidden')), (24, b'3')]",
            answers: "2 3"),
        Attack(line: "ticket export 1 -o into", ask: "[(23, b'into'), (24, b'3')]", answers: "2 3"),
        Attack(
            line: "ticket create --input json < given.json",
            ask: "[(19, b'named'), (18, b'0'), (19, b'named'), (19, b'own')]", answers: "3 2 2 3"),
    ]

    /// Archives that are none of ours.
    private static let archives =
        [
            "pax(b'path=../evil') + entry(b'a', data=b'x')",
            "pax(b'path=/tmp/evil') + entry(b'a', data=b'x')",
            "pax(b'path=a/../../evil') + entry(b'a', data=b'x')", "pax(b'path=.ssh') + entry(b'a', b'5')",
            "pax(b'path=a') + pax(b'path=b') + entry(b'c')", "pax(b'size=-1') + entry(b'a')",
            "pax(b'size=9223372036854775807') + entry(b'a', data=b'x')", "pax(b'nothing') + entry(b'a')",
            "entry(b'extended', b'x', b'99 path=a') + entry(b'a')",
            "entry(b'extended', b'x', bytes(1 << 17)) + entry(b'a')",
            "entry(b'global', b'g', b'x') + entry(b'a')", "entry(b'a/../../evil', data=b'x')",
            "entry(b'a', data=b'x') + entry(b'a', data=b'y')", "entry(b'a', b'5') + entry(b'a', b'5')",
            "entry(b'a', data=b'x') + entry(b'a/b', data=b'y')", "entry(b'none/a', data=b'x')",
            "entry(b'a//b', data=b'x')", "entry(b'', data=b'x')", "entry(b'/', b'5')", "entry(b'..', b'5')",
            "b''.join(entry(b'a/' * n + b'a', b'5') for n in range(20))", "entry(b'a', b'1')",
            "entry(b'a', b'3')",
            "entry(b'a', b'6')", "entry(b'a', b'2') + entry(b'a/evil', data=b'x')", "b'x' * 512",
            "entry(b'a')[:148] + b'0000000x' + entry(b'a')[156:]",
        ].map { "\($0) + end" } + [
            "entry(b'a', data=b'x' * 600)[:700]", "entry(b'a')[:300]", "entry(b'a', data=b'x')", "b''",
            "entry(b'a', data=b'x')[:-512]", "pax(b'path=a')",
        ]

    @Test(
        arguments: attacks
            + archives.map { Attack(line: "ticket export 1 -o out", ask: "unpacked(\($0))", answers: "2 3") })
    private func `a desk gets what the command line names, and nothing else`(_ attack: Attack) async throws {
        let home = try TestFolder()
        func write(_ text: String, to name: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(home.path)/\(name)"))
        }
        for folder in ["bin", "into"] {
            try FileManager.default.createDirectory(
                atPath: "\(home.path)/\(folder)", withIntermediateDirectories: false)
        }
        for name in ["own", "named"] { try write("mine", to: name) }
        try write(#"{"attachments":[{"path":"named"}]}"#, to: "given.json")
        try write(Self.desk, to: "bin/sudo")
        chmod(home.path + "/bin/sudo", 0o755)
        let answer = try await BuiltTool.shell(
            "desk \(attack.line)",
            [
                "PATH": "\(home.path)/bin:\(BuiltTool.searchPath)", "DESK_HOST": "sudo:desk",
                "ASK": attack.ask,
            ],
            in: home.path)
        #expect(answer.status == 0, "\(answer)")
        let answers = try String(contentsOfFile: home.path + "/answers", encoding: .utf8)
        #expect(answers == attack.answers)
        var left = Set(try FileManager.default.subpathsOfDirectory(atPath: home.path))
        left.subtract(["bin", "into", "own", "named", "given.json", "bin/sudo", "answers", "out"])
        // What came before an archive went wrong stays where it is, and is a file or a folder.
        for name in left where name.hasPrefix("out/a") && attack.line.hasPrefix("ticket export") {
            var facts = stat()
            #expect(lstat("\(home.path)/\(name)", &facts) == 0)
            #expect(facts.st_mode & S_IFMT == S_IFREG || facts.st_mode & S_IFMT == S_IFDIR, "\(name)")
            #expect(facts.st_mode & 0o077 == 0 && facts.st_nlink <= 3, "\(name)")
            left.remove(name)
        }
        #expect(left == (attack.answers == "2 2" ? ["into/profile"] : []))
        #expect(access("/tmp/evil", F_OK) != 0)
    }

    @Test func `a desk of another version is told from one that does not answer`() async throws {
        let home = try TestFolder()
        let sudo = home.path + "/sudo"
        try Data("#!/bin/sh\nprintf '\\001desk-serve 2 desk 2.0.0\\n'; cat >/dev/null\n".utf8).write(
            to: URL(fileURLWithPath: sudo))
        chmod(sudo, 0o755)
        let answer = try await BuiltTool.shell(
            "desk queue --host sudo:desk", ["PATH": "\(home.path):\(BuiltTool.searchPath)"])
        #expect(answer.status == 78 && answer.stderr.contains("desk 2.0.0"), "\(answer)")
    }
}
