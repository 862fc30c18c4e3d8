import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket fast quote`
struct FastQuote: DeskCommand {
    static let verb = Verb.fastQuote
    static let configuration = CommandConfiguration(
        commandName: "quote", abstract: .fastQuoteAbstract, discussion: "ticket fast quote --json"
    )

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let quote = Quote(price: try desk.tickets.fastQuote())
        try terminal.show(one: quote, as: output, now: desk.now) { _ in quote.price.money.text + "\n" }
    }
}
