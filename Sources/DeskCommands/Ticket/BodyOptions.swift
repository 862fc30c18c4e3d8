import ArgumentParser
import DeskCLI
import DeskModel
import DeskProse

/// Where a text comes from: the command line or a file.
struct BodyOptions: ParsableArguments {
    @Option(name: [.customShort("m"), .customLong("message")], help: .says(.messageHelp, value: "text"))
    var message: String?
    @Option(name: [.customShort("F"), .customLong("file")], help: .says(.messageFileHelp, value: "file"))
    var file: String?

    mutating func validate() throws {
        if message != nil, file != nil { throw ValidationError(Prose.oneText.spoken) }
    }

    /// Longest text, in bytes.
    static let longest = 1 << 20

    /// The text, if any was given.
    func text(_ terminal: Terminal) async throws -> String? {
        if let message { return message }
        return try file.map { try terminal.source($0).readText(limit: Self.longest) }
    }

    /// The text.
    ///
    /// Throws `.usage` where none was given.
    func required(_ terminal: Terminal) async throws -> String {
        guard let text = try await text(terminal) else {
            throw DeskError(.usage, .missingFlag("-m"), hint: .giveText)
        }
        return text
    }
}
