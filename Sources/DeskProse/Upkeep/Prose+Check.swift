/// Help and findings of `desk check` and `desk doctor`.
extension Prose {
    package static var deskCheckAbstract: Prose {
        Prose(en: "Check the database itself.", cs: "Zkontrolovat samotnou databázi.")
    }
    package static var headCheck: Prose { Prose(en: "CHECK", cs: "KONTROLA") }
    package static var headOK: Prose { Prose(en: "OK", cs: "OK") }
    package static var headFindings: Prose { Prose(en: "FINDINGS", cs: "NÁLEZY") }
    package static var headHint: Prose { Prose(en: "HINT", cs: "RADA") }
    package static var headMended: Prose { Prose(en: "FIXED", cs: "OPRAVENO") }
    package static var checkOK: Prose { Prose(en: "ok", cs: "v pořádku") }
    package static var checkBad: Prose { Prose(en: "BAD", cs: "VADA") }
    package static var checkMended: Prose { Prose(en: "fixed", cs: "opraveno") }

    package static func schemaMisses(_ name: String) -> Prose {
        Prose(en: "\(name) is missing", cs: "chybí \(name)")
    }
    package static func schemaDiffers(_ name: String) -> Prose {
        Prose(
            en: "\(name) is not as this tool makes it",
            cs: "\(name): neodpovídá tomu, co vytváří tento program")
    }
    package static func schemaForeign(_ name: String) -> Prose {
        Prose(en: "\(name) is not ours", cs: "\(name): sem nepatří")
    }
    package static func danglingRows(_ tables: String, _ count: Int) -> Prose {
        Prose(
            en: "\(tables): rows that point at nothing: \(count)",
            cs: "\(tables): řádky bez protějšku: \(count)")
    }
    package static var totalsMiscounted: Prose {
        Prose(
            en: "the totals of statistics are not those of tickets and calls",
            cs: "součty statistik neodpovídají požadavkům a hovorům")
    }
    package static var queueMiscounted: Prose {
        Prose(
            en: "the counts of the queue are not those of its tickets",
            cs: "součty fronty neodpovídají jejím požadavkům")
    }
    package static var searchDiffers: Prose {
        Prose(
            en: "the full-text index does not equal the tickets",
            cs: "fulltextový rejstřík neodpovídá požadavkům")
    }
}
