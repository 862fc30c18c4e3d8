import DeskModel
import DeskTesting
import Foundation
import Testing

/// What a change starts, and deliverers at once, as processes of the tool itself.
@Suite(.serialized) struct DeliveryTests {
    /// A desk whose mailer is a script; `$sent` is the folder for what it is given.
    private func house(mailer script: String) async throws -> InstalledDesk {
        let house = try await InstalledDesk()
        let folder = house.desk.folder
        for path in ["\(folder)/.config/desk", "\(folder)/sent"] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
        try write(script, to: "mailer", of: house)
        try write(
            "mailer = [\"/bin/sh\", \"\(folder)/mailer\", \"\(folder)\"]\nfrom = \"p@vendor.example\"\n",
            to: ".config/desk/desk.toml", of: house)
        return house
    }

    private func write(_ text: String, to path: String, of house: InstalledDesk) throws {
        let path = "\(house.desk.folder)/\(path)"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    /// The Message-IDs of what was handed over, one for each time.
    private func handedOver(_ house: InstalledDesk) throws -> [String] {
        let folder = "\(house.desk.folder)/sent"
        return try FileManager.default.contentsOfDirectory(atPath: folder).map { name in
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            return text.split(separator: "\n").first { $0.hasPrefix("Message-ID: ") }.map(String.init) ?? ""
        }
    }

    /// Waits until something has come about, at most half a minute.
    private func wait(until isDone: () async throws -> Bool) async throws {
        for _ in 0..<600 {
            if try await isDone() { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("it never came about")
    }

    @Test func `a change returns while its deliverer still works, and holds nothing of the caller's`()
        async throws
    {
        let house = try await house(
            mailer: """
                cat > "$1/sent/mail.$$"
                echo $PPID > "$1/deliverer.new" && mv "$1/deliverer.new" "$1/deliverer"
                while [ ! -e "$1/go" ]; do sleep 0.05; done
                """)
        // Ends at the end of the answer's stream: a deliverer that held it would keep this waiting for ever.
        let made = try await house.run([
            "account", "create", "eva@kolin.example", "--org", "kolin", "--name", "Eva",
        ])
        #expect(made.status == 0)
        let file = "\(house.desk.folder)/deliverer"
        try await wait { FileManager.default.fileExists(atPath: file) }
        let pid = try String(contentsOfFile: file, encoding: .utf8).filter { !$0.isWhitespace }
        for descriptor in 0...2 {
            let link = "/proc/\(pid)/fd/\(descriptor)"
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "/dev/null")
        }
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/cwd") == "/")
        // In /proc/PID/stat: pid (name) state parent group session.
        let status = try String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
        let fields = status.split(separator: ")").last?.split(separator: " ") ?? []
        #expect(fields.count > 3 && fields[3] == pid && fields[1] != "\(getpid())")
        #expect(await house.desk.run("desk mail list --state queued -q").stdout == "1\n")
        // No lock is held while the mailer is talked to (T20).
        #expect(
            try await house.run([
                "org", "create", "brno", "--name", "B", "--contract-email", "m@brno.example",
            ]).status == 0)
        try write("", to: "go", of: house)
        try await wait { await house.desk.run("desk mail list --state sent -q").stdout == "1\n" }
        try await wait { !FileManager.default.fileExists(atPath: "/proc/\(pid)") }
        #expect(try handedOver(house).count == 1)
    }

    @Test func `many deliverers at once hand each mail over once`() async throws {
        let house = try await house(mailer: "cat >\"$(mktemp \"$1/sent/mail.XXXXXX\")\"\n")
        let count = Soak.count(12, whole: 200)
        for number in 1...count {
            await house.desk.run("account create u\(number)@kolin.example --org kolin --name U\(number)")
        }
        let answers = try await withThrowingTaskGroup(of: Int32.self) { group in
            for _ in 1...6 { group.addTask { try await house.run(["mail", "deliver"]).status } }
            return try await group.reduce(into: [Int32]()) { $0.append($1) }
        }
        #expect(answers == [0, 0, 0, 0, 0, 0])
        let ids = try handedOver(house)
        #expect(ids.count == count && Set(ids).count == count)
        #expect(await house.desk.run("desk mail list --state sent -q").lines.count == count)
    }
}
