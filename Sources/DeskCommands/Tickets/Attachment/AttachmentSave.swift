import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket attachment save`
struct AttachmentSave: DeskCommand {
    static let verb = Verb.attachmentSave
    static let configuration = CommandConfiguration(
        commandName: "save", abstract: .attachmentSaveAbstract,
        discussion: "ticket attachment save 12 3 -o prilohy/")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Argument(help: .says(.attachmentIDHelp, value: "id")) var id: Int64
    @Option(
        "output", short: "o", help: .says(.attachmentOutputHelp, value: "place"),
        completion: .files)
    var place: String?
    @Flag(help: .says(.attachmentForceHelp)) var force = false
    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try desk.tickets.attachment(id, of: number) { facts, each in
            guard place != "-" else {
                return try each { piece throws(DeskError) in try terminal.write(bytes: piece) }
            }
            let name = FileName(cleaning: facts.name).text
            let file = try OutputFile(place, name: name, replacing: force, terminal.files)
            try file.write { sink in try each { piece throws(DeskError) in try sink.write(piece) } }
            try terminal.changed(.savedAttachment(id, file.path), facts, as: output, now: desk.now)
        }
    }
}
