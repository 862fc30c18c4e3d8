import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account data`
struct AccountData: ChangingCommand {
    static let verb = Verb.accountData
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: .accountDataAbstract,
        discussion: "account data jana.novakova@kolin.example -o jana")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @Option(
        "output", short: "o", help: .says(.dataFolderHelp, value: "folder"),
        completion: .folders)
    var folder: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Account.self }
    var keepsAnswer: Bool { false }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let email = try EmailAddress(email)
        let account = try terminal.filling(folder, isDryRun: isDryRun) {
            try desk.accounts.writeData(of: email, to: $0)
        }
        guard folder != "-" else { return }
        try terminal.changed(.wroteData(account.email.text, folder), account, as: output, now: desk.now)
    }
}
