import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account enable`
struct AccountEnable: ChangingCommand {
    static let verb = Verb.accountEnable
    static let configuration = CommandConfiguration(
        commandName: "enable", abstract: .accountEnableAbstract,
        discussion: "account enable jana.novakova@kolin.example")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.accounts.enable(EmailAddress(email))
        try terminal.changed(
            .accountIs(result.outcome == .unchanged ? .unchanged : .enabled, result.account.email.text),
            result.account,
            as: output, now: desk.now)
    }
}
