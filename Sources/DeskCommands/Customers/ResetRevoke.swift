import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account reset revoke`
struct ResetRevoke: ChangingCommand {
    static let verb = Verb.resetRevoke
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: .resetRevokeAbstract,
        discussion: "account reset revoke jana.novakova@kolin.example")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.accounts.revokeReset(EmailAddress(email))
        try terminal.changed(
            .accountIs(result.outcome == .unchanged ? .unchanged : .revoked, result.account.email.text),
            result.account,
            as: output, now: desk.now)
    }
}
