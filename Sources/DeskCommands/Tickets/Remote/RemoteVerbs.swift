import ArgumentParser
import DeskCLI
import DeskProse

/// `ticket remote`: see `Prose.remoteAbstract`.
struct RemoteVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remote", abstract: Prose.remoteAbstract.spoken,
        subcommands: [RemoteStart.self, RemoteStop.self, RemoteList.self])
}
