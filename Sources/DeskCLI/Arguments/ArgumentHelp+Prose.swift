package import ArgumentParser
package import DeskProse

extension ArgumentHelp {
    /// Help from the catalogue, in the language of the run. `value` is what stands for the value in
    /// the usage, without its brackets.
    package static func says(_ prose: Prose, value: String? = nil) -> ArgumentHelp {
        ArgumentHelp(prose.spoken, valueName: value)
    }
}
