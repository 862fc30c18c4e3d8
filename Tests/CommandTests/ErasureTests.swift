import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Foundation
import Testing

/// Names and numbers that stand nowhere by chance.
private let canary = "Zdislava Kanárková"

struct ErasureTests {
    /// A desk where the traces of one person stand wherever text can.
    private func desk() async throws -> TestDesk {
        let desk = try await deskWithKolin()
        await desk.run(
            [
                "account", "create", "Zdislava.Kanarkova@kolin.example", "--org", "kolin", "--name",
                "Zdislava Ptáčková",
            ])
        try desk.activate("zdislava.kanarkova@kolin.example", hash: readyHash)
        await desk.run([
            "account", "edit", "zdislava.kanarkova@kolin.example", "--name", canary, "--phone",
            "+420 777 123 321",
        ])
        let file = try desk.file("kanarkova.txt", Data("hlášení paní Kanárkové".utf8))
        var answer = await desk.run([
            "ticket", "create", "--from", "zdislava.kanarkova@kolin.example", "--subject", "Kanárková: mzdy",
            "-m", "Dobrý den, tady Zdislava Kanárková.\nS pozdravem Kanárková, 777123321", "--phone",
            "777 000 111",
            "--attach", file,
        ])
        #expect(answer.status == 0, "\(answer)")
        unlink(file)
        answer = await desk.run([
            "ticket", "create", "--from", "jan@kolin.example", "--subject", "Přístup pro Zdislavu Kanárkovou",
            "-m",
            "Pište na ZDISLAVA.KANARKOVA@kolin.example nebo +420777123321. Za paní Ptáčkovou Zdislavu děkuji.",
        ])
        #expect(answer.status == 0, "\(answer)")
        await desk.run(["ticket", "note", "2", "-m", "mluvil jsem se Zdislavou Kanárkovou"])
        await desk.run(["ticket", "note", "1", "-m", "Zdislava volá zítra"])
        await desk.run([
            "account", "disable", "zdislava.kanarkova@kolin.example", "--reason", "Kanárková odešla",
        ])
        await desk.run("account enable zdislava.kanarkova@kolin.example")
        await desk.run([
            "org", "administrator", "appoint", "kolin", "zdislava.kanarkova@kolin.example", "--reason",
            "za Kanárkovou",
        ])
        // What waits for its sending goes with the person; what was sent stays.
        try desk.change { transaction in
            for mail in try transaction.mails(state: .queued) {
                try transaction.finish(mail: mail.id, state: .sent)
            }
        }
        await desk.run(["account", "disable", "jan@kolin.example", "--reason", "na přání Zdislavy Kanárkové"])
        return desk
    }

    private static let words = [
        "kanarkov", "kanárkov", "ptáčkov", "ptackov", "zdislav", "777123321", "777 123 321", "777 000 111",
    ]

    /// Which canaries stand in any file of the desk, in any case.
    private func traces(in folder: String) -> [String] {
        var found: [String] = []
        for name in names(in: folder) {
            let path = folder + "/" + name
            if opendir(path).map({ closedir($0) }) != nil {
                found += traces(in: path)
                continue
            }
            let text = String(decoding: bytes(of: path), as: UTF8.self).lowercased()
            found += Self.words.filter { text.contains($0) }.map { "\(name): \($0)" }
        }
        return found
    }

