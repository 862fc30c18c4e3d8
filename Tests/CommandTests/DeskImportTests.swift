import DeskCLI
import DeskModel
import DeskTesting
import Foundation
import Testing

/// The neutral folder as it is read.
@Suite struct DeskImportTests {
    /// A desk that has read another one's folder.
    private static func moved(from desk: TestDesk, _ flags: String = "") async throws -> TestDesk {
        await desk.run("desk export \(flags) \(desk.folder)/x")
        let other = try TestDesk(at: "2026-12-24T00:00:00Z")
        let done = await other.run("desk import \(flags) \(desk.folder)/x")
        try #require(done.status == 0, "\(done)")
        return other
    }

    @Test(arguments: ["", "--password-hashes"])
    func `a desk that is moved is the same, byte for byte`(flags: String) async throws {
        let desk = try await busyDesk()
        let other = try await Self.moved(from: desk, flags)
        await other.run("desk export \(flags) \(other.folder)/x")
        let (before, after) = (try desk.contents(of: "x"), try other.contents(of: "x"))
        #expect(Set(before.keys) == Set(after.keys))
        for name in before.keys.sorted() {
            let (old, new) = (before[name] ?? Data(), after[name] ?? Data())
            #expect(
                old == new,
                "\(name):\n\(String(decoding: old, as: UTF8.self))\n\(String(decoding: new, as: UTF8.self))")
        }
        #expect(await other.run("desk check").status == 0)
        #expect(await other.run("desk audit verify").status == 0)
    }

    @Test func `the demo desk that is moved is the same, byte for byte`() async throws {
        let desk = try TestDesk(bareAt: "2026-11-23T09:00:00Z")
        await desk.run("desk init --demo")
        let other = try await Self.moved(from: desk)
        await other.run("desk export \(other.folder)/x")
        let (before, after) = (try desk.contents(of: "x"), try other.contents(of: "x"))
        // The desk it is moved to hashes passwords more cheaply by its own rules, as tests do.
        #expect(before.keys.filter { before[$0] != after[$0] } == ["rules.jsonl"])
        #expect(before.count == after.count)
        #expect(try other.lines(of: "x/tickets.jsonl").count == 300)
        // What is searched, counted and queued is there, too.
        for line in [
            "queue list --json", "ticket search chyba --json --limit 20", "ticket fast charges --json",
        ] {
            var (here, there) = (desk, other)
            (here.now, there.now) = (other.now, other.now)
            #expect(await here.run(line).stdout == there.run(line).stdout, "\(line)")
        }
    }

    @Test func `a second run leaves all unchanged, and each file is one entry of the audit log`() async throws
    {
        let desk = try await busyDesk()
        let other = try await Self.moved(from: desk)
        let again = await other.run("desk import \(desk.folder)/x --json")
        #expect(again.status == 0 && again.json["unchanged"] == again.json["rows"], "\(again)")
        #expect(again.json["rows"] != 0)
        let log = await other.run("desk audit list --json").json.elements.filter {
            $0["verb"] == "desk import"
        }
        #expect(log.count == 2 * MovingFile.allCases.count)
        let tickets = log.map { $0["changes"] }.filter { $0["file"] == "tickets.jsonl" }
        let created: [JSON] = tickets.map { $0["created"] }
        #expect(created.contains(.integer(6)) && created.contains(.integer(0)), "\(created)")
        let digest = try await BuiltTool.shell("sha256sum '\(desk.folder)/x/tickets.jsonl'").stdout.prefix(64)
        #expect(tickets.allSatisfy { $0["sha256"] == .string(String(digest)) }, "\(tickets)")
        let events = await other.run("ticket history 1 --json").json.elements
        guard case .string(let source) = events.first?["changes"]["source"] ?? .null else {
            return #expect(Bool(false), "\(events)")
        }
        #expect(source.hasSuffix(":1") && events.first?["verb"] == "desk import")
    }

    @Test func `no mail is sent, and nobody is told`() async throws {
        let other = try await Self.moved(from: try await busyDesk())
        #expect(await other.run("desk mail list --json").json.elements.isEmpty)
        #expect(await other.run("account invite list --json").json.elements.isEmpty)
    }

    @Test func `a later export brings what is new and what has changed, and takes nothing back`() async throws
    {
        var desk = try await busyDesk()
        var other = try await Self.moved(from: desk)
        // On Saturday the new desk is tried out.
        await other.run("ticket note 1 -m 'zkouška'")
        desk.now = other.now + 86_400
        for line in [
            "ticket create --from petr@kolin.example --subject 'Sedmý' -m Nový",
            "ticket reply 4 -m 'Odpověď' --resolve --as eva2",
            "ticket receive 1 --from petr@kolin.example -m 'A ještě něco'",
            "account edit petr@kolin.example --name 'Petr Velký'",
        ] {
            let done = await desk.run(line)
            try #require(done.status == 0, "\(done)")
        }
        await desk.run("desk export \(desk.folder)/sunday")
        other.now = desk.now + 60
        let done = await other.run(
            "desk import \(desk.folder)/sunday --verdicts \(other.folder)/v.jsonl --json")
        #expect(done.status == 0 && done.json["created"] == 1 && done.json["failed"] == 0, "\(done)")
        let verdicts = try other.lines(of: "v.jsonl").filter { $0["verdict"] != "unchanged" }
        #expect(
            verdicts.map { $0["file"] } == [
                "accounts.jsonl", "tickets.jsonl", "tickets.jsonl", "tickets.jsonl",
            ])
        #expect(verdicts.map { $0["verdict"] } == ["updated", "updated", "updated", "created"])
        let first = await other.run("ticket show 1 --json").json
        #expect(first["comments"].elements.map { $0["body"] }.contains("zkouška"))
        #expect(first["comments"].elements.last?["body"] == "A ještě něco")
        #expect(await other.run("ticket show 4 --json").json["state"] == "resolved")
        #expect(await other.run("account show petr@kolin.example --json").json["name"] == "Petr Velký")
        #expect(await other.run("ticket search ještě --json").json.elements.count == 1)
        let again = await other.run("desk import \(desk.folder)/sunday --json")
        #expect(again.json["unchanged"] == again.json["rows"], "\(again)")
    }

    /// A folder with people, and these tickets.
    private static func folder(_ tickets: [String], in desk: TestDesk) throws -> String {
        let path = desk.folder + "/rt"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let files = [
            "desk.json": #"{"format":1,"source":"rt"}"#,
            "organisations.jsonl": #"{"code":"aa","name":"A","contractEmails":["a@aa.example"]}"#,
            "accounts.jsonl":
                #"{"email":"jana@aa.example","organisation":"aa","name":"Jana"}"# + "\n"
                + #"{"email":"pryc@aa.example","organisation":"aa","name":"Kdo odešel","state":"disabled"}"#,
            "consultants.jsonl":
                #"{"login":"olga","name":"Olga","email":"olga@podpora.example","role":"consultant"}"#,
            "topics.jsonl": #"{"name":"Síť"}"#, "tickets.jsonl": tickets.joined(separator: "\n"),
        ]
        for (name, text) in files {
            try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
        }
        return path
    }

    /// A ticket of another system, with these members besides.
    private static func ticket(_ id: Int, _ members: String = "") -> String {
        #"{"source":"rt","sourceId":"\#(id)","number":\#(id),"requester":"jana@aa.example","subject":"Věc \#(id)","#
            + #""createdAt":"2020-02-29T08:00:00Z""#
            + (members.contains("\"state\"") ? "" : #","state":"closed""#)
            + (members.isEmpty ? "" : "," + members) + "}"
    }

    @Test func `what other movers lost comes through`() async throws {
        let desk = try TestDesk(at: "2026-11-23T09:00:00Z")
        let comments =
            #""comments":[{"sourceId":"c1","kind":"customer","author":"jana@aa.example","createdAt":"2020-02-29T09:30:00+01:00","body":"jedna"},"#
            + #"{"sourceId":"c2","kind":"reply","author":"olga","createdAt":"2020-03-01T10:00:00.75Z","body":"dvě"}]"#
        let folder = try Self.folder(
            [
                Self.ticket(
                    4711,
                    #""updatedAt":"2020-03-05T00:00:00Z","closedAt":"2020-03-04T12:00:00Z","owner":"olga","topic":"Síť","#
                        + comments),
                Self.ticket(
                    12, #""state":"new","messages":[{"id":"old@rt.example","at":"2020-02-29T08:00:00Z"}]"#),
                Self.ticket(13).replacing("jana@", with: "pryc@"),
                Self.ticket(9, #""mergedInto":{"ticket":"rt:4711","mergedAt":"2020-03-02T00:00:00Z"}"#),
            ], in: desk)
        let done = await desk.run("desk import \(folder)")
        #expect(done.status == 0 && done.stdout == "imported 9 lines: 9 created\n", "\(done)")
        // Times of tickets and of their words (zammad#2831, #4244), and of letters (#3005).
        let ticket = await desk.run("ticket show rt:4711 --json").json
        #expect(ticket["number"] == 4711 && ticket["createdAt"] == "2020-02-29T08:00:00Z")
        #expect(
            ticket["updatedAt"] == "2020-03-05T00:00:00Z" && ticket["respondedAt"] == "2020-03-01T10:00:00Z")
        #expect(
            ticket["comments"].elements.map { $0["createdAt"] } == [
                "2020-02-29T08:30:00Z", "2020-03-01T10:00:00Z",
            ])
        #expect(ticket["comments"].elements.map { $0["author"] } == ["jana@aa.example", "olga"])
        // States (zammad#368); nothing is owed on what is closed, and what is open is owed by the rules.
        #expect(ticket["state"] == "closed" && ticket["dueAt"] == .null && ticket["topic"] == "Síť")
        let open = await desk.run("ticket show 12 --json").json
        #expect(open["state"] == "new" && open["dueAt"] == "2020-03-02T15:00:00Z", "\(open["dueAt"])")
        // Customers, who have left, too (#1161); and what was merged away is not deleted.
        #expect(await desk.run("ticket show rt:13 --json").json["requester"] == "pryc@aa.example")
        #expect(await desk.run("ticket show 9").stdout.contains("4711"))
        #expect(await desk.run("ticket unmerge 9").status == 0)
        // An answer to an old letter finds its ticket.
        let mail =
            "From: jana@aa.example\nTo: podpora@podpora.example\nSubject: Re: něco\nIn-Reply-To: <old@rt.example>\n"
            + "Message-ID: <new@aa.example>\n\nPořád.\n"
        let heard = await desk.run("ticket ingest --json", stdin: mail)
        #expect(heard.json["ticket"] == 12, "\(heard)")
        #expect(await desk.run("ticket show rt:1 --json").status == 3)
    }

    @Test func `numbers are kept where every ticket was moved in, and new where asked or taken`() async throws
    {
        let desk = try TestDesk()
        let folder = try Self.folder([Self.ticket(40), Self.ticket(7)], in: desk)
        #expect(await desk.run("desk import \(folder) -n").status == 0)
        #expect(await desk.run("ticket list --json").json.elements.isEmpty)
        #expect(await desk.run("desk import \(folder)").status == 0)
        #expect(await desk.run("ticket list --state all --format ids").lines.sorted() == ["40", "7"])
        await desk.run("ticket create --from jana@aa.example --subject Naše -m x")
        let more = try Self.folder([Self.ticket(41), Self.ticket(50)], in: desk)
        let taken = await desk.run("desk import \(more) --numbers keep")
        #expect(taken.status == 4 && taken.stderr.contains("tickets.jsonl, line 1"), "\(taken)")
        #expect(await desk.run("desk import \(more)").status == 0)
        #expect(await desk.run("ticket show rt:41 --json").json["number"] == 42)
        let new = try TestDesk()
        let other = try Self.folder([Self.ticket(40), Self.ticket(7)], in: new)
        #expect(await new.run("desk import \(other) --numbers new").status == 0)
        #expect(await new.run("ticket show rt:7 --json").json["number"] == 2)
    }

    @Test func `what is wrong is told with its line, and nothing is written`() async throws {
        let desk = try TestDesk()
        for (line, reason) in [
            (Self.ticket(1, #""foo":1"#), "foo"), (Self.ticket(1, #""state":"hotovo""#), "hotovo"),
            (Self.ticket(1, #""state":"open""#), "an open ticket has an owner"),
            (Self.ticket(1, #""lane":"fast""#), "a fast ticket has a price"),
            (Self.ticket(1, #""owner":"nikdo""#), "nikdo"), (Self.ticket(1, #""phone":7"#), "phone"),
            (Self.ticket(1, #""updatedAt":"včera""#), "updatedAt"),
            (
                Self.ticket(1, #""number":9223372036854775807"#)
                    .replacing(#""number":1,"#, with: ""), "number"
            ),
            (Self.ticket(1, #""attachments":[{"name":"x","sha256":"../../etc/passwd"}]"#), "SHA-256"),
            (
                Self.ticket(
                    1, #""attachments":[{"name":"x","sha256":"\#(String(repeating: "a", count: 64))"}]"#),
                "missing"
            ),
            (Self.ticket(1, #""links":[{"kind":"blocks","ticket":"rt:1"}]"#), "itself"),
            (Self.ticket(1, #""comments":{}"#), "comments"), ("{", "JSON"), ("[]", "object"),
            ("\u{0}", "JSON"),
            (Self.ticket(1).replacing("jana@", with: "cizi@"), "cizi@aa.example"),
            (Self.ticket(1).replacing("\"rt\"", with: "\"R T\""), "R T"),
        ] {
            let folder = try Self.folder([Self.ticket(2), line], in: desk)
            for flags in ["", "-n"] {
                let done = await desk.run("desk import \(folder) \(flags)")
                #expect(done.status == 65 && done.stderr.contains("tickets.jsonl, line 2"), "\(done)")
                #expect(done.stderr.contains(reason), "\(reason): \(done)")
            }
            #expect(await desk.run("org list --json").json.elements.isEmpty)
        }
        // What is mistyped is told before what is missing for it.
        for (wrong, told) in [("\"source_id\":", "'sourceId'?"), ("\"sourceID\":", "'sourceId'?")] {
            let line = Self.ticket(1).replacing("\"sourceId\":", with: wrong)
            let done = await desk.run("desk import \(try Self.folder([line], in: desk))")
            #expect(done.status == 65 && done.stderr.contains("unknown key"), "\(done)")
            #expect(done.stderr.contains("did you mean \(told)"), "\(done)")
        }
        let unknown = try Self.folder([Self.ticket(1, #""foo":1"#)], in: desk)
        #expect(await desk.run("desk import \(unknown) --ignore-unknown").status == 0)
        #expect(await desk.run("desk import \(desk.folder)/none").status == 66)
        try #"{"format":2}"#.write(toFile: unknown + "/desk.json", atomically: true, encoding: .utf8)
        #expect(await desk.run("desk import \(unknown)").status == 65)
    }

    @Test func `lines that fail can be passed over, and are told one by one`() async throws {
        let desk = try TestDesk()
        let folder = try Self.folder(
            [Self.ticket(1), Self.ticket(2, #""owner":"nikdo""#), Self.ticket(3), "{"], in: desk)
        let done = await desk.run("desk import \(folder) --on-error continue --verdicts \(desk.folder)/v.csv")
        #expect(done.status == 7 && done.stdout.contains("2 failed"), "\(done)")
        let verdicts = try String(contentsOfFile: desk.folder + "/v.csv", encoding: .utf8)
        #expect(verdicts.hasPrefix("file,row,key,verdict,message\n"))
        #expect(verdicts.contains("tickets.jsonl,2,rt:2,failed,"), "\(verdicts)")
        #expect(await desk.run("ticket list --state all --format ids").lines.sorted() == ["1", "3"])
        let fixed = try Self.folder([Self.ticket(1), Self.ticket(2), Self.ticket(3)], in: desk)
        #expect(await desk.run("desk import \(fixed) --json").json["created"] == 1)
    }

    @Test func `merges in a circle are refused, and links wait for tickets that come later`() async throws {
        let desk = try TestDesk()
        func merged(_ id: Int, _ into: Int) -> String {
            Self.ticket(id, #""mergedInto":{"ticket":"rt:\#(into)","mergedAt":"2020-03-02T00:00:00Z"}"#)
        }
        let circle = try Self.folder([merged(1, 2), merged(2, 3), merged(3, 1)], in: desk)
        let done = await desk.run("desk import \(circle)")
        #expect(done.status == 65 && done.stderr.contains("itself"), "\(done)")
        let first = try Self.folder(
            [Self.ticket(5, #""links":[{"kind":"blocks","ticket":"rt:6"}]"#)], in: desk)
        #expect(await desk.run("desk import \(first)").status == 0)
        await desk.run("desk export \(desk.folder)/x")
        #expect(try desk.lines(of: "x/tickets.jsonl").last?["links"][0]["ticket"] == "rt:6")
        let second = try Self.folder([Self.ticket(6)], in: desk)
        #expect(await desk.run("desk import \(second)").status == 0)
        #expect(await desk.run("ticket show rt:6 --json").json["links"][0]["kind"] == "blockedBy")
    }

    @Test func `a folder comes through a pipe, and tickets alone as a file or a pipe`() async throws {
        let desk = try await ticketDesk()
        await desk.openTicket()
        // All of it is text, so that it can be told as such.
        let tar = await desk.run("desk export -")
        let other = try TestDesk(at: "2026-12-24T00:00:00Z")
        let piped = await other.run(["desk", "import", "-"], stdin: Array(tar.stdout.utf8), files: .streams)
        #expect(piped.status == 0 && piped.stdout.contains("created"), "\(piped)")
        #expect(await other.run("ticket list --format ids").lines == ["1"])
        let lines = [Self.ticket(1), Self.ticket(2)].joined(separator: "\n").replacing(
            "jana@aa", with: "jan@kolin")
        let tickets = await other.run("ticket import -", stdin: lines, files: .streams)
        #expect(tickets.stdout == "imported 2 lines: 2 created\n", "\(tickets)")
        #expect(await other.run("ticket import -", stdin: lines).stdout == "imported 2 lines: 2 unchanged\n")
        #expect(await other.run("desk import /tmp", files: .streams).status == 77)
    }

    @Test func `a folder comes from a client, and nothing else of the client's`() async throws {
        let desk = try await busyDesk()
        await desk.run("desk export \(desk.folder)/x")
        var other = try TestDesk(at: "2026-12-24T00:00:00Z")
        other.isElsewhere = true
        let done = await other.run("desk import \(desk.folder)/x")
        #expect(done.status == 0 && done.stdout.contains("created"), "\(done)")
        let again = await other.run("desk import -n \(desk.folder)/x --json")
        #expect(again.json["unchanged"] == again.json["rows"], "\(again)")
        #expect(await other.run("desk check").status == 0)
        #expect(await other.run("desk import \(desk.folder)/none").status == 66)
        #expect(await other.run("desk import \(desk.folder)/x/desk.json").status == 65)
    }
}
