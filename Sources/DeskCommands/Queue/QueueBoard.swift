import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `queue board`
struct QueueBoard: DeskCommand {
    static let verb = Verb.queueBoard
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: .queueBoardAbstract,
        discussion: "queue board -o /srv/www/board.html --refresh 1m")

    @Option(
        "output", short: "o", help: .says(.boardOutputHelp, value: "file"),
        completion: .files)
    var file: String
    @Option(help: .says(.statsSinceHelp, value: "time")) var since = "30d"
    @Option(help: .says(.boardRefreshHelp, value: "duration")) var refresh = "1m"
    @Option(help: .says(.boardLinesHelp, value: "count")) var lines = 14
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        guard (1...1000).contains(lines) else { throw DeskError(.usage, .linesOutOfRange(lines)) }
        let seconds = max(1, try TimeSpan(refresh).seconds)
        let board = try desk.queue.board(since: since, lines: lines)
        let page = board.html(language: terminal.language, refresh: seconds)
        guard file != "-" else { return try terminal.write(page) }
        try OutputFile(file, mode: 0o640, terminal.files).write { try $0.write(page.utf8) }
        if !terminal.isQuiet { try terminal.print(.boardWritten(file)) }
    }
}
