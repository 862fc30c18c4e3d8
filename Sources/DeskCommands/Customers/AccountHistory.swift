import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account history`
struct AccountHistory: DeskCommand {
    static let verb = Verb.accountHistory
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: .accountHistoryAbstract,
        discussion: "account history jana.novakova@kolin.example")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(
            try desk.accounts.history(of: EmailAddress(asked: email)), as: output, now: desk.now)
    }
}
