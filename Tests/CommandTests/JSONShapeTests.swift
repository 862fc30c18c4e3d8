import DeskModel
import DeskTesting
import Foundation
import Testing

/// Every shape of JSON, printed once; `TestDesk` holds each against its schema, as it does all others.
@Suite struct JSONShapeTests {
    /// A line for every verb, on a desk where everything has happened; `$F` is a folder, `EVA2` types what follows.
    private static let lines = [
        "org create most --name Most --contract-email mzdy@most.example", "org show kolin", "org list",
        "org edit kolin --contract S-17", "org suspend most --reason x --yes", "org activate most",
        "org contract-email list kolin", "org contract-email add kolin ucto@kolin.example",
        "org contract-email remove kolin ucto@kolin.example --yes", "org administrator list kolin",
        "org administrator recover kolin --email eva@kolin.example --name Eva",
        "org administrator appoint kolin jan@kolin.example --reason x",
        "EVA2 org administrator approve 1",
        "org export", "org import $F/organisations.csv", "org whoami",
        "account create nora@kolin.example --org kolin --name Nora", "account show jan@kolin.example",
        "account list", "account edit petr@kolin.example --name Petr", "account promote petr@kolin.example",
        "account demote petr@kolin.example", "account move nora@kolin.example brno",
        "account disable petr@kolin.example --reason x --yes", "account enable petr@kolin.example",
        "account unlock petr@kolin.example", "account data jan@kolin.example -o $F/jan",
        "account email change jan@kolin.example honza@kolin.example",
        "account email confirm --token-stdin", "account invite send petr@kolin.example",
        "account invite list", "account invite revoke petr@kolin.example",
        "account register start --org most --email first@most.example --name První",
        "account register confirm --token-stdin --password-stdin",
        "account reset request eva@kolin.example", "account reset list",
        "account reset request eva@kolin.example --print",
        "account reset redeem --token-stdin --password-stdin",
        "account reset revoke eva@kolin.example", "account reset expire",
        "account password verify eva@kolin.example --password-stdin",
        "account password set eva@kolin.example --password-stdin --yes",
        "account password change eva@kolin.example --password-stdin", "account password census",
        "account history eva@kolin.example", "account export", "account export --password-hashes",
        "account create iva@kolin.example --org kolin --name Iva --no-password",
        "account merge iva@kolin.example petr@kolin.example --yes",
        "account import $F/people.csv", "account erase petr@kolin.example --reason x --dry-run",
        "account erase petr@kolin.example --reason x --yes", "account whoami",
        "ticket create --from eva@kolin.example --subject Nový -m x", "ticket show 1", "ticket brief 1",
        "ticket list", "ticket list --format jsonl", "ticket list --columns number,owner", "ticket history 1",
        "ticket edit 1 --topic mzdy", "ticket edit 1 2 --topic mzdy", "ticket available 7 'po 8-9'",
        "ticket take 7", "ticket release 7", "ticket give 7 eva2", "ticket steal 7 --reason x",
        "ticket reply 7 -m x", "ticket note 7 -m x", "ticket ask 7 --missing",
        "ticket receive 7 --from eva@kolin.example -m x", "ticket wait 7", "ticket resolve 7 -m x",
        "ticket reopen 7 --reason x", "ticket resolve 7 -m x", "ticket close 7", "ticket search tisk",
        "ticket create --from eva@kolin.example --subject 'S přílohou' -m x",
        "ticket attach 8 $F/people.csv", "ticket attachment list 8",
        "ticket attachment save 8 4 -o $F/saved", "ticket attachment remove 8 4 --reason x",
        "ticket call 8 --result busy", "ticket remote start 8 --session R --consent eva@kolin.example",
        "ticket remote stop 8 -m x", "ticket remote list", "ticket time 8 5m", "ticket time report",
        "ticket time report --by-consultant", "ticket fast quote", "ticket fast accept 8 --price 1500",
        "ticket fast charges", "ticket fast waive 8 --reason x --yes", "ticket link 8 relates 4",
        "ticket unlink 8 4", "ticket merge 4 8 --yes", "ticket unmerge 4", "ticket export 8 -o $F/ticket",
        "ticket ingest", "ticket import $F/x/tickets.jsonl --on-error continue", "ticket whoami",
        "ticket watch 8 honza@kolin.example", "ticket unwatch 8 honza@kolin.example",
        "ticket receive 8 --from eva@kolin.example -m 'A ještě tisk'", "ticket split 8 $C",
        "queue", "queue list --state all", "queue next", "queue next --peek", "queue call",
        "queue call --within 7d",
        "queue explain 4", "queue forecast 4", "queue sweep", "queue stats",
        "queue stats --group-by consultant", "queue stats --format jsonl", "queue whoami",
        "desk consultant create iva --name Iva --email iva@podpora.example", "desk consultant list",
        "desk consultant show iva", "desk consultant edit iva --name Ivana",
        "desk consultant key add iva", "desk consultant key list",
        "desk consultant key remove iva SHA256:ndNc3/o0Caw4jcwut+zRI7MQPxNvzwOl6fX2zqJN3fc --yes",
        "desk consultant away iva --until 2099-12-01 --yes", "desk consultant disable iva --yes",
        "desk text set uvod -m Dobrý", "desk text list", "desk text show uvod", "desk text remove uvod --yes",
        "queue view save ranni --mine", "queue view list", "queue view show ranni",
        "queue view remove ranni --yes", "desk rule list", "desk rule show target.fast",
        "desk rule set target.standard 5h --yes", "desk calendar show", "desk calendar check 2026-12-24",
        "desk calendar add 2026-12-29 --reason x", "desk calendar remove 2026-12-29",
        "desk price list", "desk price set fast 1600 CZK --from 2028-01-01", "desk topic create nové",
        "desk topic list", "desk topic disable nové", "desk mail list", "desk mail show 1",
        "desk mail deliver", "desk mail retry 1", "desk audit list", "desk audit show 1",
        "desk audit verify", "desk audit head", "desk audit export", "desk check", "desk doctor",
        "desk backup $F/backup", "desk restore $F/backup --force --yes", "desk export $F/y",
        "desk import $F/x", "desk config", "desk whoami",
    ]

