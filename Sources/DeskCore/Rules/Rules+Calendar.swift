package import DeskModel
package import DeskProse
import DeskStore

extension Desk.Rules {
    /// The days off of a year, without one of the current year: holidays, also those on weekends, and closures.
    package func daysOff(year: Int?) throws -> [Holiday] {
        try read(.calendarShow) { act in
            let calendar = try act.sql.calendar()
            return calendar.daysOff(in: year ?? calendar.zone.date(at: now).year)
        }
    }

    /// The desk's time zone, for telling times to people.
    package func timeZone() throws -> TimeZoneTable { try store.read(at: now) { try $0.zone() } }

    /// Shows the desk's time on a screen from now on.
    package func showTime(on clock: ScreenClock) throws {
        try store.read(at: now) { clock.show(try $0.zone(), of: try $0.rule(.timeZone).text) }
    }

    /// What a day is for the desk.
    package func calendarDay(_ text: String) throws -> CalendarDay {
        try read(.calendarCheck) { act in
            let calendar = try act.sql.calendar()
            let date = try Self.date(text, now: now, zone: calendar.zone)
            return CalendarDay(date: date, day: calendar.day(date))
        }
    }

    /// Closes the desk on a day.
    ///
    /// Throws `.conflict` when it is closed already.
    package func addClosure(_ text: String, reason: String) throws -> CalendarDay {
        let reason = try Text.line(reason, .reason)
        return try write(.calendarAdd) { act in
            let date = try Self.date(text, now: now, zone: act.sql.zone())
            guard try act.sql.insertClosure(date, reason: reason) else {
                throw DeskError(.conflict, .closureExists(date.iso), hint: .removeClosure(date.iso))
            }
            return try act.closureChanged(date, ["closed": .string(reason)])
        }
    }

    /// Takes a closure back.
    ///
    /// Throws `.notFound` when there is none, for a holiday too.
    package func removeClosure(_ text: String) throws -> CalendarDay {
        try write(.calendarRemove) { act in
            let calendar = try act.sql.calendar()
            let date = try Self.date(text, now: now, zone: calendar.zone)
            guard let reason = try act.sql.deleteClosure(date) else {
                let holiday = calendar.holidays.holiday(on: date)
                throw DeskError(
                    .notFound,
                    holiday.map { .noClosureButHoliday(date.iso, $0.name) } ?? .noClosure(date.iso),
                    hint: .showCalendar)
            }
            return try act.closureChanged(date, ["opened": .string(reason)])
        }
    }

    /// A day as somebody writes it.
    ///
    /// Throws `.usage` for anything that is no day.
    static func date(_ text: String, now: Instant, zone: TimeZoneTable) throws(DeskError) -> CivilDate {
        let moment: Moment
        do {
            moment = try Moment(text, now: now, zone: zone, direction: .ahead)
        } catch {
            throw DeskError(
                .usage, ValueFault.badDate(text.utf8.count <= 60 ? text : "…").message, hint: .dateExample)
        }
        guard case .day(let date) = moment else {
            throw DeskError(.usage, ValueFault.badDate(text).message, hint: .dateExample)
        }
        return date
    }
}

extension Act {
    /// Counts due times anew after a closure came or went, and puts it on record.
    fileprivate func closureChanged(_ date: CivilDate, _ changes: JSON) throws -> CalendarDay {
        let moved = try sql.recountDueTimes()
        var members: [JSON.Member] = []
        if case .object(let given) = changes { members = given }
        members.append(JSON.Member("movedTickets", JSON(moved.count)))
        try record(.date(date.iso), .object(members))
        return CalendarDay(date: date, day: try sql.calendar().day(date), moved: moved)
    }
}
