import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org activate`
struct OrgActivate: ChangingCommand {
    static let verb = Verb.orgActivate
    static let configuration = CommandConfiguration(
        commandName: "activate", abstract: .orgActivateAbstract,
        discussion: "org activate mesto-kolin")

    @Argument(help: .says(.orgCodeHelp, value: "code")) var code: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Organisation.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.organisations.activate(code)
        try terminal.changed(
            .organisationIs(result.outcome == .unchanged ? .unchanged : .activated, result.organisation.code),
            result.organisation, as: output, now: desk.now)
    }
}
