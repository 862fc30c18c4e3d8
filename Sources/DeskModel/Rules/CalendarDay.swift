/// One day as the desk sees it: whether it works, when, and why not.
package struct CalendarDay: Equatable, Sendable {
    /// The day.
    package let date: CivilDate
    /// What it is, and why.
    package let day: WorkingCalendar.Day
    /// Open tickets that closing or opening this day moved.
    package let moved: [DueMove]

    /// Made of its parts, of which none is checked.
    package init(date: CivilDate, day: WorkingCalendar.Day, moved: [DueMove] = []) {
        self.date = date
        self.day = day
        self.moved = moved
    }
}
