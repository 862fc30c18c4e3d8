import DeskModel
import DeskProcess
import DeskProse
import Glibc
import Subprocess
import SystemPackage

extension Terminal {
    /// The most a text of several lines may have, in bytes.
    package static let textLimit = 1 << 20

    /// Has a text written in the user's editor, `VISUAL` or `EDITOR`, beginning with `draft`.
    ///
    /// The file is in a folder that only the user can enter, and is gone afterwards. Never under sudo,
    /// where an editor would hand its user the rights of another.
    package func edit(draft: String = "") throws -> String {
        guard mayAsk, isTTY.input, isTTY.error else {
            throw DeskError(.usage, .editorNeedsTerminal, hint: .useMessageFlags)
        }
        if let client { return try client.edit(draft) }
        guard !isUnderSudo else { throw DeskError(.notPermitted, .noEditorUnderSudo, hint: .useMessageFlags) }
        let command = Terminal.words(variable("VISUAL") ?? variable("EDITOR") ?? "vi")
        guard let program = command.first else { throw DeskError(.usage, .noEditor, hint: .setEditor) }
        let folder = try Terminal.privateFolder(in: variable("TMPDIR") ?? "/tmp")
        let path = "\(folder)/text.txt"
        defer {
            unlink(path)
            rmdir(folder)
        }
        try Terminal.write(draft, to: path)
        try flush()
        let status: TerminationStatus
        let dispositions = ForegroundSignals()
        defer { dispositions.restore() }
        do {
            status = try waiting {
                try await Subprocess.run(
                    .command(program), arguments: Arguments(command.dropFirst() + [path]),
                    input: .currentStandardInput, output: .currentStandardOutput, error: .currentStandardError
                ).terminationStatus
            }
        } catch {
            throw DeskError(.usage, .editorFailed(program), hint: .setEditor)
        }
        guard status.isSuccess else { throw DeskError(.refused, .editorFailed(program)) }
        return try ByteSource(path: path).readText(limit: Terminal.textLimit)
    }

    static func privateFolder(in parent: String) throws(DeskError) -> String {
        var template = Array("\(parent)/desk-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw DeskError(.cannotCreate, .fileFailed(parent, Errno(rawValue: errno).description))
        }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func write(_ text: String, to path: String) throws(DeskError) {
        do {
            let file = try FileDescriptor.open(
                FilePath(path), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: [.ownerReadWrite])
            try file.closeAfter { _ = try file.writeAll(text.utf8) }
        } catch {
            throw DeskError(failure: error, at: path)
        }
    }
}

extension Executable {
    /// The program that the first word of a command names: a path as it is, a bare name by way of PATH.
    static func command(_ word: String) -> Executable {
        word.utf8.contains(UInt8(ascii: "/")) ? .path(FilePath(word)) : .name(word)
    }
}
