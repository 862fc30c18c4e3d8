/// Files and the database file.
extension Prose {
    package static func noSuchFile(_ path: String) -> Prose {
        Prose(en: "there is no file \(path)", cs: "soubor \(path) neexistuje")
    }
    package static func noRight(_ path: String) -> Prose {
        Prose(en: "no right to use \(path)", cs: "k souboru \(path) nemáte oprávnění")
    }
    package static func fileExists(_ path: String) -> Prose {
        Prose(en: "\(path) exists already", cs: "\(path) už existuje")
    }
    package static func diskFull(_ path: String) -> Prose {
        Prose(en: "the disk is full: \(path)", cs: "disk je plný: \(path)")
    }
    package static var freeSpace: Prose {
        Prose(
            en: "free some space and run it again; the step that failed changed nothing",
            cs: "uvolněte místo a spusťte znovu; krok, který selhal, nic nezměnil")
    }
    package static func readOnlyFileSystem(_ path: String) -> Prose {
        Prose(en: "the file system is read-only: \(path)", cs: "souborový systém je jen pro čtení: \(path)")
    }
    package static func fileFailed(_ path: String, number: Int32) -> Prose {
        Prose(en: "\(path) failed (error \(number))", cs: "\(path): chyba \(number)")
    }
    package static func isLink(_ path: String) -> Prose {
        Prose(en: "\(path) is a link", cs: "\(path) je odkaz")
    }
    package static var isLinkHint: Prose {
        Prose(
            en: "name the file itself: a link could lead anywhere",
            cs: "zadejte přímo soubor: odkaz může vést kamkoli")
    }
    package static var databaseBusy: Prose {
        Prose(en: "the database is busy", cs: "databáze je obsazená")
    }
    package static var tryAgain: Prose {
        Prose(en: "try again in a moment; nothing was changed", cs: "zkuste to za chvíli; nic se nezměnilo")
    }
    package static func noDatabase(_ path: String) -> Prose {
        Prose(en: "there is no desk at \(path)", cs: "v \(path) žádná databáze není")
    }
    package static func runInit(_ path: String) -> Prose {
        Prose(en: "desk init --db \(path)", cs: "desk init --db \(path)")
    }
    package static func databaseExists(_ path: String) -> Prose {
        Prose(en: "a desk exists at \(path)", cs: "v \(path) už databáze je")
    }
    package static func notADatabase(_ path: String) -> Prose {
        Prose(en: "\(path) is not a desk's database", cs: "\(path) není databáze programu desk")
    }
    package static var restoreHint: Prose {
        Prose(
            en: "if it was one, restore a backup: desk restore <folder>",
            cs: "pokud jí byla, obnovte zálohu: desk restore <složka>")
    }
    package static func newerSchema(_ path: String, schema: Int, known: Int) -> Prose {
        Prose(
            en: "\(path) has schema \(schema), this tool knows up to \(known)",
            cs: "\(path) má schéma \(schema), tento program zná nejvýše \(known)")
    }
    package static var updateTool: Prose {
        Prose(en: "install the newer desk", cs: "nainstalujte novější verzi programu desk")
    }
    package static func wrongOwner(_ path: String) -> Prose {
        Prose(en: "\(path) belongs to somebody else", cs: "\(path) patří někomu jinému")
    }
    package static var useSudo: Prose {
        Prose(
            en: "a shared desk is reached as its owner: sudo -u desk queue",
            cs: "sdílená databáze se používá jako její vlastník: sudo -u desk queue")
    }
    package static func openToOthers(_ path: String, mode: String) -> Prose {
        Prose(
            en: "\(path) may be written by group or others (mode \(mode))",
            cs: "do \(path) smí zapisovat skupina nebo ostatní (práva \(mode))")
    }
    package static func chmod(_ path: String) -> Prose {
        Prose(verbatim: "chmod 600 '\(path)'")
    }
    package static func corrupt(_ path: String) -> Prose {
        Prose(en: "\(path) is damaged", cs: "\(path) je poškozená")
    }
    package static func readOnlyDatabase(_ path: String) -> Prose {
        Prose(en: "\(path) can only be read", cs: "\(path) lze jen číst")
    }
    package static func databaseReplaced(_ path: String) -> Prose {
        Prose(en: "\(path) was replaced meanwhile", cs: "\(path) byla mezitím nahrazena")
    }
}
