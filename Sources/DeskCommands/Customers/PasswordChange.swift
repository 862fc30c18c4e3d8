import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account password change`
struct PasswordChange: ChangingCommand {
    static let verb = Verb.passwordChange
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: .passwordChangeAbstract,
        discussion: "account password change jana.novakova@kolin.example --password-stdin < passwords")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @OptionGroup var password: PasswordOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let email = try EmailAddress(email)
        let given = try terminal.passwords(password)
        let account = try desk.accounts.changePassword(of: email, from: given.current, to: given.new)
        try terminal.changed(.passwordSet(account.email.text), account, as: output, now: desk.now)
    }
}
