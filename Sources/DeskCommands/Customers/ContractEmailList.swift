import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org contract-email list`
struct ContractEmailList: DeskCommand {
    static let verb = Verb.contractEmailList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .contractEmailListAbstract,
        discussion: "org contract-email list mesto-kolin")

    @Argument(help: .says(.orgCodeHelp, value: "code")) var code: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.organisations.contractEmails(code), as: output, now: desk.now)
    }
}
