import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk consultant edit`
struct ConsultantEditing: ChangingCommand {
    static let verb = Verb.consultantEdit
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: .consultantEditAbstract,
        discussion: "desk consultant edit petr --role admin")

    @Argument(help: .says(.loginHelp, value: "login")) var login: String
    @Option(help: .says(.consultantNameHelp)) var name: String?
    @Option(help: .says(.consultantEmailHelp)) var email: String?
    @Option(help: .says(.consultantRoleHelp)) var role: Consultant.Role?
    @Flag(help: .says(.consultantEnableHelp)) var enable = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Consultant.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let edit = try ConsultantEdit(name: name, email: email, role: role, enable: enable)
        let result = try desk.consultants.edit(login, edit)
        try terminal.changed(
            .consultantChanged(result.consultant.login, result.outcome.rawValue), result.consultant,
            as: output,
            now: desk.now)
    }
}
