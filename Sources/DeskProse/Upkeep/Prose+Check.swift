package import DeskModel

/// Help and findings of `desk check` and `desk doctor`.
extension Prose {
    package static var deskCheckAbstract: Prose {
        Prose(en: "Check the database itself.", cs: "Zkontrolovat samotnou databázi.")
    }
    package static var headCheck: Prose { Prose(en: "CHECK", cs: "KONTROLA") }
    package static var headOK: Prose { Prose(en: "OK", cs: "OK") }
    package static var headFindings: Prose { Prose(en: "FINDINGS", cs: "NÁLEZY") }
    package static var headHint: Prose { Prose(en: "HINT", cs: "RADA") }
    package static var headFixed: Prose { Prose(en: "FIXED", cs: "OPRAVENO") }
    package static var headAdvice: Prose { Prose(en: "TO SET", cs: "NASTAVIT") }
    package static var checkOK: Prose { Prose(en: "ok", cs: "v pořádku") }
    package static var checkBad: Prose { Prose(en: "BAD", cs: "VADA") }
    package static var checkFixed: Prose { Prose(en: "fixed", cs: "opraveno") }

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
    package static var searchIsUnfinished: Prose {
        Prose(en: "the full-text index is still being made", cs: "fulltextový rejstřík ještě není hotov")
    }
    package static var olderAreNotFound: Prose {
        Prose(
            en: "The full-text index is still being made: older tickets are not found yet.",
            cs: "Fulltextový rejstřík se ještě vytváří: starší požadavky se zatím nenajdou.")
    }
    package static var copyingDesk: Prose { Prose(en: "copying the desk", cs: "kopíruje se desk") }
    package static var checkingCopy: Prose { Prose(en: "checking the copy", cs: "kontroluje se kopie") }
    package static var copying: Prose { Prose(en: "attachments copied", cs: "zkopírováno příloh") }
    package static func checking(_ name: String) -> Prose {
        Prose(en: "checking: \(name)", cs: "kontroluje se: \(name)")
    }
    package static var indexing: Prose { Prose(en: "indexed", cs: "zařazeno do rejstříku") }
    package static var verifying: Prose { Prose(en: "verified", cs: "ověřeno") }
    package static var sweeping: Prose { Prose(en: "swept", cs: "uklizeno") }
    package static var merging: Prose {
        Prose(en: "merging the full-text index", cs: "slučuje se fulltextový rejstřík")
    }
    package static var expiring: Prose { Prose(en: "removed", cs: "odstraněno") }
    package static var seekingPerson: Prose {
        Prose(en: "looking for the person in all texts", cs: "osoba se hledá ve všech textech")
    }
    package static var searchDiffers: Prose {
        Prose(
            en: "the full-text index does not equal the tickets",
            cs: "fulltextový rejstřík neodpovídá požadavkům")
    }
}

extension Check {
    /// What to type when it found something.
    package var hint: Prose {
        switch self {
        case .schema, .integrity, .foreignKeys:
            Prose(
                en: "desk restore FOLDER --force puts a backup in place",
                cs: "desk restore SLOŽKA --force obnoví ze zálohy")
        case .audit:
            Prose(
                en: "desk audit verify, and compare with a backup: desk audit list --db FOLDER/desk.db",
                cs: "desk audit verify, a porovnejte se zálohou: desk audit list --db SLOŽKA/desk.db")
        case .search, .queue, .permissions, .journal: Prose(en: "desk doctor --fix", cs: "desk doctor --fix")
        case .disk:
            Prose(
                en: "desk backup FOLDER --keep 7 removes old backups",
                cs: "desk backup SLOŽKA --keep 7 odstraní staré zálohy")
        case .clock:
            Prose(
                en: "timedatectl status, and where the clock is right: desk doctor --fix",
                cs: "timedatectl status, a jdou-li hodiny správně: desk doctor --fix")
        case .jobs:
            Prose(
                en: "desk schedule prints the jobs to install", cs: "desk schedule vypíše úlohy k naplánování"
            )
        case .configuration, .templates: Prose(en: "man desk.toml", cs: "man desk.toml")
        case .mail:
            Prose(
                en:
                    "without a mailer, man desk.toml; else desk mail list --state failed, then desk mail retry ID",
                cs:
                    "bez mailer man desk.toml; jinak desk mail list --state failed, potom desk mail retry ČÍSLO"
            )
        case .contractEmails:
            Prose(
                en: "org contract-email add CODE EMAIL, once the customer has named another",
                cs: "org contract-email add KÓD E-MAIL, až zákazník oznámí jiný")
        case .seats:
            Prose(
                en: "org administrator recover CODE --email E --name N",
                cs: "org administrator recover KÓD --email E --name N")
        case .attachments:
            Prose(
                en:
                    "what is missing or changed lies in attachments/ of a backup; desk doctor --fix removes orphans",
                cs:
                    "co chybí nebo je změněné, je v attachments/ zálohy; co nikam nepatří, odstraní desk doctor --fix"
            )
        case .passwords: Prose(en: "account password census", cs: "account password census")
        }
    }
}
