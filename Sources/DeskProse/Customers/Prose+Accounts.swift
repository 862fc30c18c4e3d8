package import DeskModel

/// What is done with accounts, and why something is not.
extension Prose {
    /// One stable line: what was done is a word for machines in English, and its Czech in Czech.
    package static func accountChanged(_ email: String, _ outcome: String) -> Prose {
        Prose(en: "\(outcome) account \(email)", cs: "účet \(email): \(Prose.czech(outcome: outcome))")
    }
    package static func badPhone(_ text: String) -> Prose {
        Prose(en: "'\(text)' is not a phone number", cs: "„\(text)“ není telefonní číslo")
    }
    package static var phoneExample: Prose {
        Prose(en: "write it like +420 601 234 567", cs: "pište je jako +420 601 234 567")
    }
    package static func phoneLostDigits(_ text: String) -> Prose {
        Prose(
            en: "'\(text)' is what a spreadsheet left of a phone number: digits are lost",
            cs: "„\(text)“ zbylo z telefonního čísla po uložení v tabulce: číslice chybějí")
    }
    package static var phoneAsText: Prose {
        Prose(
            en: "format the column as text there, enter the numbers again and save it",
            cs: "nastavte v tabulce sloupci formát Text, čísla vyplňte znovu a uložte ji")
    }
    package static func onlyOwnOrganisation(_ email: String, _ code: String) -> Prose {
        Prose(
            en: "\(email) may act only for their own organisation, '\(code)'",
            cs: "\(email) smí jednat jen za svou organizaci „\(code)“")
    }
    package static func activateOrganisation(_ code: String) -> Prose {
        Prose(verbatim: "org activate \(code)")
    }
    package static func seatVacated(_ code: String) -> Prose {
        Prose(
            en:
                "organisation '\(code)' was left without an administrator on purpose; only recovery appoints one",
            cs: "organizace „\(code)“ zůstala záměrně bez správce profilu; nového ustanoví jen obnova správy")
    }
    package static func recoverSeat(_ code: String) -> Prose {
        Prose(
            en:
                "org administrator recover \(code) --email <email> --name <name>, or org administrator appoint "
                + "\(code) <email> --reason <reason>",
            cs:
                "org administrator recover \(code) --email <e-mail> --name <jméno>, nebo org administrator appoint "
                + "\(code) <e-mail> --reason <důvod>"
        )
    }
}
