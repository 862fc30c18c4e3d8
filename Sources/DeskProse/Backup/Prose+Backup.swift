package import DeskModel

/// Help and lines of `desk backup`, `restore` and `export`.
extension Prose {
    package static var deskBackupAbstract: Prose {
        Prose(
            en: "Copy the desk into a folder that is itself one.",
            cs: "Zkopírovat vše do složky, která je sama databází.")
    }
    package static var deskRestoreAbstract: Prose {
        Prose(en: "Put a backup in place.", cs: "Obnovit ze zálohy.")
    }
    package static var backupFolderHelp: Prose {
        Prose(
            en: "A new or empty folder; - writes a tar to stdout.",
            cs: "Nová nebo prázdná složka; - zapíše tar na stdout.")
    }
    package static var backupKeepHelp: Prose {
        Prose(
            en: "Keep this many of the desk's backups beside it, and remove the older ones.",
            cs: "Odstranit starší zálohy téže databáze vedle ní, aby jich zůstalo právě tolik.")
    }
    package static var keepOneBackup: Prose {
        Prose(en: "--keep is at least 1", cs: "--keep je nejméně 1")
    }
    package static var keepNeedsFolder: Prose {
        Prose(
            en: "--keep is for backups in a folder, and not for an archive",
            cs: "--keep je pro zálohy ve složce, ne pro archiv")
    }
    package static func removedBackups(_ count: Int) -> Prose {
        Prose(en: ", old backups removed \(count)", cs: ", odstraněné starší zálohy: \(count)")
    }
    package static func folderNotRemoved(_ path: String) -> Prose {
        Prose(
            en: "the new backup is made, but the old one \(path) cannot be removed",
            cs: "nová záloha je hotová, ale starou \(path) nelze odstranit")
    }
    package static var restoreFolderHelp: Prose {
        Prose(en: "The backup's folder.", cs: "Složka se zálohou.")
    }
    package static var restoreForceHelp: Prose {
        Prose(
            en: "Replace a desk that is there; it is kept aside.",
            cs: "Nahradit stávající databázi; odloží se stranou.")
    }
    package static func folderNotEmpty(_ path: String) -> Prose {
        Prose(en: "\(path) is not empty", cs: "složka \(path) není prázdná")
    }
    package static var emptyFolderHint: Prose {
        Prose(en: "name a new folder", cs: "zadejte novou složku")
    }
    package static func backedUp(_ folder: String, attachments: Int) -> Prose {
        Prose(
            en: "backed up to \(folder), attachments \(attachments)",
            cs: "záloha v \(folder), přílohy: \(attachments)")
    }
    package static func exported(_ folder: String, rows: Int, attachments: Int) -> Prose {
        Prose(
            en: "exported to \(folder), rows \(rows), attachments \(attachments)",
            cs: "export v \(folder), řádky: \(rows), přílohy: \(attachments)")
    }
    package static func filesNotCopied(_ count: Int) -> Prose {
        Prose(
            en: "attachments missing or damaged, and so not copied: \(count)",
            cs: "chybějící nebo poškozené přílohy, které se nezkopírovaly: \(count)")
    }
    package static func copyDamaged(_ path: String) -> Prose {
        Prose(en: "\(path) is damaged: ", cs: "\(path) je poškozená: ")
    }
    package static var restoreForce: Prose {
        Prose(
            en: "--force replaces it, and keeps the old one aside",
            cs: "--force ji nahradí a původní odloží stranou")
    }
    package static func confirmRestore(_ path: String) -> Prose {
        Prose(en: "replace the desk at \(path)", cs: "nahradit databázi \(path)")
    }
    package static func backupMissesFile(_ folder: String, _ file: String) -> Prose {
        Prose(
            en: "the backup \(folder) is not whole: attachment \(file) is missing or damaged",
            cs: "záloha \(folder) není úplná: příloha \(file) chybí nebo je poškozená")
    }
    package static var parkedByRestore: Prose {
        Prose(
            en: "parked by desk restore: it may have been sent after the backup",
            cs: "odloženo příkazem desk restore: mohlo být odesláno po záloze")
    }
    package static func restored(_ path: String) -> Prose {
        Prose(en: "restored desk \(path)", cs: "databáze \(path) obnovena")
    }
    package static func restoredKept(_ folder: String) -> Prose {
        Prose(
            en: "the desk that was there is kept in \(folder)", cs: "původní databáze je odložena v \(folder)"
        )
    }
    package static func restoredParked(_ count: Int) -> Prose {
        Prose(
            en: "mail that was waiting is parked, see desk mail list --state failed: \(count)",
            cs: "čekající pošta je odložena, viz desk mail list --state failed: \(count)")
    }

    /// What stands in the README.txt of tables.
    package static var exportGuide: Prose {
        Prose(
            en: """
                An export of a desk's tables.

                TABLE.jsonl      one JSON object a line for each row of the table; keys are the columns
                attachments/     files by the SHA-256 of their bytes, xx/yyyy…: attachment.sha256 names them

                Times are ISO 8601 in UTC, money is in whole units with two decimals, bytes are hexadecimal.
                …Id points to the id of another table, …Number to ticket.number. Of ticketWindow, days is a
                sum (1 Monday, 2 Tuesday, 4 Wednesday … 64 Sunday) and minutes are those of the local day.
                Password hashes and tokens are left out. audit.subject names things by id: "account 12".
                auditChange holds what changed, opened by its salt; see desk audit export for the chain.
                """,
            cs: """
                Export tabulek databáze zákaznické podpory.

                TABULKA.jsonl    na každém řádku objekt JSON s jedním záznamem; klíče jsou názvy sloupců
                attachments/     soubory podle SHA-256 svého obsahu, xx/yyyy…: uvádí je attachment.sha256

                Časy jsou podle ISO 8601 v UTC, peníze v jednotkách se dvěma místy, bajty šestnáctkově.
                …Id odkazuje na id jiné tabulky, …Number na ticket.number. V ticketWindow je days součet
                (1 pondělí, 2 úterý, 4 středa … 64 neděle) a minuty jsou minuty místního dne.
                Otisky hesel a kódy zde nejsou. audit.subject uvádí věci podle id: „account 12“.
                auditChange obsahuje, co se změnilo, spolu se solí; řetěz záznamů vypíše desk audit export.
                """)
    }
}
