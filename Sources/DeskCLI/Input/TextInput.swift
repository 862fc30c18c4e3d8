import DeskModel
import DeskProse

/// How a verb is given a text of several lines: `-m TEXT`, `-F FILE` or `--editor`.
package struct TextInput: ParsableArguments {
    /// The text, as given.
    @Option("message", short: "m", help: .says(.textHelp, value: "text"))
    package var message: String?

    @Option(
        "file", short: "F", help: .says(.textFileHelp, value: "file"),
        completion: .files)
    /// The file that the text is in.
    package var file: String?

    /// Whether the text is written in an editor.
    @Flag(help: .says(.editorHelp))
    package var editor = false

    /// A text that was kept because it could not be used.
    @Option(help: .says(.recoverHelp, value: "file"), completion: .files)
    package var recover: String?

    /// As it is where nothing is said.
    package init() {}

    /// Throws `.usage` for flags that exclude each other.
    package func validate() throws {
        let given = [message != nil, file != nil, editor || recover != nil].count { $0 }
        if given > 1 { throw DeskError(.usage, .oneTextOnly) }
    }

    /// Whether the command line says where the text comes from.
    package var isGiven: Bool { message != nil || file != nil || editor || recover != nil }

    /// The text; nil where none is given. Line ends of an editor or file at the end are not part of it.
    /// One that is empty is `invalid`.
    package func read(_ terminal: Terminal, draft: String = "") throws -> String? {
        let text: String
        if let message {
            text = try ByteSource([UInt8](message.utf8), name: "-m").readText(limit: Terminal.textLimit)
        } else if let file {
            text = try terminal.source(file).readText(limit: Terminal.textLimit)
        } else if editor || recover != nil {
            text = TextInput.withoutReference(try edited(terminal, draft: draft))
        } else {
            return nil
        }
        let bytes = text.utf8
        let isBlank = bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        guard !isBlank else { throw DeskError(.invalid, .emptyText) }
        var end = bytes.endIndex
        while end > bytes.startIndex {
            let previous = bytes.index(before: end)
            guard bytes[previous] == 0x0A || bytes[previous] == 0x0D else { break }
            end = previous
        }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}

extension TextInput {
    /// What the editor leaves, or a text that was kept, or what the editor leaves of it.
    package func edited(_ terminal: Terminal, draft: String) throws -> String {
        guard let recover else { return try terminal.edit(draft: draft) }
        let text = try terminal.source(recover).readText(limit: Terminal.textLimit)
        return editor ? try terminal.edit(draft: text) : text
    }

    /// The line below which nothing is part of a text.
    package static let cut = "# ------------------------ >8 ------------------------"

    /// A text that an editor begins with: nothing, and below the cut what is to be known, as comment lines.
    package static func draft(knowing reference: String) -> String {
        let lines = reference.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "#\n" : "# " + String(decoding: $0, as: UTF8.self) + "\n" }
        return "\n\n\(cut)\n" + lines.joined()
    }

    /// A text without what stands below the cut.
    static func withoutReference(_ text: String) -> String {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard let end = lines.firstIndex(where: { $0.elementsEqual(cut.utf8) }) else { return text }
        return String(decoding: Array(lines[..<end].joined(separator: [0x0A])), as: UTF8.self)
    }
}
