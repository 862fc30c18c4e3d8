import DeskCLI
import DeskCommands
import DeskMail
import DeskModel
import DeskProse
import DeskTesting
import Foundation
import Testing

/// What would drift apart if nobody looked: verbs, commands, help, manual.
@Suite struct DriftTests {
    @Test func `every verb is a command and every command a verb`() async throws {
        var commands: Set<String> = []
        for tool in Tool.allCases {
            for verb in ManualPage.verbs(of: Program.description(of: tool)) {
                commands.insert(verb.name)
            }
        }
        // The standard verb of a noun may be typed without its word, and is on record so.
        if commands.remove("ticket time add") != nil { commands.insert("ticket time") }
        let verbs = Set(Verb.allCases.map(\.rawValue))
        #expect(verbs.subtracting(commands).sorted() == [], "verbs without a command")
        // The other end of a client carries out verbs, and is none; `whoami` is one verb of all five tools.
        commands.remove("desk serve")
        // What shows pages is no verb; what they do is.
        commands.remove("desk web")
        // Exports of other systems are made ready without a desk.
        commands.remove("desk convert")
        // What is set on a machine is told without a desk.
        commands.remove("desk config")
        commands = commands.filter { $0 == "desk whoami" || !$0.hasSuffix(" whoami") }
        #expect(commands.subtracting(verbs).sorted() == [], "commands that the table of rights does not know")
    }

    @Test func `every value of a mail is in the manual`() throws {
        let page = try #require(Golden("man/desk.toml.5").read())
        let variables = MailKind.allCases.flatMap(\.variables)
        let names = Set(variables.map(\.name) + variables.flatMap { $0.columns ?? [] })
        #expect(names.filter { !page.contains("\n.It Cm \($0)\n") }.sorted() == [])
    }

