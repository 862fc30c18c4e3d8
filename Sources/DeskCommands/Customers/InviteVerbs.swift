import DeskCLI
import DeskModel
import DeskProse

/// `account invite`: see `Prose.inviteAbstract`.
struct InviteVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite", abstract: .inviteAbstract,
        subcommands: [InviteSend.self, InviteList.self, InviteRevoke.self])
}
