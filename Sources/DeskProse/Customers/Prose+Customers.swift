package import DeskModel

/// Organisations and accounts.
extension Prose {
    package static func noAccount(_ email: String) -> Prose {
        Prose(en: "there is no account \(email)", cs: "účet \(email) neexistuje")
    }
    package static var listAccounts: Prose { Prose(verbatim: "account list") }
    package static func noOrganisation(_ code: String) -> Prose {
        Prose(en: "there is no organisation '\(code)'", cs: "organizace „\(code)“ neexistuje")
    }
    package static var listOrganisations: Prose { Prose(verbatim: "org list") }
    package static func organisationExists(_ code: String) -> Prose {
        Prose(en: "organisation '\(code)' exists already", cs: "organizace „\(code)“ už existuje")
    }
    package static func organisationSuspended(_ code: String) -> Prose {
        Prose(en: "organisation '\(code)' is suspended", cs: "organizace „\(code)“ je pozastavena")
    }
    package static func accountExists(_ email: String) -> Prose {
        Prose(en: "an account \(email) exists already", cs: "účet \(email) už existuje")
    }
    package static var ifExistsHint: Prose {
        Prose(
            en: "--if-exists skip leaves it, --if-exists update changes it",
            cs: "--if-exists skip jej ponechá, --if-exists update jej změní")
    }
    package static func contractEmailExists(_ email: String, _ code: String) -> Prose {
        Prose(
            en: "\(email) is a contract email of '\(code)' already",
            cs: "\(email) už je smluvním e-mailem organizace „\(code)“")
    }
}

extension Prose {
    package static func noContractEmail(_ code: String) -> Prose {
        Prose(
            en: "organisation '\(code)' needs a contract email",
            cs: "organizace „\(code)“ potřebuje smluvní e-mail")
    }
    package static var giveContractEmail: Prose {
        Prose(en: "--contract-email <email>", cs: "--contract-email <e-mail>")
    }
}
