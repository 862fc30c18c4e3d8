import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk backup`
struct DeskBackup: DeskCommand {
    static let verb = Verb.deskBackup
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: .deskBackupAbstract,
        discussion: "desk backup /var/backups/desk/$(date +%F) --keep 14")

    @Argument(help: .says(.backupFolderHelp), completion: .folders) var folder: String
    @Option(help: .says(.backupKeepHelp, value: "number")) var keep: Int?
    @Flag(help: .says(.jsonHelp)) var json = false
    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let keep, keep < 1 { throw DeskError(.usage, .keepOneBackup) }
        if keep != nil, folder == "-" { throw DeskError(.usage, .keepNeedsFolder) }
    }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let outcome = try terminal.filling(folder) { try desk.backups.make(to: $0, keeping: keep) }
        let line = Prose.backedUp(outcome.folder, attachments: outcome.attachments)
        try terminal.show(
            copy: outcome, keep == nil ? line : line + .removedBackups(outcome.removed.count), in: folder,
            asJSON: json, isQuiet: global.quiet)
    }
}

extension Terminal {
    /// Prints what was copied to a place, and ends with 7 when something could not be. Where the copy itself is
    /// the answer, nothing is added to it.
    func show(
        copy outcome: CopyOutcome, _ line: Prose, in place: String, asJSON: Bool, isQuiet: Bool
    ) throws {
        if place == "-" {
            // A word in an archive would damage it.
        } else if asJSON {
            try write(object: [
                "folder": .string(outcome.folder), "attachments": JSON(outcome.attachments),
                "missing": .array(outcome.missing.map { .string($0) }), "head": .string(outcome.head),
                "removed": .array(outcome.removed.map { .string($0) }),
            ])
        } else if !isQuiet {
            try print(line)
        }
        try flush()
        guard outcome.missing.isEmpty else {
            throw DeskError(.partial, .filesNotCopied(outcome.missing.count), hint: .runDoctor)
        }
    }
}
