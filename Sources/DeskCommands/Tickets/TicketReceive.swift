import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket receive`
struct TicketReceive: ChangingCommand {
    static let verb = Verb.ticketReceive
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: .ticketReceiveAbstract,
        discussion: "ticket receive 12 --from jana@firma.cz -m \"Už to jde.\"")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Option(help: .says(.receiveFromHelp, value: "email")) var from: String?
    @OptionGroup var body: TextInput
    @OptionGroup var attachments: AttachOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        guard let sender = from ?? desk.caller.by?.text else {
            throw DeskError(.usage, .missingFlag("--from"))
        }
        let email = try EmailAddress(sender)
        let text = try body.required(terminal)
        let received = try desk.tickets.receive(number, from: email, text, files: attachments.sources())
        try terminal.changed(
            .receivedOnTicket(number, received.ticket.state.rawValue), received, as: output, now: desk.now)
    }
}
