import DeskModel
import DeskTesting
import Foundation
import Testing

/// T59: nobody fills the disk. What comes by the web and by mail is counted; the vendor's own people are not held up.
@Suite struct QuotaTests {
    private func desk(_ rules: String...) async throws -> TestDesk {
        let desk = try TestDesk()
        for line in [
            "org create kolin --name K --contract-email k@kolin.example",
            "account create jan@kolin.example --org kolin --name Jan --role administrator --password-stdin",
            "account create eva@kolin.example --org kolin --name Eva --password-stdin",
        ] + rules.map({ "desk rule set \($0)" }) {
            let answer = await desk.run(line, stdin: "koně na louce u rybníka\n")
            #expect(answer.status == 0, "\(answer)")
        }
        return desk
    }

    private static func mail(_ number: Int) -> String {
        "From: jan@kolin.example\nMessage-ID: <\(number)@kolin.example>\nSubject: tisk\n\ntext\n"
    }

    @Test func `a person opens so many tickets in an hour, by the web and by mail together`() async throws {
        var desk = try await desk("quota.person 3")
        let create = "ticket create --from jan@kolin.example --subject S -m text"
        for _ in 0..<2 { #expect(await desk.run("\(create) --by jan@kolin.example").status == 0) }
        #expect(await desk.run("ticket ingest", stdin: Self.mail(1)).status == 0)
        let refused = await desk.run("\(create) --by jan@kolin.example")
        #expect(refused.status == 75 && refused.stderr.contains("desk rule show quota.person"), "\(refused)")
        // The mail server sends it again.
        #expect(await desk.run("ticket ingest", stdin: Self.mail(2)).status == 75)
        // Others are not held up, nor are we who write down what somebody says on the telephone.
        #expect(
            await desk.run(
                "ticket create --from eva@kolin.example --subject S -m text --by eva@kolin.example"
            ).status == 0)
        #expect(await desk.run(create).status == 0)
        desk.now = desk.now + 3601
        #expect(await desk.run("ticket ingest", stdin: Self.mail(2)).status == 0)
        #expect(await desk.run("\(create) --by jan@kolin.example").status == 0)
    }

    @Test func `a ticket and an organisation take so many bytes, and what is refused leaves nothing on disk`()
        async throws
    {
        var desk = try await desk("quota.ticket 1000", "quota.organisation 1500")
        // What lies beside a desk is its own, and is not attached.
        let elsewhere = try TestFolder()
        for _ in 0..<3 { await desk.run("ticket create --from jan@kolin.example --subject S -m text") }
        func attach(_ number: Int, _ size: Int, as letter: String, by: String = "--by jan@kolin.example")
            async throws -> Answer
        {
            let path = elsewhere.path + "/\(letter).txt"
            try Data(String(repeating: letter, count: size).utf8).write(to: URL(fileURLWithPath: path))
            return await desk.run(
                "ticket receive \(number) --from jan@kolin.example -m text --attach \(path) \(by)")
        }
        func files() throws -> Int {
            try FileManager.default.subpathsOfDirectory(atPath: desk.folder + "/attachments")
                .count { $0.utf8.count > 60 }
        }
        #expect(try await attach(1, 900, as: "a").status == 0)
        let before = try files()
        let big = try await attach(1, 101, as: "b")
        #expect(big.status == 5 && big.stderr.contains("quota.ticket"), "\(big)")
        let daily = try await attach(2, 601, as: "c")
        #expect(daily.status == 75 && daily.stderr.contains("quota.organisation"), "\(daily)")
        #expect(try files() == before)
        #expect(try await attach(2, 600, as: "d").status == 0)
        // We may add what we like, and tomorrow is another day.
        #expect(try await attach(3, 5000, as: "e", by: "").status == 0)
        desk.now = desk.now + 86_401
        #expect(try await attach(2, 400, as: "f").status == 0)
    }
}
