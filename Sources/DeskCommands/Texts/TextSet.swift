import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk text set`
struct TextSet: ChangingCommand {
    static let verb = Verb.textSet
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: .textSetAbstract,
        discussion: "desk text set update -m \"Nainstalujte prosím verzi 8.1 ({{subject}}).\"")

    @Argument(help: .says(.textKeyHelp, value: "key")) var key: String
    @OptionGroup var body: TextInput
    @OptionGroup var everyone: EveryoneOption
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { CannedText.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let text = try body.required(
            terminal, draft: (try? desk.texts.show(key).body + "\n") ?? TextInput.draft(knowing: ""))
        let result = try desk.texts.set(key, text, forEveryone: everyone.everyone)
        try terminal.changed(
            .setText(result.text.key, result.outcome.rawValue), result.text, as: output, now: desk.now)
    }
}
