import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `queue view show`
struct ViewShow: DeskCommand {
    static let verb = Verb.viewShow
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: .viewShowAbstract, discussion: "queue view show morning")

    @Argument(help: .says(.viewNameHelp, value: "view")) var name: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(one: try desk.queue.view(name), as: output, now: desk.now)
    }
}
