package import DeskModel

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
    /// What follows once units are written: globs are not supported by systemctl for units not loaded.
    package static func unitsWritten(_ folder: String, timers: [String]) -> Prose {
        let list = timers.joined(separator: " ")
        return Prose(
            en: "wrote units to \(folder); enable them with: systemctl enable --now \(list)",
            cs: "jednotky jsou v \(folder); zapněte je: systemctl enable --now \(list)")
    }
    package static var scheduleInstallHelp: Prose {
        Prose(
            en: "Put the jobs into your crontab, which keeps its other lines.",
            cs: "Vložit úlohy do crontabu, který si ponechá ostatní řádky.")
    }
    package static var installsCrontab: Prose {
        Prose(en: "--install goes with the crontab format", cs: "--install patří k formátu crontab")
    }
    package static func crontabInstalled(_ jobs: Int) -> Prose {
        Prose(en: "installed \(jobs) jobs in the crontab", cs: "do crontabu vloženo úloh: \(jobs)")
    }
    package static func crontabFailed(_ reason: String) -> Prose {
        Prose(en: "crontab refused: \(reason)", cs: "crontab odmítl: \(reason)")
    }
    package static var installCron: Prose {
        Prose(
            en: "apt install cron, or desk schedule --for systemd",
            cs: "apt install cron, nebo desk schedule --for systemd")
    }
    package static var unitsForSystemd: Prose {
        Prose(en: "-o goes with --for systemd", cs: "-o patří k --for systemd")
    }
}
