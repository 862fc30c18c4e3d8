import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account create`
struct AccountCreate: ChangingCommand {
    static let verb = Verb.accountCreate
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: .accountCreateAbstract,
        discussion: "account create jana.novakova@kolin.example --org mesto-kolin --name \"Jana Nováková\"")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @Option(help: .says(.organisationHelp, value: "code")) var org: String
    @Option(help: .says(.personNameHelp)) var name: String
    @Option(help: .says(.roleHelp)) var role: Account.Role?
    @Option(help: .says(.phoneHelp, value: "number")) var phone: String?
    @Option(help: .says(.personLanguageHelp)) var language: Language?
    @Flag(help: .says(.inviteHelp)) var invite = false
    @Flag(help: .says(.noPasswordHelp)) var noPassword = false
    @OptionGroup var password: PasswordOptions
    @Option(help: .says(.ifExistsHelp)) var ifExists: IfExists = .fail
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }

    func validate() throws {
        let ways = [invite, noPassword, password.isGiven].count { $0 }
        if ways > 1 { throw DeskError(.usage, .twoStarts) }
    }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let draft = try AccountDraft(
            email: email, organisation: org, name: name, phone: phone, role: role, language: language)
        let result = try desk.accounts.create(draft, start: start(terminal), ifExists: ifExists)
        try terminal.changed(
            .accountChanged(result.account.email.text, result.outcome.rawValue), result.account, as: output,
            now: desk.now)
    }

    private func start(_ terminal: Terminal) throws -> AccountStart {
        if password.isGiven { return .password(try terminal.password(password, isNew: true)) }
        return noPassword ? .later : .invitation
    }
}
