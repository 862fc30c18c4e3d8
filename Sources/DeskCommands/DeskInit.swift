import DeskCLI
import DeskCore
import DeskDemo
import DeskModel
import DeskProse

/// `desk init`
struct DeskInit: OpeningCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: .deskInitAbstract, discussion: "desk init --demo")

    @Flag(help: .says(.demoHelp)) var demo = false
    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var global: GlobalOptions

    func run(_ launch: Launch, _ terminal: Terminal) throws {
        try launch.demandOwnStanding("init")
        let path = try launch.databasePath(global)
        let caller = try launch.caller(global, database: path)
        var now = launch.now
        if let at = global.at {
            // Only a made-up desk may be made at another time than now; its zone will be the standard one.
            try launch.demandMayAskAsOf(demo)
            now = try Instant(at, now: now, zone: .prague)
        }
        var content: DemoContent?
        if demo {
            content = try Desk.createDemo(at: path, caller: caller, now: now)
        } else {
            try Desk.create(at: path, caller: caller, now: now)
        }
        guard !global.quiet else { return }
        do {
            try tell(terminal, path, caller, content)
        } catch {
            throw madeAllTheSame(error)
        }
    }

    private func tell(
        _ terminal: Terminal, _ path: String, _ caller: Caller, _ content: DemoContent?
    ) throws {
        try terminal.print(.deskCreated(path, admin: caller.osUser))
        if let content {
            try terminal.print(
                .demoFilled(
                    organisations: content.organisations, people: content.people, tickets: content.tickets))
            try terminal.print(.demoPassword(content.password))
        }
        try terminal.flush()
        if content == nil { terminal.note(.nameIsToSet(caller.osUser)) }
    }
}
