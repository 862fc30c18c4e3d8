import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `queue view list`
struct ViewList: DeskCommand {
    static let verb = Verb.viewList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .viewListAbstract, discussion: "queue view list --json")

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.queue.views(), as: output, now: desk.now)
    }
}
