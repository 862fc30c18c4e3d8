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
        Prose(en: "cannot read the time window “\(text)”", cs: "časovému oknu „\(text)“ nelze porozumět")
    }
    package static func unreadableHours(_ text: String) -> Prose {
        Prose(en: "cannot read the working hours “\(text)”", cs: "pracovní době „\(text)“ nelze porozumět")
    }
    package static func scheduleTooLong(_ limit: Int) -> Prose {
        Prose(
            en: "times longer than \(limit) bytes are not accepted",
            cs: "časové údaje delší než \(limit) bajtů nelze přijmout")
    }
    package static func hoursOverMidnight(_ text: String) -> Prose {
        Prose(en: "the hours in “\(text)” go over midnight", cs: "hodiny v „\(text)“ přecházejí přes půlnoc")
    }
    package static func windowEmpty(_ text: String) -> Prose {
        Prose(
            en: "the time window “\(text)” begins and ends at the same time",
            cs: "časové okno „\(text)“ začíná a končí ve stejný čas")
    }
    package static func windowPast(_ text: String) -> Prose {
        Prose(en: "the time window “\(text)” is past", cs: "časové okno „\(text)“ už uplynulo")
    }
    package static func deskClosedOn(_ day: String, _ text: String) -> Prose {
        Prose(
            en: "the desk has no hours on \(day), which “\(text)” would need",
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
