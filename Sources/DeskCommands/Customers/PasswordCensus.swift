import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account password census`
struct PasswordCensus: DeskCommand {
    static let verb = Verb.passwordCensus
    static let configuration = CommandConfiguration(
        commandName: "census", abstract: .passwordCensusAbstract,
        discussion: "account password census")

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.accounts.passwordCensus(), as: output, now: desk.now)
    }
}
