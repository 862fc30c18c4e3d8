import DeskModel
import DeskTesting
import Foundation
import Testing

/// Many processes at once, as on a busy morning.
@Suite(.serialized) struct CrowdTests {
    /// T21.
    @Test func `however many write at once, each change is made once and none is refused`() async throws {
        let fixture = try await InstalledDesk()
        let (writers, changes) = (Soak.count(8, whole: 64), Soak.count(3, whole: 200))
        for _ in 0..<writers {
            let made = await fixture.desk.run("ticket create --from jan@kolin.example --subject s -m text")
            #expect(made.status == 0, "\(made)")
        }
        let ran = try await fixture.shell(
            """
            for writer in $(seq \(writers)); do
                ( for change in $(seq \(changes)); do
                    desk ticket note $writer -m "note $writer $change." -q >/dev/null; echo $?
                done ) &
            done; wait
            """)
        #expect(ran.lines == Array(repeating: "0", count: writers * changes), "\(ran)")
        var comments: [JSON] = []
        for ticket in 1...writers {
            comments += await fixture.desk.run("ticket show \(ticket) --json").json["comments"].elements
        }
        let said = Set(comments.map { $0["body"].text })
        #expect(said.count == writers * changes && comments.count == said.count)
        #expect(await fixture.desk.run("desk audit verify").status == 0)
        Soak.report("T21 changes by \(writers) writers", writers * changes)
    }

    /// T9: of many logins at once only as many hold the memory of a hash as there are places for.
    @Test func `however many log in at once, no more hashes are in memory than the machine has cores`()
        async throws
    {
        let fixture = try await InstalledDesk()
        await fixture.desk.run("desk rule set argon2.memory 65536")
        await fixture.desk.run("desk rule set argon2.passes 10")
        let ran = try await fixture.shell(
            """
            exec python3 -c '
            import os, subprocess, sys, time
            verify = ["desk", "account", "password", "verify", "jan@kolin.example", "--password-stdin", "-q"]
            crowd = [subprocess.Popen(verify, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) for _ in range(\(Soak.count(12, whole: 64)))]
            for one in crowd: one.stdin.write(b"wrong password of somebody\\n"); one.stdin.close()
            most, left = 0, crowd
            while left:
                holding = 0
                for one in left:
                    try: text = open(f"/proc/{one.pid}/status").read()
                    except OSError: continue
                    for line in text.splitlines():
                        if line.startswith("VmRSS:") and int(line.split()[1]) > 65536: holding += 1
                most = max(most, holding)
                left = [one for one in left if one.poll() is None]
                time.sleep(0.005)
            print(most, os.cpu_count(), max(one.returncode for one in crowd))'
            """)
        let numbers = ran.stdout.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        try #require(numbers.count == 3, "\(ran)")
        #expect(numbers[0] >= 1 && numbers[0] <= numbers[1], "\(ran)")
        #expect([1, 75].contains(numbers[2]), "\(ran)")
    }

    /// T47: what anybody on the machine may look at of a process, while a token is on its way.
    @Test func `a token stands in no command line and no environment, of the mailer neither`() async throws {
        let fixture = try await InstalledDesk()
        let folder = fixture.desk.folder
        try FileManager.default.createDirectory(
            atPath: folder + "/.config/desk", withIntermediateDirectories: true)
        let mailer = """
            cat >\(folder)/mail; cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null | tr '\\000' '\\n' >\(folder)/seen
            """
        let settings = """
            mailer = ["/bin/sh", "-c", \(JSON.string(mailer).text)]
            from = "podpora@desk.example"
            web = "https://podpora.example"
            """
        try Data(settings.utf8).write(to: URL(fileURLWithPath: folder + "/.config/desk/desk.toml"))
        try fixture.desk.activate(
            "jan@kolin.example", hash: "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$YWJjZGVmZ2hpamtsbW5vcA")
        await fixture.desk.run("account reset request jan@kolin.example")
        let sent = try await fixture.shell("desk mail deliver")
        #expect(sent.status == 0, "\(sent)")
        let mail = try String(contentsOfFile: folder + "/mail", encoding: .utf8)
        let token = mail.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }.first {
            $0.utf8.count == 43
        }
        let seen = try String(
            decoding: Data(contentsOf: URL(fileURLWithPath: folder + "/seen")), as: UTF8.self)
        let sought = try #require(token, "\(mail)")
        #expect(seen.contains("deliver") && !seen.contains(sought))
    }
}
