import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket give`
struct TicketGive: ChangingCommand {
    static let verb = Verb.ticketGive
    static let configuration = CommandConfiguration(
        commandName: "give", abstract: .ticketGiveAbstract, discussion: "ticket give 12 petr")

    // The last word is the login: of several arguments, only the last can be a list.
    @Argument(help: .says(.giveWordsHelp, value: "n")) var words: [String]
    @OptionGroup var counted: CountedOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        guard words.count > 1 else {
            throw DeskError(.usage, .giveToWhom, hint: Prose(verbatim: "ticket give --help"))
        }
        let (named, login) = (Array(words.dropLast()), words[words.count - 1])
        let numbers = try counted.numbers(named, terminal, nil)
        try terminal.change(named, numbers, counted, as: output, now: desk.now) { change in
            .gaveTicket(change.ticket.number, login)
        } _: {
            try desk.tickets.give($0, to: login)
        }
    }
}
