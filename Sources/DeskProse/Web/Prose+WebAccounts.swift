package import DeskModel

/// Passwords, and the codes that mails carry.
extension Prose {
    package static var webResetLead: Prose {
        Prose(
            en:
                "It happens. We cannot tell you the old one, because we store it in a form that nobody can read, but you can set a new one. Enter your address and we will send you a link.",
            cs:
                "Nevadí, stane se. Jaké bylo, Vám již neřekneme (máme je uloženo tak, že je nikdo nepřečte), ale snadno si nastavíte nové. Napište svou adresu a pošleme Vám odkaz."
        )
    }
    package static var webResetAsk: Prose { Prose(en: "Send me the link", cs: "Poslat odkaz") }
    package static var webResetAsked: Prose {
        Prose(
            en:
                "If this address has an account, an email with a link is on its way. Open it and choose a new password.",
            cs:
                "Pokud k této adrese patří účet, je na cestě e-mail s odkazem. Otevřete jej a zvolte si nové heslo."
        )
    }
    package static var webResetAskedHint: Prose {
        Prose(
            en: "Nothing came within a few minutes? Look in your spam folder, and check the address.",
            cs: "Do několika minut nic nepřišlo? Podívejte se do nevyžádané pošty a zkontrolujte adresu.")
    }
    package static var webResetSet: Prose { Prose(en: "Choose a new password.", cs: "Zvolte si nové heslo.") }
    package static var webHaveCode: Prose { Prose(en: "I have a code from a mail", cs: "Mám kód z e-mailu") }
    package static var webCode: Prose { Prose(en: "Code from the mail", cs: "Kód z e-mailu") }
    package static var webCodeHelp: Prose {
        Prose(en: "The line of 43 characters.", cs: "Řádek o 43 znacích.")
    }
    package static var webBadCode: Prose {
        Prose(
            en:
                "This code does not work: it has been used, has expired, or is incomplete. Ask for a new one.",
            cs: "Tento kód nefunguje: byl už použit, vypršel, nebo není celý. Vyžádejte si nový.")
    }
    package static var webNewPassword: Prose { Prose(en: "New password", cs: "Nové heslo") }
    package static func webPasswordHelp(_ minimum: Int64) -> Prose {
        Prose(
            en:
                "At least \(minimum) characters; a few unrelated words work best.",
            cs: "Alespoň \(minimum) znaků; nejlépe poslouží několik slov, která spolu nesouvisejí.")
    }
    package static var webPasswordAgain: Prose {
        Prose(en: "Repeat the new password", cs: "Nové heslo ještě jednou")
    }
    package static var webPasswordsDiffer: Prose {
        Prose(en: "The two passwords do not match.", cs: "Hesla se neshodují.")
    }
    package static var webPasswordOneLine: Prose {
        Prose(en: "A password must be on one line.", cs: "Heslo má jeden řádek.")
    }
    package static var webSetPassword: Prose { Prose(en: "Set the password", cs: "Nastavit heslo") }
    package static var webChangePassword: Prose { Prose(en: "Change the password", cs: "Změnit heslo") }
    package static var webCurrentPassword: Prose { Prose(en: "Current password", cs: "Dosavadní heslo") }
    package static var webCurrentWrong: Prose {
        Prose(
            en: "The current password is wrong, or the password cannot be changed at the moment.",
            cs: "Dosavadní heslo nesouhlasí, nebo je teď změnit nelze.")
    }
    package static var webInvitation: Prose { Prose(en: "Your new account", cs: "Váš nový účet") }
    package static var webInvitationSet: Prose {
        Prose(
            en: "An account was opened for you. All you need to do is choose a password.",
            cs: "Byl pro Vás založen účet. Zbývá jen zvolit si heslo.")
    }
    package static var webNewEmail: Prose { Prose(en: "New address", cs: "Nová adresa") }
    package static var webEmailSet: Prose {
        Prose(
            en: "Confirm that the new address is yours. From then on you log in with it.",
            cs: "Potvrďte, že nová adresa patří Vám. Od té chvíle se budete přihlašovat s ní.")
    }
    package static var webConfirmEmail: Prose { Prose(en: "Confirm the address", cs: "Potvrdit adresu") }
    package static var webChangeEmail: Prose { Prose(en: "Change the address", cs: "Změnit adresu") }
    package static var webNewEmailHelp: Prose {
        Prose(
            en: "We will send a link there; the new address is used once it is confirmed.",
            cs: "Pošleme na ni odkaz; nová adresa začne platit po potvrzení.")
    }
}

