import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk calendar add`
struct CalendarAdd: ChangingCommand {
    static let verb = Verb.calendarAdd
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: .calendarAddAbstract,
        discussion: "desk calendar add 2026-12-31 --reason inventura")

    @Argument(help: .says(.calendarDateHelp, value: "date")) var date: String
    @Option(help: .says(.calendarReasonHelp)) var reason: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { CalendarDay.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.rules.addClosure(date, reason: reason)
        try terminal.changed(
            .closureAdded(result.date.iso, Text.trim(reason)), result, as: output, now: desk.now)
        try terminal.showMoves(result.moved, of: desk, as: output)
    }
}
