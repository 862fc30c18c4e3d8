import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org administrator recover`
struct AdministratorRecover: ChangingCommand {
    static let verb = Verb.administratorRecover
    static let configuration = CommandConfiguration(
        commandName: "recover", abstract: .administratorRecoverAbstract,
        discussion:
            "org administrator recover mesto-kolin --email jana.novakova@kolin.example --name 'Jana Nováková'"
    )

    @Argument(help: .says(.orgCodeHelp, value: "code")) var code: String
    @Option(help: .says(.emailHelp, value: "email")) var email: String
    @Option(help: .says(.personNameHelp)) var name: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Organisation.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let organisation = try desk.organisations.recoverAdministrator(
            code, email: EmailAddress(email), name: name)
        try terminal.changed(.recoveryAsked(code), organisation, as: output, now: desk.now)
    }
}
