package import DeskModel

/// Help and lines of `desk consultant`.
extension Prose {
    package static var consultantAbstract: Prose {
        Prose(
            en: "The vendor's own people, by login.", cs: "Vlastní lidé dodavatele podle přihlašovacích jmen."
        )
    }
    package static var consultantCreateAbstract: Prose {
        Prose(en: "Let somebody work on this desk.", cs: "Umožnit někomu na této podpoře pracovat.")
    }
    package static var consultantListAbstract: Prose {
        Prose(en: "List consultants.", cs: "Vypsat konzultanty.")
    }
    package static var consultantShowAbstract: Prose {
        Prose(en: "Show one consultant.", cs: "Ukázat jednoho konzultanta.")
    }
    package static var consultantEditAbstract: Prose {
        Prose(en: "Change a consultant.", cs: "Změnit údaje konzultanta.")
    }
    package static var consultantDisableAbstract: Prose {
        Prose(en: "Disable a consultant.", cs: "Zakázat konzultantovi dále jednat.")
    }
    package static var consultantKeyAbstract: Prose {
        Prose(
            en: "The keys that let consultants in from other machines.",
            cs: "Klíče, kterými se konzultanti hlásí z jiných strojů.")
    }
    package static var consultantKeyAddAbstract: Prose {
        Prose(
            en: "Let a consultant in by a public key, read from the standard input.",
            cs: "Pustit konzultanta dovnitř veřejným klíčem ze standardního vstupu.")
    }
    package static var consultantKeyListAbstract: Prose {
        Prose(en: "List keys, or print them for sshd.", cs: "Vypsat klíče, nebo je podat programu sshd.")
    }
    package static var consultantKeyRemoveAbstract: Prose {
        Prose(en: "Remove a key, which lets its consultant in no longer.", cs: "Klíč konzultantovi odebrat.")
    }
    package static var authorizedKeysHelp: Prose {
        Prose(
            en: "Print the lines that sshd reads as its AuthorizedKeysCommand.",
            cs: "Vypsat řádky, které sshd čte pomocí AuthorizedKeysCommand.")
    }
    package static var fingerprintHelp: Prose {
        Prose(
            en: "The key as the list names it: SHA256:… or what follows it.",
            cs: "Klíč, jak jej uvádí seznam: SHA256:… nebo co následuje.")
    }
    package static var whoamiAbstract: Prose {
        Prose(
            en: "Say which desk this is, and as whom you work on it.",
            cs: "Říci, která databáze se použije a kdo v ní jste.")
    }
    package static var loginHelp: Prose {
        Prose(en: "The operating system's login.", cs: "Přihlašovací jméno v operačním systému.")
    }
    package static var consultantNameHelp: Prose {
        Prose(en: "The person's name, as customers read it.", cs: "Jméno, jak je čtou zákazníci.")
    }
    package static var consultantEmailHelp: Prose {
        Prose(en: "Where the person gets mail.", cs: "Kam osobě chodí pošta.")
    }
    package static var consultantRoleHelp: Prose {
        Prose(
            en: "What the person may do: all, the work, or act for customers only.",
            cs: "Co osoba smí: vše, samotnou práci, nebo jen jednat za zákazníky.")
    }
    package static var consultantEnableHelp: Prose {
        Prose(
            en: "Let a disabled consultant act again.", cs: "Zablokovaného konzultanta opět pustit k práci.")
    }
    /// One stable line: `created consultant petr`.
    package static func consultantChanged(_ login: String, _ outcome: String) -> Prose {
        let czech = outcome == "disabled" ? "zablokován" : Prose.czech(outcome: outcome)
        return Prose(en: "\(outcome) consultant \(login)", cs: "konzultant \(login): \(czech)")
    }
    package static var nothingToEdit: Prose {
        Prose(en: "nothing to change was given", cs: "není zadáno, co změnit")
    }
}

extension Prose {
    package static var headDatabase: Prose { Prose(en: "DATABASE", cs: "DATABÁZE") }
    package static var headDatabaseFrom: Prose { Prose(en: "CHOSEN BY", cs: "URČUJE") }
    /// Neither a flag nor a variable nor a file says which database it is.
    package static var databaseFromNothing: Prose {
        Prose(en: "nothing (the one in your own folder)", cs: "nic (je ve vaší vlastní složce)")
    }
    package static var headHost: Prose { Prose(en: "HOST", cs: "STROJ") }
    package static var headOSUser: Prose { Prose(en: "YOUR LOGIN", cs: "VAŠE PŘIHLÁŠENÍ") }
    package static var headConsultant: Prose { Prose(en: "CONSULTANT", cs: "KONZULTANT") }
    package static var headMailer: Prose { Prose(en: "MAILER", cs: "ODESÍLÁ POŠTU") }
    package static var headSender: Prose { Prose(en: "SENDER", cs: "ODESÍLATEL") }
    package static var headVersion: Prose { Prose(en: "VERSION", cs: "VERZE") }
    package static var headLogin: Prose { Prose(en: "LOGIN", cs: "PŘIHLÁŠENÍ") }
    package static var headStaffName: Prose { Prose(en: "NAME", cs: "JMÉNO") }
    package static var headStaffEmail: Prose { Prose(en: "EMAIL", cs: "E-MAIL") }
    package static var headStaffRole: Prose { Prose(en: "ROLE", cs: "ROLE") }
    package static var headDisabled: Prose { Prose(en: "DISABLED", cs: "ZABLOKOVÁN") }
}
