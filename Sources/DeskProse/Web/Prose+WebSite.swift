package import DeskModel

/// What is around every page of the customer's web, and what it says of requests it cannot serve.
extension Prose {
    package static var webToContent: Prose { Prose(en: "Skip to the content", cs: "Přejít na obsah") }
    package static var webMenu: Prose { Prose(en: "Pages", cs: "Stránky") }
    package static var webLogIn: Prose { Prose(en: "Log in", cs: "Přihlásit se") }
    package static var webLogOut: Prose { Prose(en: "Log out", cs: "Odhlásit se") }
    package static var webMyRequests: Prose { Prose(en: "My requests", cs: "Moje požadavky") }
    package static var webOurRequests: Prose {
        Prose(en: "Requests of our organisation", cs: "Požadavky naší organizace")
    }
    package static var webNewRequest: Prose { Prose(en: "New request", cs: "Nový požadavek") }
    package static var webColleagues: Prose { Prose(en: "Colleagues", cs: "Kolegové") }
    package static var webPrices: Prose { Prose(en: "Price list", cs: "Ceník") }
    package static var webMyData: Prose { Prose(en: "My data", cs: "Moje údaje") }
    package static var webOptional: Prose { Prose(en: "optional", cs: "nepovinné") }
    package static var webSave: Prose { Prose(en: "Save", cs: "Uložit") }

    package static var webNotFound: Prose {
        Prose(en: "There is no such page", cs: "Tato stránka tu není")
    }
    package static var webNoMethod: Prose {
        Prose(en: "This page cannot be used that way", cs: "Takto se tato stránka použít nedá")
    }
    package static var webForeignForm: Prose {
        Prose(
            en: "This did not come from one of our pages, so nothing was done",
            cs: "Tento formulář nepřišel z naší stránky, proto se nic nestalo")
    }
    package static var webStaleForm: Prose {
        Prose(
            en:
                "The form had been open for too long, so it was not accepted. What you wrote is here; please send it again.",
            cs:
                "Formulář byl otevřený příliš dlouho, proto nebyl přijat. Vaše texty jsou zde; odešlete jej prosím znovu."
        )
    }
    package static var webSentBefore: Prose {
        Prose(
            en:
                "You have already sent this form with different contents. If you want to send this as well, please send it again.",
            cs:
                "Tento formulář jste už odeslali, s jiným obsahem. Má-li platit i toto, odešlete jej prosím ještě jednou."
        )
    }
    package static var webDown: Prose {
        Prose(
            en: "The customer web is not available at the moment",
            cs: "Zákaznický web teď není k dispozici")
    }
    package static var webBusy: Prose {
        Prose(
            en: "The customer web is busy; please try again in a moment",
            cs: "Zákaznický web je právě přetížen; zkuste to prosím za chvíli")
    }
    package static var webCannotNow: Prose {
        Prose(
            en:
                "We cannot accept this at the moment because of a problem on our side; please try again later.",
            cs: "Teď to bohužel nemůžeme přijmout, chyba je na naší straně; zkuste to prosím později.")
    }
    package static var webTryAgain: Prose { Prose(en: "Send it again", cs: "Odeslat znovu") }
    package static var webWentWrong: Prose {
        Prose(en: "It did not work; please try again.", cs: "Nepodařilo se to; zkuste to prosím znovu.")
    }
    package static var webSeeBelow: Prose {
        Prose(
            en: "Something needs correcting; see below.", cs: "Něco je potřeba opravit; podívejte se níže."
        )
    }
    package static var webChooseFilesAgain: Prose {
        Prose(
            en: "Please choose the files again: browsers do not keep them.",
            cs: "Soubory prosím vyberte znovu: prohlížeče si je nepamatují.")
    }
    package static func webNeedsRole(_ login: String) -> Prose {
        Prose(
            en: "desk-web runs as '\(login)', who does not have the role web",
            cs: "desk-web běží jako „\(login)“, který nemá roli web")
    }
    package static var webHasNoConsultant: Prose {
        Prose(en: "the desk has no consultant with the role web", cs: "žádný konzultant nemá roli web")
    }
    package static func webNeedsRoleHint(_ login: String) -> Prose {
        Prose(verbatim: "desk consultant create \(login) --name Web --email web@firma.cz --role web")
    }
}

