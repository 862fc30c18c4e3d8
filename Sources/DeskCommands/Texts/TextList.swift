import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk text list`
struct TextList: DeskCommand {
    static let verb = Verb.textList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .textListAbstract, discussion: "desk text list --json")

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.texts.list(), as: output, now: desk.now)
    }
}
