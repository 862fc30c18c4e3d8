import DeskCLI
import DeskModel
import DeskProse

extension TextInput {
    /// The text of a verb that cannot do without.
    ///
    /// At a terminal, where none was given, it is written in the editor. Throws `.usage` elsewhere.
    func required(_ terminal: Terminal, draft: @autoclosure () throws -> String = "") throws -> String {
        if !isGiven, terminal.mayEdit { editor = true }
        guard let text = try read(terminal, draft: editor ? draft() : "") else {
            throw DeskError(.usage, .missingFlag("-m"), hint: .giveText)
        }
        return text
    }
}
