import DeskCLI
import DeskModel
import DeskProse

extension TextInput {
    /// The text of a verb that cannot do without.
    ///
    /// At a terminal, where none was given, it is written in the editor. Throws `.usage` elsewhere.
    func required(_ terminal: Terminal, draft: @autoclosure () throws -> String = "") throws -> String {
        var input = self
        if !isGiven, terminal.mayEdit { input.editor = true }
        guard let text = try input.read(terminal, draft: input.editor ? draft() : "") else {
            throw DeskError(.usage, .missingFlag("-m"), hint: .giveText)
        }
        return text
    }
}
