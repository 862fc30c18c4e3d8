import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account register confirm`
struct RegisterConfirm: ChangingCommand {
    static let verb = Verb.registerConfirm
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: .registerConfirmAbstract,
        discussion: "account register confirm --token-stdin --password-stdin < secrets")

    @OptionGroup var secrets: SecretOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let given = try terminal.tokenAndPassword(secrets)
        let account = try desk.accounts.confirmRegistration(given.token, password: given.password)
        try terminal.changed(.accountIs(.registered, account.email.text), account, as: output, now: desk.now)
    }
}
