package import DeskModel

/// What accounts and organisations tell of what was done: one stable line each.
extension Prose {
    package static func accountIs(_ word: AccountDeed, _ email: String) -> Prose {
        Prose(en: "\(word.rawValue) account \(email)", cs: "účet \(email): \(word.czech)")
    }
    /// The neutral answer: the same words whatever is known.
    package static var resetAsked: Prose {
        Prose(
            en: "if this address has an account, mail is on its way to it",
            cs: "má-li tato adresa účet, je na ni na cestě e-mail")
    }
    package static var registrationAsked: Prose {
        Prose(
            en: "if this organisation is a customer, mail is on its way to the address in its contract",
            cs: "je-li tato organizace zákazníkem, je e-mail na cestě na adresu uvedenou ve smlouvě")
    }
    package static func emailAsked(_ email: String) -> Prose {
        Prose(en: "asked \(email) to confirm", cs: "na adresu \(email) odchází žádost o potvrzení")
    }
    package static func expired(_ count: Int) -> Prose {
        Prose(
            en: "expired \(count) \(count == 1 ? "token" : "tokens")",
            cs: "vypršelé kódy: \(count)")
    }
    package static func passwordRight(_ email: String) -> Prose {
        Prose(en: "right password for \(email)", cs: "heslo účtu \(email) je správné")
    }
    package static func passwordSet(_ email: String) -> Prose {
        Prose(en: "set password of account \(email)", cs: "účet \(email): heslo nastaveno")
    }
    package static func organisationIs(_ word: OrganisationDeed, _ code: String) -> Prose {
        Prose(en: "\(word.rawValue) organisation \(code)", cs: "organizace \(code): \(word.czech)")
    }
    package static func contractEmailIs(added: Bool, _ email: String, _ code: String) -> Prose {
        Prose(
            en: added
                ? "added contract email \(email) to \(code)" : "removed contract email \(email) from \(code)",
            cs: "organizace \(code): smluvní e-mail \(email) \(added ? "přidán" : "odebrán")")
    }
    package static func recoveryAsked(_ code: String) -> Prose {
        Prose(
            en: "asked the contract emails of \(code)",
            cs: "organizace \(code): žádost odchází na smluvní e-maily")
    }
    package static func appointmentIs(approved: Bool, _ number: Int, _ email: String) -> Prose {
        Prose(
            en: "\(approved ? "approved" : "proposed") appointment \(number) of \(email)",
            cs: "návrh č. \(number) (\(email)): \(approved ? "schváleno" : "podáno")")
    }
    package static func confirmSuspend(_ code: String) -> Prose {
        Prose(
            en: "suspend organisation '\(code)'? Nobody in it can log in or open tickets then.",
            cs: "Pozastavit organizaci „\(code)“? Nikdo z ní se pak nepřihlásí ani nezaloží požadavek.")
    }
}

/// What was done to an account.
package enum AccountDeed: String, Sendable {
    case unchanged, updated, promoted, demoted, moved, disabled, enabled, unlocked, invited, revoked
    case registered, redeemed, confirmed

    var czech: String {
        switch self {
        case .unchanged: "beze změny"
        case .updated: "změněno"
        case .promoted: "povýšen na správce profilu"
        case .demoted: "už není správcem profilu"
        case .moved: "přesunut"
        case .disabled: "zablokován"
        case .enabled: "povolen"
        case .unlocked: "odemčen"
        case .invited: "pozvánka odchází"
        case .revoked: "kód zneplatněn"
        case .registered: "zaregistrován"
        case .redeemed: "heslo nastaveno"
        case .confirmed: "adresa potvrzena"
        }
    }
}

/// What was done to an organisation.
package enum OrganisationDeed: String, Sendable {
    case unchanged, updated, suspended, activated

    var czech: String {
        switch self {
        case .unchanged: "beze změny"
        case .updated: "změněno"
        case .suspended: "pozastavena"
        case .activated: "obnovena"
        }
    }
}
