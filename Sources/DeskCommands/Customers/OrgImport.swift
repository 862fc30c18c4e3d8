import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org import`
struct OrgImport: ChangingCommand {
    static let verb = Verb.orgImport
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: .orgImportAbstract,
        discussion: "org import customers.csv --if-exists update")

    @Argument(help: .says(.importFileHelp, value: "file"), completion: .files) var file: String
    @OptionGroup var source: ImportOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { ImportSummary.self }
    var keepsAnswer: Bool { source.verdicts == nil || source.verdicts == "-" }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let job = try ImportJob(file, columns: OrganisationColumn.self, source, output, terminal)
        try job.run(
            now: desk.now, { .importedOrganisations($0.imported, $0.parts) },
            { feed in try desk.moving.importOrganisations(source.plan(), feed) })
    }
}
