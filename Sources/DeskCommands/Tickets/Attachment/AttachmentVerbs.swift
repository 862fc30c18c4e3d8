import ArgumentParser
import DeskCLI
import DeskProse

/// `ticket attachment`: see `Prose.attachmentAbstract`.
struct AttachmentVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attachment", abstract: Prose.attachmentAbstract.spoken,
        subcommands: [AttachmentList.self, AttachmentSave.self, AttachmentRemove.self])
}
