package import DeskModel

/// What is said of texts about time that cannot be taken.
extension TimeFault {
    /// What happened.
    package var message: Prose {
        switch self {
        case .badSpan(let text):
            Prose(en: "'\(text)' is not a length of time", cs: "„\(text)“ není délka času")
        case .badMoment(let text): Prose(en: "'\(text)' is not a time", cs: "„\(text)“ není časový údaj")
        case .unreadableWindow(let text):
            Prose(
                en: "cannot read the time window '\(text)'", cs: "době k zastižení „\(text)“ nelze porozumět")
        case .unreadableHours(let text):
            Prose(
                en: "cannot read the working hours '\(text)'", cs: "pracovní době „\(text)“ nelze porozumět")
        case .windowTooLong(let limit), .hoursTooLong(let limit):
            Prose(
                en: "times longer than \(limit) bytes are not accepted",
                cs: "časové údaje delší než \(limit) bajtů nelze přijmout")
        case .overMidnight(let text):
            Prose(
                en: "the hours in '\(text)' go over midnight", cs: "hodiny v „\(text)“ přecházejí přes půlnoc"
            )
        case .windowEmpty(let text):
            Prose(
                en: "the time window '\(text)' begins and ends at the same time",
                cs: "doba k zastižení „\(text)“ začíná a končí ve stejný čas")
        case .windowPast(let text):
            Prose(en: "the time window '\(text)' is past", cs: "doba k zastižení „\(text)“ už uplynula")
        case .deskClosedOn(let day, let text):
            Prose(
                en: "the desk has no hours on \(day), which '\(text)' would need",
                cs: "\(day) nemá podpora pracovní dobu, kterou „\(text)“ předpokládá")
        case .badZoneFile:
            Prose(
                en: "the time zone file is damaged or of an old kind",
                cs: "soubor časového pásma je poškozený nebo zastaralého druhu")
        }
    }

    /// What to do about it.
    package var hint: Prose? {
        switch self {
        case .badSpan:
            Prose(
                en: "write for example 30m, 8h, 1h30m or 30d", cs: "napište například 30m, 8h, 1h30m nebo 30d"
            )
        case .badMoment: .momentExample
        case .unreadableWindow, .windowTooLong, .windowEmpty, .windowPast: .windowExample
        case .unreadableHours, .hoursTooLong:
            Prose(
                en: "write for example \"Mon-Fri 08:00-16:30\" or \"Mon-Thu 8-12, 13-17; Fri 8-14\"",
                cs: "napište například „po-pá 8:00-16:30“ nebo „po-čt 8-12, 13-17; pá 8-14“")
        case .overMidnight:
            Prose(
                en: "split it at midnight, for example \"Mon 22-24; Tue 0-6\"",
                cs: "rozdělte je o půlnoci, například „po 22-24; út 0-6“")
        case .deskClosedOn:
            Prose(
                en: "say the hours as well, for example \"Sat 9-12\"",
                cs: "uveďte i hodiny, například „so 9-12“")
        case .badZoneFile: nil
        }
    }
}
