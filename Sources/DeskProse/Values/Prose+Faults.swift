package import DeskModel

/// Refusals by the database and faults of the suite.
extension Prose {
    package static var unforeseen: Prose {
        Prose(en: "something unforeseen went wrong", cs: "došlo k nepředvídané chybě")
    }
    package static var journalRefused: Prose {
        Prose(
            en: "the file system refuses the journal that keeps changes safe",
            cs: "souborový systém odmítl žurnál, který chrání změny")
    }
    package static var lastAdministrator: Prose {
        Prose(
            en: "this is the organisation's last active administrator",
            cs: "jde o posledního aktivního správce zákaznického profilu této organizace")
    }
    package static var vacateHint: Prose {
        Prose(
            en: "promote a colleague first (account promote <email>), or say --vacate",
            cs: "nejprve povyšte kolegu (account promote <email>), nebo zadejte --vacate")
    }
    package static var existsAlready: Prose {
        Prose(en: "that exists already", cs: "to už existuje")
    }
    package static var tooBig: Prose {
        Prose(en: "that is too big to be stored", cs: "to je na uložení příliš velké")
    }
    package static func changeUncertain(_ path: String) -> Prose {
        Prose(
            en: "\(path): the disk failed at the last step, so it is not known whether the change stands",
            cs: "\(path): disk selhal v posledním kroku, takže není známo, zda změna platí")
    }
    package static var seeWhetherChanged: Prose {
        Prose(
            en: "look before you repeat it: desk audit list --limit 1",
            cs: "než to zopakujete, podívejte se: desk audit list --limit 1")
    }
    package static func restoredButNotSynced(_ path: String, _ cause: Prose) -> Prose {
        Prose(
            en: "the backup is in use at \(path), but not yet safe from a power cut: \(cause.en)",
            cs: "záloha se na \(path) už používá, ale výpadek proudu by ji zatím mohl zničit: \(cause.cs)")
    }
    package static var syncByHand: Prose {
        Prose(
            en: "do not restore it again; see to the disk, then: sync && desk check",
            cs: "znovu ji neobnovujte; napravte stav disku a pak: sync && desk check")
    }
    package static func databaseFault(_ code: Int) -> Prose {
        Prose(en: "the database refused this (code \(code))", cs: "databáze to odmítla (kód \(code))")
    }
}

extension Prose {
    package static func unknownWord(_ word: String) -> Prose {
        Prose(
            en: "the database holds '\(word)', which this tool does not know",
            cs: "databáze obsahuje „\(word)“, které tento program nezná")
    }
    package static func damaged(_ path: String, _ finding: Prose) -> Prose {
        Prose(en: "\(path) is damaged: \(finding.en)", cs: "\(path) je poškozená: \(finding.cs)")
    }
    package static func numberTaken(_ detail: String) -> Prose {
        Prose(
            en: "the database is damaged: its next number is taken (\(detail))",
            cs: "databáze je poškozená: další číslo v řadě je obsazené (\(detail))")
    }
    package static func brokenValue(
        _ column: String, row: String? = nil, found: String, wanted: String
    ) -> Prose {
        let (en, cs) = row.map { (" of row \($0)", " v řádku \($0)") } ?? ("", "")
        return found == wanted
            ? Prose(
                en: "the database is damaged: \(column)\(en) holds what it can't hold",
                cs: "databáze je poškozená: \(column)\(cs) obsahuje, co obsahovat nemůže")
            : Prose(
                en: "the database is damaged: \(column)\(en) holds \(found), not \(wanted)",
                cs: "databáze je poškozená: \(column)\(cs) obsahuje \(found) místo \(wanted)")
    }
}
