import DeskCLI
import DeskCore
import DeskModel
import DeskProse
import Glibc

extension Launch {
    /// What verbs need to know of this machine.
    func environment(
        _ configuration: Configuration, database path: String, _ global: GlobalOptions
    ) -> DeskEnvironment {
        var soon: @Sendable () -> Void = {}
        if let program, configuration.mailer != nil || configuration.hook != nil {
            let deliverer = DetachedDeliverer(
                program: program, database: path, environment: terminal.environment)
            soon = { deliverer.start() }
        }
        var clock: (@Sendable () -> Instant)?
        if program != nil { clock = { Launch.clock() } }
        let teller = ProgressTeller(terminal.obeying(global))
        return DeskEnvironment(
            mailer: configuration.mailer, from: configuration.from,
            web: configuration.web.map(Launch.withoutSlash), hook: configuration.hook, templates: templates,
            clock: clock,
            openFile: { [terminal] path, limit throws(DeskError) in
                try terminal.open(path, limit: limit, waiting: false)
            }, progress: teller.tell, deliverSoon: soon)
    }

    /// The folder of the desk's own mail texts: the user's, else the system's, beside `desk.toml`.
    private var templates: String? {
        let own = BaseFolders(environment: terminal.environment).configuration.map { "\($0)/desk/templates" }
        return [own, "/etc/desk/templates"].compactMap { $0 }.first { access($0, R_OK | X_OK) == 0 }
    }

    private static func withoutSlash(_ address: String) -> String {
        address.utf8.last == UInt8(ascii: "/") ? withoutSlash(String(address.dropLast())) : address
    }
}
