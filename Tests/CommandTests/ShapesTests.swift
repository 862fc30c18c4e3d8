import DeskModel
import DeskTesting
import Testing

/// The JSON that scripts rely on: these keys, in this order, always all of them.
@Suite struct ShapesTests {
    @Test(arguments: [
        ("org show kolin --json", "organisation"), ("org list --json", "organisation"),
        ("account show jana@kolin.example --json", "account"), ("account list --json", "account"),
        ("account invite list --json", "token"), ("ticket list --json", "ticket"),
        ("queue --json", "queue-line"), ("ticket show 1 --json", "ticket-detail"),
        ("ticket brief 1 --json", "ticket-detail"), ("queue next --peek --json", "ticket-detail"),
        ("desk audit list --json", "audit-entry"), ("desk audit show 1 --json", "audit-entry"),
    ])
    func `the keys are those of the contract`(_ line: String, _ name: String) async throws {
        let shapes = Shapes(try #require(Golden("Tests/ManualTests/Parts/shapes").read()))
        let keys = shapes.keys(of: try #require(shapes.shape(name))).map(\.name)
        let answer = await (try await Self.desk()).run(line)
        #expect(answer.status == 0, "\(answer)")
        let object = answer.json.keys.isEmpty ? answer.json[0] : answer.json
        #expect(object.keys == keys && keys.count > 7, "\(answer)")
    }

    @Test func `chosen columns are the keys`() async throws {
        let answer = await (try await Self.desk()).run("ticket show 1 --json --columns comments")
        #expect(answer.json.keys == ["comments"], "\(answer)")
    }

    @Test func `what lies within a ticket has its keys too`() async throws {
        let ticket = await (try await Self.desk()).run("ticket show 1 --json").json
        #expect(ticket["information"].keys == ["have", "of", "missing"])
        #expect(ticket["comments"][0].keys == ["id", "kind", "author", "body", "createdAt", "authorName"])
    }

    private static func desk() async throws -> TestDesk {
        let desk = try TestDesk()
        for line in [
            "org create kolin --name Kolín --contract-email mzdy@kolin.example",
            "account create jana@kolin.example --org kolin --name Jana",
            "account reset request jana@kolin.example --print",
            "ticket create --from jana@kolin.example --subject Uzávěrka -m Nejde.",
            "ticket note 1 -m 'Volala včera.'",
        ] {
            let answer = await desk.run(line)
            try #require(answer.status == 0, "\(answer)")
        }
        return desk
    }
}
