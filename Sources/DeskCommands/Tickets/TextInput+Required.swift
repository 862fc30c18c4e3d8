import DeskCLI
import DeskModel
import DeskProse

extension TextInput {
    /// The text of a verb that cannot do without.
    ///
    /// Throws `.usage` where none was given.
    func required(_ terminal: Terminal) throws -> String {
        guard let text = try read(terminal) else {
            throw DeskError(.usage, .missingFlag("-m"), hint: .giveText)
        }
        return text
    }
}
