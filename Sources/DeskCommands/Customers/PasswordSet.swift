import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account password set`
struct PasswordSet: ChangingCommand {
    static let verb = Verb.passwordSet
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: .passwordSetAbstract,
        discussion: "account password set jana.novakova@kolin.example --password-stdin < password")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @OptionGroup var password: PasswordOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let account = try desk.accounts.setPassword(
            of: EmailAddress(email), to: terminal.password(password, isNew: true))
        try terminal.changed(.passwordSet(account.email.text), account, as: output, now: desk.now)
    }
}
