import ArgumentParser
import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket create`
struct TicketCreate: ChangingCommand {
    static let verb = Verb.ticketCreate
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: Prose.ticketCreateAbstract.spoken,
        discussion: "ticket create --from jana@firma.cz --subject \"Nejde uzávěrka\" -m \"Po potvrzení…\"")

    @Option(help: .says(.ticketFromHelp, value: "email")) var from: String?
    @Option(help: .says(.ticketSubjectHelp)) var subject: String?
    @OptionGroup var body: BodyOptions
    @Option(name: .customLong("error"), help: .says(.ticketErrorHelp, value: "text")) var errorMessage:
        String?
    @Option(help: .says(.ticketStepsHelp, value: "text")) var steps: String?
    @Option(parsing: .upToNextOption, help: .says(.ticketAvailableHelp, value: "window"))
    var available: [String] = []
    @Option(help: .says(.ticketPhoneHelp)) var phone: String?
    @Option(help: .says(.ticketChannelHelp)) var channel: Ticket.Channel?
    @Option(help: .says(.ticketTopicHelp)) var topic: String?
    @Option(help: .says(.ticketDeadlineHelp, value: "time")) var deadline: String?
    @Flag(help: .says(.ticketFastHelp)) var fast = false
    @Option(help: .says(.ticketAcceptPriceHelp, value: "amount")) var acceptPrice: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) async throws {
        guard let requester = from ?? desk.caller.by?.text else {
            throw DeskError(.usage, .missingFlag("--from"), hint: .ticketCreateExample)
        }
        guard let subject else {
            throw DeskError(.usage, .missingFlag("--subject"), hint: .ticketCreateExample)
        }
        let draft = try TicketDraft(
            requester: requester, subject: subject, description: try await body.text(terminal),
            errorMessage: errorMessage, steps: steps, phone: phone, channel: channel ?? .phone, topic: topic,
            lane: fast ? .fast : .standard, acceptedPrice: acceptPrice, deadline: deadline, windows: available
        )
        let intake = try desk.createTicket(draft)
        let ticket = intake.detail.ticket
        try terminal.changed(
            .ticketCreated(ticket.number, place: intake.position, due: ticket.dueAt?.iso), intake, as: output,
            now: desk.now)
        for remark in intake.remarks { terminal.say(remark) }
    }
}
