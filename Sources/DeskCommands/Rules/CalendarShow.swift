import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk calendar show`
struct CalendarShow: DeskCommand {
    static let verb = Verb.calendarShow
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: .calendarShowAbstract,
        discussion: "desk calendar show --year 2027")

    @Option(help: .says(.calendarYearHelp, value: "year")) var year: Int?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        // The law is known from 2000 on.
        let known = 2000...9999
        if let year, !known.contains(year) { throw DeskError(.usage, .badYear(year, known)) }
    }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.rules.daysOff(year: year), as: output, now: desk.now)
    }
}
