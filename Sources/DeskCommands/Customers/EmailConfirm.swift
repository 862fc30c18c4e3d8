import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account email confirm`
struct EmailConfirm: ChangingCommand {
    static let verb = Verb.emailConfirm
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: .emailConfirmAbstract,
        discussion: "account email confirm --token-stdin < token")

    @OptionGroup var token: TokenOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let account = try desk.accounts.confirmEmail(terminal.token(token))
        try terminal.changed(.accountIs(.confirmed, account.email.text), account, as: output, now: desk.now)
    }
}
