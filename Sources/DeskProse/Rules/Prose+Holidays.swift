/// The names of Czech public holidays, in Czech as the law has them.
extension Prose {
    package static let newYear = Prose(en: "New Year's Day", cs: "Nový rok")
    package static let newYearAndRestoration = Prose(
        en: "New Year's Day, Restoration of the Independent Czech State",
        cs: "Nový rok, Den obnovy samostatného českého státu")
    package static let goodFriday = Prose(en: "Good Friday", cs: "Velký pátek")
    package static let easterMonday = Prose(en: "Easter Monday", cs: "Velikonoční pondělí")
    package static let labourDay = Prose(en: "Labour Day", cs: "Svátek práce")
    package static let liberationFromFascism = Prose(
        en: "Liberation from Fascism Day", cs: "Den osvobození od fašismu")
    package static let liberationDay = Prose(en: "Liberation Day", cs: "Den osvobození")
    package static let victoryDay = Prose(en: "Victory Day", cs: "Den vítězství")
    package static let cyrilAndMethodius = Prose(
        en: "Saints Cyril and Methodius Day", cs: "Den slovanských věrozvěstů Cyrila a Metoděje")
    package static let janHus = Prose(en: "Jan Hus Day", cs: "Den upálení mistra Jana Husa")
    package static let czechStatehood = Prose(en: "Czech Statehood Day", cs: "Den české státnosti")
    package static let independentState = Prose(
        en: "Independent Czechoslovak State Day", cs: "Den vzniku samostatného československého státu")
    package static let freedomAndDemocracy = Prose(
        en: "Struggle for Freedom and Democracy Day", cs: "Den boje za svobodu a demokracii")
    package static let freedomDemocracyAndStudents = Prose(
        en: "Struggle for Freedom and Democracy Day and International Students' Day",
        cs: "Den boje za svobodu a demokracii a Mezinárodní den studentstva")
    package static let christmasEve = Prose(en: "Christmas Eve", cs: "Štědrý den")
    package static let christmasDay = Prose(en: "Christmas Day", cs: "1. svátek vánoční")
    package static let saintStephen = Prose(en: "St Stephen's Day", cs: "2. svátek vánoční")
}
