import ArgumentParser
import DeskProse

/// `desk calendar`
struct CalendarVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: Prose.calendarAbstract.spoken,
        subcommands: [CalendarShow.self, CalendarCheck.self, CalendarAdd.self, CalendarRemove.self])
}
