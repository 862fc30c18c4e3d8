import DeskCore
import DeskModel

extension DemoDesk {
    /// The vendor's five: login, name, and what they are best at; most of its tickets are theirs. The first is an admin.
    static let staff: [(login: String, name: String, topics: [Topic])] = [
        ("hana", "Hana Říhová", [.installation, .filings]),
        ("petr", "Petr Zelenka", [.wages, .deductions]),
        ("lucie", "Lucie Dušková", [.insurance, .taxes]),
        ("tomas", "Tomáš Bureš", [.absence, .personnel]),
        ("vera", "Věra Jandová", [.wages, .filings]),
    ]

    /// How an organisation's administration is to look.
    enum Seat { case unregistered, healthy, single, silent, vacant }

    /// Code, name, what its first contract address is called, how big it is (people), and its seat.
    static let sites: [(code: String, name: String, mailbox: String, size: Int, seat: Seat)] = [
        ("agro-lipnik", "AGRO Lipník, a.s.", "mzdy", 4, .healthy),
        ("autodoprava-krizek", "Autodoprava Křížek, s.r.o.", "info", 2, .single),
        ("betonarka-zalesi", "Betonárka Zálesí, s.r.o.", "ucetni", 3, .single),
        ("bytove-druzstvo-svit", "Bytové družstvo Svit", "vybor", 1, .silent),
        ("ceske-sklo", "České sklo Kamenná, a.s.", "personalni", 7, .healthy),
        ("charita-javornice", "Oblastní charita Javornice", "ekonom", 4, .healthy),
        ("cistirna-modra", "Čistírna Modrá, s.r.o.", "kancelar", 0, .unregistered),
        ("ddm-kopretina", "Dům dětí a mládeže Kopretina", "reditel", 2, .single),
        ("divadlo-na-kopci", "Divadlo Na Kopci, p.o.", "ekonomka", 3, .vacant),
        ("domov-pod-lipou", "Domov pro seniory Pod Lipou", "ucetni", 5, .healthy),
        ("elektro-vavra", "Elektro Vávra, s.r.o.", "fakturace", 2, .single),
        ("gymnazium-brezova", "Gymnázium Březová", "ekonomka", 4, .healthy),
        ("hotel-panorama", "Hotel Panorama Zadov, s.r.o.", "recepce", 3, .single),
        ("knihovna-dobrotin", "Městská knihovna Dobrotín", "knihovna", 2, .single),
        ("kovo-zeman", "KOVO Zeman, s.r.o.", "ucetni", 4, .healthy),
        ("lazne-svata-anna", "Lázně Svatá Anna, a.s.", "mzdy", 6, .healthy),
        ("lesy-mezihori", "Lesy Mezihoří, s.r.o.", "kancelar", 0, .unregistered),
        ("mesto-dobrotin", "Město Dobrotín", "podatelna", 10, .healthy),
        ("mesto-kostelany", "Město Kostelany nad Říčkou", "epodatelna", 6, .healthy),
        ("mlekarna-hajek", "Mlékárna Hájek, a.s.", "mzdova.uctarna", 5, .healthy),
        ("ms-pampeliska", "Mateřská škola Pampeliška", "skolka", 1, .single),
        ("ms-slunicko", "Mateřská škola Sluníčko, Lhotice", "skolka", 2, .vacant),
        ("nadace-kridla", "Nadace Křídla", "nadace", 0, .unregistered),
        ("nemocnice-brezova", "Nemocnice Březová, p.o.", "mzdy", 18, .healthy),
        ("northwind-cz", "Northwind Logistics CZ, s.r.o.", "payroll", 5, .healthy),
        ("obec-dolni-studanky", "Obec Dolní Studánky", "ucetni", 1, .silent),
        ("obec-horni-paseka", "Obec Horní Paseka", "obec", 1, .single),
        ("obec-lhotice", "Obec Lhotice", "starosta", 2, .single),
        ("pekarna-klas", "Pekárna Klas, s.r.o.", "mzdy", 4, .healthy),
        ("pivovar-kamenna", "Pivovar Kamenná, a.s.", "personalni", 4, .healthy),
        ("silverbrook", "Silverbrook Software, s.r.o.", "hr", 4, .single),
        ("socialni-sluzby-orlice", "Sociální služby Orlice, p.o.", "ekonom", 5, .healthy),
        ("sos-strojni-ruda", "Střední odborná škola strojní Ruda", "mzdy", 4, .healthy),
        ("stavby-kolar", "Stavby Kolář a syn, s.r.o.", "kancelar", 2, .vacant),
        ("truhlarstvi-kriz", "Truhlářství Kříž, v.o.s.", "info", 0, .unregistered),
        ("ts-kostelany", "Technické služby Kostelany, p.o.", "mzdy", 3, .silent),
        ("ucetni-kancelar-mala", "Účetní kancelář Malá, s.r.o.", "kancelar", 6, .healthy),
        ("wellmark-europe", "Wellmark Europe, a.s.", "payroll", 8, .healthy),
        ("zs-brezova", "Základní škola Březová", "hospodarka", 3, .silent),
        ("zs-komenskeho-dobrotin", "Základní škola Komenského, Dobrotín", "mzdy", 4, .single),
    ]
    private static let english: Set = ["northwind-cz", "silverbrook", "wellmark-europe"]
    private static let suspended = [
        "hotel-panorama": "neuhrazené faktury za podporu", "elektro-vavra": "ukončení činnosti k pololetí",
        "lesy-mezihori": "smlouva dosud nebyla podepsána",
    ]

    /// The organisations of ``sites``, joined over the past ten years.
    static func customers(_ clock: DemoClock, _ dice: inout DemoDice) throws -> [Organisation] {
        var numbers: Set<String> = []
        return try sites.map { site in
            var ico = ""
            repeat { ico = number(for: site.name, &dice) } while !numbers.insert(ico).inserted
            let domain = site.code + ".example"
            var addresses = ["\(site.mailbox)@\(domain)"]
            if dice.chance(30) { addresses.append("smlouvy@\(domain)") }
            let age = Int64(dice.number(500...3600))
            let year = clock.date(of: clock.now - age * DemoClock.dayLength).year
            let reason = suspended[site.code]
            let since = Int64(dice.number(9...60)) * DemoClock.dayLength
            return Organisation(
                draft: try OrganisationDraft(
                    code: site.code, name: site.name, ico: ico,
                    contract: "\(year)/\(1000 + dice.number(0...8999))", contractEmails: addresses,
                    language: english.contains(site.code) ? .en : .cs),
                createdAt: clock.working(clock.now - age * DemoClock.dayLength),
                suspension: reason.map { ($0, clock.now - since) })
        }
    }

    /// A company number as such an organisation's begins, with its check digit.
    private static func number(for name: String, _ dice: inout DemoDice) -> String {
        let start =
            if name.hasPrefix("Obec") || name.hasPrefix("Město") { "002" } else if name.contains("škola") {
                "709"
            } else { dice.pick(["25", "26", "27", "46", "60"]) }
        var digits = start.utf8.map { Int($0) - 48 }
        while digits.count < 7 { digits.append(dice.number(0...9)) }
        digits.append(Ico.checkDigit(of: digits))
        return digits.map(String.init).joined()
    }
}
