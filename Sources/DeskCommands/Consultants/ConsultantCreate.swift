import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk consultant create`
struct ConsultantCreate: ChangingCommand {
    static let verb = Verb.consultantCreate
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: .consultantCreateAbstract,
        discussion: "desk consultant create petr --name \"Petr Novák\" --email petr@vendor.example")

    @Argument(help: .says(.loginHelp, value: "login")) var login: String
    @Option(help: .says(.consultantNameHelp)) var name: String
    @Option(help: .says(.consultantEmailHelp)) var email: String
    @Option(help: .says(.consultantRoleHelp)) var role: Consultant.Role = .consultant
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Consultant.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let consultant = try desk.consultants.create(login: login, name: name, email: email, role: role)
        try terminal.changed(
            .consultantChanged(consultant.login, Outcome.created.rawValue), consultant, as: output,
            now: desk.now)
    }
}
