import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account invite revoke`
struct InviteRevoke: ChangingCommand {
    static let verb = Verb.inviteRevoke
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: .inviteRevokeAbstract,
        discussion: "account invite revoke jana.novakova@kolin.example")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.accounts.revokeInvitation(EmailAddress(email))
        try terminal.changed(
            .accountIs(result.outcome == .unchanged ? .unchanged : .revoked, result.account.email.text),
            result.account,
            as: output, now: desk.now)
    }
}
