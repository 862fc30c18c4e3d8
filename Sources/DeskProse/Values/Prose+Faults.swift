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
}
