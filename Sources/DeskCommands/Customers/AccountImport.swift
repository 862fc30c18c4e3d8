import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account import`
struct AccountImport: ChangingCommand {
    static let verb = Verb.accountImport
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: .accountImportAbstract,
        discussion: "account import people.csv --invite --verdicts verdicts.csv")

    @Argument(help: .says(.importFileHelp, value: "file"), completion: .files) var file: String
    @OptionGroup var source: ImportOptions
    @Flag(help: .says(.importInviteHelp)) var invite = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { ImportSummary.self }
    var keepsAnswer: Bool { source.verdicts == nil || source.verdicts == "-" }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let job = try ImportJob(file, columns: AccountColumn.self, source, output, terminal)
        try job.run(
            now: desk.now, { .importedAccounts($0.imported, $0.parts) },
            { feed in try desk.moving.importAccounts(source.plan(invites: invite), feed) })
    }
}
