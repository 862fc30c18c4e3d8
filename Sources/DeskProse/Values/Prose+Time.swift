extension Prose {
    /// A time zone file cannot be used.
    package static let badTimeZoneFile = Prose(
        en: "the time zone file is damaged or of an old kind",
        cs: "soubor časového pásma je poškozený nebo zastaralého druhu")

    /// Why nobody works on a day: the desk has no hours on that weekday, Monday being 1.
    package static func noHoursOnWeekday(_ weekday: Int) -> Prose {
        let names = [
            Prose(en: "Mondays", cs: "v pondělí"), Prose(en: "Tuesdays", cs: "v úterý"),
            Prose(en: "Wednesdays", cs: "ve středu"), Prose(en: "Thursdays", cs: "ve čtvrtek"),
            Prose(en: "Fridays", cs: "v pátek"), Prose(en: "Saturdays", cs: "v sobotu"),
            Prose(en: "Sundays", cs: "v neděli"),
        ]
        let name = names[(weekday + 6) % 7]
        return Prose(en: "no working hours on \(name.en)", cs: "\(name.cs) se nepracuje")
    }
}

/// Windows and working hours that cannot be taken.
extension Prose {
    package static func unreadableWindow(_ text: String) -> Prose {
        Prose(en: "cannot read the time window '\(text)'", cs: "době k zastižení „\(text)“ nelze porozumět")
    }
    package static func unreadableHours(_ text: String) -> Prose {
        Prose(en: "cannot read the working hours '\(text)'", cs: "pracovní době „\(text)“ nelze porozumět")
    }
    package static func scheduleTooLong(_ limit: Int) -> Prose {
        Prose(
            en: "times longer than \(limit) bytes are not accepted",
            cs: "časové údaje delší než \(limit) bajtů nelze přijmout")
    }
    package static func hoursOverMidnight(_ text: String) -> Prose {
        Prose(en: "the hours in '\(text)' go over midnight", cs: "hodiny v „\(text)“ přecházejí přes půlnoc")
    }
    package static func windowEmpty(_ text: String) -> Prose {
        Prose(
            en: "the time window '\(text)' begins and ends at the same time",
            cs: "doba k zastižení „\(text)“ začíná a končí ve stejný čas")
    }
    package static func windowPast(_ text: String) -> Prose {
        Prose(en: "the time window '\(text)' is past", cs: "doba k zastižení „\(text)“ už uplynula")
    }
    package static func deskClosedOn(_ day: String, _ text: String) -> Prose {
        Prose(
            en: "the desk has no hours on \(day), which '\(text)' would need",
            cs: "\(day) nemá podpora pracovní dobu, kterou „\(text)“ předpokládá")
    }
    package static let windowExample = Prose(
        en: "write for example \"Mon-Fri 8-11\" or \"2026-12-01 13:00-15:30\"",
        cs: "napište například „po-pá 8-11“ nebo „1.12.2026 13:00-15:30“")
    package static let workingHoursExample = Prose(
        en: "write for example \"Mon-Fri 08:00-16:30\" or \"Mon-Thu 8-12, 13-17; Fri 8-14\"",
        cs: "napište například „po-pá 8:00-16:30“ nebo „po-čt 8-12, 13-17; pá 8-14“")
    package static let splitAtMidnight = Prose(
        en: "split it at midnight, for example \"Mon 22-24; Tue 0-6\"",
        cs: "rozdělte je o půlnoci, například „po 22-24; út 0-6“")
    package static let giveWindowHours = Prose(
        en: "say the hours as well, for example \"Sat 9-12\"", cs: "uveďte i hodiny, například „so 9-12“")
}

/// Times that cannot be read.
extension Prose {
    package static func badTimeSpan(_ text: String) -> Prose {
        Prose(en: "'\(text)' is no length of time", cs: "„\(text)“ není délka času")
    }
    package static let timeSpanExample = Prose(
        en: "write for example 30m, 8h, 1h30m or 30d", cs: "napište například 30m, 8h, 1h30m nebo 30d")
    package static func badMoment(_ text: String) -> Prose {
        Prose(en: "'\(text)' is no time", cs: "„\(text)“ není časový údaj")
    }
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
