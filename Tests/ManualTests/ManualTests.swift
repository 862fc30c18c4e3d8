import DeskCLI
import DeskCommands
import DeskModel
import DeskTesting
import Glibc
import Subprocess
import SystemPackage
import Testing

/// The man pages, made of their hand-written parts and of what the program declares.
@Suite struct ManualTests {
    static let pages = [
        "account.1", "desk.1", "org.1", "queue.1", "ticket.1", "desk-import.5", "desk-json.5", "desk.toml.5",
        "desk.7",
    ]

    static func part(_ name: String) throws -> String {
        try #require(Golden("Tests/ManualTests/Parts/\(name)").read(), "no part \(name)")
    }

    static func manual() async throws -> ManualPage {
        var tools: [Tool: CommandDescription] = [:]
        for tool in Tool.allCases { tools[tool] = try await Program.description(of: tool) }
        return ManualPage(tools: tools, piece: part)
    }

    @Test func `the pages are what the program says of itself`() async throws {
        let manual = try await Self.manual()
        for page in Self.pages {
            let text = try manual.page(try Self.part(page))
            let difference = Golden("man/\(page)").difference(from: text)
            #expect(difference == nil, "\(difference ?? "")")
        }
    }

    @Test(
        .enabled(
            if: !Golden.isRecording && access("/usr/bin/mandoc", X_OK) == 0,
            "needs mandoc: run make test-deps"))
    func `the pages are good mdoc`() async throws {
        for page in Self.pages {
            let result = try await Subprocess.run(
                .path("/usr/bin/mandoc"),
                arguments: ["-T", "lint", "-W", "warning", "\(Golden.root)/man/\(page)"],
                output: .string(limit: 1 << 20), error: .discarded)
            #expect(result.standardOutput == "")
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
