import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org contract-email add`
struct ContractEmailAdd: ChangingCommand {
    static let verb = Verb.contractEmailAdd
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: .contractEmailAddAbstract,
        discussion: "org contract-email add mesto-kolin mzdy@kolin.example")

    @Argument(help: .says(.orgCodeHelp, value: "code")) var code: String
    @Argument(help: .says(.contractEmailHelp, value: "email")) var email: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Organisation.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let email = try EmailAddress(email)
        let organisation = try desk.organisations.addContractEmail(code, email)
        try terminal.changed(
            .contractEmailIs(added: true, email.text, code), organisation, as: output, now: desk.now)
    }
}
