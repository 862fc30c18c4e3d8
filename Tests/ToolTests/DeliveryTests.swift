import DeskModel
import DeskTesting
import Foundation
import Testing

/// What a change starts, and deliverers at once, as processes of the tool itself.
@Suite(.serialized) struct DeliveryTests {
    /// A desk whose mailer is a script; `$sent` is the folder for what it is given.
    private func fixture(mailer script: String) async throws -> InstalledDesk {
        let fixture = try await InstalledDesk()
        let folder = fixture.desk.folder
        for path in ["\(folder)/.config/desk", "\(folder)/sent"] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
        try write(script, to: "mailer", of: fixture)
        try write(
            "mailer = [\"/bin/sh\", \"\(folder)/mailer\", \"\(folder)\"]\nfrom = \"p@vendor.example\"\n",
            to: ".config/desk/desk.toml", of: fixture)
        return fixture
    }

    private func write(_ text: String, to path: String, of fixture: InstalledDesk) throws {
        let path = "\(fixture.desk.folder)/\(path)"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    /// The Message-IDs of what was handed over, one for each time.
    private func handedOver(_ fixture: InstalledDesk) throws -> [String] {
        let folder = "\(fixture.desk.folder)/sent"
        return try FileManager.default.contentsOfDirectory(atPath: folder).map { name in
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            return text.split(separator: "\n").first { $0.hasPrefix("Message-ID: ") }.map(String.init) ?? ""
        }
    }

    /// Waits until something has come about, at most half a minute.
    private func wait(
        at place: SourceLocation = #_sourceLocation, until isDone: () async throws -> Bool
    ) async throws {
        for _ in 0..<600 {
            if try await isDone() { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("it never came about", sourceLocation: place)
    }

    @Test func `a change returns while its deliverer still works, and holds nothing of the caller's`()
        async throws
    {
        let fixture = try await fixture(
            mailer: """
                cat > "$1/sent/mail.$$"
                echo $PPID > "$1/deliverer.new" && mv "$1/deliverer.new" "$1/deliverer"
                while [ ! -e "$1/go" ]; do sleep 0.05; done
                """)
        // One shell does it all, for a mailer has a minute. Its substitution ends at the end of the answer's
        // stream: a deliverer that held it would keep this waiting until the mailer is given up.
        let seen = try await fixture.shell(
            """
            made=$(desk account create eva@kolin.example --org kolin --name Eva) || exit
            while [ ! -e deliverer ]; do sleep 0.05; done
            pid=$(cat deliverer)
            for name in fd/0 fd/1 fd/2 cwd; do readlink "/proc/$pid/$name"; done
            set -- $(sed 's/.*) //' "/proc/$pid/stat")
            [ "$2" != $$ ] && [ "$4" = "$pid" ] && echo 'a session of its own'
            desk mail list --state queued -q
            desk org create brno --name B --contract-email m@brno.example -q && echo 'no lock is held (T20)'
            touch go
            """)
        #expect(
            seen.stdout == """
                /dev/null
                /dev/null
                /dev/null
                /
                a session of its own
                1
                brno
                no lock is held (T20)

                """, "\(seen.stderr)")
        #expect(seen.status == 0)
        let pid = try String(contentsOfFile: "\(fixture.desk.folder)/deliverer", encoding: .utf8)
            .filter { !$0.isWhitespace }
        try await wait { await fixture.desk.run("desk mail list --state sent -q").stdout == "1\n" }
        try await wait { !FileManager.default.fileExists(atPath: "/proc/\(pid)") }
        #expect(try handedOver(fixture).count == 1)
    }

    @Test func `many deliverers at once hand each mail over once`() async throws {
        let fixture = try await fixture(mailer: "cat >\"$(mktemp \"$1/sent/mail.XXXXXX\")\"\n")
        let count = Soak.count(12, whole: 200)
        for number in 1...count {
            await fixture.desk.run("account create u\(number)@kolin.example --org kolin --name U\(number)")
        }
        let answers = try await withThrowingTaskGroup(of: Int32.self) { group in
            for _ in 1...6 { group.addTask { try await fixture.run(["mail", "deliver"]).status } }
            return try await group.reduce(into: [Int32]()) { $0.append($1) }
        }
        #expect(answers == [0, 0, 0, 0, 0, 0])
        let ids = try handedOver(fixture)
        #expect(ids.count == count && Set(ids).count == count)
        #expect(await fixture.desk.run("desk mail list --state sent -q").lines.count == count)
    }

    /// Where a limit on processes leaves none, whoever needs a thread may wait for ever.
    @Test(.enabled(if: Strace.works, "strace cannot trace here"))
    func
        `mail is delivered without a thread, and in the background by one that ends where it gets no further`()
        async throws
    {
        let fixture = try await fixture(mailer: "cat > \"$1/sent/mail.$$\"")
        let seen = try await fixture.shell(
            """
            mv .config away; desk account create eva@kolin.example --org kolin --name Eva -q >/dev/null; mv away .config
            for flag in '' --after-change; do
                strace -f -o trace -e trace=alarm,clone,clone3,vfork desk mail deliver $flag -q >/dev/null
                echo "status $?, threads $(grep -c CLONE_THREAD trace), limits $(grep -c 'alarm(300)' trace)"
            done
            ls sent | wc -l
            """)
        #expect(
            seen.lines == ["status 0, threads 0, limits 0", "status 0, threads 0, limits 1", "1"], "\(seen)")
    }

    @Test func `a text of the desk's own that is a pipe keeps nobody waiting`() async throws {
        let fixture = try await fixture(mailer: "cat > \"$1/sent/mail.$$\"")
        let seen = try await fixture.shell(
            """
            mv .config away; desk account reset request jan@kolin.example >/dev/null; mv away .config
            mkdir -m 700 .config/desk/templates
            cd .config/desk/templates; for kind in reset invitation recovery registration; do
                mkfifo -m 600 $kind.en.mustache $kind.cs.mustache
            done
            timeout 20 desk mail deliver 2>&1; echo $?
            """)
        #expect(seen.lines.contains("sent 1, deferred 0, parked 0") && seen.lines.last == "0", "\(seen)")
        #expect(seen.stdout.contains("cannot open"), "\(seen)")
    }
}