    @Test func `every verb prints what its schema says`() async throws {
        var desk = try await busyDesk()
        let folder = try TestFolder()
        let csv = "email;name;organisation\nolda@kolin.example;Olda;kolin\n"
        try csv.write(toFile: folder.path + "/people.csv", atomically: true, encoding: .utf8)
        let organisations = "code;name;contract_emails\nusti;Ústí;mzdy@usti.example\n"
        try organisations.write(toFile: folder.path + "/organisations.csv", atomically: true, encoding: .utf8)
        await desk.run("desk export \(folder.path)/x")
        let inputs = [
            "password change": goodPassword + "\nsedm tichých vlaků a mlha\n",
            "ingest": "From: eva@kolin.example\nMessage-ID: <a@b>\nSubject: x\n\nx\n",
            "key add":
                "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILq7q58LaxUIl7+tDyZvYLDYbrxYhipqD/ODbS3IpbC/ iva@doma\n",
        ]
        var token = ""
        var silent: [String] = []
        for line in JSONShapeTests.lines {
            desk.now = desk.now + 1
            let stdin =
                inputs.first { line.contains($0.key) }?.value
                ?? (line.contains("--token-stdin") ? token + "\n" : "") + goodPassword + "\n"
            var words = line.replacing("$F", with: folder.path).replacing("EVA2 ", with: "")
            if words.contains("$C"), let last = await desk.ticket("8")["comments"].elements.last,
                case .integer(let number) = last["id"]
            {
                words = words.replacing("$C", with: "\(number)")
            }
            let json = line.contains("--format") || line.hasSuffix("audit export") ? words : words + " --json"
            let answer = await (line.hasPrefix("EVA2") ? desk.by("eva2") : desk).run(json, stdin: stdin)
            if answer.stdout.isEmpty { silent.append("\(answer)") }
            if let sent = try? desk.deliverTokens().last?.token, !sent.isEmpty { token = sent }
            if case .string(let printed) = answer.json["token"] { token = printed }
        }
        #expect(silent == [])
    }

    @Test func `every shape is among them`() throws {
        let shapes = Shapes(try #require(Golden("Tests/ManualTests/Parts/shapes").read()))
        let lines = JSONShapeTests.lines + ["queue list", "ticket time add"]
        let missing = shapes.verbs.filter { verb in !lines.contains { "\($0) ".contains("\(verb) ") } }
        #expect(missing.sorted() == [])
    }

    /// A schema that lets everything through would show nothing.
    @Test func `an answer that is not what its schema says is found`() throws {
        guard JSONContract.shared.count != nil else { return }
        func faults(_ line: String, _ stdout: String, _ stderr: String = "") -> String? {
            JSONContract.shared.faults(
                line.split(separator: " ").map(String.init),
                Answer(line: line, status: 0, stdout: stdout, stderr: stderr))
        }
        let day = #"{"date":"2026-12-24","working":false,"reason":null,"hours":[]}"#
        let line = "desk calendar check 2026-12-24 --json"
        #expect(faults(line, day) == nil)
        #expect(faults("desk calendar check --columns date --json", #"{"date":"2026-12-24"}"#) == nil)
        #expect(faults("desk topic list --format jsonl", "") == nil)
        for (wrong, message) in [
            (day.replacing("false", with: "\"ne\""), "not of type 'boolean'"),
            (day.replacing("24", with: "24T00:00:00Z"), "does not match"),
            (day.replacing("\"hours\":[]", with: "\"hours\":[8]"), "8 is not of type 'string'"),
            (day.replacing("\"working\":false,", with: ""), "'working' is a required property"),
            (day.replacing("{", with: "{\"id\":1,"), "'id' was unexpected"), ("[\(day)]", "it is an array"),
            (day + day, "JSONDecodeError"),
        ] { #expect(faults(line, wrong)?.contains(message) == true, "\(wrong) \(faults(line, wrong) ?? "")") }
        let error = #"{"error":{"kind":"nic","message":"","hint":null,"status":1}}"#
        #expect(faults(line, "", error)?.contains("'nic' is not one of") == true)
    }
}
