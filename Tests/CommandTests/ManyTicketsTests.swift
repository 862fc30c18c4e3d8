import DeskModel
import DeskTesting
import Foundation
import Testing

/// Many tickets at once: all of them in one transaction, or none.
@Suite struct ManyTicketsTests {
    private func fixture() async throws -> TestDesk {
        let desk = try await ticketDesk()
        for _ in 1...4 { await desk.openTicket() }
        return desk
    }

    private func states(_ desk: TestDesk) async -> [JSON] {
        await desk.run("ticket list --state all --sort number --json").json.elements.map { $0["state"] }
    }

    @Test(arguments: [
        ("take", ""), ("note", "-m T"), ("edit", "--phone 123456789"), ("reply", "-m T"), ("wait", ""),
        ("resolve", ""), ("close", ""),
    ])
    func `a verb is done to each of several tickets`(_ verb: String, _ flags: String) async throws {
        let desk = try await fixture()
        let answer = await desk.run("ticket \(verb) 1 '#3' 4 1 \(flags) --json")
        #expect(answer.status == 0, "\(answer)")
        #expect(answer.json.elements.map { $0["number"] } == [1, 3, 4])
        for number in [1, 3, 4] {
            let verbs = await desk.run("ticket history \(number) --json").json.elements.map { $0["verb"] }
            #expect(verbs == ["ticket create", .string("ticket \(verb)")], "\(number)")
        }
        #expect(await desk.run("ticket history 2 --json").json.elements.count == 1)
        let lines = await desk.run("ticket \(verb) 1 2 \(flags) -n")
        #expect(lines.status == 0 && lines.lines.count == 2 || lines.status == 4, "\(lines)")
    }

    @Test func `several tickets are given to somebody`() async throws {
        let desk = try await fixture()
        let answer = await desk.run("ticket give 1 2 4 karla")
        #expect(answer.stdout == "gave ticket 1 to karla\ngave ticket 2 to karla\ngave ticket 4 to karla\n")
        #expect(await desk.run("ticket list --owner karla -q").lines == ["4", "2", "1"])
        #expect(await desk.run("ticket give 3").status == 64)
        let wrong = await desk.run("ticket give 3 2 krala")
        #expect(wrong.status == 3 && wrong.stderr.contains("did you mean 'karla'?"), "\(wrong)")
        #expect(await desk.run("ticket give 3 petr --json").json["owner"] == "petr")
    }

    @Test func `where one cannot be changed none is, and what is wrong with each is told`() async throws {
        let desk = try await fixture()
        await desk.by("karla").run("ticket take 2")
        let mails = try desk.mails()
        let answer = await desk.by("petr").run("ticket take 1 2 3 99")
        #expect(answer.status == 4 && answer.stdout == "", "\(answer)")
        #expect(answer.stderr.contains("2 of 4") && answer.stderr.contains("karla"), "\(answer)")
        #expect(answer.stderr.contains("there is no ticket 99"), "\(answer)")
        #expect(await desk.run("ticket list --owner petr -q").lines == [])
        #expect(await states(desk) == ["new", "open", "new", "new"])
        await desk.run("ticket close 3")
        #expect(await desk.run("ticket reply 1 3 4 -m T").status == 5)
        #expect(await desk.run("ticket show 1 --json").json["comments"].elements.isEmpty)
        #expect(try desk.mails().count == mails.count + 1)
        let czech = await desk.run("ticket take 99 98 --lang cs --json")
        #expect(czech.status == 3 && czech.stderr.contains("2 z 2"), "\(czech)")
    }

    @Test func `numbers come from standard input, and a wrong count changes nothing`() async throws {
        let desk = try await fixture()
        let input = "1\n#2 3,4\n"
        for wrong in [3, 5, 0] {
            let answer = await desk.run("ticket close - --expect \(wrong)", stdin: input)
            #expect(answer.status == 4 && answer.stdout == "", "\(answer)")
        }
        #expect(await states(desk) == ["new", "new", "new", "new"])
        #expect(await desk.run("ticket close 1 2 --expect 3").status == 4)
        #expect(await desk.run("ticket close - --expect 4", stdin: input).lines.count == 4)
        #expect(await states(desk) == ["closed", "closed", "closed", "closed"])
        // One number that is read is a list of one, as the next time there may be more.
        #expect(await desk.run("ticket close - --json", stdin: "1\n").json.elements.count == 1)
        let none = await desk.run("ticket close - --expect 0 --json", stdin: "")
        #expect(none.status == 0 && none.json == [], "\(none)")
        for (line, stdin) in [
            ("ticket close -", "1\nzwei\n"), ("ticket close 1 zwei", ""), ("ticket close", ""),
        ] {
            #expect(await desk.run(line, stdin: stdin).status == 64, "\(line)")
        }
        #expect(await desk.run("ticket note - -F -", stdin: "1").status == 64)
    }

    @Test func `verdicts are given as an import gives them`() async throws {
        let desk = try await fixture()
        let file = "\(desk.folder)/verdicts.csv"
        await desk.run("ticket wait 1")
        #expect(await desk.run("ticket wait 1 2 --verdicts \(file)").status == 0)
        #expect(
            try String(contentsOfFile: file, encoding: .utf8)
                == "row,key,verdict,message\n1,1,unchanged,\n2,2,updated,\n")
        #expect(await desk.run("ticket wait 3 99 --verdicts \(file)").status == 3)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(
            text.contains("1,3,skipped,") && text.contains("2,99,failed,there is no ticket 99"), "\(text)")
        #expect(await states(desk) == ["waiting", "waiting", "new", "new"])
    }

    @Test func `a file goes with each of several replies`() async throws {
        let desk = try await fixture()
        let elsewhere = try TestFolder()
        let file = "\(elsewhere.path)/f.txt"
        try Data("x".utf8).write(to: URL(fileURLWithPath: file))
        #expect(await desk.run("ticket reply 1 2 -m T --attach \(file)").status == 0)
        for number in [1, 2] {
            #expect(await desk.run("ticket attachment list \(number) -q").lines.count == 1)
        }
    }
}
