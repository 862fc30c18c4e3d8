import DeskModel
import DeskTesting
import Foundation
import Testing

/// The built tool as cron, a change and a mail server meet it: real processes, nothing borrowed from the test.
@Suite struct CronTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let tool = root.appendingPathComponent(".build/debug/desk").path
    private static let isBuilt = FileManager.default.isExecutableFile(atPath: tool)
    private static let canMail =
        isBuilt && FileManager.default.isExecutableFile(atPath: "/usr/bin/msmtp")
        && (try? shell("python3 -c 'import aiosmtpd'", ["PATH": path]))?.status == 0
    /// Where the test itself finds its programs.
    private static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"

    private struct Result {
        let status: Int32
        let output: String
    }

    /// Runs a line of shell in an environment of its own; output and talk come together.
    @discardableResult
    private static func shell(_ line: String, _ environment: [String: String] = [:]) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line]
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.currentDirectoryURL = URL(fileURLWithPath: "/")
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
    }

    /// The next line of a pipe, waited for; what there is of it at the end.
    private static func line(from handle: FileHandle) -> String {
        var bytes: [UInt8] = []
        while let byte = handle.readData(ofLength: 1).first, byte != 10 { bytes.append(byte) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func folder() throws -> String {
        let path = FileManager.default.temporaryDirectory.path + "/desk-cron-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        return path
    }

    @Test(.enabled(if: isBuilt))
    func `every job runs without terminal, HOME and standard input, and is silent when all is well`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let database = folder + "/desk.db"
        #expect(try Self.shell("exec \(Self.tool) init --db \(database)").status == 0)
        for job in ["account reset expire", "queue sweep", "mail deliver", "backup \(folder)/b"] {
            let ran = try Self.shell("exec \(Self.tool) \(job) -q --db \(database) <&-")
            #expect(ran.status == 0 && ran.output.isEmpty, "\(job): \(ran)")
        }
        let bad = try Self.shell("exec \(Self.tool) backup \(folder)/b -q --db \(database) <&-")
        #expect(bad.status == 73 && bad.output.split(separator: "\n").count <= 2)
        #expect(try Self.shell("exec \(Self.tool) doctor --db \(database) -q").output.isEmpty)
    }

    @Test(.enabled(if: isBuilt))
    func `the crontab that is printed runs as it stands`() throws {
        let folder = try folder() + "/o'clock 100%"
        defer { try? FileManager.default.removeItem(atPath: (folder as NSString).deletingLastPathComponent) }
        let database = folder + "/desk.db"
        let environment = ["DB": database]
        #expect(try Self.shell("exec \(Self.tool) init --db \"$DB\"", environment).status == 0)
        let crontab = try Self.shell("exec \(Self.tool) schedule --db \"$DB\"", environment)
        let lines = crontab.output.split(separator: "\n").filter { $0.first != "#" }
        #expect(crontab.status == 0 && lines.count == 4)
        for line in lines {
            // What cron does: five fields off, and an escaped percent sign is one.
            let command = line.split(separator: " ", maxSplits: 5).last ?? ""
            let ran = try Self.shell(command.replacingOccurrences(of: "\\%", with: "%"))
            #expect(ran.status == 0 && ran.output.isEmpty, "\(command): \(ran)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/backups").count == 1)
    }

    @Test(.enabled(if: isBuilt && FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze")))
    func `the units that are printed are valid`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let database = folder + "/desk.db"
        try Self.shell("exec \(Self.tool) init --db \(database)")
        try FileManager.default.createDirectory(atPath: folder + "/units", withIntermediateDirectories: false)
        let written = try Self.shell(
            "exec \(Self.tool) schedule --format systemd -o \(folder)/units --db \(database)")
        #expect(written.status == 0)
        let verified = try Self.shell("systemd-analyze verify \(folder)/units/*")
        #expect(verified.status == 0, "\(verified)")
    }

    @Test(.enabled(if: canMail))
    func `an account is created, its invitation arrives by SMTP, and the token opens it`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let script = Self.root.appendingPathComponent("Tests/DeskMailTests/SMTP/receive.py").path
        let server = Process()
        server.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        server.arguments = ["python3", script]
        let (input, output) = (Pipe(), Pipe())
        server.standardInput = input
        server.standardOutput = output
        try server.run()
        defer { server.terminate() }
        let heard = output.fileHandleForReading
        let port = Self.line(from: heard)
        let configuration = """
            database = "\(folder)/d/desk.db"
            mailer = ["/usr/bin/msmtp", "--host=127.0.0.1", "--port=\(port)", "--from=podpora@vendor.example",
                "--read-recipients", "-i"]
            from = "Podpora <podpora@vendor.example>"
            """
        try FileManager.default.createDirectory(atPath: folder + "/desk", withIntermediateDirectories: false)
        try Data(configuration.utf8).write(to: URL(fileURLWithPath: folder + "/desk/desk.toml"))
        try Self.shell("chmod 600 '\(folder)/desk/desk.toml'")
        let environment = ["XDG_CONFIG_HOME": folder]
        func desk(_ line: String) throws -> Result { try Self.shell("\(Self.tool) \(line)", environment) }
        #expect(try desk("init").status == 0)
        #expect(try desk("org create kolin --name Kolín --contract-email mzdy@kolin.example").status == 0)
        // Nobody delivers by hand: the change has started a deliverer.
        #expect(try desk("account create jana@kolin.example --org kolin --name 'Jana Nováková'").status == 0)
        let mail = try JSON.parse(Array(Self.line(from: heard).utf8))
        #expect(mail["recipients"] == ["jana@kolin.example"] && mail["defects"] == [])
        guard case .string(let encoded) = mail["body"], let data = Data(base64Encoded: encoded) else {
            return #expect(Bool(false), "no body")
        }
        let token = try #require(
            String(decoding: data, as: UTF8.self).split(separator: "\n").first {
                $0.utf8.count == 43 && !$0.contains(" ")
            })
        let redeem =
            "printf '%s\\n%s\\n' '\(token)' 'koně na louce u rybníka' | \(Self.tool) account reset redeem "
            + "--token-stdin --password-stdin"
        #expect(try Self.shell(redeem, environment).status == 0)
        #expect(try Self.shell(redeem, environment).status == 1)
        #expect(try desk("account show jana@kolin.example --json").output.contains("\"active\""))
    }

    @Test(.enabled(if: isBuilt))
    func `many deliverers at once hand over each mail once`() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder + "/desk", withIntermediateDirectories: false)
        let mailer = "#!/bin/sh\ngrep '^Message-ID' >> '\(folder)/log'\n"
        try Data(mailer.utf8).write(to: URL(fileURLWithPath: folder + "/mailer"))
        let configuration = """
            database = "\(folder)/d/desk.db"
            mailer = ["\(folder)/mailer"]
            from = "podpora@vendor.example"
            """
        try Data(configuration.utf8).write(to: URL(fileURLWithPath: folder + "/desk/desk.toml"))
        try Self.shell("chmod 700 '\(folder)/mailer'; chmod 600 '\(folder)/desk/desk.toml'")
        let environment = ["XDG_CONFIG_HOME": folder, "DESK": Self.tool]
        let made = """
            "$DESK" init && "$DESK" org create kolin --name Kolin --contract-email m@kolin.example || exit 1
            for i in 1 2 3 4 5 6 7 8 9 10; do
                "$DESK" account create "p$i@kolin.example" --org kolin --name "P$i" || exit 1
                "$DESK" mail deliver -q &
                "$DESK" mail deliver -q &
            done
            wait
            "$DESK" mail deliver -q
            """
        #expect(try Self.shell(made, environment).status == 0)
        // The last of the deliverers that changes have started may still be at work.
        for _ in 1...100
        where try !Self.shell("\"$DESK\" mail list --state queued -q", environment).output.isEmpty {
            usleep(50_000)
        }
        let ids = try String(contentsOfFile: folder + "/log", encoding: .utf8).split(separator: "\n")
        #expect(ids.count == 10 && Set(ids).count == 10)
        #expect(
            try Self.shell("\"$DESK\" mail list --state sent -q", environment).output.split(separator: "\n")
                .count == 10)
    }

    @Test(.enabled(if: isBuilt))
    func `a deliverer that is killed while the mailer works repeats the mail under the same Message-ID`()
        throws
    {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder + "/desk", withIntermediateDirectories: false)
        let database = folder + "/desk.db"
        try Self.shell("exec \(Self.tool) init --db \(database)")
        let made = """
            \(Self.tool) org create kolin --name Kolin --contract-email m@kolin.example --db \(database) &&
            \(Self.tool) account create jana@kolin.example --org kolin --name Jana --db \(database)
            """
        #expect(try Self.shell(made).status == 0)
        // The mailer kills who runs it, then takes the mail.
        let mailer = """
            #!/bin/sh
            grep '^Message-ID' >> '\(folder)/log'
            [ -e '\(folder)/once' ] || { : > '\(folder)/once'; kill -9 "$PPID"; }
            """
        try Data(mailer.utf8).write(to: URL(fileURLWithPath: folder + "/mailer"))
        let configuration = "mailer = [\"\(folder)/mailer\"]\nfrom = \"podpora@vendor.example\"\n"
        try Data(configuration.utf8).write(to: URL(fileURLWithPath: folder + "/desk/desk.toml"))
        try Self.shell("chmod 700 '\(folder)/mailer'; chmod 600 '\(folder)/desk/desk.toml'")
        let environment = ["XDG_CONFIG_HOME": folder]
        let deliver = "\(Self.tool) mail deliver -q --db \(database)"
        #expect(try Self.shell(deliver, environment).status != 0)
        // Noted before it was tried, it is due again in a minute; the test does not wait for that.
        #expect(try Self.shell("\(Self.tool) mail retry 1 --db \(database)", environment).status == 0)
        var tries = 0
        while try !Self.shell("\(Self.tool) mail list --state queued -q --db \(database)").output.isEmpty,
            tries < 100
        {
            try Self.shell(deliver, environment)
            usleep(50_000)
            tries += 1
        }
        let ids = try String(contentsOfFile: folder + "/log", encoding: .utf8).split(separator: "\n")
        #expect(ids.count == 2 && Set(ids).count == 1)
        #expect(try Self.shell("\(Self.tool) check --db \(database)").status == 0)
    }
}
