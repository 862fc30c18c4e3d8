import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org edit`
struct OrgEdit: ChangingCommand {
    static let verb = Verb.orgEdit
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: .orgEditAbstract,
        discussion: "org edit mesto-kolin --contract 2026-17")

    @Argument(help: .says(.orgCodeHelp, value: "code")) var code: String
    @Option(help: .says(.orgNameHelp)) var name: String?
    @Option(help: .says(.icoHelp)) var ico: String?
    @Option(help: .says(.contractHelp, value: "number")) var contract: String?
    @Option(help: .says(.orgLanguageHelp)) var language: Language?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Organisation.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.organisations.edit(
            code, OrganisationEdit(name: name, ico: ico, contract: contract, language: language))
        try terminal.changed(
            .organisationIs(result.outcome == .unchanged ? .unchanged : .updated, result.organisation.code),
            result.organisation, as: output, now: desk.now)
    }
}
