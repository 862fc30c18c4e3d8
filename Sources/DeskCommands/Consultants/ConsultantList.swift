import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk consultant list`
struct ConsultantList: DeskCommand {
    static let verb = Verb.consultantList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .consultantListAbstract,
        discussion: "desk consultant list --sort role,login")

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.consultants.list(), as: output, now: desk.now)
    }
}
