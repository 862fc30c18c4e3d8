import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk price list`
struct PriceList: DeskCommand {
    static let verb = Verb.priceList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .priceListAbstract, discussion: "desk price list --json")

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.rules.prices(), as: output, now: desk.now)
    }
}
