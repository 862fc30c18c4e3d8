import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk mail retry`
struct MailRetry: ChangingCommand {
    static let verb = Verb.mailRetry
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: .mailRetryAbstract, discussion: "desk mail retry 12")

    @Argument(help: .says(.mailIdHelp)) var id: Int64
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { OutboxMail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let mail = try desk.mail.retry(id)
        try terminal.changed(.mailRequeued(id), mail, as: output, now: desk.now)
    }
}
