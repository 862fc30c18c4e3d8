import DeskModel
import DeskTesting
import Foundation
import Testing

/// The built tool as cron, a change and a mail server meet it: real processes, nothing borrowed from the test.
@Suite struct CronTests {
    /// Where the test itself finds Python and its packages.
    private static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    private static let canMail = BuiltTool.succeeds(
        "PATH='\(path)'; which msmtp && python3 -c 'import aiosmtpd'")
    private static let canVerifyUnits = BuiltTool.succeeds("which systemd-analyze")

    /// A folder of its own that is the configuration folder of a desk in `d`, with this `desk.toml`.
    private func home(_ configuration: (String) -> String) async throws -> TestFolder {
        let folder = try TestFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/desk", withIntermediateDirectories: false)
        let text = "database = \"\(folder.path)/d/desk.db\"\n" + configuration(folder.path)
        try Data(text.utf8).write(to: URL(filePath: folder.path + "/desk/desk.toml"))
        try await BuiltTool.shell("chmod 600 desk/desk.toml", in: folder.path)
        return folder
    }

    /// Makes a program out of a script.
    private func program(_ script: String, at path: String) async throws {
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: path))
        try await BuiltTool.shell("chmod 700 '\(path)'")
    }

    /// The Message-IDs that a mailer has noted.
    private func identifiers(_ folder: TestFolder) throws -> [Substring] {
        try String(contentsOfFile: folder.path + "/log", encoding: .utf8).split(separator: "\n")
    }

    @Test func `every job runs without terminal, HOME and standard input, and is silent when all is well`()
        async throws
    {
        let folder = try TestFolder()
        let database = ["DESK_DB": folder.path + "/desk.db", "B": folder.path + "/b"]
        #expect(try await BuiltTool.shell("desk init", database).status == 0)
        for job in ["account reset expire", "queue sweep", "mail deliver", "backup $B"] {
            let ran = try await BuiltTool.shell("exec desk \(job) -q <&-", database)
            #expect(ran.status == 0 && ran.stdout + ran.stderr == "", "\(ran)")
        }
        let bad = try await BuiltTool.shell("exec desk backup $B -q <&-", database)
        #expect(bad.status == 73 && bad.stdout == "" && bad.stderr.split(separator: "\n").count <= 2)
        #expect(try await BuiltTool.shell("desk doctor -q", database).stdout.isEmpty)
    }

    @Test func `the crontab that is printed runs as it stands`() async throws {
        let folder = try TestFolder()
        let home = folder.path + "/o'clock 100%"
        let environment = ["DB": home + "/desk.db"]
        #expect(try await BuiltTool.shell("desk init --db \"$DB\"", environment).status == 0)
        let crontab = try await BuiltTool.shell("desk schedule --db \"$DB\"", environment)
        let lines = crontab.lines.filter { $0.first != "#" }
        #expect(crontab.status == 0 && lines.count == 4)
        for line in lines {
            // What cron does: five fields off, and an escaped percent sign is one.
            let command = line.split(separator: " ", maxSplits: 5).last ?? ""
            let ran = try await BuiltTool.shell(
                "exec <&-; " + command.replacingOccurrences(of: "\\%", with: "%"))
            #expect(ran.status == 0 && ran.stdout + ran.stderr == "", "\(ran)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: home + "/backups").count == 1)
    }

    @Test func `the crontab that takes the jobs keeps its other lines, however often they are installed`()
        async throws
    {
        let folder = try TestFolder()
        let installed = try await BuiltTool.shell(
            """
            exec unshare -m sh -ec '
            mount -t tmpfs -o mode=1730,gid=crontab none /var/spool/cron/crontabs
            desk init
            desk schedule --install -q
            crontab -l >first
            { echo "MAILTO=eva"; cat first; echo "0 5 * * * true"; } | crontab -
            desk schedule --install
            crontab -l >second
            grep -v -x -e MAILTO=eva -e "0 5 . . . true" second | cmp - first
            grep -c -x -e MAILTO=eva -e "0 5 . . . true" second
            grep -c "mail deliver" second'
            """, ["DESK_DB": folder.path + "/desk.db"], in: folder.path)
        #expect(installed.status == 0 && installed.stderr == "", "\(installed)")
        #expect(installed.lines.suffix(3) == ["installed 4 jobs in the crontab", "2", "1"], "\(installed)")
    }

    @Test(.enabled(if: canVerifyUnits, "systemd-analyze is missing"))
    func `the units that are printed are valid`() async throws {
        let folder = try TestFolder()
        let made = """
            desk init && mkdir units && desk schedule --for systemd -o units &&
            systemd-analyze verify units/*
            """
        let ran = try await BuiltTool.shell(made, ["DESK_DB": folder.path + "/desk.db"], in: folder.path)
        // It only warns of what it does not know.
        #expect(ran.status == 0 && !ran.stderr.contains("desk-"), "\(ran)")
    }

    @Test(.enabled(if: canMail, "msmtp or Python's aiosmtpd is missing"))
    func `an account is created, its invitation arrives by SMTP, and the token opens it`() async throws {
        let server = Process()
        server.executableURL = URL(filePath: "/usr/bin/env")
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../DeskMailTests/SMTP/receive.py")
        server.arguments = ["python3", script.path]
        let (input, output) = (Pipe(), Pipe())
        server.standardInput = input
        server.standardOutput = output
        try server.run()
        defer { server.terminate() }
        let heard = output.fileHandleForReading
        let port = try await aside { line(from: heard) }
        let folder = try await home { _ in
            """
            mailer = ["/usr/bin/msmtp", "--host=127.0.0.1", "--port=\(port)", "--from=podpora@vendor.example",
                "--read-recipients", "-i"]
            from = "Podpora <podpora@vendor.example>"
            """
        }
        func shell(_ line: String) async throws -> Answer {
            try await BuiltTool.shell(line, ["XDG_CONFIG_HOME": folder.path])
        }
        #expect(try await shell("desk init").status == 0)
        #expect(
            try await shell("desk org create kolin --name Kolín --contract-email mzdy@kolin.example").status
                == 0)
        // Nobody delivers by hand: the change has started a deliverer.
        #expect(
            try await shell("desk account create jana@kolin.example --org kolin --name 'Jana Nováková'")
                .status
                == 0)
        let mail = try JSON.parse(Array(try await aside { line(from: heard) }.utf8))
        #expect(mail["recipients"] == ["jana@kolin.example"] && mail["defects"] == [])
        guard case .string(let encoded) = mail["body"], let data = Data(base64Encoded: encoded) else {
            return #expect(Bool(false), "no body")
        }
        let token = try #require(
            String(decoding: data, as: UTF8.self).split(separator: "\n").first {
                $0.utf8.count == 43 && !$0.contains(" ")
            })
        let redeem =
            "printf '%s\\n%s\\n' '\(token)' 'koně na louce u rybníka' | desk account reset redeem "
            + "--token-stdin --password-stdin"
        #expect(try await shell(redeem).status == 0)
        #expect(try await shell(redeem).status == 1)
        #expect(try await shell("desk account show jana@kolin.example --json").json["state"] == "active")
    }

    @Test func `many deliverers at once hand over each mail once`() async throws {
        let folder = try await home { "mailer = [\"\($0)/mailer\"]\nfrom = \"podpora@vendor.example\"\n" }
        try await program("grep '^Message-ID' >> '\(folder.path)/log'", at: folder.path + "/mailer")
        let environment = ["XDG_CONFIG_HOME": folder.path]
        let made = """
            desk init && desk org create kolin --name Kolin --contract-email m@kolin.example || exit 1
            for i in 1 2 3 4 5 6 7 8 9 10; do
                desk account create "p$i@kolin.example" --org kolin --name "P$i" || exit 1
                desk mail deliver -q &
                desk mail deliver -q &
            done
            wait
            desk mail deliver -q
            """
        #expect(try await BuiltTool.shell(made, environment).status == 0)
        // The last of the deliverers that changes have started may still be at work.
        for _ in 1...100
        where try await BuiltTool.shell("desk mail list --state queued -q", environment).stdout != "" {
            try await Task.sleep(for: .milliseconds(50))
        }
        let ids = try identifiers(folder)
        #expect(ids.count == 10 && Set(ids).count == 10)
        let sent = try await BuiltTool.shell("desk mail list --state sent -q", environment)
        #expect(sent.lines.count == 10)
    }

    @Test
    func `a deliverer that is killed while the mailer works repeats the mail under the same Message-ID`()
        async throws
    {
        let folder = try await home { "mailer = [\"\($0)/mailer\"]\nfrom = \"podpora@vendor.example\"\n" }
        // Without the configuration no change starts a deliverer.
        let made = """
            desk init && desk org create kolin --name Kolin --contract-email m@kolin.example &&
            desk account create jana@kolin.example --org kolin --name Jana
            """
        let database = ["DESK_DB": folder.path + "/d/desk.db"]
        #expect(try await BuiltTool.shell(made, database).status == 0)
        // The mailer kills who runs it, then takes the mail.
        try await program(
            """
            grep '^Message-ID' >> '\(folder.path)/log'
            [ -e '\(folder.path)/once' ] || { : > '\(folder.path)/once'; kill -9 "$PPID"; }
            """, at: folder.path + "/mailer")
        let environment = ["XDG_CONFIG_HOME": folder.path]
        #expect(try await BuiltTool.shell("desk mail deliver -q", environment).status != 0)
        // Noted before it was tried, it is due again in a minute; the test does not wait for that.
        #expect(try await BuiltTool.shell("desk mail retry 1", environment).status == 0)
        for _ in 1...100
        where try await BuiltTool.shell("desk mail list --state queued -q", database).stdout != "" {
            try await BuiltTool.shell("desk mail deliver -q", environment)
            try await Task.sleep(for: .milliseconds(50))
        }
        let ids = try identifiers(folder)
        #expect(ids.count == 2 && Set(ids).count == 1)
        #expect(try await BuiltTool.shell("desk check", environment).status == 0)
    }
}

/// The next line of a pipe, waited for; what there is of it at the end.
private func line(from handle: FileHandle) -> String {
    var bytes: [UInt8] = []
    while let byte = handle.readData(ofLength: 1).first, byte != 10 { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
}
