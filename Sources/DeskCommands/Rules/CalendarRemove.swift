import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk calendar remove`
struct CalendarRemove: ChangingCommand {
    static let verb = Verb.calendarRemove
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: .calendarRemoveAbstract,
        discussion: "desk calendar remove 2026-12-31")

    @Argument(help: .says(.calendarDateHelp, value: "date")) var date: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { CalendarDay.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.rules.removeClosure(date)
        try terminal.changed(.closureRemoved(result.date.iso), result, as: output, now: desk.now)
        try terminal.showMoves(result.moved, of: desk, as: output)
    }
}
