import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account unlock`
struct AccountUnlock: ChangingCommand {
    static let verb = Verb.accountUnlock
    static let configuration = CommandConfiguration(
        commandName: "unlock", abstract: .accountUnlockAbstract,
        discussion: "account unlock jana.novakova@kolin.example")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.accounts.unlock(EmailAddress(email))
        try terminal.changed(
            .accountIs(result.outcome == .unchanged ? .unchanged : .unlocked, result.account.email.text),
            result.account,
            as: output, now: desk.now)
    }
}
