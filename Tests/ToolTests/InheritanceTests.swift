import DeskTesting
import Foundation
import Testing

/// What a tool takes over from whoever calls it, and what it does with that: the table of desk(7), line by line.
@Suite struct InheritanceTests {
    private static let changes = [
        "desk org create nova --name N --contract-email n@nova.example", "desk topic create Mzdy",
        "printf 'modrý kůň pije čaj' | desk account password set jan@kolin.example --password-stdin",
    ]

    @Test(arguments: [
        ("ulimit -f 0", "ulimit -f"), ("ulimit -f 1", "ulimit -f"), ("ulimit -f 100", "ulimit -f"),
        ("trap '' XFSZ; ulimit -f 0", "ulimit -f"), ("ulimit -n 4", "ulimit -n"),
        ("ulimit -n 5", "ulimit -n"),
        ("ulimit -n 6", "ulimit -n"),
    ])
    func `a limit on files that is too small is told, and nothing is half made`(
        setting: String, hint: String
    ) async throws {
        let fixture = try await InstalledDesk()
        for line in Self.changes.prefix(2) {
            let answer = try await fixture.shell("\(setting)\n\(line)")
            #expect(answer.status == 74 && answer.stderr.hasSuffix("raise the limit: \(hint)\n"), "\(answer)")
        }
        let made = try await fixture.shell(
            "mkdir new\n(\(setting); exec desk init --db new/desk.db)\necho $?; ls -A new")
        #expect(made.lines == ["73"] || made.lines == ["74"], "\(made)")
        for line in Self.changes + ["desk check"] { #expect(try await fixture.shell(line).status == 0) }
    }

    @Test func `a limit on memory that is too small is told before anything is done`() async throws {
        let fixture = try await InstalledDesk()
        // What a program takes depends on how it was built: below some limit it cannot even be loaded, above
        // another all is well, and in between it says so.
        var told = 0
        for limit in stride(from: 90_000, through: 400_000, by: 10_000) {
            let answer = try await fixture.shell("ulimit -v \(limit)\nexec desk topic create T\(limit)")
            #expect([0, 78, 127].contains(answer.status), "\(answer)")
            if answer.status == 78, answer.stderr.contains("ulimit -v") { told += 1 }
        }
        #expect(told > 0)
        #expect(try await fixture.shell("desk check").status == 0)
    }

    @Test(arguments: [
        "ulimit -f 20000", "ulimit -n 12", "ulimit -s 128", "ulimit -s 256", "ulimit -t 30", "ulimit -u 0",
        "ulimit -l 0", "ulimit -c unlimited", "umask 777", "umask 000",
        "trap '' CHLD HUP PIPE TERM INT XFSZ ALRM TSTP QUIT",
        "exec 3</etc/passwd 4>/dev/null 5<>desk.db 6<>desk.db.lock 7<>desk.db-journal",
        "renice -n 19 -p $$ >/dev/null", "mkdir -p gone; cd gone; rmdir ../gone", "unset HOME", "HOME=",
        "HOME=/nowhere", "HOME=relative", "PATH=",
    ])
    func `what is taken over and does not matter changes nothing`(setting: String) async throws {
        let fixture = try await InstalledDesk()
        let reads = [
            "desk ticket list -q", "desk audit verify -q", "desk check -q",
            "desk backup \(fixture.desk.folder)/b -q",
        ]
        for line in Self.changes + reads {
            let line = line.replacing("desk ", with: "'\(BuiltTool.path)' ", maxReplacements: 1)
            let answer = try await fixture.shell("\(setting)\n\(line)")
            #expect(answer.status == 0, "\(setting): \(answer)")
        }
        let modes = try await fixture.shell("find . -type f -perm /077 -o -type f ! -perm -600")
        #expect(modes.stdout == "", "\(setting): \(modes)")
    }

    @Test(arguments: [32, 64, 128])
    func `a small stack is enough for the helpers too`(limit: Int) async throws {
        let fixture = try await InstalledDesk()
        let answer = try await fixture.shell(
            #"""
            python3 - <<'END' >deep.eml
            print("From: jan@kolin.example\nTo: d@desk.example\nSubject: Pásky\nMIME-Version: 1.0")
            for n in range(90): print(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}')
            print("Content-Type: text/plain; charset=utf-8\n\nAhoj")
            for n in reversed(range(90)): print(f"--b{n}--")
            END
            (printf 'From x\n'; sed 1q deep.eml; printf 'Date: Mon, 2 Nov 2026 10:00:00 +0100\nSubject: x\n\nAhoj\n') >mbox
            ulimit -s \#(limit)
            desk ticket ingest <deep.eml -q; desk convert mbox mbox out --own desk.example -q; echo $?
            REQUEST_METHOD=GET PATH_INFO=/ QUERY_STRING= desk-web 2>/dev/null | head -1 | tr -d '\r'
            """#)
        #expect(answer.lines == ["1", "0", "Status: 500 Internal Server Error"], "\(answer)")
    }

    /// A mailer that says what it was given.
    @Test(arguments: ["trap '' CHLD", "exec 7</etc/passwd 8</etc/group", "ulimit -f 40000"])
    func `the mailer is given nothing of it, and how it ended is learnt`(setting: String) async throws {
        let fixture = try await InstalledDesk()
        let answer = try await fixture.shell(
            """
            # Before there is a mailer, so that none but the one below delivers it.
            desk account reset request jan@kolin.example >/dev/null
            mkdir -p .config/desk; cat >.config/desk/desk.toml <<END
            mailer = ["/bin/sh", "-c", "ls /proc/$$/fd >>$PWD/mailed; cat /proc/self/status >>$PWD/mailed; pwd >>$PWD/mailed"]
            from = "desk@desk.example"
            web = "https://desk.example"
            END
            sed -i 's/proc.[0-9]*/proc\\/self/' .config/desk/desk.toml
            (\(setting); exec desk mail deliver -q)
            desk mail list --state sent -q | wc -l
            sed -n '/^[0-9]*$/p;/^SigIgn/p;/^\\//p' mailed
            """)
        // 3 is the folder that ls reads; 33 is the first that a program may have.
        #expect(answer.status == 0 && answer.lines.first == "1", "\(answer)")
        let given = answer.lines.dropFirst()
        #expect(
            given.filter { Int($0) != nil }.allSatisfy { Int($0)! <= 3 } && given.last == "/", "\(answer)")
        let ignored = given.first { $0.hasPrefix("SigIgn") }?.split(separator: "\t").last ?? ""
        // Neither the end of a child (17) nor a file that is too large (25).
        #expect(UInt64(ignored, radix: 16).map { $0 & (1 << 16 | 1 << 24) } == 0, "\(answer)")
    }

    @Test(arguments: [
        ("<&-", 0), (">&-", 74), ("2>&-", 0), ("<&- >&- 2>&-", 74), ("1</dev/null", 74), ("2</dev/null", 0),
        ("0>/dev/null", 0),
    ])
    func `a stream that is not there is never the database, and a change that is made is told`(
        redirection: String, status: Int32
    ) async throws {
        let fixture = try await InstalledDesk()
        for line in ["desk topic create Mzdy", "desk init --db new/desk.db"] {
            let answer = try await fixture.shell("\(line) \(redirection)")
            #expect(answer.status == status, "\(answer)")
            if status != 0, !redirection.contains("2>") {
                #expect(answer.stderr.hasSuffix("; the change is made all the same\n"), "\(answer)")
            }
        }
        let lost = try await fixture.shell("desk ticket show 99 \(redirection)")
        #expect(lost.status == 3, "\(lost)")
        let made = try await fixture.shell(
            "desk topic list -q; desk check -q; desk check -q --db new/desk.db; echo $?")
        #expect(made.lines == ["Mzdy", "0"], "\(made)")
    }

    @Test(arguments: [
        "desk init --db x.db", "desk backup b", "desk topic create Mzdy --db x.db", "desk export out",
    ])
    func `a current folder that is gone is told where a path begins in it`(line: String) async throws {
        let fixture = try await InstalledDesk()
        let answer = try await fixture.shell("mkdir gone; cd gone; rmdir ../gone\n\(line)")
        #expect([66, 73].contains(answer.status), "\(answer)")
        #expect(try await fixture.shell("desk check -q").status == 0)
    }

    @Test(arguments: [
        "'.'.join(['a'] * 30000) + ' = 1'", "'mailer = ' + '[' * 32000 + ']' * 32000",
        "'mailer = ' + '{a=' * 15000 + '1' + '}' * 15000", "'a' * 60000 + ' = 1'",
        "'a.' * 30 + 'a = ' + '{a=' * 200",
        "'[' + 'a.' * 30000 + 'a]'", "'x = ' + '[{' * 9000", "'mailer = [}'",
        "'x = {y = [1, # two' + chr(10) + ' }'",
    ])
    func `a configuration that ends its parser is wrong, and ends nothing else`(text: String) async throws {
        let fixture = try await InstalledDesk()
        let answer = try await fixture.shell(
            "mkdir -p .config/desk; python3 -c \"print(\(text))\" >.config/desk/desk.toml; exec desk queue")
        #expect(answer.status == 78 && answer.stderr.hasPrefix("desk: "), "\(answer)")
    }

    @Test func `a reader that goes away is told by nothing, whether its signal is ignored or not`()
        async throws
    {
        let fixture = try await InstalledDesk()
        let answer = try await fixture.shell(
            """
            for n in $(seq 400); do echo "{\\"from\\":\\"jan@kolin.example\\",\\"subject\\":\\"$(printf %0200d $n)\\"}"; done |
                desk ticket create --input json >/dev/null
            for setting in ':' "trap '' PIPE"; do
                (eval "$setting"; { desk ticket list --json; echo $? >status; } | head -c 1 >/dev/null); cat status
            done
            """)
        #expect(answer.lines == ["141", "141"] && answer.stderr == "", "\(answer)")
    }
}

/// A limit on processes, which counts threads, and counts for everybody but root.
@Suite(
    .enabled(
        if: geteuid() == 0
            && BuiltTool.succeeds(
                "command -v prlimit && setpriv --reuid 64321 --clear-groups '\(BuiltTool.path)' --version"),
        "needs root, to be somebody else"))
struct NoThreadTests {
    private static let lines: [(String, [Int32])] = [
        ("init", [0]), ("org create kolin --name K --contract-email a@b.example", [0]),
        ("account create jan@kolin.example --org kolin --name Jan --no-password", [0]),
        ("ticket create --from jan@kolin.example --subject S -m text", [0]),
        ("account import many.csv", [0]), ("account reset request jan@kolin.example", [0]),
        ("account password set jan@kolin.example --password-stdin", [0]),
        ("mail deliver", [0, 1, 69, 75]), ("queue sweep", [0]), ("backup b", [0]), ("export out", [0]),
        ("doctor", [0, 1]), ("check", [0]), ("audit verify", [0]),
        ("account erase jan@kolin.example --reason r --yes", [0]),
        ("restore b --force --yes", [0]), ("check", [0]),
    ]

    @Test(arguments: [0, 1, 2, 3, 5, 8])
    func `where few other processes or none can be had, all is done without them, or put off`(limit: Int)
        async throws
    {
        let folder = try TestFolder()
        _ = try await BuiltTool.shell(
            """
            { echo email,name,organisation; for n in $(seq 2000); do echo "u$n@kolin.example,U$n,kolin"; done; } >many.csv
            mkdir -p .config/desk
            printf 'mailer = ["/bin/cat"]\\nfrom = "desk@desk.example"\\nweb = "https://desk.example"\\n' >.config/desk/desk.toml
            echo 'modrý kůň pije čaj' >password; chown -R 64321 .
            """, in: folder.path)
        for (line, statuses) in Self.lines {
            let answer = try await BuiltTool.shell(
                """
                exec timeout 60 setpriv --reuid 64321 --regid 64321 --clear-groups prlimit --nproc=\(limit) \\
                    desk \(line) -q <password
                """, ["HOME": folder.path, "DESK_DB": folder.path + "/d/desk.db"], in: folder.path)
            #expect(statuses.contains(answer.status), "\(answer)")
        }
    }
}
