import DeskCLI
import DeskCommands
import DeskModel
import DeskProse
import DeskTesting
import Glibc
import Subprocess
import SystemPackage
import Testing

/// The man pages, made of their hand-written parts and of what the program declares.
@Suite struct ManualTests {
    static let pages = [
        "account.1", "desk.1", "org.1", "queue.1", "ticket.1", "desk-convert.1", "desk-import.5",
        "desk-json.5", "desk.toml.5", "desk-recipes.7", "desk.7", "desk-web.8",
    ]

    static func part(_ name: String, in language: Language = .en) throws -> String {
        let folder = "Tests/ManualTests/Parts/" + (language == .cs ? "cs/" : "")
        return try #require(Golden(folder + name).read(), "no part \(folder)\(name)")
    }

    static func manual(in language: Language = .en) async throws -> ManualPage {
        var tools: [Tool: CommandDescription] = [:]
        for tool in Tool.allCases { tools[tool] = Program.description(of: tool, in: language) }
        var shapes = Shapes(try part("shapes"))
        if language == .cs { shapes = shapes.translated(try part("shapes", in: .cs)) }
        return ManualPage(language: language, tools: tools, shapes: shapes) { try part($0, in: language) }
    }

    /// Where a page lies.
    static func path(_ page: String, in language: Language) -> String {
        "man/" + (language == .cs ? "cs/" : "") + page
    }

    @Test(arguments: Language.allCases)
    func `the pages are what the program says of itself`(_ language: Language) async throws {
        let manual = try await Self.manual(in: language)
        for page in Self.pages {
            let text = try manual.page(try Self.part(page, in: language))
            let difference = Golden(Self.path(page, in: language)).difference(from: text)
            #expect(difference == nil, "\(difference ?? "")")
        }
    }

    @Test(
        .enabled(
            if: !Golden.isRecording && access("/usr/bin/mandoc", X_OK) == 0,
            "needs mandoc: run make test-deps"))
    func `the pages are good mdoc`() async throws {
        for language in Language.allCases {
            for page in Self.pages {
                let path = Golden.root + "/" + Self.path(page, in: language)
                let result = try await Subprocess.run(
                    .path("/usr/bin/mandoc"), arguments: ["-T", "lint", "-W", "warning", path],
                    output: .string(limit: 1 << 20), error: .discarded)
                // It knows the first section by its English name alone.
                let found = result.standardOutput.split(separator: "\n").filter {
                    language == .en || !$0.contains("NAME")
                }
                #expect(found == [])
            }
        }
    }

    @Test func `every variable that is looked at is in the manual`() throws {
        let environment = try Self.part("environment")
        for name in Terminal.variables { #expect(environment.contains(".It Ev \(name)\n"), "\(name)") }
    }

    @Test func `every exit status is in the manual`() throws {
        let statuses = try Self.part("exit-status")
        for kind in DeskError.Kind.allCases {
            #expect(statuses.contains(".It \(kind.status) Ta \(kind.rawValue) Ta"), "\(kind)")
        }
    }
}
