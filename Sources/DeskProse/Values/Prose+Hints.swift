/// What to type when a check found something.
extension Prose {
    package static func hint(_ hint: Prose) -> Prose { Prose(en: "hint: ", cs: "rada: ") + hint }

    package static var hintRestore: Prose {
        Prose(
            en: "desk restore FOLDER --force puts a backup in place",
            cs: "desk restore SLOŽKA --force obnoví ze zálohy")
    }
    package static var hintAudit: Prose {
        Prose(
            en: "desk audit verify, and compare with a backup: desk audit list --db FOLDER/desk.db",
            cs: "desk audit verify, a porovnejte se zálohou: desk audit list --db SLOŽKA/desk.db")
    }
    package static var hintFix: Prose {
        Prose(en: "desk doctor --fix", cs: "desk doctor --fix")
    }
    package static var hintDisk: Prose {
        Prose(
            en: "desk backup FOLDER --keep 7 removes old backups",
            cs: "desk backup SLOŽKA --keep 7 odstraní staré zálohy")
    }
    package static var hintClock: Prose {
        Prose(
            en: "timedatectl status, and where the clock is right: desk doctor --fix",
            cs: "timedatectl status, a jdou-li hodiny správně: desk doctor --fix")
    }
    package static var hintJobs: Prose {
        Prose(en: "desk schedule prints the jobs to install", cs: "desk schedule vypíše úlohy k naplánování")
    }
    package static var hintConfiguration: Prose { Prose(en: "man desk.toml", cs: "man desk.toml") }
    package static var hintMail: Prose {
        Prose(
            en:
                "without a mailer, man desk.toml; else desk mail list --state failed, then desk mail retry ID",
            cs: "bez mailer man desk.toml; jinak desk mail list --state failed, potom desk mail retry ČÍSLO")
    }
    package static var hintContractEmails: Prose {
        Prose(
            en: "org contract-email add CODE EMAIL, once the customer has named another",
            cs: "org contract-email add KÓD E-MAIL, až zákazník oznámí jiný")
    }
    package static var hintSeats: Prose {
        Prose(
            en: "org administrator recover CODE --email E --name N",
            cs: "org administrator recover KÓD --email E --name N")
    }
    package static var hintAttachments: Prose {
        Prose(
            en:
                "what is missing or changed lies in attachments/ of a backup; desk doctor --fix removes orphans",
            cs:
                "co chybí nebo je změněné, je v attachments/ zálohy; co nikam nepatří, odstraní desk doctor --fix"
        )
    }
    package static var hintPasswords: Prose {
        Prose(en: "account password census", cs: "account password census")
    }
}
