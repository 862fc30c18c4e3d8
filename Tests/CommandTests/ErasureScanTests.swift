import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Foundation
import Testing

/// Erasure reads in a copy, and leaves nothing in the file.
struct ErasureScanTests {
    private func person(_ sql: Transaction) throws -> Account {
        try sql.knownAccount(EmailAddress("jan@kolin.example"), within: .everything)
    }

    @Test func `what is written while an erasure looks around is erased too`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("ticket create --from eva@kolin.example --subject Dřív -m 'Volejte Jan Velký.'")
        await desk.run("ticket create --from jan@kolin.example --subject Mzdy -m Popis")
        let scan = try desk.look { try $0.scan(for: person($0), Erasure.Choice()) }
        await desk.run("ticket create --from jan@kolin.example --subject 'Jan Velký' -m jan@kolin.example")
        await desk.run("ticket note 1 -m 'píše jan@kolin.example'")
        await desk.run("ticket note 2 -m 'Jan Velký volal'")
        await desk.run("ticket receive 1 -m 'Za paní Malou Jan Velký.' --from jan@kolin.example")
        await desk.run("account disable eva@kolin.example --reason 'přeje si jan@kolin.example' --vacate")
        try desk.change { sql in
            let account = try person(sql)
            #expect(try sql.isCurrent(scan, for: account))
            _ = try sql.erase(account, sql.traces(of: account), Erasure.Choice(), after: scan)
        }
        for number in ["1", "2", "3"] {
            let shown = await desk.run("ticket show \(number) --json").json
            for text in [shown["subject"], shown["description"]] + shown["comments"].elements {
                #expect(!text.text.contains("jan@kolin") && !text.text.contains("Velk"), "\(text)")
            }
        }
    }

    @Test(
        "a scan no longer holds once the person, or the name of anybody else, has changed",
        arguments: [
            "account edit jan@kolin.example --phone 555", "account edit eva@kolin.example --name 'Jan Velký'",
            "account erase eva@kolin.example --reason konec --vacate --yes",
        ])
    func stale(_ line: String) async throws {
        let desk = try await deskWithKolin()
        let scan = try desk.look { try $0.scan(for: person($0), Erasure.Choice()) }
        await desk.run("account create nova@kolin.example --org kolin --name Nová --no-password")
        #expect(try desk.look { try $0.isCurrent(scan, for: person($0)) })
        let answer = await desk.run(line)
        #expect(answer.status == 0, answer.comment)
        #expect(try desk.look { try !$0.isCurrent(scan, for: person($0)) })
    }

    @Test func `rows that were moved about leave nothing of an erased person in any page`() async throws {
        var desk = try await deskWithKolin()
        let word = "Kvapilik"
        await desk.add("k@kolin.example", word)
        var dice = Dice(seed: 11)
        var lines = ""
        for index in 0..<600 {
            let text = String(repeating: "\(word) ", count: Int.random(in: 1...60, using: &dice))
            let from = index % 3 == 0 ? "k" : "jan"
            let subject = index % 3 == 0 ? word : "Mzdy"
            lines +=
                #"{"from":"\#(from)@kolin.example","subject":"\#(subject)","description":"\#(index % 3 == 0 ? text : String(repeating: "x", count: text.count))"}"#
                + "\n"
        }
        let made = await desk.run("ticket create --input jsonl -q", stdin: lines)
        #expect(made.status == 0, made.comment)
        for _ in 0..<600 {
            let number = Int64.random(in: 1...600, using: &dice)
            let more = String(repeating: "y", count: Int.random(in: 1...200, using: &dice))
            try desk.change { sql in
                var ticket = try sql.knownTicket(number, within: .everything)
                ticket.subject = ((number - 1) % 3 == 0 ? word : "Jinak") + " " + more
                try sql.changingText(of: number) { try sql.update(ticket) }
            }
        }
        let erased = await desk.run("account erase k@kolin.example --reason konec --yes")
        #expect(erased.status == 0, erased.comment)
        desk.now = try #require(Instant(iso: "2026-11-23T20:00:00Z"))
        #expect(await desk.run("queue sweep").status == 0)
        let file = try Data(contentsOf: URL(filePath: desk.database))
        for trace in [word, word.lowercased()] {
            #expect(file.range(of: Data(trace.utf8)) == nil, "\(trace)")
        }
        #expect(await desk.run("desk check").status == 0)
    }

    @Test func `who is erased while the index is merged leaves nothing in it either`() async throws {
        var desk = try await deskWithKolin()
        for name in ["Kvapilik", "Slavicek"] {
            await desk.add("\(name.lowercased())@kolin.example", name)
            await desk.run(
                "ticket create --from \(name.lowercased())@kolin.example --subject \(name) -m Mzdy")
        }
        func erase(_ name: String) throws {
            let store = try Store.open(desk.database, now: desk.now)
            let rules = Desk(
                store: store, caller: Caller(osUser: "admin"), now: desk.now, environment: DeskEnvironment())
            _ = try rules.accounts.erase(
                EmailAddress("\(name)@kolin.example"), reason: "konec", vacate: false)
            try store.close()
        }
        try erase("kvapilik")
        let store = try Store.open(desk.database, now: desk.now)
        var slices = 0
        try store.compact(at: desk.now) { done in
            slices += 1
            if done == 1 { try erase("slavicek") }
        }
        try store.close()
        #expect(slices > 0)
        #expect(try desk.look { try $0.erasedAt() } != nil)
        desk.now = try #require(Instant(iso: "2026-11-23T20:00:00Z"))
        #expect(await desk.run("queue sweep").status == 0)
        #expect(try desk.look { try $0.erasedAt() } == nil)
        let file = try Data(contentsOf: URL(filePath: desk.database))
        for trace in ["kvapilik", "slavicek", "Slavicek"] {
            #expect(file.range(of: Data(trace.utf8)) == nil, "\(trace)")
        }
    }
}
