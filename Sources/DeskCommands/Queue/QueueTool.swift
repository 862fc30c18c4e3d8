package import DeskCLI
import DeskModel
import DeskProse

/// `queue`: see `Prose.queueAbstract`.
package struct QueueTool: ParsableCommand {
    /// What it is called, and the verbs below it.
    package static let configuration = CommandConfiguration(
        commandName: "queue", abstract: .queueAbstract, version: Version.text,
        subcommands: [
            QueueList.self, QueueNext.self, QueueCall.self, QueueExplain.self, QueueForecastVerb.self,
            QueueSweepVerb.self, QueueStatsVerb.self, QueueWatch.self, QueueBoard.self, ViewVerbs.self,
            WhoamiVerb.self,
        ], defaultSubcommand: QueueList.self)

    /// As it is where nothing is said.
    package init() {}
}
