package import DeskModel

/// What imports and exports say.
extension Prose {
    package static func importedAccounts(_ count: Int, _ parts: [(String, Int)]) -> Prose {
        Prose(
            en: "imported \(count) \(count == 1 ? "account" : "accounts")" + english(parts),
            cs: "naimportováno účtů: \(count)" + czech(parts))
    }
    package static func importedOrganisations(_ count: Int, _ parts: [(String, Int)]) -> Prose {
        Prose(
            en: "imported \(count) \(count == 1 ? "organisation" : "organisations")" + english(parts),
            cs: "naimportováno organizací: \(count)" + czech(parts))
    }
    private static func english(_ parts: [(String, Int)]) -> String {
        parts.isEmpty ? "" : ": " + parts.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    }
    private static func czech(_ parts: [(String, Int)]) -> String {
        parts.isEmpty
            ? "" : " (" + parts.map { "\(czech(outcome: $0.0)) \($0.1)" }.joined(separator: ", ") + ")"
    }
    package static func importAborted(_ failed: Int, of rows: Int) -> Prose {
        Prose(
            en: "\(failed) of \(rows) rows cannot be imported; nothing was written",
            cs: "nelze naimportovat \(failed) z \(rows) řádků; nic se nezapsalo")
    }
    package static var importAbortedHint: Prose {
        Prose(
            en:
                "fix these rows, or take the others with --on-error continue; --verdicts <file> names every row",
            cs: "opravte tyto řádky, nebo převezměte ostatní pomocí --on-error continue; "
                + "--verdicts <soubor> vypíše každý řádek")
    }
    package static func importPartly(_ failed: Int, of rows: Int) -> Prose {
        Prose(
            en: "\(failed) of \(rows) rows could not be imported",
            cs: "nepodařilo se naimportovat \(failed) z \(rows) řádků")
    }
    package static var importPartlyHint: Prose {
        Prose(
            en: "--verdicts <file> names every row; the file can be run again with --if-exists skip",
            cs: "--verdicts <soubor> vypíše každý řádek; soubor lze spustit znovu s --if-exists skip")
    }
    package static func rowFailed(_ row: Int, _ key: String?, _ message: Prose) -> Prose {
        let name = key.map { " (\($0))" } ?? ""
        return Prose(
            en: "row \(row)\(name): \(message.en)", cs: "řádek \(row)\(name): \(message.cs)")
    }
    package static func moreRowsFailed(_ count: Int) -> Prose {
        Prose(en: "and \(count) more", cs: "a další: \(count)")
    }
    package static var notWritten: Prose {
        Prose(en: "not written, because other rows failed", cs: "nezapsáno, protože jiné řádky mají chyby")
    }
    package static var importing: Prose { Prose(en: "importing", cs: "import") }
}

/// What may be wrong with an import file.
extension Prose {
    package static func columnsUnknown(_ names: [String]) -> Prose {
        let list = names.map { "'\($0)'" }.joined(separator: ", ")
        return Prose(en: "unknown columns: \(list)", cs: "neznámé sloupce: \(list)")
    }
    package static func columnsKnown(_ names: [String]) -> Prose {
        let list = names.joined(separator: ", ")
        return Prose(
            en: "known are \(list); --map <column>=<field> renames one, --ignore-unknown leaves it out",
            cs: "známé jsou \(list); --map <sloupec>=<pole> sloupec přejmenuje, --ignore-unknown jej vynechá")
    }
    package static func columnsMissing(_ names: [String]) -> Prose {
        let list = names.joined(separator: ", ")
        return Prose(en: "columns missing: \(list)", cs: "chybějící sloupce: \(list)")
    }
    package static func columnsFound(_ names: [String]) -> Prose {
        let list = names.map { "'\($0)'" }.joined(separator: ", ")
        return Prose(
            en: "the heading has \(list); --map <column>=<field> says which is which",
            cs: "v záhlaví je \(list); --map <sloupec>=<pole> určí, který je který")
    }
    package static func columnTwice(_ name: String) -> Prose {
        Prose(en: "two columns hold '\(name)'", cs: "pole „\(name)“ je ve dvou sloupcích")
    }
    package static func columnToMapMissing(_ name: String) -> Prose {
        Prose(en: "there is no column '\(name)' to map", cs: "sloupec „\(name)“ z --map v souboru není")
    }
    package static func badMapping(_ text: String) -> Prose {
        Prose(
            en: "'\(text)' is not a mapping of a column to a field",
            cs: "„\(text)“ není přiřazení sloupce k poli")
    }
    package static func mappingExample(_ fields: [String]) -> Prose {
        let list = fields.joined(separator: ", ")
        return Prose(
            en: "write it like --map 'E-mail=email'; fields are \(list)",
            cs: "pište je jako --map 'E-mail=email'; pole jsou \(list)")
    }
    package static func badDelimiter(_ text: String) -> Prose {
        Prose(en: "'\(text)' cannot separate cells", cs: "„\(text)“ nemůže oddělovat buňky")
    }
    package static var delimiterExample: Prose {
        Prose(en: "one character such as ';', or tab", cs: "jeden znak, např. ';', nebo tab")
    }
    package static var encodingOfCSV: Prose {
        Prose(
            en: "JSON lines are UTF-8; --encoding is for CSV",
            cs: "JSON Lines je vždy UTF-8; --encoding je pro CSV")
    }
    package static func isUTF16(_ name: String) -> Prose {
        Prose(en: "\(name) is UTF-16", cs: "\(name) je v UTF-16")
    }
    package static var saveAsUTF8: Prose {
        Prose(en: "save it as 'CSV UTF-8'", cs: "uložte jej jako „CSV UTF-8“")
    }
    package static func tooManyRowCells(_ cells: Int, _ heading: Int) -> Prose {
        Prose(
            en: "has \(cells) cells, the heading \(heading)", cs: "má \(cells) buněk, záhlaví \(heading)")
    }
    package static func columnEmpty(_ name: String) -> Prose {
        Prose(en: "\(name) is empty", cs: "\(name): chybí hodnota")
    }
    package static func wordUnknown(_ column: String, _ word: String, _ known: [String]) -> Prose {
        let list = known.joined(separator: ", ")
        return Prose(
            en: "\(column) '\(word)' is none of \(list)", cs: "\(column) „\(word)“ není žádné z: \(list)")
    }
    package static var passwordColumn: Prose {
        Prose(
            en:
                "passwords are never imported as plain text: give Argon2 hashes as password_hash, or --invite people",
            cs:
                "hesla se nikdy neimportují jako prostý text: zadejte otisky Argon2 ve sloupci password_hash, "
                + "nebo lidi pozvěte pomocí --invite")
    }
    package static var badJobs: Prose {
        Prose(en: "--jobs takes a number from 1 to 64", cs: "--jobs bere číslo od 1 do 64")
    }
    package static var suspendedByImport: Prose {
        Prose(en: "imported as suspended", cs: "importováno jako pozastavené")
    }
}

