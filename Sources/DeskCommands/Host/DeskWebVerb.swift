import DeskCLI
import DeskCore
import DeskModel
import DeskProse
import Glibc

/// `desk web`: serves the customer's web on this machine, to be tried out.
///
/// It is another program that does it, so that this one has no part in it but the way there.
struct DeskWebVerb: OpeningCommand {
    static let configuration = CommandConfiguration(
        commandName: "web", abstract: .deskWebAbstract,
        discussion: "desk web --listen 127.0.0.1:8080")

    @Option(help: .says(.webListenHelp, value: "address:port")) var listen = "127.0.0.1:8080"
    @OptionGroup var global: GlobalOptions

    func run(_ launch: Launch, _ terminal: Terminal) throws {
        try launch.demandOwnStanding("web")
        guard global.onBehalf == nil else { throw DeskError(.usage, .webTakesNoBy) }
        guard let place = LoopbackAddress(listen) else {
            throw DeskError(.usage, .webListensHere(listen), hint: .webListenExample)
        }
        let database = try launch.databasePath(global)
        let login = try global.actingAs ?? launch.open(global, verb: .whoami, dryRun: false).web.login()
        guard launch.program != nil else { throw DeskError(.configuration, .helperMissing("desk-listen")) }
        terminal.say(.webListening("http://\(place.address):\(place.port)/"))
        try terminal.become("desk-listen", ["\(place.address):\(place.port)", database, login ?? ""])
    }
}
