import DeskCLI
import DeskModel
import DeskProse

/// `desk price`
struct PriceVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "price", abstract: .priceAbstract,
        subcommands: [PriceList.self, PriceSet.self])
}
