import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account promote`
struct AccountPromote: ChangingCommand {
    static let verb = Verb.accountPromote
    static let configuration = CommandConfiguration(
        commandName: "promote", abstract: .accountPromoteAbstract,
        discussion: "account promote jana.novakova@kolin.example")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.accounts.promote(EmailAddress(email))
        try terminal.changed(
            .accountIs(result.outcome == .unchanged ? .unchanged : .promoted, result.account.email.text),
            result.account,
            as: output, now: desk.now)
    }
}
