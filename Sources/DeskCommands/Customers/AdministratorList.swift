import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org administrator list`
struct AdministratorList: DeskCommand {
    static let verb = Verb.administratorList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .administratorListAbstract,
        discussion: "org administrator list mesto-kolin")

    @Argument(help: .says(.orgCodeHelp, value: "code")) var code: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.organisations.administrators(code), as: output, now: desk.now)
    }
}
