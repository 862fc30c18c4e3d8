package import DeskModel

/// What `desk doctor` tells of a desk that lacks nothing but settings, each with what to type.
extension Prose {
    package static var toSet: Prose { Prose(en: "to set: ", cs: "nastavit: ") }
    package static var mailerIsToSet: Prose {
        Prose(
            en: "mail waits until mailer and from are set: sudoedit /etc/desk.toml, see man desk.toml",
            cs: "pošta čeká, dokud není nastaveno mailer a from: sudoedit /etc/desk.toml, viz man desk.toml")
    }
    package static var webIsToSet: Prose {
        Prose(
            en: "mail has codes and no links until web is set: sudoedit /etc/desk.toml, see man desk.toml",
            cs:
                "v poště jsou kódy bez odkazů, dokud není nastaveno web: sudoedit /etc/desk.toml, viz man desk.toml"
        )
    }
    package static func nameIsToSet(_ login: String) -> Prose {
        Prose(
            en: "answers are signed '\(login)': desk consultant edit \(login) --name <name> --email <email>",
            cs:
                "odpovědi jsou podepsány „\(login)“: desk consultant edit \(login) --name <name> --email <email>"
        )
    }
    /// `command` starts the jobs; where it is not known, the jobs are printed.
    package static func jobsAreToStart(_ jobs: [String], with command: String?) -> Prose {
        let list = jobs.map { "'\($0)'" }.joined(separator: ", ")
        return Prose(
            en: "nothing has run yet of \(list): \(command ?? "desk schedule")",
            cs: "ještě neběželo \(list): \(command ?? "desk schedule")")
    }
    package static func jobsNeedConsultant(_ login: String) -> Prose {
        Prose(
            en:
                "jobs run as '\(login)', who is no consultant: desk consultant create \(login) --name Cron --email <email> --role admin",
            cs:
                "úlohy běží pod uživatelem „\(login)“, který není konzultantem: desk consultant create \(login) --name Cron --email <email> --role admin"
        )
    }
}