/// Help of imports and exports.
extension Prose {
    package static var accountImportAbstract: Prose {
        Prose(en: "Add accounts from a file.", cs: "Založit účty ze souboru.")
    }
    package static var accountExportAbstract: Prose {
        Prose(
            en: "Write accounts as 'account import' reads them.",
            cs: "Vypsat účty, jak je čte „account import“.")
    }
    package static var orgImportAbstract: Prose {
        Prose(en: "Add organisations from a file.", cs: "Přidat organizace ze souboru.")
    }
    package static var orgExportAbstract: Prose {
        Prose(
            en: "Write organisations as 'org import' reads them.",
            cs: "Vypsat organizace, jak je čte „org import“.")
    }
    package static var importFileHelp: Prose {
        Prose(en: "The file, - for standard input.", cs: "Soubor, - pro standardní vstup.")
    }
    package static var importInputHelp: Prose {
        Prose(
            en: "What the file is: csv or jsonl; else told by its name or first byte.",
            cs: "Druh souboru: csv nebo jsonl; jinak podle názvu nebo prvního znaku.")
    }
    package static var encodingHelp: Prose {
        Prose(
            en: "The encoding of the CSV file.", cs: "Kódování souboru CSV.")
    }
    package static var mapHelp: Prose {
        Prose(
            en: "Which column holds a field; can be given often.",
            cs: "Který sloupec obsahuje pole; lze opakovat.")
    }
    package static var ignoreUnknownHelp: Prose {
        Prose(en: "Leave out unknown columns.", cs: "Vynechat neznámé sloupce.")
    }
    package static var onErrorHelp: Prose {
        Prose(
            en: "abort: write all rows or none; continue: leave out those that fail.",
            cs: "abort: zapsat vše, nebo nic; continue: vynechat chybné řádky.")
    }
    package static var verdictsHelp: Prose {
        Prose(
            en: "Write what became of each row, as CSV or JSON lines.",
            cs: "Zapsat výsledek každého řádku, jako CSV nebo JSON Lines.")
    }
    package static var importInviteHelp: Prose {
        Prose(
            en: "Mail an invitation to everyone added without a hash.",
            cs: "Poslat pozvánku každému, kdo byl přidán bez otisku hesla.")
    }
    package static var jobsHelp: Prose {
        Prose(
            en: "How many rows to check at once; by default one per core.",
            cs: "Kolik řádků se kontroluje najednou; jinak podle počtu jader.")
    }
    package static var passwordHashesHelp: Prose {
        Prose(
            en: "Write the password hashes too, for another desk.",
            cs: "Vypsat i otisky hesel, pro jinou databázi.")
    }
}

/// Headings of exports: the columns of the files.
extension Prose {
    package static func columnHeading(_ name: String) -> Prose { Prose(verbatim: name) }
}
