import DeskModel
import DeskProcess
import DeskProse
import Glibc
import SystemPackage

extension Terminal {
    /// Whether somebody is there who could write in an editor.
    package var mayEdit: Bool { mayAsk && isTTY.input && isTTY.error }

    /// The most a text of several lines may have, in bytes.
    package static let textLimit = 1 << 20

    /// Has a text written in the user's editor, `VISUAL` or `EDITOR`, beginning with `draft`.
    ///
    /// The file is in a folder that only the user can enter, and stays until the text has been used: see
    /// `KeptTexts`. One that was kept for the same purpose before is offered. Never under sudo, where an
    /// editor would hand its user the rights of another.
    package func edit(draft: String = "") throws -> String {
        guard mayEdit else {
            throw DeskError(.usage, .editorNeedsTerminal, hint: .useMessageFlags)
        }
        if let client { return try client.edit(draft, for: purpose) }
        guard !isUnderSudo else { throw DeskError(.notPermitted, .noEditorUnderSudo, hint: .useMessageFlags) }
        let command = Terminal.words(variable("VISUAL") ?? variable("EDITOR") ?? "vi")
        guard let program = command.first else { throw DeskError(.usage, .noEditor, hint: .setEditor) }
        let name = KeptTexts.name(purpose)
        let folder = KeptTexts.madeFolder(environment)
        var path = folder.flatMap { KeptTexts.free(name, in: $0) }
        var isOffered = false
        if let folder, let old = KeptTexts.newest(name, in: folder, now: Glibc.time(nil)),
            try isWanted(.takeKeptText(old.path, .span(seconds: old.seconds.magnitude)))
        {
            path = old.path
            isOffered = true
        }
        // A user without a home of their own loses what is not used.
        let temporary = try path == nil ? Terminal.privateFolder(in: variable("TMPDIR") ?? "/tmp") : nil
        let place = path ?? "\(temporary ?? "")/text.txt"
        defer {
            if let temporary {
                unlink(place)
                rmdir(temporary)
            }
        }
        if !isOffered { try Terminal.write(draft, to: place) }
        if path != nil { kept.add(place, for: purpose) }
        try flush()
        guard let file = self.program(program), let end = try? Child.show(file, command + [place]) else {
            throw DeskError(.usage, .editorFailed(program), hint: .setEditor)
        }
        guard end == .exited(0) else {
            try dropUntouched(place, draft)
            throw DeskError(.refused, .editorFailed(program))
        }
        let text = try ByteSource(path: place).readText(limit: Terminal.textLimit)
        try dropUntouched(place, draft)
        return text
    }

    /// Keeps nothing where nothing was written.
    private func dropUntouched(_ path: String, _ draft: String) throws {
        guard let text = try? ByteSource(path: path).readText(limit: Terminal.textLimit) else { return }
        let isBlank = text.utf8.allSatisfy { $0 <= 0x20 }
        if isBlank || text.utf8.elementsEqual(draft.utf8) { unlink(path) }
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