    private func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private func bytes(of path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
            bytes += buffer.prefix(count)
        }
        return bytes
    }

    /// T49.
    @Test func `nothing is left of an erased person in what is theirs, and the tickets stay`() async throws {
        var desk = try await desk()
        #expect(!traces(in: desk.folder).isEmpty)
        let answer = await desk.run([
            "account", "erase", "zdislava.kanarkova@kolin.example", "--reason", "žádost paní Kanárkové",
            "--also", "2", "--yes",
        ])
        #expect(answer.status == 0, "\(answer)")
        #expect(answer.stdout == "erased account zdislava.kanarkova@kolin.example, now erased-3\n")
        #expect(answer.stderr == "")
        // Unused parts of the file go when cron has run outside opening hours.
        desk.now = try #require(Instant(iso: "2026-11-23T20:00:00Z"))
        #expect(await desk.run("queue sweep").status == 0)
        // Why another account was disabled is told by that account's rows, which stay.
        let history = await desk.run("account history jan@kolin.example --json")
        #expect(history.stdout.contains("Zdislavy Kanárkové"))
        #expect(Set(traces(in: desk.folder)) == ["desk.db: kanárkov", "desk.db: zdislav"])
        #expect(await desk.run("account show zdislava.kanarkova@kolin.example").status == 3)
        let first = await desk.run("ticket show 1 --json").json
        #expect(first["subject"] == "erased-3: mzdy")
        #expect(first["requester"] == "erased-3")
        #expect(first["attachments"] == [])
        let second = await desk.run("ticket show 2 --json").json
        #expect(second["subject"] == "Přístup pro erased-3")
        #expect(
            second["description"] == "Pište na erased-3 nebo erased-3. Za paní erased-3 děkuji.")
        #expect(await desk.run("desk audit verify").status == 0)
        #expect(await desk.run("desk check").status == 0)
        let shown = await desk.run("account list --state erased --json").json
        #expect(shown[0]["email"] == "erased-3")
        #expect(shown[0]["name"] == "erased-3")
        #expect(shown[0]["phone"] == .null)
    }

    @Test func `in a ticket the person had no part in, the address goes and the name stays`() async throws {
        let desk = try await desk()
        await desk.run("account erase zdislava.kanarkova@kolin.example --reason x --yes")
        let second = await desk.run("ticket show 2 --json").json
        #expect(second["subject"] == "Přístup pro Zdislavu Kanárkovou")
        #expect(
            second["description"] == "Pište na erased-3 nebo erased-3. Za paní Ptáčkovou Zdislavu děkuji.")
        #expect(second["comments"][0]["body"] == "mluvil jsem se Zdislavou Kanárkovou")
    }

    @Test func `a ticket can be left as it is`() async throws {
        let desk = try await desk()
        let before = await desk.run("ticket show 1 --json").json
        let second = await desk.run("ticket show 2 --json").json
        let answer = await desk.run(
            "account erase zdislava.kanarkova@kolin.example --reason x --not 1 2 --yes --json")
        #expect(answer.status == 0, "\(answer)")
        let after = await desk.run("ticket show 1 --json").json
        for key in ["subject", "description", "phone", "attachments"] { #expect(after[key] == before[key]) }
        #expect(after["requester"] == "erased-3")
        let left = await desk.run("ticket show 2 --json").json
        #expect(left["description"] == second["description"])
        #expect(answer.json["places"].elements.allSatisfy { $0["context"] == .null })
        #expect(await desk.run("desk audit verify").status == 0)
    }

    @Test func `a chosen ticket has to be one, and to be chosen for one thing`() async throws {
        let desk = try await desk()
        let erase = "account erase zdislava.kanarkova@kolin.example --reason x --yes"
        #expect(await desk.run("\(erase) --also 99").status == 3)
        #expect(await desk.run("\(erase) --not 99").status == 3)
        #expect(await desk.run("\(erase) --also 1 2 --not 2").status == 64)
        #expect(await desk.run("\(erase) --also x").status == 64)
        #expect(await desk.run("account show zdislava.kanarkova@kolin.example").status == 0)
    }

    @Test func `a restore erases again with the tickets that were chosen`() async throws {
        let desk = try await desk()
        let backup = desk.folder + "/backup"
        #expect(await desk.run(["desk", "backup", backup]).status == 0)
        await desk.run("account erase zdislava.kanarkova@kolin.example --reason x --also 2 --not 1 --yes")
        let before = await desk.run("ticket show 1 --json").json["description"]
        let done = await desk.run(["desk", "restore", backup, "--force", "--yes", "--json"])
        #expect(done.status == 0 && done.json["erasedAgain"] == 1, "\(done)")
        #expect(await desk.run("ticket show 2 --json").json["subject"] == "Přístup pro erased-3")
        #expect(await desk.run("ticket show 1 --json").json["description"] == before)
        #expect(before.text.contains("S pozdravem Kanárková"))
        #expect(await desk.run("desk audit verify").status == 0)
    }

    @Test func `a dry run names every place and changes none`() async throws {
        let desk = try await desk()
        let answer = await desk.run(
            "account erase zdislava.kanarkova@kolin.example --reason x -n --json")
        #expect(answer.status == 0, "\(answer)")
        let tables = answer.json["places"].elements.map { $0["table"] }
        for table in ["account", "ticket", "comment", "attachment", "auditChange"] {
            #expect(tables.contains(.string(table)))
        }
        let table = await desk.run("account erase zdislava.kanarkova@kolin.example --reason x -n")
        #expect(table.lines.count > 8)
        let contexts = answer.json["places"].elements.map { $0["context"] }
        #expect(contexts.contains("Dobrý den, tady Zdislava Kanárková. S pozdravem Kanárková, 777123321"))
        #expect(contexts.contains("kanarkova.txt"))
        #expect(
            contexts.contains(
                "Pište na ZDISLAVA.KANARKOVA@kolin.example nebo +420777123321. Za paní …"))
        #expect(await desk.run("account show zdislava.kanarkova@kolin.example").status == 0)
        #expect(await desk.run("desk audit verify").status == 0)
    }

    @Test func `who was erased is found by what stands for them, and can only be looked at`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("account erase jan@kolin.example --reason 'request of 3 May' --yes")
        let pseudonym = try #require(await desk.run("account list --state erased -q").lines.first)
        let shown = await desk.run("account show \(pseudonym) --json").json
        #expect(shown["state"] == "erased" && shown["phone"] == .null)
        let latest = await desk.run("account history \(pseudonym) --json").json[0]
        #expect(latest["verb"] == "account erase" && latest["changes"]["reason"] != .null)
        #expect(await desk.run("account enable \(pseudonym)").status == 65)
        #expect(await desk.run("account show erased-99").status == 3)
        #expect(await desk.run("account show erased-").status == 65)
    }

    @Test func `it is asked for, needs an admin, and keeps the last administrator`() async throws {
        var desk = try await deskWithKolin()
        #expect(await desk.run("account erase eva@kolin.example --reason x").status == 64)
        #expect(await desk.run("account erase eva@kolin.example --yes").status == 64)
        #expect(await desk.run("account erase nobody@kolin.example --reason x --yes").status == 3)
        let refused = await desk.run("account erase eva@kolin.example --reason x --yes")
        #expect(refused.status == 5)
        let meant = await desk.run("account erase eva@kolin.example --reason x --yes --vacate")
        #expect(meant.status == 0, "\(meant)")
        #expect(await desk.run("org show kolin --json").json["seat"] == "vacant")
        await desk.run("desk consultant create karel --name Karel --email karel@podpora.example")
        desk.osUser = "karel"
        #expect(await desk.run("account erase jan@kolin.example --reason x --yes").status == 77)
    }

    @Test func `an address of a contract goes too, unless it is the only one`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("account create mzdy@kolin.example --org kolin --name 'Mzdová Účtárna'")
        let only = await desk.run("account erase mzdy@kolin.example --reason x --yes")
        #expect(only.status == 5, "\(only)")
        await desk.run("org contract-email add kolin ucto@kolin.example")
        #expect(await desk.run("account erase mzdy@kolin.example --reason x --yes").status == 0)
        #expect(await desk.run("org show kolin --json").json["contractEmails"] == ["ucto@kolin.example"])
    }
}

