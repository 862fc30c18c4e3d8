import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org suspend`
struct OrgSuspend: ChangingCommand {
    static let verb = Verb.orgSuspend
    static let configuration = CommandConfiguration(
        commandName: "suspend", abstract: .orgSuspendAbstract,
        discussion: "org suspend mesto-kolin --reason 'contract ended'")

    @Argument(help: .says(.orgCodeHelp, value: "code")) var code: String
    @Option(help: .says(.suspendReasonHelp)) var reason: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Organisation.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.confirm(.confirmSuspend(code), isConfirmed: change.yes || change.dryRun)
        let result = try desk.organisations.suspend(code, reason: reason)
        try terminal.changed(
            .organisationIs(result.outcome == .unchanged ? .unchanged : .suspended, result.organisation.code),
            result.organisation, as: output, now: desk.now)
    }
}
