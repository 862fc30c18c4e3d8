import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk export`
struct DeskExport: DeskCommand {
    static let verb = Verb.deskExport
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: .deskExportAbstract,
        discussion: "desk export /tmp/desk-export")

    @Argument(help: .says(.backupFolderHelp), completion: .folders) var folder: String
    @Flag(help: .says(.exportTablesHelp)) var tables = false
    @Flag(help: .says(.exportHashesHelp)) var passwordHashes = false
    @Flag(help: .says(.jsonHelp)) var json = false
    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if tables, passwordHashes { throw DeskError(.usage, .tablesHoldNoHashes) }
    }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        var outcome = try terminal.filling(folder) {
            tables
                ? try desk.moving.exportTables(to: $0)
                : try desk.moving.export(to: $0, withHashes: passwordHashes)
        }
        // It went through a folder here, of which nobody there knows.
        if terminal.isElsewhere { outcome.folder = folder }
        try terminal.show(
            copy: outcome, .exported(outcome.folder, rows: outcome.rows, attachments: outcome.attachments),
            in: folder, asJSON: json, isQuiet: global.quiet)
    }
}
