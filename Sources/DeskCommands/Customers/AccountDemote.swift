import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account demote`
struct AccountDemote: ChangingCommand {
    static let verb = Verb.accountDemote
    static let configuration = CommandConfiguration(
        commandName: "demote", abstract: .accountDemoteAbstract,
        discussion: "account demote jana.novakova@kolin.example")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @Flag(help: .says(.vacateHelp)) var vacate = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.accounts.demote(EmailAddress(email), vacate: vacate)
        try terminal.changed(
            .accountIs(result.outcome == .unchanged ? .unchanged : .demoted, result.account.email.text),
            result.account,
            as: output, now: desk.now)
    }
}
