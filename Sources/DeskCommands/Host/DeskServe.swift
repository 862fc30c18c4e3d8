import DeskCLI
import DeskCore
import DeskModel
import DeskProse
import Glibc

/// `desk serve`: carries out one command line of a client's, whose streams, files and prompts it uses.
///
/// Across sudo it is carried out for whoever sudo names; with a login, as the forced command of a key says, for
/// that consultant.
struct DeskServe: OpeningCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: .deskServeAbstract, discussion: "desk serve eva")

    @Argument(help: .says(.serveLoginHelp, value: "login")) var login: String?
    @OptionGroup var global: GlobalOptions

    init() {}

    /// The command line as keys and sudoers have it; nil for any other.
    init?(words: [String]) {
        guard words.first == "serve", words.count <= 2,
            !words.contains(where: { $0.utf8.first == UInt8(ascii: "-") })
        else { return nil }
        login = words.dropFirst().first
    }

    func run(_ launch: Launch, _ terminal: Terminal) throws {
        // The channel is the process's own streams, which within another program are not there to be had.
        guard launch.program != nil, !terminal.isTTY.input else {
            throw DeskError(.usage, .serveNeedsClient, hint: .serveNeedsClientHint)
        }
        // Whom sudo lets in is told by sudo; saying to be somebody else takes the desk's own user.
        guard login == nil || terminal.files.areOwn else {
            throw DeskError(.notPermitted, .serveLoginAcrossSudo, hint: .serveAlone)
        }
        guard global.database == nil, global.actingAs == nil, global.onBehalf == nil else {
            throw DeskError(.usage, .serveTakesNoFlags)
        }
        let channel = try Channel.accept(version: Version.text)
        let served = Terminal.served(by: channel)
        let status: Int32
        if let tool = Tool(rawValue: channel.greeting.tool) {
            status = tool.run(
                channel.greeting.arguments, launch.serving(served, login: login, channel.greeting))
        } else {
            status = served.refuse([], DeskError(.usage, .channelBroken))
        }
        channel.end(with: status)
        throw ExitCode(status)
    }
}
