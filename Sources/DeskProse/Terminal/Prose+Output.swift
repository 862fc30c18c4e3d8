package import DeskModel

// What is said about the answer's format, and how spans of time are written.
extension Prose {
    package static let formatHelp = Prose(
        en: "How the answer is printed: table, plain, json, jsonl, csv, tsv or ids.",
        cs: "Podoba výstupu: table, plain, json, jsonl, csv, tsv nebo ids.")
    package static let jsonHelp = Prose(
        en: "Print JSON; errors are JSON on stderr too.",
        cs: "Vypsat JSON; i chyby jsou pak JSON na stderr.")
    package static let columnsHelp = Prose(
        en: "Print these columns, separated by commas; list names them.",
        cs: "Vypsat tyto sloupce oddělené čárkami; list je vyjmenuje.")
    package static let sortHelp = Prose(
        en: "Sort by these columns; -key sorts downwards.",
        cs: "Seřadit podle těchto sloupců; -klíč řadí sestupně.")
    package static let limitHelp = Prose(
        en: "Print at most this many rows.", cs: "Vypsat nejvýše tolik řádků.")
    package static let noHeaderHelp = Prose(
        en: "Print no heading.", cs: "Nevypisovat záhlaví.")
    package static let csvDelimiterHelp = Prose(
        en: "What separates cells of CSV: , ; tab or |; for imports, in the file.",
        cs: "Čím jsou odděleny buňky CSV: , ; tab nebo |; u importu v souboru.")
    package static let excelHelp = Prose(
        en: "Print CSV as Excel opens it: separated by ;, with a byte order mark and sep=.",
        cs: "Vypsat CSV, jak je otevírá Excel: oddělené ;, s BOM a sep=.")
    package static func excelIsCSV(_ format: String) -> Prose {
        Prose(
            en: "--excel prints CSV, not \(format)", cs: "--excel vypisuje CSV, ne \(format)")
    }
    package static let delimitersOfCSV = Prose(
        en: "one of ',', ';', '|' and tab", cs: "jeden z ',', ';', '|' a tab")
    package static let csvRawHelp = Prose(
        en: "Do not put ' before CSV cells that a spreadsheet would calculate.",
        cs: "Nepsat ' před buňky CSV, které by tabulkový procesor počítal.")
    package static func twoFormats(_ format: String) -> Prose {
        Prose(
            en: "--json and --format \(format) exclude each other",
            cs: "--json a --format \(format) se vylučují")
    }
    package static let limitNegative = Prose(
        en: "--limit must not be negative", cs: "--limit nesmí být záporný")
    package static let noColumns = Prose(
        en: "--columns names no column", cs: "--columns neuvádí žádný sloupec")
    package static func unknownColumn(_ key: String) -> Prose {
        Prose(en: "unknown column '\(key)'", cs: "neznámý sloupec '\(key)'")
    }
    package static func knownColumns(_ keys: [String]) -> Prose {
        let list = keys.joined(separator: ", ")
        return Prose(en: "the columns are \(list)", cs: "sloupce jsou \(list)")
    }
    package static let nothingMatched = Prose(en: "nothing matched", cs: "nic neodpovídá")

    /// A span of time in its largest unit: `45 s`, `12 min`, `2 h`, `3 d`.
    package static func span(seconds: UInt64) -> Prose {
        switch seconds {
        case 0..<60: Prose(verbatim: "\(seconds) s")
        case 60..<3_600: Prose(verbatim: "\(seconds / 60) min")
        case 3_600..<172_800: Prose(verbatim: "\(seconds / 3_600) h")
        default: Prose(verbatim: "\(seconds / 86_400) d")
        }
    }
    package static func inFuture(_ span: Prose) -> Prose {
        Prose(en: "in \(span.en)", cs: "za \(span.cs)")
    }
}
