import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account email change`
struct EmailChange: ChangingCommand {
    static let verb = Verb.emailChange
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: .emailChangeAbstract,
        discussion: "account email change jana.novakova@kolin.example jana@kolin.example")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @Argument(help: .says(.newEmailHelp, value: "new")) var new: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let new = try EmailAddress(new)
        let result = try desk.accounts.changeEmail(of: EmailAddress(email), to: new)
        try terminal.changed(
            result.outcome == .unchanged ? .accountIs(.unchanged, new.text) : .emailAsked(new.text),
            result.account, as: output, now: desk.now)
    }
}
