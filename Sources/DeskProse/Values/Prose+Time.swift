package import DeskModel

/// Windows and working hours that cannot be taken.
extension Prose {
    package static let windowExample = Prose(
        en: "write for example \"Mon-Fri 8-11\" or \"2026-12-01 13:00-15:30\"",
        cs: "napište například „po-pá 8-11“ nebo „1.12.2026 13:00-15:30“")
}

/// Times that cannot be read.
extension Prose {
    package static let momentExample = Prose(
        en: "write for example 2026-12-01, \"2026-12-01 13:00\", yesterday, \"mon 9:00\" or 2h",
        cs: "napište například 2026-12-01, „1.12.2026 13:00“, včera, „po 9:00“ nebo 2h")
}

/// Times as people read them.
extension Prose {
    /// A day: `1 Dec 2026`, `1. 12. 2026`.
    package static func date(year: Int, month: Int, day: Int) -> Prose {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return Prose(en: "\(day) \(months[(month + 11) % 12]) \(year)", cs: "\(day). \(month). \(year)")
    }

    /// A time of day, by its minute: `08:00`, `8:00`.
    package static func clock(minute: Int) -> Prose {
        let (hour, rest) = (String(minute / 60), String(minute % 60))
        let minutes = ":" + (rest.utf8.count < 2 ? "0" : "") + rest
        return Prose(en: (hour.utf8.count < 2 ? "0" : "") + hour + minutes, cs: hour + minutes)
    }

    /// The short name of a weekday; Monday is 1.
    package static func weekday(_ weekday: Int) -> Prose {
        let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let czech = ["po", "út", "st", "čt", "pá", "so", "ne"]
        return Prose(en: english[(weekday + 6) % 7], cs: czech[(weekday + 6) % 7])
    }

    /// How far away something is, for tables: `5 min`, `2 h`, `3 d`, and `-2 h` of what is overdue.
    ///
    /// The largest unit alone, cut off: 119 minutes are `1 h`, 47 hours are `47 h`.
    package static func distance(seconds: Int64) -> Prose {
        let length = seconds.magnitude
        let sign = seconds < 0 ? "-" : ""
        return switch length {
        case ..<60: Prose(en: "now", cs: "teď")
        case ..<3600: Prose(verbatim: "\(sign)\(length / 60) min")
        case ..<(48 * 3600): Prose(verbatim: "\(sign)\(length / 3600) h")
        default: Prose(verbatim: "\(sign)\(length / 86_400) d")
        }
    }
}
