package import DeskModel

/// Files and the database file.
extension Prose {
    package static func noSuchFile(_ path: String) -> Prose {
        Prose(en: "there is no file \(path)", cs: "soubor \(path) neexistuje")
    }
    package static func noRight(_ path: String) -> Prose {
        Prose(en: "no permission to use \(path)", cs: "k souboru \(path) nemáte oprávnění")
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
    package static func reserveReached(_ path: String) -> Prose {
        Prose(
            en: "the disk is nearly full, and what is left is kept for logins and answers: \(path)",
            cs: "disk je skoro plný a zbytek zůstává pro přihlášení a odpovědi: \(path)")
    }
    package static var reserveHint: Prose {
        Prose(
            en: "free some space; how much is kept: desk rule show disk.reserve",
            cs: "uvolněte místo; kolik ho zůstává: desk rule show disk.reserve")
    }
    package static func quotaReached(_ rule: String) -> Prose {
        Prose(
            en: "that is more than is accepted; nothing was changed (\(rule))",
            cs: "to je víc, než se přijímá; nic se nezměnilo (\(rule))")
    }
    package static func quotaHint(_ rule: String) -> Prose {
        Prose(verbatim: "desk rule show \(rule)")
    }
    package static func tooManyFiles(_ path: String) -> Prose {
        Prose(
            en: "\(path) cannot be opened: this process may open no more files",
            cs: "\(path) nelze otevřít: tento proces už žádný další soubor otevřít nesmí")
    }
    package static func fileSizeLimit(_ path: String) -> Prose {
        Prose(
            en: "\(path) may not grow: the limit on the size of files is reached",
            cs: "\(path) nesmí růst: limit velikosti souborů je vyčerpán")
    }
    package static var tooLittleMemory: Prose {
        Prose(
            en: "this process is allowed too little memory", cs: "tento proces smí použít příliš málo paměti")
    }
    package static func seeLimit(_ flag: String) -> Prose {
        Prose(en: "raise the limit: ulimit \(flag)", cs: "zvyšte limit: ulimit \(flag)")
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
    package static func olderSchema(_ path: String, schema: Int, known: Int) -> Prose {
        Prose(
            en: "\(path) has schema \(schema), this tool works with \(known)",
            cs: "\(path) má schéma \(schema), tento program pracuje se schématem \(known)")
    }
    package static var mayMigrate: Prose {
        Prose(
            en: "without --no-migrate it is brought up to date, once a copy lies beside it",
            cs: "bez --no-migrate se převede, jakmile vedle ní bude ležet její kopie")
    }
    package static func olderSchemaUnwritable(_ path: String, schema: Int, known: Int) -> Prose {
        olderSchema(path, schema: schema, known: known)
            + Prose(en: ", and it cannot be written", cs: ", a nelze do ní zapisovat")
    }
    package static var makeWritable: Prose {
        Prose(
            en: "let its owner open it where file and folder can be written: desk check",
            cs: "ať ji její vlastník otevře tam, kde lze do souboru i složky zapisovat: desk check")
    }
    package static func schemaUnreleased(_ what: Prose) -> Prose {
        Prose(
            en: "made by a build before 1.0.0, or changed since: ",
            cs: "databáze je od verze před 1.0.0, nebo byla od té doby změněna: ") + what
    }
    package static var moveUnreleased: Prose {
        Prose(
            en:
                "with the build that made it: desk export moved; then with this one: desk init --db new.db && desk "
                + "import moved --db new.db",
            cs: "programem, který ji vytvořil: desk export moved; potom tímto: desk init --db new.db && desk "
                + "import moved --db new.db")
    }
    package static func migrated(_ path: String, from: Int, to: Int, kept: String) -> Prose {
        Prose(
            en: "\(path) now has schema \(to); as it was, with schema \(from), it lies in \(kept)",
            cs: "\(path) má nyní schéma \(to); jak vypadala se schématem \(from), leží v \(kept)")
    }
    package static let restoreTakesBackup = Prose(
        en: "name a folder that desk backup made: it holds desk.db, and attachments/ where there are any",
        cs: "uveďte složku od desk backup: obsahuje desk.db, a jsou-li přílohy, i attachments/")
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
    package static func folderOpenToOthers(_ path: String, mode: String) -> Prose {
        Prose(
            en: "others may write in \(path) (mode \(mode)), and put there what is read as the desk's",
            cs: "do \(path) smějí zapisovat jiní (práva \(mode)) a podstrčit tam soubor databáze")
    }
    package static func closeFolder(_ path: String) -> Prose {
        Prose(verbatim: "chmod go-w '\(path)'")
    }
    package static func folderForeign(_ path: String) -> Prose {
        Prose(
            en: "\(path) belongs neither to root nor to the owner of the database",
            cs: "\(path) nepatří ani uživateli root, ani vlastníkovi databáze")
    }
    package static func giveFolder(_ path: String) -> Prose {
        Prose(en: "as root: chown root '\(path)'", cs: "jako root: chown root '\(path)'")
    }
    package static func journalForeign(_ path: String) -> Prose {
        Prose(
            en: "\(path) is not a journal of the database's owner",
            cs: "\(path) není žurnál vlastníka databáze")
    }
    package static func moveAway(_ path: String) -> Prose {
        Prose(verbatim: "mv '\(path)' '\(path).away'")
    }
    package static func notADesksName(_ path: String) -> Prose {
        Prose(
            en: "'\(path)' would be read as something else than a desk",
            cs: "'\(path)' by se četlo jako něco jiného než databáze")
    }
    package static var nameLikeDesk: Prose {
        Prose(en: "name it like desk.db", cs: "pojmenujte ji třeba desk.db")
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
