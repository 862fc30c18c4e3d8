package import DeskModel

/// Help, lines and errors of `desk convert`.
extension Prose {
    package static var deskConvertAbstract: Prose {
        Prose(
            en: "Make the export of another system a folder that desk import reads.",
            cs: "Převést export z jiného systému na složku, kterou načte desk import.")
    }
    package static var convertSystemHelp: Prose {
        Prose(
            en: "What the export comes from.", cs: "Odkud export pochází.")
    }
    package static var convertFromHelp: Prose {
        Prose(en: "The export, a file or a folder.", cs: "Export, soubor nebo složka.")
    }
    package static var convertToHelp: Prose {
        Prose(
            en: "The folder to make; it must not exist.", cs: "Složka, která má vzniknout; nesmí existovat.")
    }
    package static var convertSourceHelp: Prose {
        Prose(
            en: "What the tickets' source is called here; the system by default.",
            cs: "Jak se zde zdroj požadavků jmenuje; bez volby jako systém.")
    }
    package static var convertZoneHelp: Prose {
        Prose(
            en: "The zone of times that name none.", cs: "Pásmo časů, u kterých žádné není.")
    }
    package static var convertOwnHelp: Prose {
        Prose(
            en:
                "An address or domain of your own, repeatable: who writes from it is one of you; needed for mbox.",
            cs: "Vaše vlastní adresa nebo doména, lze opakovat: kdo píše odtud, je váš; nutné pro mbox.")
    }
    package static var convertStateHelp: Prose {
        Prose(
            en: "What a state there is here: 'Waiting for vendor=waiting'; repeatable.",
            cs: "Čím je zde stav odjinud: 'Čeká na dodavatele=waiting'; lze opakovat.")
    }
    package static var convertMapHelp: Prose {
        Prose(
            en: "Which column of a table is which field: 'Předmět=subject'; repeatable.",
            cs: "Který sloupec tabulky je které pole: 'Předmět=subject'; lze opakovat.")
    }
    package static var convertOpenSinceHelp: Prose {
        Prose(
            en:
                "Threads of a mailbox that wait for your response since this day are open, older ones closed; "
                + "by default the last 30 days of the mailbox.",
            cs:
                "Vlákna schránky, která od tohoto dne čekají na vaši odpověď, jsou otevřená, starší uzavřená; "
                + "bez volby posledních 30 dní schránky.")
    }
    package static func badStateMapping(_ text: String) -> Prose {
        Prose(en: "'\(text)' does not say which state is which", cs: "„\(text)“ neříká, který stav je který")
    }
    package static func stateMappingExample(_ states: [String]) -> Prose {
        let list = states.joined(separator: ", ")
        return Prose(
            en: "write it like --state 'Waiting for vendor=waiting'; states are \(list)",
            cs: "pište jej jako --state 'Čeká na dodavatele=waiting'; stavy jsou \(list)")
    }
    package static func convertMappingExample(_ fields: [String]) -> Prose {
        let list = fields.joined(separator: ", ")
        return Prose(
            en: "write it like --map 'Předmět=subject'; fields are \(list)",
            cs: "pište je jako --map 'Předmět=subject'; pole jsou \(list)")
    }
    package static var convertNeedsOwn: Prose {
        Prose(
            en: "whose mail is your own? Nothing in a mailbox tells",
            cs: "která pošta je vaše? Ze schránky to poznat nelze")
    }
    package static var convertNeedsOwnHint: Prose {
        Prose(
            en: "--own podpora@firma.example, or --own firma.example for all of a domain",
            cs: "--own podpora@firma.example, nebo --own firma.example pro celou doménu")
    }
    package static func convertNotOwn(_ text: String) -> Prose {
        Prose(
            en: "'\(text)' is neither an address nor a domain", cs: "„\(text)“ není adresa ani doména")
    }
    package static func convertOnlyFor(_ option: String, _ system: String) -> Prose {
        Prose(en: "\(option) is for \(system) alone", cs: "\(option) je jen pro \(system)")
    }
    package static func helperMissing(_ name: String) -> Prose {
        Prose(en: "the program \(name) is missing", cs: "chybí program \(name)")
    }
    package static var helperMissingHint: Prose {
        Prose(
            en: "it belongs to the suite and lies beside desk, or in libexec/desk",
            cs: "patří k sadě a leží vedle desk, nebo v libexec/desk")
    }
    package static var convertNeedsDesk: Prose {
        Prose(
            en: "this program is a part of desk convert", cs: "tento program je částí desk convert")
    }
    package static var convertNeedsDeskHint: Prose {
        Prose(en: "desk convert --help", cs: "desk convert --help")
    }
    package static func converted(_ parts: [(String, Int)]) -> Prose {
        let czech = [
            "organisations": "organizace", "accounts": "účty", "consultants": "konzultanti",
            "topics": "témata",
            "tickets": "požadavky", "attachments": "přílohy",
        ]
        let told = parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        let cs = parts.map { "\(czech[$0.0] ?? $0.0) \($0.1)" }.joined(separator: ", ")
        return Prose(
            en: "converted " + (told.isEmpty ? "nothing" : told),
            cs: "převedeno: " + (cs.isEmpty ? "nic" : cs))
    }
}
