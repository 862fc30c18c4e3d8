package import DeskModel

/// Help of `org`.
extension Prose {
    package static var orgCreateAbstract: Prose {
        Prose(en: "Add an organisation.", cs: "Přidat organizaci.")
    }
    package static var orgListAbstract: Prose { Prose(en: "List organisations.", cs: "Vypsat organizace.") }
    package static var orgShowAbstract: Prose {
        Prose(en: "Show one organisation.", cs: "Ukázat jednu organizaci.")
    }
    package static var orgCodeHelp: Prose {
        Prose(en: "The organisation's code, such as mesto-kolin.", cs: "Kód organizace, např. mesto-kolin.")
    }
    package static var orgNameHelp: Prose { Prose(en: "The organisation's name.", cs: "Název organizace.") }
    package static var contractEmailHelp: Prose {
        Prose(en: "An address named in the contract.", cs: "Adresa uvedená ve smlouvě.")
    }
    package static var icoHelp: Prose {
        Prose(en: "The Czech company number, 8 digits.", cs: "IČO, 8 číslic.")
    }
    package static var contractHelp: Prose { Prose(en: "The contract number.", cs: "Číslo smlouvy.") }
    package static var orgLanguageHelp: Prose {
        Prose(en: "The language its people are written to in.", cs: "Jazyk, kterým se píše jejím lidem.")
    }
    package static var ifExistsHelp: Prose {
        Prose(en: "What to do with one that exists.", cs: "Co udělat s tím, co už existuje.")
    }
    package static var seatHelp: Prose {
        Prose(
            en: "Only organisations with this seat.", cs: "Jen s takto obsazenou správou profilu.")
    }
    package static var orgStatusHelp: Prose {
        Prose(en: "Only those of this status.", cs: "Jen v tomto stavu.")
    }
    package static var deskInitAbstract: Prose {
        Prose(
            en: "Create the database; you become its first admin.",
            cs: "Založit databázi; stanete se jejím prvním správcem.")
    }
    package static func deskCreated(_ path: String, admin: String) -> Prose {
        Prose(en: "created desk \(path), admin \(admin)", cs: "databáze \(path) založena, správce \(admin)")
    }
    /// One stable line: what was done is a word for machines in English, and its Czech in Czech.
    package static func organisationChanged(_ code: String, _ outcome: String) -> Prose {
        Prose(
            en: "\(outcome) organisation \(code)", cs: "organizace \(code): \(Prose.czech(outcome: outcome))")
    }
    /// The Czech of an outcome's word.
    static func czech(outcome: String) -> String {
        switch outcome {
        case "created": "založeno"
        case "updated": "změněno"
        case "unchanged": "beze změny"
        case "skipped": "přeskočeno"
        case "failed": "chyba"
        default: outcome
        }
    }
}
