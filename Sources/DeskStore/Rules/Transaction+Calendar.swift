package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// When the desk works, by its rules and closures at this moment.
    package func calendar() throws -> WorkingCalendar {
        WorkingCalendar(
            hours: try WorkingHours(rule(.hours).text), closures: try closures(), zone: try zone())
    }

    /// The desk's time zone.
    package func zone() throws -> TimeZoneTable {
        try TimeZoneFile.table(named: rule(.timeZone).text)
    }
}
