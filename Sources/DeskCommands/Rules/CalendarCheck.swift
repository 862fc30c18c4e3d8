import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk calendar check`
struct CalendarCheck: DeskCommand {
    static let verb = Verb.calendarCheck
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: .calendarCheckAbstract,
        discussion: "desk calendar check tomorrow && echo open")

    @Argument(help: .says(.calendarDateHelp, value: "date")) var date: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let found = try desk.rules.calendarDay(date)
        let hours = found.day.hours.map(\.text).joined(separator: ", ")
        let line =
            found.day.reason.map { Prose.dayIsOff(found.date.iso, $0.name) }
            ?? .dayIsWorking(found.date.iso, hours)
        try terminal.changed(line, found, as: output, now: desk.now)
        if !found.day.isWorking { throw ExitCode(1) }
    }
}
