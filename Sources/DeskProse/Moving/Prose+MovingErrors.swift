package import DeskModel

/// Help, lines and errors of `desk import` and `ticket import`.
extension Prose {
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