struct PersonDataTests {
    @Test func `everything held about a person is written, and nothing of a password`() async throws {
        let desk = try await deskWithKolin()
        let file = try desk.file("příloha.txt", Data("příloha".utf8))
        let created = await desk.run([
            "ticket", "create", "--from", "jan@kolin.example", "--subject", "Mzdy", "-m", "nejde to",
            "--attach", file,
        ])
        #expect(created.status == 0, "\(created)")
        await desk.run(["ticket", "note", "1", "-m", "jen pro nás"])
        let folder = desk.folder + "/jan"
        let answer = await desk.run(["account", "data", "jan@kolin.example", "-o", folder])
        #expect(answer.status == 0, "\(answer)")
        #expect(answer.stdout == "wrote the data of jan@kolin.example to \(folder)\n")
        let account = try JSON.parse(Array(desk.text(of: "jan/account.json").utf8))
        #expect(account["email"] == "jan@kolin.example")
        #expect(account["hasPassword"] == true)
        let tickets = try JSON.parse(Array(desk.text(of: "jan/tickets.json").utf8))
        #expect(tickets[0]["description"] == "nejde to")
        #expect(tickets[0]["comments"][0]["body"] == "jen pro nás")
        #expect(desk.text(of: "jan/attachments/1-příloha.txt") == "příloha")
        var facts = stat()
        stat(folder, &facts)
        #expect(facts.st_mode & 0o777 == 0o700)
        stat(folder + "/account.json", &facts)
        #expect(facts.st_mode & 0o777 == 0o600)
        for name in ["account", "tokens", "sessions", "tickets", "comments", "mail", "history"] {
            #expect(!desk.text(of: "jan/\(name).json").contains("argon2"))
        }
        #expect(await desk.run(["account", "data", "jan@kolin.example", "-o", folder]).status == 73)
        let log = await desk.run("desk audit list --json").json.elements.map { $0["verb"] }
        #expect(log.contains("account data"))
    }

    @Test func `an administrator gets a colleague's data without our notes, others get none`() async throws {
        let desk = try await deskWithKolin()
        await desk.run([
            "ticket", "create", "--from", "jan@kolin.example", "--subject", "Mzdy", "-m", "nejde to",
        ])
        await desk.run(["ticket", "note", "1", "-m", "jen pro nás"])
        let folder = desk.folder + "/jan"
        let answer = await desk.run(
            ["account", "data", "jan@kolin.example", "-o", folder, "--by", "eva@kolin.example"])
        #expect(answer.status == 0, "\(answer)")
        #expect(!desk.text(of: "jan/tickets.json").contains("jen pro nás"))
        let own = await desk.run(
            ["account", "data", "eva@kolin.example", "-o", folder + "2", "--by", "jan@kolin.example"])
        #expect(own.status == 5)
    }
}
