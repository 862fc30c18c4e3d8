import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account reset expire`
struct ResetExpire: ChangingCommand {
    static let verb = Verb.resetExpire
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "expire", abstract: .resetExpireAbstract,
        discussion: "account reset expire -q")

    @Option(help: .says(.keepHelp, value: "time")) var keep = "30d"
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TokenSweep.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let sweep = try desk.accounts.sweepTokens(keep: TimeSpan(keep).seconds)
        guard !terminal.isQuiet else { return }
        try terminal.changed(.expired(sweep.expired), sweep, as: output, now: desk.now)
    }
}
