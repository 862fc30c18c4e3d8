import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org contract-email remove`
struct ContractEmailRemove: ChangingCommand {
    static let verb = Verb.contractEmailRemove
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: .contractEmailRemoveAbstract,
        discussion: "org contract-email remove mesto-kolin mzdy@kolin.example")

    @Argument(help: .says(.orgCodeHelp, value: "code")) var code: String
    @Argument(help: .says(.contractEmailHelp, value: "email")) var email: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Organisation.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let (organisation, removed) = try desk.organisations.removeContractEmail(code, EmailAddress(email))
        try terminal.changed(
            .contractEmailIs(added: false, removed.text, code), organisation, as: output, now: desk.now)
    }
}
