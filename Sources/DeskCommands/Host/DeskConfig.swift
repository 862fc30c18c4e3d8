import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk config`
struct DeskConfig: OpeningCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: .deskConfigAbstract, discussion: "desk config --json")

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    /// Needs no desk: what is set is told where there is none yet too, and what is wrong with it last.
    func run(_ launch: Launch, _ terminal: Terminal) throws {
        try launch.demandOwnStanding("config")
        let configuration = try launch.configuration()
        let chosen = try launch.database(global, configuration)
        let environment = launch.environment(configuration, database: chosen.path, global)
        var terminal = terminal
        terminal.configuredPager = configuration.pager
        let settings = Setting.all(
            global, configuration, database: chosen, templates: environment.templates, terminal)
        try terminal.show(settings, as: output, now: launch.now)
        if let finding = environment.findings.first {
            throw DeskError(.configuration, finding, hint: .seeConfiguration)
        }
    }
}
