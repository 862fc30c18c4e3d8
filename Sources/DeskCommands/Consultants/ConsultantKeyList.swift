import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk consultant key list`
struct ConsultantKeyList: DeskCommand {
    static let verb = Verb.consultantKeyList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .consultantKeyListAbstract,
        discussion: "desk consultant key list eva")

    @Argument(help: .says(.loginHelp, value: "login")) var login: String?
    @Flag(help: .says(.authorizedKeysHelp)) var authorizedKeys = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let keys = try desk.consultants.keys(of: login)
        guard authorizedKeys else { return try terminal.show(keys, as: output, now: desk.now) }
        for key in keys where !key.disabled {
            try terminal.write(key.authorization(program: Desk.Upkeep.program) + "\n")
        }
    }
}
