import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account reset request`
struct ResetRequest: ChangingCommand {
    static let verb = Verb.resetRequest
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: .resetRequestAbstract,
        discussion: "account reset request jana.novakova@kolin.example")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @Flag("print", help: .says(.printTokenHelp)) var printsToken = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { printsToken ? PrintedToken.self : PublicRequest.self }
    var keepsAnswer: Bool { !printsToken }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let email = try EmailAddress(email)
        guard printsToken else {
            try desk.accounts.requestReset(email)
            return try terminal.changed(.resetAsked, PublicRequest(), as: output, now: desk.now)
        }
        let (token, text) = try desk.accounts.printReset(email)
        try terminal.changed(
            Prose(verbatim: text), PrintedToken(token, text: text), as: output, now: desk.now)
    }
}
