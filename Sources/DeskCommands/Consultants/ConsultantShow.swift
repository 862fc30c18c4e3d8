import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk consultant show`
struct ConsultantShow: DeskCommand {
    static let verb = Verb.consultantShow
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: .consultantShowAbstract,
        discussion: "desk consultant show petr --json")

    @Argument(help: .says(.loginHelp, value: "login")) var login: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(one: try desk.consultants.show(login), as: output, now: desk.now)
    }
}