/// The first account of an organisation.
extension Prose {
    package static var webRegistrationLead: Prose {
        Prose(
            en:
                "For organisations where nobody has an account yet. You need access to the mailbox named in your contract with us, where we send licence cards: that is where the code will go.",
            cs:
                "Pro organizace, kde účet zatím nikdo nemá. Musíte mít přístup k e-mailové schránce, jejíž adresu jste uvedli ve smlouvě s námi a kam posíláme licenční karty: právě tam přijde kód."
        )
    }
    package static var webRegistrationOthers: Prose {
        Prose(
            en:
                "If colleagues of yours have accounts, ask your profile administrator instead. If you do not remember the address in the contract, please contact us.",
            cs:
                "Pokud kolegové účty už mají, požádejte místo toho svého Správce zákaznického profilu. Pokud si adresu ze smlouvy nepamatujete, kontaktujte nás."
        )
    }
    package static var webOrganisation: Prose { Prose(en: "Code of the organisation", cs: "Kód organizace") }
    package static var webOrganisationHelp: Prose {
        Prose(
            en: "It is in your contract, for example “mesto-kolin”.",
            cs: "Najdete jej ve smlouvě, například „mesto-kolin“.")
    }
    package static var webYourName: Prose { Prose(en: "Your name", cs: "Vaše jméno a příjmení") }
    package static var webYourEmail: Prose {
        Prose(en: "Your own address", cs: "Vaše vlastní e-mailová adresa")
    }
    package static var webYourEmailHelp: Prose {
        Prose(en: "You will log in with it.", cs: "S ní se budete přihlašovat.")
    }
    package static var webRegister: Prose { Prose(en: "Send the code", cs: "Poslat kód") }
    package static var webRegistrationAsked: Prose {
        Prose(
            en:
                "If the organisation has no account yet, an email with a link is on its way to the address in the contract.",
            cs:
                "Pokud organizace ještě žádný účet nemá, je na cestě e-mail s odkazem na adresu uvedenou ve smlouvě."
        )
    }
    package static var webRegistrationAskedHint: Prose {
        Prose(
            en: "If there are accounts already, that address is told who the profile administrators are.",
            cs: "Pokud už účty existují, dozví se tato adresa, kdo jsou Správci zákaznického profilu.")
    }
    package static var webRegistrationSet: Prose {
        Prose(
            en:
                "Choose the password of your new account. You become the profile administrator of your organisation.",
            cs: "Zvolte si heslo svého nového účtu. Stanete se Správcem zákaznického profilu své organizace.")
    }
    package static var webGiveOrganisation: Prose {
        Prose(en: "Please enter the code of your organisation.", cs: "Napište prosím kód své organizace.")
    }
    package static var webGiveName: Prose { Prose(en: "Please enter the name.", cs: "Napište prosím jméno.") }
}

