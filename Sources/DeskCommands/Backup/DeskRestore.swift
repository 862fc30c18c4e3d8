import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk restore`
struct DeskRestore: OpeningCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: .deskRestoreAbstract,
        discussion: "desk restore /var/backups/desk/2026-11-23 --force")

    @Argument(help: .says(.restoreFolderHelp), completion: .folders) var folder: String
    @Flag(help: .says(.restoreForceHelp)) var force = false
    @Flag(help: .says(.yesHelp)) var yes = false
    @Flag(help: .says(.jsonHelp)) var json = false
    @OptionGroup var global: GlobalOptions

    func run(_ launch: Launch, _ terminal: Terminal) throws {
        try terminal.files.demandOwn(folder)
        let path = try launch.databasePath(global)
        let outcome = try Desk.Backups.restore(
            folder, to: path, force: force, caller: launch.caller(global, database: path), now: launch.now,
            confirm: { try terminal.confirm(.confirmRestore(path), isConfirmed: yes) })
        do {
            try tell(outcome, terminal)
        } catch {
            throw madeAllTheSame(error)
        }
    }

    private func tell(_ outcome: RestoreOutcome, _ terminal: Terminal) throws {
        if json {
            try terminal.write(object: [
                "database": .string(outcome.path), "kept": JSON(outcome.kept),
                "revokedTokens": JSON(outcome.revokedTokens), "parkedMails": JSON(outcome.parkedMails),
                "erasedAgain": JSON(outcome.erasedAgain),
            ])
        } else if !global.quiet {
            try terminal.print(.restored(outcome.path))
            if let kept = outcome.kept { try terminal.print(.restoredKept(kept)) }
        }
        try terminal.flush()
        if outcome.parkedMails > 0 { terminal.say(.restoredParked(outcome.parkedMails)) }
    }
}