/// Forms that could not be read as a whole.
extension Prose {
    package static func webTooLarge(_ megabytes: Int) -> Prose {
        Prose(
            en: "That was too much: \(megabytes) MB is the most that can be sent at once.",
            cs: "Toho bylo příliš: vše dohromady může mít nejvýše \(megabytes) MB.")
    }
    package static var webTooManyFields: Prose {
        Prose(en: "The form has too many fields.", cs: "Formulář má příliš mnoho polí.")
    }
    package static func webTooManyFiles(_ limit: Int) -> Prose {
        Prose(
            en: "Too many files: \(limit) at most at once.",
            cs: "Příliš mnoho souborů: najednou nejvýše \(limit).")
    }
    package static var webIncomplete: Prose {
        Prose(
            en: "Not all of it arrived; the connection was interrupted.",
            cs: "Nedorazilo vše; spojení se přerušilo.")
    }
    package static var webTooSlow: Prose {
        Prose(
            en: "It took too long to arrive; please send it again.",
            cs: "Přenos trval příliš dlouho; odešlete to prosím znovu.")
    }
    package static var webBrokenForm: Prose {
        Prose(en: "The form could not be read.", cs: "Formulář se nepodařilo přečíst.")
    }
    package static var webTextTooLarge: Prose {
        Prose(
            en: "A text as long as this does not fit into the form; please attach it as a file.",
            cs: "Tak dlouhý text se do formuláře nevejde; přiložte jej prosím jako soubor.")
    }
    package static var webDiskFull: Prose {
        Prose(
            en: "We have no room for the files at the moment. Send it without them, or try again later.",
            cs: "Nemáme teď pro soubory místo. Odešlete formulář bez nich, nebo to zkuste později.")
    }
    package static var webTextsAreHere: Prose {
        Prose(
            en: "What you wrote is here; nothing has been sent yet.",
            cs: "Co jste napsali, je zde; zatím se nic neodeslalo.")
    }
}

/// What a page says of what was just done.
extension Prose {
    package static func webDone(_ word: String) -> Prose? {
        switch word {
        case "sent":
            Prose(
                en: "We have received your request. You will find our answer here and in your email.",
                cs: "Váš požadavek je u nás. Odpověď najdete zde i ve své poště.")
        case "answered": Prose(en: "We have received your answer.", cs: "Vaše odpověď je u nás.")
        case "reopened":
            Prose(en: "The request is open again.", cs: "Požadavek je znovu otevřený.")
        case "windows": Prose(en: "The times are saved.", cs: "Doba k zastižení je uložena.")
        case "fast":
            Prose(
                en: "The request is now a fast one.", cs: "Požadavek má nyní rychlou odezvu.")
        case "closed": Prose(en: "The request is closed.", cs: "Požadavek je uzavřen.")
        case "consented":
            Prose(
                en: "Your consent is saved. Our consultant sees the number.",
                cs: "Váš souhlas je uložen. Náš konzultant číslo vidí.")
        case "password":
            Prose(
                en: "The new password is set. Please log in with it.",
                cs: "Nové heslo je nastaveno. Přihlaste se jím prosím.")
        case "email":
            Prose(
                en: "The new address is confirmed. Please log in with it.",
                cs: "Nová adresa je potvrzena. Přihlaste se prosím s ní.")
        case "email-asked":
            Prose(
                en:
                    "We have sent a link to the new address. Until it is confirmed there, the old one is used.",
                cs: "Na novou adresu jsme poslali odkaz. Dokud jej odtud nepotvrdíte, platí dosavadní adresa."
            )
        case "invited":
            Prose(
                en: "The account is ready; the invitation is on its way by email.",
                cs: "Účet je připraven; pozvánka je na cestě e-mailem.")
        case "saved": Prose(en: "Saved.", cs: "Uloženo.")
        case "logged-out": Prose(en: "You are logged out.", cs: "Jste odhlášeni.")
        default: nil
        }
    }
}
