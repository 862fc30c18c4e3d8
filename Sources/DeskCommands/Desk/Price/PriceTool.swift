import ArgumentParser
import DeskProse

/// `desk price`
struct PriceTool: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "price", abstract: Prose.priceAbstract.spoken,
        subcommands: [PriceList.self, PriceSet.self])
}
