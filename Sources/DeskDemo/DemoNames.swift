import DeskModel

/// Czech names, with the surnames of men and women right.
struct DemoNames: Sendable {
    static let women = list(
        """
        Jana Marie Eva Hana Anna Lenka Kateřina Lucie Věra Alena Petra Veronika Jaroslava Tereza Martina \
        Michaela Jitka Helena Ludmila Zdeňka Ivana Monika Eliška Zuzana Markéta Jarmila Barbora Jiřina \
        Marcela Dana
        """)
    static let men = list(
        """
        Jiří Jan Petr Josef Pavel Martin Tomáš Jaroslav Miroslav Zdeněk František Václav Michal Milan \
        Karel Jakub Lukáš David Ondřej Vladimír
        """)
    /// A man's surname, and a woman's.
    static let surnames = list(
        """
        Novák/Nováková Svoboda/Svobodová Novotný/Novotná Dvořák/Dvořáková Černý/Černá \
        Procházka/Procházková Kučera/Kučerová Veselý/Veselá Horák/Horáková Němec/Němcová Marek/Marková \
        Pospíšil/Pospíšilová Pokorný/Pokorná Hájek/Hájková Král/Králová Jelínek/Jelínková \
        Růžička/Růžičková Beneš/Benešová Fiala/Fialová Sedláček/Sedláčková Doležal/Doležalová \
        Zeman/Zemanová Kolář/Kolářová Krejčí/Krejčí Navrátil/Navrátilová Čermák/Čermáková Vaněk/Vaňková \
        Urban/Urbanová Blažek/Blažková Kříž/Křížová Kopecký/Kopecká Kratochvíl/Kratochvílová Vávra/Vávrová \
        Bartoš/Bartošová Musil/Musilová Šimek/Šimková Konečný/Konečná Malý/Malá Holub/Holubová \
        Čech/Čechová Staněk/Staňková Štěpánek/Štěpánková Kadlec/Kadlecová Dostál/Dostálová \
        Soukup/Soukupová Šťastný/Šťastná Mareš/Marešová Sýkora/Sýkorová Moravec/Moravcová Tichý/Tichá \
        Valenta/Valentová Vlček/Vlčková
        """
    ).map { $0.split(separator: "/").map(String.init) }

    /// A first name and a surname that belong together; payroll offices are mostly women.
    static func draw(_ dice: inout DemoDice) -> (first: String, last: String) {
        let last = dice.pick(surnames)
        return dice.chance(78) ? (dice.pick(women), last[1]) : (dice.pick(men), last[0])
    }

    /// The name as it stands in an address.
    static func plain(_ name: String) -> String {
        Text.slug(name, limit: 64).split(separator: "-").joined(separator: ".")
    }

    /// Months, as "za …", "od …", "v …" and "for …" want them.
    static let czechMonths = list(
        """
        leden únor březen duben květen červen červenec srpen září říjen listopad prosinec
        """)
    static let czechMonthsGenitive = list(
        """
        ledna února března dubna května června července srpna září října listopadu prosince
        """)
    static let czechMonthsLocative = list(
        """
        lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci
        """)
    static let englishMonths = list(
        """
        January February March April May June July August September October November December
        """)

    private static func list(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }
}
