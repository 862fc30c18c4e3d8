import DeskCLI
import DeskModel
import DeskProse

/// `desk mail`
struct MailVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: .mailAbstract,
        subcommands: [MailList.self, MailShow.self, MailDeliver.self, MailRetry.self])
}
