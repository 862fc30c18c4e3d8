import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk consultant key add`
struct ConsultantKeyAdd: ChangingCommand {
    static let verb = Verb.consultantKeyAdd
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: .consultantKeyAddAbstract,
        discussion: "desk consultant key add eva <id_ed25519.pub")

    @Argument(help: .says(.loginHelp, value: "login")) var login: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { ConsultantKey.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let file = try terminal.standardInput().readText(limit: 65536)
        let key = try desk.consultants.addKey(file, to: login)
        try terminal.changed(
            .consultantKeyIs(added: true, key.fingerprint, key.login), key, as: output, now: desk.now)
    }
}
