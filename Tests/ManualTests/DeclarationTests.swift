import DeskCLI
import DeskCommands
import Testing

/// What every verb declares can be typed.
@Suite struct DeclarationTests {
    private static func verbs(of command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
        let below = command.configuration.subcommands
        return below.isEmpty ? [command] : below.flatMap { verbs(of: $0) }
    }

    private static func sample(_ parameter: ParameterInfo) -> String {
        parameter.words.last ?? (parameter.valueName == "year" ? "2026" : "7")
    }

    private static func words(_ parameter: ParameterInfo, _ name: String?) -> [String] {
        (name.map { [$0] } ?? []) + (parameter.kind == .flag ? [] : [sample(parameter)])
    }

    @Test("no verb has two flags of one name", arguments: Tool.allCases)
    func names(_ tool: Tool) {
        for verb in DeclarationTests.verbs(of: tool.root) {
            let names = verb.init().parameters.flatMap(\.names)
            #expect(Set(names).count == names.count, "\(verb)")
        }
    }

    @Test("every flag of every verb is taken by each of its names", arguments: Tool.allCases)
    func flags(_ tool: Tool) throws {
        for verb in DeclarationTests.verbs(of: tool.root) {
            let parameters = verb.init().parameters
            let needed = parameters.filter { $0.kind == .positional || !$0.isOptional }
            let base = needed.flatMap { DeclarationTests.words($0, $0.names.last) }
            for parameter in parameters where parameter.isOptional {
                for name in parameter.names {
                    let line = base + DeclarationTests.words(parameter, name)
                    // What excludes others is taken all the same.
                    do { _ = try verb.parse(line) } catch {
                        #expect(!"\(error)".contains("'\(name)"), "\(verb) \(line): \(error)")
                    }
                }
            }
        }
    }
}
