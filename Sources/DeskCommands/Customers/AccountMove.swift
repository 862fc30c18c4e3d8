import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account move`
struct AccountMove: ChangingCommand {
    static let verb = Verb.accountMove
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: .accountMoveAbstract,
        discussion: "account move jana.novakova@kolin.example mesto-brno")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @Argument(help: .says(.orgCodeHelp, value: "code")) var code: String
    @Flag(help: .says(.vacateHelp)) var vacate = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.accounts.move(EmailAddress(email), to: code, vacate: vacate)
        try terminal.changed(
            .accountIs(result.outcome == .unchanged ? .unchanged : .moved, result.account.email.text),
            result.account,
            as: output, now: desk.now)
    }
}
