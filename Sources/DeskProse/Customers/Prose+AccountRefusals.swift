package import DeskModel

/// Why something is not done with an account, a token or an administrator.
extension Prose {
    package static var loginRefused: Prose {
        Prose(en: "wrong email or password", cs: "nesprávný e-mail nebo heslo")
    }
    package static var badToken: Prose {
        Prose(en: "this token does not work (any more)", cs: "tento kód neplatí nebo už byl použit")
    }
    package static var askForToken: Prose {
        Prose(
            en: "ask for a new one: account reset request <email>",
            cs: "požádejte o nový: account reset request <e-mail>")
    }
    package static var askForRegistration: Prose {
        Prose(
            en: "ask for a new one: account register start --org <code> --email <email> --name <name>",
            cs: "požádejte o nový: account register start --org <kód> --email <e-mail> --name <jméno>")
    }
    package static var askForEmailChange: Prose {
        Prose(
            en: "ask for a new one: account email change <email> <new>",
            cs: "požádejte o nový: account email change <e-mail> <nový>")
    }
    package static var printIsForAdmins: Prose {
        Prose(en: "--print is for admins of the desk", cs: "--print smí použít jen správce podpory")
    }
    package static var withoutPrint: Prose {
        Prose(en: "without --print the token is mailed", cs: "bez --print se kód pošle e-mailem")
    }
    package static func hasPassword(_ email: String) -> Prose {
        Prose(en: "\(email) has a password already", cs: "\(email) už heslo má")
    }
    package static func requestReset(_ email: String) -> Prose {
        Prose(verbatim: "account reset request \(email)")
    }
    package static var nothingToChange: Prose {
        Prose(en: "nothing to change was given", cs: "není zadáno, co se má změnit")
    }
    package static var editFlags: Prose { Prose(verbatim: "--name, --phone, --language") }
    package static var orgEditFlags: Prose { Prose(verbatim: "--name, --ico, --contract, --language") }

    package static func contractEmailAdded(_ email: String) -> Prose {
        Prose(en: "\(email) was added", cs: "adresa \(email) byla přidána")
    }
    package static func contractEmailRemoved(_ email: String) -> Prose {
        Prose(en: "\(email) was removed", cs: "adresa \(email) byla odebrána")
    }
    package static func notContractEmail(_ email: String, _ code: String) -> Prose {
        Prose(
            en: "\(email) is not a contract email of '\(code)'",
            cs: "\(email) není smluvním e-mailem organizace „\(code)“")
    }
    package static func listContractEmails(_ code: String) -> Prose {
        Prose(verbatim: "org contract-email list \(code)")
    }
    package static func lastContractEmail(_ email: String, _ code: String) -> Prose {
        Prose(
            en: "\(email) is the last contract email of '\(code)'",
            cs: "\(email) je posledním smluvním e-mailem organizace „\(code)“")
    }
    package static func addContractEmail(_ code: String) -> Prose {
        Prose(
            en: "add another one first: org contract-email add \(code) <email>",
            cs: "nejprve přidejte jiný: org contract-email add \(code) <e-mail>")
    }
    package static func nothingToRecover(_ code: String) -> Prose {
        Prose(
            en: "organisation '\(code)' has no account yet", cs: "organizace „\(code)“ zatím nemá žádný účet")
    }
    package static func startRegistration(_ code: String, _ email: String) -> Prose {
        Prose(
            en: "account register start --org \(code) --email \(email) --name <name>",
            cs: "account register start --org \(code) --email \(email) --name <jméno>")
    }
    package static func noAppointment(_ number: Int) -> Prose {
        Prose(en: "there is no proposal \(number)", cs: "návrh č. \(number) neexistuje")
    }
    package static func alreadyApproved(_ number: Int) -> Prose {
        Prose(en: "proposal \(number) was approved already", cs: "návrh č. \(number) už byl schválen")
    }
    package static func ownProposal(_ number: Int) -> Prose {
        Prose(
            en: "proposal \(number) is yours, it takes a second person to approve it",
            cs: "návrh č. \(number) je Váš, schválit jej musí druhá osoba")
    }
    package static var anotherConsultant: Prose {
        Prose(en: "ask another consultant", cs: "požádejte jiného konzultanta")
    }
    package static func notTheirAccount(_ email: String, _ code: String) -> Prose {
        Prose(en: "\(email) is not an account of '\(code)'", cs: "\(email) není účtem organizace „\(code)“")
    }
    package static func ownAddress(_ email: String) -> Prose {
        Prose(
            en: "\(email) is the desk's own address; what is mailed there becomes a ticket",
            cs: "\(email) je adresa samotné podpory; z pošty na ni vznikají požadavky")
    }
    package static var contractAddress: Prose {
        Prose(
            en: "a contract email is one that only the customer reads",
            cs: "smluvní e-mail je adresa, kterou čte jen zákazník")
    }
}
