import DeskCLI
import DeskModel
import DeskProse

/// `desk calendar`
struct CalendarVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: .calendarAbstract,
        subcommands: [CalendarShow.self, CalendarCheck.self, CalendarAdd.self, CalendarRemove.self])
}
