import CStart
package import DeskCLI
import DeskModel
import DeskProse
import Glibc

/// The five tools, each by the name it is called by.
package enum Tool: String, CaseIterable, Sendable {
    case account
    case desk
    case org
    case queue
    case ticket

    /// The tool of a path such as `/usr/bin/queue`; `desk` for any name not known.
    package init(path: String) {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] }
        self = Tool(rawValue: String(name ?? path[...])) ?? .desk
    }

    /// The root of its commands.
    package var root: any ParsableCommand.Type {
        switch self {
        case .account: AccountTool.self
        case .desk: DeskTool.self
        case .org: OrgTool.self
        case .queue: QueueTool.self
        case .ticket: TicketTool.self
        }
    }

    /// Runs one command line and returns its exit status.
    package func run(_ given: [String], _ launch: Launch) -> Int32 {
        if Completion.isAsked(by: given) {
            Completion(given)?.answer(launch, self)
            return 0
        }
        if let serve = served(given, launch.terminal) {
            return launch.terminal.carryOut(given, of: rawValue) { try serve.run(launch, $0) }
        }
        let arguments: [String]
        do throws(DeskError) {
            arguments = unfolded(shown(try unaliased(given, launch)), launch)
        } catch {
            return launch.terminal.refuse(given, error)
        }
        let launch = launch.saying([rawValue] + arguments)
        let status = runTool(
            root, arguments: arguments, terminal: launch.terminal, version: Version.json,
            names: { shorthands(arguments, launch) }, execute: launch.run)
        launch.terminal.settleTexts(status, rawValue, arguments)
        return status
    }

    /// The command line that every verb from elsewhere waits for, which needs no look at all that there is to read.
    private func served(_ arguments: [String], _ terminal: Terminal) -> DeskServe? {
        self == .desk && !terminal.isElsewhere ? DeskServe(words: arguments) : nil
    }

    /// A command line with `show` where `ticket 12` leaves it out.
    private func shown(_ arguments: [String]) -> [String] {
        let place = self == .desk && arguments.first == Tool.ticket.rawValue ? 1 : self == .ticket ? 0 : nil
        guard let place, arguments.count > place, TicketNumber.isMeant(by: arguments[place]) else {
            return arguments
        }
        return arguments[..<place] + ["show"] + arguments[place...]
    }

    /// Runs the tool this process was started as.
    package static func main() -> Int32 {
        desk_started()
        return desk_with_room { Tool.start() }
    }

    private static func start() -> Int32 {
        // What is written is nobody else's, whoever asks for the file to be made: SQLite too.
        umask(0o077)
        let count = desk_argument_count()
        // What is not UTF-8 could only be fixed, and what was meant must not be guessed: it is refused.
        let texts = (0..<count).map { desk_argument($0).flatMap { String(validatingCString: $0) } }
        let arguments = texts.dropFirst().map { $0 ?? "" }
        let tool = Tool(path: texts.first.flatMap(\.self) ?? "desk")
        var terminal = Terminal.standard()
        if let lack = lackOfMemory { return terminal.refuse(arguments, lack) }
        if let broken = texts.firstIndex(of: nil) {
            terminal.tool = tool.rawValue
            return terminal.refuse(arguments, DeskError(.invalid, .argumentNotText(broken)))
        }
        var line = Array(arguments)
        var configured: Configured?
        terminal.tool = tool.rawValue
        do throws(DeskError) {
            line = try tool.unaliased(line, &configured, terminal)
        } catch {
            return terminal.refuse(line, error)
        }
        if let status = tool.runElsewhere(&line, terminal, &configured) { return status }
        return tool.run(line, Launch(terminal: terminal, program: "/proc/self/exe", configured: configured))
    }
}
