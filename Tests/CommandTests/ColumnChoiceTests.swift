import DeskCLI
import DeskCommands
import DeskModel
import DeskTesting
import Testing

/// `--columns` of verbs that change something: what is wrong with it is told before anything is changed.
@Suite struct ColumnChoiceTests {
    @Test(arguments: Tool.allCases)
    func `every verb lists its columns and changes nothing`(_ tool: Tool) async throws {
        let desk = try TestDesk()
        let others = Tool.allCases.map(\.rawValue)
        for verb in CommandInfo(of: tool.root).verbs(below: []) where !others.contains(verb.words[1]) {
            let arguments = verb.info.arguments
            guard arguments.contains(where: { $0.title == "--dry-run" }),
                arguments.contains(where: { $0.title == "--columns" })
            else { continue }
            let line = verb.words + Self.needed(arguments)
            let before = await desk.run("desk audit list -q").stdout
            let columns = await desk.run(line + ["--columns", "?"])
            #expect(
                columns.status == 0 && columns.stdout.contains("\t") && columns.stderr == "", "\(columns)")
            let wrong = await desk.run(line + ["--columns", "nonsense", "--json"])
            #expect(wrong.status == 64 && wrong.stdout == "", "\(wrong)")
            #expect(wrong.stderr.contains("unknown column 'nonsense'"), "\(wrong)")
            #expect(await desk.run("desk audit list -q").stdout == before, "\(line)")
        }
    }

    /// What has to be given for a line to be parsed.
    private static func needed(_ arguments: [ParameterInfo]) -> [String] {
        var words: [String] = []
        for argument in arguments where !argument.isOptional && argument.standard == nil {
            if argument.kind == .flag { continue }
            if argument.kind != .positional { words.append(argument.title) }
            words.append(argument.words.first ?? "1")
        }
        return words
    }

    @Test func `a change shows the columns that were asked for`() async throws {
        let desk = try TestDesk()
        for line in [
            "org create kolin --name Kolín --contract-email mzdy@kolin.example",
            "account create jana@kolin.example --org kolin --name Jana --no-password",
            "ticket create --from jana@kolin.example --subject Tisk -m Nejde.",
        ] { try #require(await desk.run(line).status == 0) }
        for flags in ["--columns ?", "--json --columns owner,nonsense", "--json --sort nonsense"] {
            await desk.run("ticket take 1 \(flags)")
            #expect(await desk.run("ticket show 1 --json").json["owner"] == .null, "\(flags)")
        }
        #expect(await desk.run("ticket take 1 --columns number,owner").stdout == "NO\t1\nOWNER\tadmin\n")
        #expect(
            await desk.run("ticket release 1 --format csv --columns number,state").stdout
                == "number,state\n1,new\n")
    }
}
