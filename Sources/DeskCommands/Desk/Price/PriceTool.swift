import ArgumentParser
import DeskProse

/// `desk price`
struct PriceTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "price", abstract: Prose.priceAbstract.spoken,
        subcommands: [PriceList.self, PriceSet.self])
}
