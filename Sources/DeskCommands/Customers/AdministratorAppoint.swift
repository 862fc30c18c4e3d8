import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org administrator appoint`
struct AdministratorAppoint: ChangingCommand {
    static let verb = Verb.administratorAppoint
    static let configuration = CommandConfiguration(
        commandName: "appoint", abstract: .administratorAppointAbstract,
        discussion:
            "org administrator appoint mesto-kolin jana.novakova@kolin.example --reason 'the contract email is dead'"
    )

    @Argument(help: .says(.orgCodeHelp, value: "code")) var code: String
    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @Option(help: .says(.appointReasonHelp)) var reason: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Appointment.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let proposal = try desk.organisations.appointAdministrator(code, EmailAddress(email), reason: reason)
        try terminal.changed(
            .appointmentIs(approved: false, Int(proposal.number), proposal.email), proposal, as: output,
            now: desk.now)
    }
}
