import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk price set`
struct PriceSet: ChangingCommand {
    /// What has a price.
    enum Product: String, CaseIterable, ExpressibleByArgument { case fast }

    static let verb = Verb.priceSet
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: .priceSetAbstract,
        discussion: "desk price set fast 1500 CZK --from 2027-01-01")

    @Argument(help: .says(.priceProductHelp, value: "product")) var product: Product
    @Argument(help: .says(.priceAmountHelp, value: "amount")) var amount: String
    @Argument(help: .says(.priceCurrencyHelp, value: "currency")) var currency: String
    @Option(help: .says(.priceFromHelp, value: "date")) var from: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Price.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let money = Money(amount: try Money.amount(amount), currency: try Money.currency(currency))
        let result = try desk.rules.setPrice(money, from: from)
        try terminal.changed(
            .priceSet(money.text, from: result.price.from.iso, isUnchanged: result.isUnchanged), result.price,
            as: output, now: desk.now)
    }
}
