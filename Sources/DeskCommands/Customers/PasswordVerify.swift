import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account password verify`
struct PasswordVerify: DeskCommand {
    static let verb = Verb.passwordVerify
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: .passwordVerifyAbstract,
        discussion: "account password verify jana.novakova@kolin.example --password-stdin < password")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @OptionGroup var password: PasswordOptions
    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let account = try desk.accounts.logIn(EmailAddress(email), terminal.password(password))
        try terminal.changed(.passwordRight(account.email.text), account, as: output, now: desk.now)
    }
}
