import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Foundation
import Testing

/// `--once`: the same request under the same key is carried out once.
struct OnceTests {
    private static let create = "ticket create --from jan@kolin.example --subject Mzdy -m Popis"

    /// How many entries the audit log has.
    private func entries(_ desk: TestDesk) async -> Int {
        await desk.run("desk audit list --format ids").lines.count
    }

    @Test(
        arguments: [
            create, create + " --json", create + " --format csv", create + " --columns number,dueAt",
            create + " -q",
            "ticket take 1", "ticket note 1 -m x --json",
            "desk consultant create nina --name Nina --email n@desk.example",
            "account edit jan@kolin.example --name 'Jan Malý'", "org suspend brno --reason dluh --yes",
            "account reset request jan@kolin.example", "desk price set fast 1800 CZK --from 2027-01-01",
            "ticket merge 1 2 --yes", "queue sweep", "account reset expire", "ticket link 1 relates 2",
        ], [false, true])
    func `a repeat is answered as the first time, and changes nothing`(_ line: String, elsewhere: Bool)
        async throws
    {
        var desk = try await ticketDesk()
        desk.isElsewhere = elsewhere
        await desk.run(Self.create)
        await desk.run(Self.create)
        let first = await desk.run(line + " --once k1")
        #expect(first.status == 0, "\(first)")
        let count = await entries(desk)
        desk.now = desk.now + 3600
        for repeated in [line + " --once k1", line + " --once=k1"] {
            let again = await desk.run(repeated)
            #expect(
                again.stdout == first.stdout && again.stderr == first.stderr && again.status == 0, "\(again)")
        }
        #expect(await entries(desk) == count)
        #expect(await desk.run("desk check").status == 0)
    }

    @Test func `another request under the same key is a conflict`() async throws {
        var desk = try await ticketDesk()
        let folder = try TestFolder()
        let file = folder.path + "/log.txt"
        try Data("one".utf8).write(to: URL(filePath: file))
        let line = "ticket create --from jan@kolin.example --subject Mzdy -F - --attach \(file) --once k"
        let first = await desk.run(line, stdin: "popis")
        #expect(first.status == 0, "\(first)")
        #expect(await desk.run(line, stdin: "popis").stdout == first.stdout)
        for (other, stdin) in [
            (line, "jiný popis"), (line, ""), (line.replacing("Mzdy", with: "mzdy"), "popis"),
            (line + " --json", "popis"), (line + " --as petr", "popis"),
            (line + " --by eva@kolin.example", "popis"),
            ("ticket take 1 --once k", ""), ("org suspend brno --reason dluh --yes --once k", ""),
        ] {
            let refused = await desk.run(other, stdin: stdin)
            #expect(refused.status == 4 && refused.stdout.isEmpty, "\(refused)")
        }
        try Data("two".utf8).write(to: URL(filePath: file))
        #expect(await desk.run(line, stdin: "popis").status == 4)
        try Data("one".utf8).write(to: URL(filePath: file))
        desk.osUser = "petr"
        #expect(await desk.run(line, stdin: "popis").status == 4)
        #expect(await desk.run("ticket list -q").lines == ["1"])
    }

    @Test func `files that only the input names belong to the request`() async throws {
        let desk = try await ticketDesk()
        let folder = try TestFolder()
        let file = folder.path + "/log.txt"
        let input = """
            {"from":"jan@kolin.example","subject":"Mzdy","description":"x","attachments":[{"path":"\(file)"}]}
            """
        try Data("one".utf8).write(to: URL(filePath: file))
        let first = await desk.run("ticket create --input json --once k", stdin: input)
        #expect(first.status == 0, "\(first)")
        #expect(await desk.run("ticket create --input json --once k", stdin: input).stdout == first.stdout)
        try Data("two".utf8).write(to: URL(filePath: file))
        #expect(await desk.run("ticket create --input json --once k", stdin: input).status == 4)
    }

    @Test func `what was done in part is answered with the same status and words`() async throws {
        let desk = try await ticketDesk()
        let file = desk.folder + "/people.csv"
        try Data("email,name,organisation\nota@kolin.example,Ota,kolin\nnobody,X,kolin\n".utf8).write(
            to: URL(filePath: file))
        let line = "account import \(file) --on-error continue --once k"
        let first = await desk.run(line)
        #expect(first.status == 7 && !first.stderr.isEmpty && !first.stdout.isEmpty, "\(first)")
        let again = await desk.run(line)
        #expect(again.status == 7 && again.stderr == first.stderr && again.stdout == first.stdout, "\(again)")
    }

    @Test func `what was refused is not kept`() async throws {
        var desk = try await ticketDesk()
        #expect(await desk.run("ticket take 1 --once k").status == 3)
        await desk.run(Self.create)
        desk.osUser = "stranger"
        #expect(await desk.run("ticket take 1 --once k").status == 77)
        desk.osUser = "admin"
        #expect(await desk.run("desk audit list --limit 1 --json").json[0]["osUser"] == "stranger")
        #expect(await desk.run("ticket take 1 --once k").status == 0)
        // Whom the desk does not know any more gets no answer either.
        desk.osUser = "petr"
        #expect(await desk.run("ticket note 1 -m x --once p").status == 0)
        desk.osUser = "admin"
        await desk.run("desk consultant disable petr")
        desk.osUser = "petr"
        #expect(await desk.run("ticket note 1 -m x --once p").status == 77)
    }

    @Test func `nothing secret is kept, and a secret belongs to the request`() async throws {
        let desk = try await deskWithKolin()
        let line = "account password set jan@kolin.example --password-stdin --once tajny-klic"
        let first = await desk.run(line, stdin: otherPassword + "\n")
        #expect(first.status == 0, "\(first)")
        #expect(await desk.run(line, stdin: otherPassword + "\n").stdout == first.stdout)
        #expect(await desk.run(line, stdin: otherPassword).stdout == first.stdout)
        #expect(await desk.run(line, stdin: goodPassword + "\n").status == 4)
        #expect(await desk.login("jan@kolin.example", otherPassword) == 0)

        let printed = await desk.run("account reset request jan@kolin.example --print --once t")
        let token = try #require(printed.lines.first)
        let again = await desk.run("account reset request jan@kolin.example --print --once t")
        #expect(again.status == 4 && again.stdout.isEmpty && again.stderr.contains("another key"), "\(again)")
        let redeem = "account reset redeem --token-stdin --password-stdin --once r"
        let secrets = "\(token)\n\(goodPassword)\n"
        #expect(await desk.run(redeem, stdin: secrets).stdout == "redeemed account jan@kolin.example\n")
        #expect(await desk.run(redeem, stdin: secrets).stdout == "redeemed account jan@kolin.example\n")
        #expect(await desk.run(redeem, stdin: "\(token)\n\(otherPassword)\n").status == 4)

        let file = try Data(contentsOf: URL(filePath: desk.database))
        for secret in [token, goodPassword, otherPassword, "tajny-klic"] {
            #expect(file.range(of: Data(secret.utf8)) == nil, "\(secret)")
        }
    }

    @Test func `an answer is kept for seven days, and removed by the nightly job`() async throws {
        var desk = try await ticketDesk()
        let line = Self.create + " --once k"
        let first = await desk.run(line)
        desk.now = desk.now + 7 * 86400 - 1
        #expect(await desk.run(line).stdout == first.stdout)
        desk.now = desk.now + 1
        await desk.run("account reset expire")
        #expect(try desk.look { try $0.onceAnswer(key: ByteDigest.of(key: "k"), keptFor: 1 << 30) } == nil)
        #expect(await desk.run(line).stdout.hasPrefix("created ticket 2"))
        await desk.run("desk rule set once.keep 1h")
        desk.now = desk.now + 3600
        #expect(await desk.run(line).stdout.hasPrefix("created ticket 3"))
    }

    @Test func `an erasure leaves no answer that names the person`() async throws {
        var desk = try await deskWithKolin()
        let line = "account edit jan@kolin.example --name 'Jan Veliký' --json --once k"
        #expect(await desk.run(line).status == 0)
        let erase = "account erase jan@kolin.example --reason žádost --yes --once e"
        #expect(await desk.run(erase).status == 0)
        #expect(await desk.run(erase).status == 4)
        let file = try Data(contentsOf: URL(filePath: desk.database))
        for trace in ["Jan Velik", "jan@kolin"] {
            #expect(file.range(of: Data(trace.utf8)) == nil, "\(trace)")
        }
        #expect(await desk.run(line).status == 4)
        // What writes the file anew is not held back by being done once.
        desk.now = desk.now + 2 * 86400
        #expect(await desk.run("queue sweep --once s").status == 0)
        #expect(try desk.look { try $0.erasedAt() } == nil)
        #expect(await desk.run("desk check").status == 0)
    }

    @Test(arguments: ["--once ''", "--once \(String(repeating: "k", count: 201))", "--once k -n", "--once"])
    func `a key that is none is refused`(_ flag: String) async throws {
        let desk = try await ticketDesk()
        #expect(await desk.run(Self.create + " " + flag).status == 64)
        #expect(await desk.run("ticket list -q").stdout.isEmpty)
    }
}

extension ByteDigest {
    /// What a key is known by.
    fileprivate static func of(key: String) -> [UInt8] {
        var digest = ByteDigest()
        digest.add(part: key)
        return digest.bytes
    }
}
