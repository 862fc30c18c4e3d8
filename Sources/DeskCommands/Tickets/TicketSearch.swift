import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket search`
struct TicketSearch: DeskCommand {
    static let verb = Verb.ticketSearch
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: .ticketSearchAbstract,
        discussion: "ticket search vyplata \"mimo evidenci\" uzáv*")

    @Argument(help: .says(.searchWordsHelp, value: "words")) var words: [String]
    @Flag(help: .says(.searchExactHelp)) var exact = false
    @OptionGroup var filter: TicketFilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let isRanked = output.sort == "rank"
        if isRanked { output.sort = nil }
        let text = words.joined(separator: " ")
        terminal.tellEmptySearch(text)
        terminal.tellEmptySearch(filter.text)
        let (hits, isWhole) = try desk.tickets.search(
            SearchWords(text), filter.filter(), exact: exact,
            order: isRanked ? .rank : .newest,
            limit: output.rowLimit)
        if !isWhole { terminal.say(.olderAreNotFound) }
        try terminal.show(hits, as: output, now: desk.now)
    }
}
