import DeskCLI
import DeskModel
import DeskProse

/// `ticket attachment`: see `Prose.attachmentAbstract`.
struct AttachmentVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attachment", abstract: .attachmentAbstract,
        subcommands: [AttachmentList.self, AttachmentSave.self, AttachmentRemove.self])
}
