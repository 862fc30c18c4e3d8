import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account show`
struct AccountShow: DeskCommand {
    static let verb = Verb.accountShow
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: .accountShowAbstract,
        discussion: "account show jana.novakova@kolin.example --json")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(one: try desk.accounts.show(EmailAddress(asked: email)), as: output, now: desk.now)
    }
}
