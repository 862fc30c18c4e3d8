import ArgumentParser
import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket note`
struct TicketNote: ChangingCommand {
    static let verb = Verb.ticketNote
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: Prose.ticketNoteAbstract.spoken,
        discussion: "ticket note 12 -m \"Volala paní Nová\"")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @OptionGroup var body: TextInput
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let noted = try desk.note(number, try body.required(terminal))
        try terminal.changed(.notedOnTicket(number), noted, as: output, now: desk.now)
    }
}
