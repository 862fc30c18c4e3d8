import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk text remove`
struct TextRemove: ChangingCommand {
    static let verb = Verb.textRemove
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: .textRemoveAbstract,
        discussion: "desk text remove update")

    @Argument(help: .says(.textKeyHelp, value: "key")) var key: String
    @OptionGroup var everyone: EveryoneOption
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { CannedText.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let text = try desk.texts.remove(key, forEveryone: everyone.everyone)
        try terminal.changed(.removedText(text.key), text, as: output, now: desk.now)
    }
}
