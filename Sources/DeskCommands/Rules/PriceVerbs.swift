import ArgumentParser
import DeskProse

/// `desk price`
struct PriceVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "price", abstract: Prose.priceAbstract.spoken,
        subcommands: [PriceList.self, PriceSet.self])
}
