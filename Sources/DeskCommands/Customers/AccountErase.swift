import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account erase`
struct AccountErase: ChangingCommand {
    static let verb = Verb.accountErase
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: .accountEraseAbstract,
        discussion: "account erase jana.novakova@kolin.example --reason 'request of 3 May' -n")

    @Argument(help: .says(.emailHelp, value: "email")) var email: String
    @Option(help: .says(.eraseReasonHelp)) var reason: String
    @Flag(help: .says(.vacateHelp)) var vacate = false
    @Option(parsing: .upToNextOption, help: .says(.eraseAlsoHelp, value: "ticket")) var also: [Int64] = []
    @Option(parsing: .upToNextOption, help: .says(.eraseNotHelp, value: "ticket")) var not: [Int64] = []
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Erasure.self }
    var keepsAnswer: Bool { false }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let address = try EmailAddress(email)
        try terminal.confirm(.confirmErase(email), isConfirmed: change.yes || change.dryRun)
        let erasure = try desk.accounts.erase(
            address, reason: reason, vacate: vacate, Erasure.Choice(also: also, except: not))
        try terminal.changed(
            .erasedAccount(address.text, erasure.pseudonym), erasure, as: output, now: desk.now)
        if change.dryRun, terminal.format(output) == .table {
            try terminal.show(erasure.places, as: output, now: desk.now)
        }
    }
}
