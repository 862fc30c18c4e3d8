/// Help, lines and errors of `desk import` and `ticket import`.
extension Prose {
    package static var jsonMergedState: Prose {
        Prose(
            en: "an account with mergedInto is disabled", cs: "účet s klíčem mergedInto musí být disabled")
    }
    package static var deskImportAbstract: Prose {
        Prose(
            en: "Read a folder that desk export or desk convert wrote; what is known already stays.",
            cs: "Načíst složku od desk export nebo desk convert; co už je známo, zůstane.")
    }
    package static var importFolderHelp: Prose {
        Prose(en: "The folder; - reads a tar from stdin.", cs: "Složka; - čte tar ze stdin.")
    }
    package static var numbersHelp: Prose {
        Prose(
            en:
                "Keep the tickets' numbers, or give new ones; kept by default where every ticket was moved in.",
            cs: "Zachovat čísla požadavků (keep), nebo dát nová (new); bez volby se zachovají, "
                + "pokud jsou zde jen převedené požadavky.")
    }
    package static var importHashesHelp: Prose {
        Prose(
            en: "Take password hashes, failed logins and locks over, too.",
            cs: "Převzít i otisky hesel, neúspěšná přihlášení a zámky.")
    }
    package static var ticketImportAbstract: Prose {
        Prose(
            en: "Read the tickets of such a folder alone.", cs: "Načíst z takové složky jen požadavky.")
    }
    package static var ticketImportFileHelp: Prose {
        Prose(
            en: "JSON lines, with attachments/ beside them; - is stdin.",
            cs: "Řádky JSON, vedle nich attachments/; - je stdin.")
    }
    package static func movedIn(_ rows: Int, _ parts: [(String, Int)]) -> Prose {
        let told = parts.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
        let czech = [
            "created": "nové", "updated": "změněné", "unchanged": "beze změny", "skipped": "vynechané",
            "failed": "chybné",
        ]
        let parts = parts.map { "\(czech[$0.0] ?? $0.0): \($0.1)" }.joined(separator: ", ")
        return Prose(
            en: "imported \(rows) \(rows == 1 ? "line" : "lines")" + (told.isEmpty ? "" : ": " + told),
            cs: "naimportováno řádků: \(rows)" + (parts.isEmpty ? "" : " (\(parts))"))
    }
    package static func movedLineFailed(_ file: String, _ row: Int, _ key: String?, _ message: Prose) -> Prose
    {
        let name = key.map { " (\($0))" } ?? ""
        return Prose(
            en: "\(file), line \(row)\(name): \(message.en)",
            cs: "\(file), řádek \(row)\(name): \(message.cs)")
    }
    package static var movedPartlyHint: Prose {
        Prose(
            en: "fix these lines and run it again: what is written is unchanged then",
            cs: "opravte tyto řádky a spusťte import znovu: co je zapsáno, zůstane beze změny")
    }
    package static var movingGoesOn: Prose {
        Prose(
            en: "what came before is written; run it again to go on from there",
            cs: "co bylo předtím, je zapsáno; po opravě spusťte import znovu a bude pokračovat")
    }
    package static func inFile(_ file: String, _ message: Prose) -> Prose {
        Prose(en: "\(file): \(message.en)", cs: "\(file): \(message.cs)")
    }
    package static func inLine(_ file: String, _ line: Int, _ message: Prose) -> Prose {
        Prose(en: "\(file), line \(line): \(message.en)", cs: "\(file), řádek \(line): \(message.cs)")
    }
    package static func movingFormat(_ version: Int64) -> Prose {
        Prose(en: "format \(version) is not known here", cs: "formát \(version) zde není znám")
    }
    package static var movingFormatHint: Prose {
        Prose(en: "a newer desk may read it", cs: "přečíst by jej mohla novější verze")
    }
    package static func jsonTwice(_ key: String) -> Prose {
        Prose(en: "'\(key)' holds the same thing twice", cs: "'\(key)' obsahuje totéž dvakrát")
    }
    package static func jsonOutOfRange(_ key: String) -> Prose {
        Prose(en: "'\(key)' is out of range", cs: "'\(key)' je mimo povolený rozsah")
    }
    package static func jsonNoInstant(_ key: String, _ text: String) -> Prose {
        Prose(en: "'\(key)' is no time: \"\(text)\"", cs: "'\(key)' není čas: „\(text)“")
    }
    package static var instantExample: Prose {
        Prose(
            en:
                "ISO 8601 with its distance from UTC, such as 2026-11-23T08:00:00Z or 2026-11-23T09:00:00+01:00",
            cs: "ISO 8601 s posunem od UTC, například 2026-11-23T08:00:00Z nebo 2026-11-23T09:00:00+01:00")
    }
    package static func jsonNoWindow(_ text: String) -> Prose {
        Prose(en: "no window: \"\(text)\"", cs: "„\(text)“ není doba, kdy lze zastihnout")
    }
    package static var storedWindowExample: Prose {
        Prose(
            en: "Mon-Fri 08:00-11:00 or 2026-12-01 13:00-15:30",
            cs: "Mon-Fri 08:00-11:00 nebo 2026-12-01 13:00-15:30")
    }
    package static func jsonNoHash(_ text: String) -> Prose {
        Prose(
            en: "no SHA-256 in small hexadecimal digits: \"\(text)\"",
            cs: "„\(text)“ není SHA-256 malými šestnáctkovými číslicemi")
    }
    package static var jsonErased: Prose {
        Prose(
            en: "an erased account has erasedAt and a name such as erased-12, and no other has",
            cs: "vymazaný účet má erasedAt a jméno jako erased-12, a žádný jiný je nemá")
    }
    package static var movedNewHasOwner: Prose {
        Prose(en: "a new ticket has no owner", cs: "nový požadavek nemá řešitele")
    }
    package static var movedOpenHasNone: Prose {
        Prose(en: "an open ticket has an owner", cs: "otevřený požadavek má řešitele")
    }
    package static var movedFastHasNoPrice: Prose {
        Prose(en: "a fast ticket has a price", cs: "požadavek s rychlou odezvou má cenu")
    }
    package static func movedTiedToItself(_ name: String) -> Prose {
        Prose(
            en: "ticket \(name) would be tied to itself", cs: "požadavek \(name) by byl spojen sám se sebou")
    }
    package static func movedFileMissing(_ sha256: String) -> Prose {
        Prose(
            en: "attachments/\(sha256) is missing", cs: "chybí attachments/\(sha256)")
    }
    package static func movedFileDiffers(_ sha256: String) -> Prose {
        Prose(
            en: "attachments/\(sha256) holds other bytes than its name and size tell",
            cs: "attachments/\(sha256) má jiný obsah, než říká jeho jméno a velikost")
    }
    package static func movedNumberTaken(_ number: Int64) -> Prose {
        Prose(en: "number \(number) is taken by another ticket", cs: "číslo \(number) má jiný požadavek")
    }
    package static var movedNumberTakenHint: Prose {
        Prose(en: "--numbers new gives the next ones", cs: "--numbers new dá další volná čísla")
    }
}
