import ArgumentParser
import DeskCLI
import DeskProse

/// `ticket fast`: see `Prose.fastAbstract`.
struct FastVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fast", abstract: Prose.fastAbstract.spoken,
        subcommands: [FastQuote.self, FastAccept.self, FastWaive.self, FastCharges.self])
}
