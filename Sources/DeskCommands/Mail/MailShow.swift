import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk mail show`
struct MailShow: DeskCommand {
    static let verb = Verb.mailShow
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: .mailShowAbstract, discussion: "desk mail show 12")

    @Argument(help: .says(.mailIdHelp)) var id: Int64
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(one: try desk.mail.show(id), as: output, now: desk.now)
    }
}
