import ArgumentParser
import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket take`
struct TicketTake: ChangingCommand {
    static let verb = Verb.ticketTake
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: Prose.ticketTakeAbstract.spoken, discussion: "ticket take 12")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let taken = try desk.takeTicket(number)
        try terminal.changed(.tookTicket(number), taken, as: output, now: desk.now)
    }
}

extension TicketTake: PlainCommand {
    mutating func take(from line: inout PlainLine) {
        change = line.group()
        output = line.group()
        global = line.group()
        number = line.ticket() ?? 0
    }
}
