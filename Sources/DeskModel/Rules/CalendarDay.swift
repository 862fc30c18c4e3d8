/// One day as the desk sees it: whether it works, when, and why not.
package struct CalendarDay: Equatable, Sendable {
    package let date: CivilDate
    package let day: WorkingCalendar.Day
    /// Open tickets that closing or opening this day moved.
    package let moved: [DueMove]

    package init(date: CivilDate, day: WorkingCalendar.Day, moved: [DueMove] = []) {
        self.date = date
        self.day = day
        self.moved = moved
    }
}
