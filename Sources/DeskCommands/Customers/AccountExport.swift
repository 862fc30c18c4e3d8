import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account export`
struct AccountExport: DeskCommand {
    static let verb = Verb.accountExport
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: .accountExportAbstract,
        discussion: "account export --org mesto-kolin > people.csv")

    @Option(help: .says(.onlyOrganisationHelp, value: "code")) var org: String?
    @Flag(help: .says(.passwordHashesHelp)) var passwordHashes = false
    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let options = output.forExport(
            of: ExportedAccount.self, allColumns: try desk.moving.exportTellsState(organisation: org),
            terminal)
        try terminal.show(ExportedAccount.self, as: options, now: desk.now) { emit in
            try desk.moving.exportAccounts(organisation: org, withHashes: passwordHashes, emit)
        }
    }
}

extension OutputOptions {
    /// CSV where nothing else was asked for, with the columns that only some rows need where one does.
    func forExport<Row: Report>(of row: Row.Type, allColumns: Bool, _ terminal: Terminal) -> OutputOptions {
        if chosenFormat == nil, !terminal.isQuiet { format = .csv }
        if allColumns, columns == nil, chosenFormat != nil {
            columns = row.fields.map(\.key).joined(separator: ",")
        }
        return self
    }
}
