import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account disable`
struct AccountDisable: ChangingCommand {
    static let verb = Verb.accountDisable
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: .accountDisableAbstract,
        discussion: "account disable jana.novakova@kolin.example --reason 'left the company'")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @Option(help: .says(.disableReasonHelp)) var reason: String
    @Flag(help: .says(.vacateHelp)) var vacate = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.accounts.disable(EmailAddress(email), reason: reason, vacate: vacate)
        try terminal.changed(
            .accountIs(result.outcome == .unchanged ? .unchanged : .disabled, result.account.email.text),
            result.account,
            as: output, now: desk.now)
    }
}
