import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account reset redeem`
struct ResetRedeem: ChangingCommand {
    static let verb = Verb.resetRedeem
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "redeem", abstract: .resetRedeemAbstract,
        discussion: "account reset redeem --token-stdin --password-stdin < secrets")

    @OptionGroup var secrets: SecretOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let given = try terminal.tokenAndPassword(secrets)
        let account = try desk.accounts.redeem(given.token, password: given.password)
        try terminal.changed(.accountIs(.redeemed, account.email.text), account, as: output, now: desk.now)
    }
}
