import DeskModel

/// The date of a mail (RFC 5322, 3.3), always in UTC: `Tue, 1 Dec 2026 13:00:00 +0000`.
enum MailDate {
    static func text(_ instant: Instant) -> String {
        let (quotient, rest) = instant.seconds.quotientAndRemainder(dividingBy: 86_400)
        let second = Int(rest < 0 ? rest + 86_400 : rest)
        let date = CivilDate(dayNumber: Int(rest < 0 ? quotient - 1 : quotient))
        let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][date.weekday - 1]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let clock = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(weekday), \(date.day) \(months[date.month - 1]) \(date.year) "
            + "\(clock.joined(separator: ":")) +0000"
    }
}
