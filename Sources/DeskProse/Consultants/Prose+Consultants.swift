package import DeskModel

/// Consultants, and who may do what.
extension Prose {
    package static func noConsultant(_ login: String) -> Prose {
        Prose(
            en: "'\(login)' is not a consultant of this desk", cs: "„\(login)“ není konzultantem této podpory"
        )
    }
    package static func createConsultant(_ login: String) -> Prose {
        Prose(
            en: "an admin adds one: desk consultant create \(login) --name <name> --email <email>",
            cs: "přidá ho správce: desk consultant create \(login) --name <jméno> --email <e-mail>")
    }
    package static func consultantIsDisabled(_ login: String) -> Prose {
        Prose(en: "consultant '\(login)' is disabled", cs: "konzultant „\(login)“ je zablokován")
    }
    package static func roleMayNot(_ role: String, _ verb: String) -> Prose {
        Prose(en: "the role \(role) may not use '\(verb)'", cs: "role \(role) nesmí použít „\(verb)“")
    }
    package static func onlyAdminsActAs(_ login: String) -> Prose {
        Prose(
            en: "only an admin may act as somebody else, and '\(login)' is none",
            cs: "jednat za jiného smí jen správce, a „\(login)“ jím není")
    }
    package static var webNeedsPerson: Prose {
        Prose(
            en: "the role web acts for a customer's person only",
            cs: "role web jedná jen za osobu zákazníka")
    }
    package static var sayBy: Prose {
        Prose(en: "say for whom: --by <email>", cs: "zadejte za koho: --by <e-mail>")
    }
    package static func notForPersons(_ verb: String) -> Prose {
        Prose(
            en: "'\(verb)' can't be done on behalf of a customer",
            cs: "„\(verb)“ nelze provést za zákazníka")
    }
    package static func personNotActive(_ email: String) -> Prose {
        Prose(en: "the account \(email) is not active", cs: "účet \(email) není aktivní")
    }
    package static func needsAdministrator(_ email: String) -> Prose {
        Prose(
            en: "\(email) is not a profile administrator",
            cs: "\(email) není správcem zákaznického profilu")
    }
    package static func consultantExists(_ login: String) -> Prose {
        Prose(en: "consultant '\(login)' exists already", cs: "konzultant „\(login)“ už existuje")
    }
    package static func editConsultant(_ login: String) -> Prose {
        Prose(verbatim: "desk consultant edit \(login) --name <name> --email <email>")
    }
    package static func lastAdmin(_ login: String) -> Prose {
        Prose(
            en: "'\(login)' is the last admin who can act",
            cs: "„\(login)“ je posledním správcem, který může jednat")
    }
}
