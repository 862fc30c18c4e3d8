/// Help and comments of `desk schedule`.
extension Prose {
    package static var deskScheduleAbstract: Prose {
        Prose(en: "Print the jobs to install.", cs: "Vypsat úlohy k naplánování.")
    }
    package static var scheduleFormatHelp: Prose {
        Prose(en: "For cron or for systemd.", cs: "Pro cron, nebo pro systemd.")
    }
    package static var scheduleFolderHelp: Prose {
        Prose(en: "Write systemd's units into this folder.", cs: "Zapsat jednotky systemd do této složky.")
    }
    /// What a job is for, in a comment or a description; English, as administrators share these files.
    package static func jobMeaning(_ job: String) -> Prose {
        switch job {
        case "deliver": Prose(en: "hand over mail that waits", cs: "předat čekající poštu")
        case "sweep":
            Prose(
                en: "return stale claims, remind, close", cs: "vrátit ležící požadavky, připomenout, uzavřít")
        case "expire": Prose(en: "expire tokens", cs: "ukončit platnost kódů")
        default: Prose(en: "back up the desk", cs: "zálohovat databázi")
        }
    }
    package static func unitsWritten(_ folder: String) -> Prose {
        Prose(
            en: "wrote units to \(folder); enable them with: systemctl enable --now desk-*.timer",
            cs: "jednotky jsou v \(folder); zapněte je: systemctl enable --now desk-*.timer")
    }
    package static var unitsForSystemd: Prose {
        Prose(en: "-o goes with --format systemd", cs: "-o patří k --format systemd")
    }
}
