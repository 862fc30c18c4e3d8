package import ArgumentParser
import DeskCLI
import DeskProse

/// `queue`: see `Prose.queueAbstract`.
package struct QueueTool: ParsableCommand {
    /// What the parser is told of it.
    package static let configuration = CommandConfiguration(
        commandName: "queue", abstract: Prose.queueAbstract.spoken, version: Version.text,
        subcommands: [
            QueueList.self, QueueNext.self, QueueCall.self, QueueExplain.self, QueueForecastVerb.self,
            QueueSweepVerb.self, QueueStatsVerb.self, QueueWatch.self, QueueBoard.self, ViewVerbs.self,
            WhoamiVerb.self,
        ], defaultSubcommand: QueueList.self)

    /// As it is where nothing is said.
    package init() {}
}
