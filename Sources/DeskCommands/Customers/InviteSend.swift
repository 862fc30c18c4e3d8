import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account invite send`
struct InviteSend: ChangingCommand {
    static let verb = Verb.inviteSend
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: .inviteSendAbstract,
        discussion: "account invite send jana.novakova@kolin.example")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let account = try desk.accounts.sendInvitation(EmailAddress(email))
        try terminal.changed(.accountIs(.invited, account.email.text), account, as: output, now: desk.now)
    }
}
