import DeskCLI
import DeskModel
import DeskProse

/// `ticket remote`: see `Prose.remoteAbstract`.
struct RemoteVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remote", abstract: .remoteAbstract,
        subcommands: [RemoteStart.self, RemoteStop.self, RemoteList.self])
}
