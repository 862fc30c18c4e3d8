import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org administrator approve`
struct AdministratorApprove: ChangingCommand {
    static let verb = Verb.administratorApprove
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: .administratorApproveAbstract,
        discussion: "org administrator approve 3")

    @Argument(help: .says(.appointmentHelp, value: "id")) var number: Int64
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Appointment.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let approved = try desk.organisations.approveAppointment(number)
        try terminal.changed(
            .appointmentIs(approved: true, Int(approved.number), approved.email), approved, as: output,
            now: desk.now)
    }
}
