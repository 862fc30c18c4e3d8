import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket original`
struct TicketOriginal: DeskCommand {
    static let verb = Verb.ticketOriginal
    static let configuration = CommandConfiguration(
        commandName: "original", abstract: .ticketOriginalAbstract,
        discussion: "ticket original 12 -o dopis.eml")

    @Argument(help: .says(.ticketNumberHelp, value: "n")) var number: Int64
    @Argument(help: .says(.originalCommentHelp, value: "comment")) var comment: Int64?
    @Option(
        "output", short: "o", help: .says(.originalOutputHelp, value: "place"),
        completion: .files)
    var place: String?
    @Flag(help: .says(.attachmentForceHelp)) var force = false
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        // Refused whether there is a letter or not.
        if let place, place != "-", case .streams = terminal.files { try terminal.files.demandOwn(place) }
        try desk.mail.original(of: number, comment: comment) { letter, each in
            guard let place, place != "-" else { return try terminal.write(letter: each) }
            let file = try OutputFile(place, name: letter.fileName, replacing: force, terminal.files)
            try file.write { sink in try each { piece throws(DeskError) in try sink.write(piece) } }
            try terminal.print(.savedOriginal(number, file.path))
            try terminal.flush()
        }
    }
}

extension Terminal {
    /// Prints a mail as it came; where a person looks at it, so that it cannot drive their terminal.
    fileprivate func write(
        letter each: ((UnsafeRawBufferPointer) throws(DeskError) -> Void) throws -> Void
    ) throws {
        guard isTTY.output else {
            try each { piece throws(DeskError) in try write(bytes: piece) }
            return try flush()
        }
        var bytes: [UInt8] = []
        try each { piece throws(DeskError) in bytes += piece }
        let text = String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self)
        try paging(true) { try $0.write(shown(text, keepingNewlines: true)) }
        try flush()
    }
}