/// The people of an organisation.
extension Prose {
    package static var webPeople: Prose { Prose(en: "People", cs: "Lidé") }
    package static var webName: Prose { Prose(en: "Name", cs: "Jméno") }
    package static var webRole: Prose { Prose(en: "Kind of account", cs: "Druh účtu") }
    package static var webRoleUser: Prose { Prose(en: "user", cs: "uživatel") }
    package static var webRoleUserHelp: Prose {
        Prose(en: "Sends requests and sees their own.", cs: "Zadává požadavky a vidí své.")
    }
    package static var webRoleAdministrator: Prose {
        Prose(en: "profile administrator", cs: "Správce zákaznického profilu")
    }
    package static var webRoleAdministratorHelp: Prose {
        Prose(
            en:
                "Also opens and disables accounts of colleagues and sees the requests of the whole organisation.",
            cs: "Navíc zakládá a blokuje účty kolegů a vidí požadavky celé organizace.")
    }
    package static var webInvited: Prose { Prose(en: "invited", cs: "pozván/a") }
    package static var webActive: Prose { Prose(en: "active", cs: "aktivní") }
    package static var webDisabled: Prose { Prose(en: "disabled", cs: "zablokován/a") }
    package static func webSeen(_ time: String) -> Prose {
        Prose(en: "last logged in \(time)", cs: "naposledy přihlášen/a \(time)")
    }
    package static var webChange: Prose { Prose(en: "Change", cs: "Změnit") }
    package static var webInvite: Prose { Prose(en: "Invite a colleague", cs: "Pozvat kolegu") }
    package static var webInviteLead: Prose {
        Prose(
            en: "We will send them an email with a link to choose a password.",
            cs: "Pošleme jim e-mail, ve kterém si zvolí heslo.")
    }
    package static var webInviteAgain: Prose {
        Prose(en: "Send the invitation again", cs: "Poslat pozvánku znovu")
    }
    package static var webEnable: Prose { Prose(en: "Enable the account", cs: "Odblokovat účet") }
    package static var webDisable: Prose { Prose(en: "Disable the account", cs: "Zablokovat účet") }
    package static var webReason: Prose { Prose(en: "Reason", cs: "Důvod") }
    package static var webGiveReason: Prose { Prose(en: "Please give a reason.", cs: "Uveďte prosím důvod.") }
    package static var webPromote: Prose {
        Prose(en: "Make a profile administrator", cs: "Jmenovat Správcem zákaznického profilu")
    }
    package static var webDemote: Prose {
        Prose(en: "Make an ordinary user", cs: "Změnit na běžného uživatele")
    }
    package static var webOurAdministrators: Prose {
        Prose(en: "Our profile administrators", cs: "Naši Správci zákaznického profilu")
    }
    package static var webAdministratorsLead: Prose {
        Prose(
            en: "They create and disable accounts and change people's details:",
            cs: "Zakládají a blokují účty a mění údaje o lidech:")
    }
    package static var webNoAdministrators: Prose {
        Prose(
            en: "Your organisation has no profile administrator at the moment.",
            cs: "Vaše organizace teď nemá žádného Správce zákaznického profilu.")
    }
    package static var webAdministratorsOnly: Prose {
        Prose(
            en: "Only your profile administrators can do that",
            cs: "To mohou jen Vaši Správci zákaznického profilu")
    }
}

/// One's own data, and what to do when nobody administers them.
extension Prose {
    package static var webOrganisationName: Prose { Prose(en: "Organisation", cs: "Organizace") }
    package static var webLanguage: Prose { Prose(en: "Language", cs: "Jazyk") }
    package static var webDataByAdministrator: Prose {
        Prose(
            en: "Your profile administrator can change these for you. You change your password yourself.",
            cs: "Tyto údaje Vám může změnit Váš Správce zákaznického profilu. Heslo si měníte sami.")
    }
    package static var webLeftLead: Prose {
        Prose(
            en:
                "The profile administrator of your organisation no longer works with you, and nobody else can create accounts? There are two ways.",
            cs:
                "Správce zákaznického profilu už u Vás nepracuje a nikdo jiný účty založit nemůže? Jsou dvě možnosti."
        )
    }
    package static var webLeftColleague: Prose {
        Prose(en: "Is there another administrator?", cs: "Nemáte ještě jiného správce?")
    }
    package static var webLeftColleagueText: Prose {
        Prose(
            en:
                "Any colleague who has an account sees under “My data” who the profile administrators are. One of them is enough.",
            cs:
                "Kterýkoliv kolega, který účet má, uvidí v nabídce „Moje údaje“, kdo jsou Správci zákaznického profilu. Stačí jeden."
        )
    }
    package static var webLeftContract: Prose { Prose(en: "Contact us", cs: "Kontaktujte nás") }
    package static var webLeftContractText: Prose {
        Prose(
            en:
                "We will send a code to the address in your contract; whoever reads it becomes the new profile administrator. If that address no longer works either, two of our consultants will look into it.",
            cs:
                "Pošleme kód na adresu uvedenou ve smlouvě; kdo jej přečte, stane se novým Správcem zákaznického profilu. Nefunguje-li ani tato adresa, prověří to dva naši konzultanti."
        )
    }
    package static func webContact(_ address: String) -> Prose {
        Prose(en: "You can reach us here: \(address)", cs: "Zastihnete nás zde: \(address)")
    }
    package static var webRemoteNoRequest: Prose {
        Prose(
            en: "You have no open request. Send one first, so that we know what it is about.",
            cs: "Nemáte žádný otevřený požadavek. Nejprve nějaký zadejte, ať víme, o co jde.")
    }
    package static var webRemoteRequest: Prose { Prose(en: "Request", cs: "Požadavek") }
}
