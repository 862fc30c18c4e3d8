import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account register start`
struct RegisterStart: ChangingCommand {
    static let verb = Verb.registerStart
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: .registerStartAbstract,
        discussion:
            "account register start --org mesto-kolin --email jana.novakova@kolin.example --name 'Jana Nováková'"
    )

    @Option(help: .says(.organisationHelp, value: "code")) var org: String
    @Option(help: .says(.emailHelp, value: "email")) var email: String
    @Option(help: .says(.personNameHelp)) var name: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { PublicRequest.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try desk.accounts.startRegistration(organisation: org, email: EmailAddress(email), name: name)
        try terminal.changed(.registrationAsked, PublicRequest(), as: output, now: desk.now)
    }
}
