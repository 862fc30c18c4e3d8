import DeskCLI
import DeskModel
import DeskProse

/// `ticket fast`: see `Prose.fastAbstract`.
struct FastVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fast", abstract: .fastAbstract,
        subcommands: [FastQuote.self, FastAccept.self, FastWaive.self, FastCharges.self])
}
