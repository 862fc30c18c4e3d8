import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk consultant disable`
struct ConsultantDisable: ChangingCommand {
    static let verb = Verb.consultantDisable
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: .consultantDisableAbstract,
        discussion: "desk consultant disable petr")

    @Argument(help: .says(.loginHelp, value: "login")) var login: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Consultant.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.consultants.disable(login)
        let word = result.outcome == .updated ? "disabled" : result.outcome.rawValue
        try terminal.changed(
            .consultantChanged(result.consultant.login, word), result.consultant, as: output, now: desk.now)
    }
}
