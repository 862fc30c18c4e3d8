import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account edit`
struct AccountEdit: ChangingCommand {
    static let verb = Verb.accountEdit
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: .accountEditAbstract,
        discussion: "account edit jana.novakova@kolin.example --phone '+420 601 234 567'")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @Option(help: .says(.personNameHelp)) var name: String?
    @Option(help: .says(.phoneHelp, value: "number")) var phone: String?
    @Option(help: .says(.personLanguageHelp)) var language: Language?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.accounts.edit(
            EmailAddress(email), PersonEdit(name: name, phone: phone, language: language))
        try terminal.changed(
            .accountIs(result.outcome == .unchanged ? .unchanged : .updated, result.account.email.text),
            result.account,
            as: output, now: desk.now)
    }
}
