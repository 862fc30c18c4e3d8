/// What makes a text about time one that cannot be taken.
package enum TimeFault: Equatable, Sendable {
    case badSpan(String)
    case badMoment(String)
    case unreadableWindow(String)
    case unreadableHours(String)
    case windowTooLong(Int)
    case hoursTooLong(Int)
    case overMidnight(String)
    case windowEmpty(String)
    case windowPast(String)
    /// A day without hours, and the text that would need some.
    case deskClosedOn(String, String)
    case badZoneFile
}
