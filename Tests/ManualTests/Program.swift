import DeskCLI
import DeskCommands
import DeskModel
import DeskProse
import DeskTesting
import Subprocess
import SystemPackage
import Testing

/// The built program, asked about itself.
enum Program {
    /// Where it is.
    static let path = BuiltTool.path

    /// Runs it as one of its tools and tells what it printed; nil where it failed.
    static func run(_ tool: Tool, _ arguments: [String], in language: Language = .en) async throws -> String?
    {
        let result = try await Subprocess.run(
            .path(FilePath(path)),
            arguments: Arguments(executablePathOverride: tool.rawValue, remainingValues: arguments),
            environment: .inherit.updating(["LC_ALL": language == .cs ? "cs_CZ.UTF-8" : "C.UTF-8"]),
            output: .string(limit: 1 << 24),
            error: .discarded)
        return result.terminationStatus.isSuccess ? result.standardOutput : nil
    }

    /// What a tool declares of itself.
    static func description(of tool: Tool, in language: Language = .en) -> CommandDescription {
        CommandDescription(CommandInfo(of: tool.root), in: language)
    }
}
