import DeskCLI
import DeskModel
import DeskProse

/// Files that go with a text.
struct AttachOptions: ParsableArguments {
    @Option(parsing: .upToNextOption, help: .says(.attachFilesHelp, value: "file"), completion: .files)
    var attach: [String] = []

    /// The files by their names; they are read when they are stored.
    func sources() throws -> [AttachmentSource] { try attach.map { try AttachmentSource(path: $0) } }
}
