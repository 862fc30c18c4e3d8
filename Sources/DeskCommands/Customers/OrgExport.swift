import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org export`
struct OrgExport: DeskCommand {
    static let verb = Verb.orgExport
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: .orgExportAbstract,
        discussion: "org export > customers.csv")

    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let options = output.forExport(
            of: ExportedOrganisation.self, allColumns: try desk.moving.exportTellsStatus(), terminal)
        try terminal.show(ExportedOrganisation.self, as: options, now: desk.now) { emit in
            try desk.moving.exportOrganisations(emit)
        }
    }
}
