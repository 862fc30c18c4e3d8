package import DeskModel

/// Help of `account`.
extension Prose {
    package static var accountCreateAbstract: Prose { Prose(en: "Add an account.", cs: "Založit účet.") }
    package static var accountListAbstract: Prose { Prose(en: "List accounts.", cs: "Vypsat účty.") }
    package static var accountShowAbstract: Prose { Prose(en: "Show one account.", cs: "Ukázat jeden účet.") }
    package static var emailHelp: Prose {
        Prose(
            en: "The person's address, which is their login.",
            cs: "E-mail osoby, který je i přihlašovacím jménem.")
    }
    package static var personNameHelp: Prose { Prose(en: "The person's name.", cs: "Jméno osoby.") }
    package static var phoneHelp: Prose { Prose(en: "The person's telephone number.", cs: "Telefon osoby.") }
    package static var roleHelp: Prose {
        Prose(
            en: "What the person may do: user or administrator.",
            cs: "Oprávnění osoby: user nebo administrator.")
    }
    package static var personLanguageHelp: Prose {
        Prose(
            en: "The language the person is written to in; else the organisation's.",
            cs: "Jazyk, kterým se osobě píše; jinak jazyk organizace.")
    }
    package static var organisationHelp: Prose {
        Prose(en: "The organisation's code.", cs: "Kód organizace.")
    }
    package static var inviteHelp: Prose {
        Prose(
            en: "Mail the person a code to choose a password with (the default).",
            cs: "Poslat osobě kód, se kterým si zvolí heslo (výchozí).")
    }
    package static var noPasswordHelp: Prose {
        Prose(en: "No password and no invitation for now.", cs: "Zatím bez hesla i bez pozvánky.")
    }
    package static var twoStarts: Prose {
        Prose(
            en: "--invite, --no-password and a password exclude each other",
            cs: "--invite, --no-password a zadání hesla se vylučují")
    }
    package static var onlyOrganisationHelp: Prose {
        Prose(en: "Only people of this organisation.", cs: "Jen lidé této organizace.")
    }
    package static var onlyRoleHelp: Prose {
        Prose(en: "Only people of this role.", cs: "Jen lidé s touto rolí.")
    }
    package static var onlyStateHelp: Prose {
        Prose(en: "Only accounts in this state.", cs: "Jen účty v tomto stavu.")
    }
    package static var onlyLockedHelp: Prose {
        Prose(
            en: "Only those locked now, after too many wrong passwords.",
            cs: "Jen účty nyní zamčené po mnoha chybných heslech.")
    }
    package static var onlyNeverHelp: Prose {
        Prose(
            en: "Only those whose owner has never logged in.",
            cs: "Jen účty, k nimž se dosud nikdo nepřihlásil.")
    }
    package static var unusedForHelp: Prose {
        Prose(
            en: "Only those unused for this long, such as 180d.",
            cs: "Jen účty tak dlouho nepoužité, např. 180d.")
    }
}
