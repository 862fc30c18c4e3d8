import ArgumentParser
import DeskCLI
import DeskProse

/// `account register`: see `Prose.registerAbstract`.
struct RegisterVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: Prose.registerAbstract.spoken,
        subcommands: [RegisterStart.self, RegisterConfirm.self])
}
