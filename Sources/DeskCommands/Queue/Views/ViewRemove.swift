import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `queue view remove`
struct ViewRemove: ChangingCommand {
    static let verb = Verb.viewRemove
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: .viewRemoveAbstract,
        discussion: "queue view remove morning")

    @Argument(help: .says(.viewNameHelp, value: "view")) var name: String
    @OptionGroup var everyone: EveryoneOption
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { QueueView.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let view = try desk.queue.removeView(name, forEveryone: everyone.everyone)
        try terminal.changed(.removedView(view.name), view, as: output, now: desk.now)
    }
}
