import ArgumentParser
import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk init`
struct DeskInit: HouseCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: Prose.deskInitAbstract.spoken, discussion: "desk init --demo")

    @OptionGroup var global: GlobalOptions

    func run(_ launch: Launch, _ terminal: Terminal) async throws {
        let path = try launch.databasePath(global)
        let caller = try launch.caller(global, database: path)
        try Desk.create(at: path, caller: caller, now: launch.now)
        try terminal.print(.deskCreated(path, admin: caller.osUser))
    }
}
