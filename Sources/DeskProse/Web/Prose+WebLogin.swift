package import DeskModel

/// Logging in.
extension Prose {
    package static var webEmail: Prose { Prose(en: "Email address", cs: "E-mailová adresa") }
    package static var webPassword: Prose { Prose(en: "Password", cs: "Heslo") }
    package static var webForgotten: Prose { Prose(en: "Forgotten password", cs: "Zapomenuté heslo") }
    package static var webFirstAccount: Prose {
        Prose(en: "The first account of an organisation", cs: "První účet organizace")
    }
    package static var webAdministratorLeft: Prose {
        Prose(en: "Our administrator has left", cs: "Náš správce už u nás nepracuje")
    }
    package static var webLoginRefused: Prose {
        Prose(
            en: "The address or the password is wrong, or you cannot log in at the moment.",
            cs: "Adresa nebo heslo nesouhlasí, nebo se teď přihlásit nelze.")
    }
    package static var webLoginRefusedHint: Prose {
        Prose(
            en: "Check whether Caps Lock is on. If you do not remember the password, set a new one.",
            cs: "Zkontrolujte, zda nemáte zapnutý Caps Lock. Pokud si heslo nepamatujete, nastavte si nové.")
    }
    package static var webLoggedOut: Prose {
        Prose(
            en: "You were logged out, because nothing had happened for a while.",
            cs: "Byli jste odhlášeni, protože se delší dobu nic nedělo.")
    }
    package static var webLoggedOutKept: Prose {
        Prose(
            en: "What you wrote is kept: you will see it once you have logged in.",
            cs: "Co jste napsali, se neztratilo: uvidíte to po přihlášení.")
    }
    package static var webLoggedOutKeptFiles: Prose {
        Prose(
            en:
                "What you wrote is kept: you will see it once you have logged in. You will have to choose the files again.",
            cs: "Co jste napsali, se neztratilo: uvidíte to po přihlášení. Soubory bude potřeba vybrat znovu."
        )
    }
    package static var webSendAgain: Prose {
        Prose(
            en: "You are logged in. Here is what you wrote; nothing has been sent yet.",
            cs: "Jste přihlášeni. Zde je, co jste napsali; zatím se nic neodeslalo.")
    }
    package static var webNoAccountYet: Prose { Prose(en: "No account yet?", cs: "Ještě nemáte účet?") }
    package static var webNoAccountFirst: Prose {
        Prose(
            en:
                "Nobody in your organisation has an account: create the first one. You need access to the mailbox named in your contract with us.",
            cs:
                "Nikdo z Vaší organizace účet nemá: založte první. Budete potřebovat přístup ke schránce, jejíž adresa je uvedena ve smlouvě s námi."
        )
    }
    package static var webNoAccountColleague: Prose {
        Prose(
            en: "Your colleagues have accounts: ask your profile administrator to create one for you.",
            cs: "Kolegové účty mají: požádejte svého Správce zákaznického profilu, aby Vám účet založil.")
    }
}
