import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org create`
struct OrgCreate: ChangingCommand {
    static let verb = Verb.orgCreate
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: .orgCreateAbstract,
        discussion: "org create mesto-kolin --name \"Město Kolín\" --contract-email mzdy@kolin.example")

    @Argument(help: .says(.orgCodeHelp, value: "code")) var code: String
    @Option(help: .says(.orgNameHelp)) var name: String
    @Option(parsing: .upToNextOption, help: .says(.contractEmailHelp, value: "email"))
    var contractEmail: [String]
    @Option(help: .says(.icoHelp)) var ico: String?
    @Option(help: .says(.contractHelp, value: "number")) var contract: String?
    @Option(help: .says(.orgLanguageHelp)) var language: Language?
    @Option(help: .says(.ifExistsHelp)) var ifExists: IfExists = .fail
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Organisation.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let draft = try OrganisationDraft(
            code: code, name: name, ico: ico, contract: contract, contractEmails: contractEmail,
            language: language)
        let result = try desk.organisations.create(draft, ifExists: ifExists)
        try terminal.changed(
            .organisationChanged(result.organisation.code, result.outcome.rawValue), result.organisation,
            as: output, now: desk.now)
    }
}
