package import DeskModel

/// Help, lines and errors of `desk export` and `desk import`.
extension Prose {
    package static var deskExportAbstract: Prose {
        Prose(
            en: "Write everything as JSON lines and files, to be read by desk import or anything else.",
            cs: "Zapsat vše jako řádky JSON a soubory, které přečte desk import i cokoli jiného.")
    }
    package static var exportTablesHelp: Prose {
        Prose(
            en: "Instead the tables of the database, row by row, the audit log too.",
            cs: "Místo toho tabulky databáze řádek po řádku, i se záznamem změn.")
    }
    package static var exportHashesHelp: Prose {
        Prose(
            en: "With password hashes, failed logins and locks.",
            cs: "I s otisky hesel, neúspěšnými přihlášeními a zámky.")
    }
    package static var tablesHoldNoHashes: Prose {
        Prose(
            en: "--password-hashes is not for --tables, which leave them out",
            cs: "--password-hashes nelze použít s --tables, tabulky je neobsahují")
    }

    /// What stands in an export's README.txt.
    package static var movingGuide: Prose {
        Prose(
            en: """
                A desk, as desk export writes it and desk import reads it; see desk-import(5).

                desk.json            the version of the format, and when this was written
                organisations.jsonl accounts.jsonl consultants.jsonl topics.jsonl
                calendar.jsonl prices.jsonl rules.jsonl tickets.jsonl
                                     one JSON object a line; a ticket is one line with all that belongs to it
                attachments/         files by the SHA-256 of their bytes

                Times are ISO 8601 in UTC, money is in whole units with two decimals.
                The audit log and tokens are not here: desk audit export, and desk export --tables.
                """,
            cs: """
                Databáze zákaznické podpory, jak ji zapisuje desk export a čte desk import; viz desk-import(5).

                desk.json            verze formátu a kdy složka vznikla
                organisations.jsonl accounts.jsonl consultants.jsonl topics.jsonl
                calendar.jsonl prices.jsonl rules.jsonl tickets.jsonl
                                     na každém řádku objekt JSON; požadavek je jeden řádek se vším, co k němu patří
                attachments/         soubory podle SHA-256 svého obsahu

                Časy jsou podle ISO 8601 v UTC, peníze v jednotkách se dvěma desetinnými místy.
                Záznam změn a kódy zde nejsou: viz desk audit export a desk export --tables.
                """)
    }
}
