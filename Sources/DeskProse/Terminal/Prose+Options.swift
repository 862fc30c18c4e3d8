package import DeskModel

// Help on the flags that all tools share.
extension Prose {
    package static let databaseHelp = Prose(
        en: "The database to work on.", cs: "Databáze, se kterou se pracuje.")
    package static let asHelp = Prose(
        en: "Act as another consultant (admins only; both are recorded).",
        cs: "Jednat jako jiný konzultant (jen správci; zaznamenají se oba).")
    package static let byHelp = Prose(
        en: "Act for this person of a customer, with their rights.",
        cs: "Jednat za tuto osobu zákazníka a s jejími právy.")
    package static let atHelp = Prose(
        en: "Answer as of this time (reading and dry runs only).",
        cs: "Odpovědět ke zvolenému času (jen čtení a zkušební běh).")
    package static let langHelp = Prose(
        en: "The language of prose: cs or en.", cs: "Jazyk textů: cs nebo en.")
    package static let colorHelp = Prose(
        en: "When to use colour: auto, always or never.",
        cs: "Kdy používat barvy: auto, always nebo never.")
    package static let quietHelp = Prose(
        en: "Print ids only, and no talk that is not needed.",
        cs: "Vypsat jen identifikátory a nic navíc.")
    package static let noInputHelp = Prose(
        en: "Never ask; fail where an answer is needed.",
        cs: "Na nic se neptat; skončit chybou, je-li třeba odpověď.")
    package static let noPagerHelp = Prose(
        en: "Do not show long answers in a pager.", cs: "Nezobrazovat dlouhý výstup ve stránkovači.")
    package static let noMigrateHelp = Prose(
        en: "Refuse a desk of an older schema; else it is brought up to date.",
        cs: "Odmítnout databázi se starším schématem; jinak se převede.")
    package static let debugHelp = Prose(
        en: "Explain faults of the tool itself.", cs: "Podrobně vypsat chyby samotného nástroje.")
    package static let dryRunHelp = Prose(
        en: "Do everything, then roll it back.", cs: "Vše provést a poté vrátit zpět.")
    package static let onceHelp = Prose(
        en: "Do it once: the same again with this key only gives the same answer.",
        cs: "Provést jednou: totéž znovu s tímto klíčem dá jen tutéž odpověď.")
    package static let yesHelp = Prose(
        en: "Answer confirmations with yes.", cs: "Na potvrzovací otázky odpovědět ano.")

    package static func tryHelp(_ command: String) -> Prose {
        Prose(en: "see '\(command)'", cs: "viz '\(command)'")
    }
    package static let internalFault = Prose(
        en: "internal fault; nothing was changed by the failed step",
        cs: "vnitřní chyba; nezdařený krok nic nezměnil")
    package static let tryDebug = Prose(
        en: "run it again with --debug and report what it says",
        cs: "spusťte příkaz znovu s --debug a výpis nahlaste")
    package static func systemRefused(_ reason: String) -> Prose {
        Prose(en: "the system refused: \(reason)", cs: "systém odmítl: \(reason)")
    }
}