    @Test func `every column of an import is in the manual`() throws {
        let page = try #require(Golden("man/desk-import.5").read())
        let end = try #require(page.firstRange(of: "\n.Ss Organisations\n"))
        let (accounts, organisations) = (page[..<end.lowerBound], page[end.upperBound...])
        #expect(AccountColumn.allCases.filter { !accounts.contains("\n.It Cm \($0.rawValue)\n") } == [])
        #expect(
            OrganisationColumn.allCases.filter { !organisations.contains("\n.It Cm \($0.rawValue)\n") } == [])
    }

    /// Without one, mandoc puts two cells side by side with nothing between.
    @Test func `a table of the manual has a width for each cell of its heading`() throws {
        var tables = 0
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(Golden.root)/man")
        for name in names {
            let page = try #require(Golden("man/\(name)").read())
            let lines = page.split(separator: "\n")
            for (heading, row) in zip(lines, lines.dropFirst()) where heading.hasPrefix(".Bl -column") {
                tables += 1
                let widths = heading.matches(of: #/"[^"]*"/#).count
                #expect(widths == row.split(separator: " Ta ").count, "\(name): \(heading)")
            }
        }
        #expect(tables > 5)
    }

    @Test func `desk runs the other four`() async throws {
        let desk = Program.description(of: .desk)
        for tool in Tool.allCases where tool != .desk {
            let own = Program.description(of: tool).verbs.map(\.name)
            let there = try #require(desk.subcommands.first { $0.path.last == tool.rawValue }).verbs.map(
                \.name)
            #expect(there == own.map { "desk \($0)" })
        }
    }

    @Test(arguments: Tool.allCases)
    func `every verb says what it is in both languages and shows an example`(_ tool: Tool) async throws {
        let english = Program.description(of: tool)
        let czech = Program.description(of: tool, in: .cs)
        #expect(english.abstract != czech.abstract && !czech.abstract.isEmpty)
        for (en, cs) in zip(ManualPage.verbs(of: english), ManualPage.verbs(of: czech)) {
            #expect(!en.abstract.isEmpty && !cs.abstract.isEmpty && en.abstract != cs.abstract, "\(en.name)")
            // The standard verb need not be named; some are shown at the end of a pipe.
            let name =
                en.name == "queue list" ? "queue" : en.name == "ticket time add" ? "ticket time" : en.name
            guard !name.hasSuffix(" whoami") else { continue }
            #expect(
                en.example.hasPrefix(name) || en.example.contains("| \(name)"), "\(en.name): \(en.example)")
            for (left, right) in zip(en.arguments, cs.arguments) where !left.isAnswer {
                #expect(!left.abstract.isEmpty && !right.abstract.isEmpty, "\(en.name) \(left.name)")
                #expect(
                    left.names == right.names && left.valueName == right.valueName, "\(en.name) \(left.name)")
            }
        }
    }

    @Test(arguments: Tool.allCases, [Language.en, .cs])
    func `every command can be parsed and has help that ends with its example`(
        _ tool: Tool, _ language: Language
    ) async throws {
        for verb in ManualPage.verbs(of: Program.description(of: tool)) {
            let terminal = Terminal.recording(width: 80)
            let arguments = Array(verb.path.dropFirst()) + ["--help", "--lang", language.rawValue]
            let status = tool.run(arguments, Launch(terminal: terminal, osUser: "nobody"))
            let help = terminal.recordedOutput
            #expect(status == 0 && terminal.recordedTalk == "", "\(verb.name)")
            let example = verb.example.split(separator: "\n").map { "  \($0)\n" }.joined()
            // What is too long is broken as a shell joins it.
            #expect(help.replacing(" \\\n     ", with: "").hasSuffix(example), "\(verb.name)")
            let wide = help.split(separator: "\n").filter { DisplayWidth.of(String($0)) > 80 }
            #expect(wide == [], "\(verb.name)")
        }
    }

    @Test(arguments: Tool.allCases)
    func `every flag is in the manual`(_ tool: Tool) async throws {
        let page = try #require(Golden("man/\(tool.rawValue).1").read())
        for verb in ManualPage.verbs(of: Program.description(of: tool)) {
            for name in verb.arguments.filter({ !$0.isAnswer }).flatMap(\.names) {
                #expect(page.contains(Mdoc.flag(name)), "\(verb.name) \(name)")
            }
        }
    }

    @Test func `a client knows every flag that names a file or a folder`() async throws {
        // Those that a desk elsewhere refuses: it is made, restored, moved into and scheduled where it is, and a file to which
        // a line is added lies there too.
        let refused = ["desk backup", "desk restore", "desk convert", "--db", "--append"]
        for verb in Program.description(of: .desk).verbs {
            for argument in verb.arguments where argument.files != .none {
                guard argument.kind == .positional else {
                    let isKnown = NamedFiles.options.contains { $0.names.contains(argument.name) }
                    #expect(isKnown || refused.contains(argument.name), "\(verb.name) \(argument.name)")
                    continue
                }
                let words =
                    verb.path.first == "desk" && verb.path.count > 2
                    ? Array(verb.path.dropFirst()) : verb.path
                let isKnown = NamedFiles.verbs.contains { $0.words == words || $0.words == verb.path }
                #expect(isKnown || refused.contains(verb.name), "\(verb.name)")
            }
        }
    }

    @Test func `every shared flag is one that verbs have`() async throws {
        let names = Set(Program.description(of: .desk).verbs.flatMap(\.arguments).map(\.name))
        for flag in SharedFlags.groups.flatMap(\.flags) { #expect(names.contains(flag), "\(flag)") }
    }

    @Test func `every key of every answer is in the manual`() throws {
        let page = try #require(Golden("man/desk-json.5").read())
        func check<Row: Report>(_ row: Row.Type) {
            for field in Row.fields {
                #expect(
                    page.contains("Va \(field.key)") || page.contains(" \(field.key) "), "\(row) \(field.key)"
                )
            }
        }
        check(Organisation.self)
        check(Account.self)
        check(TicketDetail.self)
        check(AuditEntry.self)
    }
}
