import ArgumentParser
import DeskCLI
import DeskCore
import DeskModel
import DeskProse
import Glibc

/// `desk web`: serves the customer's web on this machine, to be tried out.
///
/// It is another program that does it, so that this one has no part in it but the way there.
struct DeskWebVerb: HouseCommand {
    static let configuration = CommandConfiguration(
        commandName: "web", abstract: Prose.deskWebAbstract.spoken,
        discussion: "desk web --listen 127.0.0.1:8080")

    @Option(help: .says(.webListenHelp, value: "address:port")) var listen = "127.0.0.1:8080"
    @OptionGroup var global: GlobalOptions

    func run(_ launch: Launch, _ terminal: Terminal) throws {
        try launch.demandOwnStanding("web")
        guard global.onBehalf == nil else { throw DeskError(.usage, .webTakesNoBy) }
        guard let place = LoopbackAddress(listen) else {
            throw DeskError(.usage, .webListensHere(listen), hint: .webListenExample)
        }
        let database = try launch.databasePath(global)
        let login = try global.actingAs ?? launch.open(global, verb: .whoami, rehearsal: false).webLogin()
        guard launch.program != nil, let program = DeskWebVerb.installed() else {
            throw DeskError(.configuration, .webMissing)
        }
        terminal.say(.webListening("http://\(place.address):\(place.port)/"))
        try terminal.flush()
        let words = ["desk-web", "--listen", "\(place.address):\(place.port)", database, login ?? ""]
        var list = words.map { strdup($0) } + [nil]
        defer { for word in list { free(word) } }
        execv(program, &list)
        throw DeskError(.configuration, .cannotRun(program, String(cString: strerror(errno))))
    }

    /// Where the program is: beside this one, or where `make install` puts it.
    private static func installed() -> String? {
        guard let text = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(text) }
        let executable = String(cString: text)
        let folder = executable.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(executable[..<$0]) } ?? "."
        return ["\(folder)/desk-web", "\(folder)/../libexec/desk/desk-web"].first { access($0, X_OK) == 0 }
    }
}
