import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk text show`
struct TextShow: DeskCommand {
    static let verb = Verb.textShow
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: .textShowAbstract, discussion: "desk text show update")

    @Argument(help: .says(.textKeyHelp, value: "key")) var key: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(one: try desk.texts.show(key), as: output, now: desk.now)
    }
}
