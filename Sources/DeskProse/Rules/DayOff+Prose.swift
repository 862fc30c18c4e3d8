package import DeskModel

/// The names of Czech public holidays, in Czech as the law has them, and other reasons why nobody works.
extension DayOff {
    /// What it is called.
    package var name: Prose {
        switch self {
        case .newYear: Prose(en: "New Year's Day", cs: "Nový rok")
        case .newYearAndRestoration:
            Prose(
                en: "New Year's Day, Restoration of the Independent Czech State",
                cs: "Nový rok, Den obnovy samostatného českého státu")
        case .goodFriday: Prose(en: "Good Friday", cs: "Velký pátek")
        case .easterMonday: Prose(en: "Easter Monday", cs: "Velikonoční pondělí")
        case .labourDay: Prose(en: "Labour Day", cs: "Svátek práce")
        case .liberationFromFascism: Prose(en: "Liberation from Fascism Day", cs: "Den osvobození od fašismu")
        case .liberationDay: Prose(en: "Liberation Day", cs: "Den osvobození")
        case .victoryDay: Prose(en: "Victory Day", cs: "Den vítězství")
        case .cyrilAndMethodius:
            Prose(en: "Saints Cyril and Methodius Day", cs: "Den slovanských věrozvěstů Cyrila a Metoděje")
        case .janHus: Prose(en: "Jan Hus Day", cs: "Den upálení mistra Jana Husa")
        case .czechStatehood: Prose(en: "Czech Statehood Day", cs: "Den české státnosti")
        case .independentState:
            Prose(
                en: "Independent Czechoslovak State Day", cs: "Den vzniku samostatného československého státu"
            )
        case .freedomAndDemocracy:
            Prose(en: "Struggle for Freedom and Democracy Day", cs: "Den boje za svobodu a demokracii")
        case .freedomDemocracyAndStudents:
            Prose(
                en: "Struggle for Freedom and Democracy Day and International Students' Day",
                cs: "Den boje za svobodu a demokracii a Mezinárodní den studentstva")
        case .christmasEve: Prose(en: "Christmas Eve", cs: "Štědrý den")
        case .christmasDay: Prose(en: "Christmas Day", cs: "1. svátek vánoční")
        case .saintStephen: Prose(en: "St Stephen's Day", cs: "2. svátek vánoční")
        case .closure(let reason): Prose(verbatim: reason)
        case .noHours(let weekday):
            Prose(
                en: "no working hours on \(DayOff.weekdays[weekday - 1].en)",
                cs: "\(DayOff.weekdays[weekday - 1].cs) se nepracuje")
        }
    }

    private static let weekdays = [
        Prose(en: "Mondays", cs: "v pondělí"), Prose(en: "Tuesdays", cs: "v úterý"),
        Prose(en: "Wednesdays", cs: "ve středu"), Prose(en: "Thursdays", cs: "ve čtvrtek"),
        Prose(en: "Fridays", cs: "v pátek"), Prose(en: "Saturdays", cs: "v sobotu"),
        Prose(en: "Sundays", cs: "v neděli"),
    ]
}

extension Holiday {
    /// What it is called.
    package var name: Prose { reason.name }
}
