package import DeskModel

/// What the verbs about people and customers do, in one line each.
extension Prose {
    package static var accountEditAbstract: Prose {
        Prose(en: "Change a person's name, phone or language.", cs: "Změnit jméno, telefon nebo jazyk osoby.")
    }
    package static var accountPromoteAbstract: Prose {
        Prose(
            en: "Make a person profile administrator.", cs: "Povýšit osobu na správce zákaznického profilu.")
    }
    package static var accountDemoteAbstract: Prose {
        Prose(
            en: "Make a profile administrator a user again.", cs: "Odebrat osobě správu zákaznického profilu."
        )
    }
    package static var accountMoveAbstract: Prose {
        Prose(en: "Move a person to another organisation.", cs: "Přesunout osobu do jiné organizace.")
    }
    package static var accountDisableAbstract: Prose {
        Prose(en: "Disable an account.", cs: "Odebrat osobě přístup.")
    }
    package static var accountEnableAbstract: Prose {
        Prose(en: "Enable a disabled account.", cs: "Vrátit osobě přístup.")
    }
    package static var accountUnlockAbstract: Prose {
        Prose(
            en: "Unlock an account that failed logins locked.",
            cs: "Odemknout účet zamčený chybnými přihlášeními.")
    }
    package static var emailChangeAbstract: Prose {
        Prose(en: "Ask a new address to confirm itself.", cs: "Požádat o potvrzení nové adresy.")
    }
    package static var emailConfirmAbstract: Prose {
        Prose(
            en: "Confirm a new address with the token mailed to it.",
            cs: "Potvrdit novou adresu kódem, který na ni přišel.")
    }
    package static var registerStartAbstract: Prose {
        Prose(
            en: "Ask to open an organisation's first account.",
            cs: "Požádat o založení prvního účtu organizace.")
    }
    package static var registerConfirmAbstract: Prose {
        Prose(en: "Complete a registration or a recovery.", cs: "Dokončit registraci nebo obnovu správy.")
    }
    package static var inviteSendAbstract: Prose {
        Prose(en: "Invite a person who has no password yet.", cs: "Pozvat osobu, která zatím nemá heslo.")
    }
    package static var inviteListAbstract: Prose {
        Prose(en: "List invitations.", cs: "Vypsat pozvánky.")
    }
    package static var inviteRevokeAbstract: Prose {
        Prose(en: "Revoke a person's invitation.", cs: "Zneplatnit pozvánku osoby.")
    }
    package static var resetRequestAbstract: Prose {
        Prose(
            en: "Ask for a token to set a new password with.", cs: "Požádat o kód k nastavení nového hesla.")
    }
    package static var resetRedeemAbstract: Prose {
        Prose(
            en: "Set a password with a reset token or an invitation.",
            cs: "Nastavit heslo kódem z obnovy nebo pozvánky.")
    }
    package static var resetListAbstract: Prose {
        Prose(en: "List tokens, invitations aside.", cs: "Vypsat kódy kromě pozvánek.")
    }
    package static var resetRevokeAbstract: Prose {
        Prose(en: "Revoke a person's reset tokens.", cs: "Zneplatnit kódy osoby pro nové heslo.")
    }
    package static var resetExpireAbstract: Prose {
        Prose(
            en: "Sweep tokens that have expired; what cron runs.", cs: "Uklidit vypršelé kódy; spouští cron.")
    }
    package static var passwordVerifyAbstract: Prose {
        Prose(en: "Check a password: exit 0 if it is right, 1 if not.", cs: "Ověřit heslo: 0 ano, 1 ne.")
    }
    package static var passwordSetAbstract: Prose {
        Prose(en: "Give an account a new password.", cs: "Nastavit účtu nové heslo.")
    }
    package static var passwordChangeAbstract: Prose {
        Prose(
            en: "Replace a known password: the current one, then the new one, one a line.",
            cs: "Změnit heslo, které člověk zná: nejprve dosavadní, pak nové, každé na řádku.")
    }
    package static var passwordCensusAbstract: Prose {
        Prose(
            en: "Count stored passwords by their Argon2 cost.",
            cs: "Spočítat uložená hesla podle náročnosti Argon2.")
    }
    package static var accountHistoryAbstract: Prose {
        Prose(en: "Show what was done to an account.", cs: "Vypsat, co se s účtem dělo.")
    }
    package static var orgEditAbstract: Prose {
        Prose(
            en: "Change an organisation's name, numbers or language.",
            cs: "Změnit název, čísla nebo jazyk organizace.")
    }
    package static var orgSuspendAbstract: Prose {
        Prose(
            en: "Stop an organisation's logins and new tickets.",
            cs: "Zastavit přihlášení a nové požadavky organizace.")
    }
    package static var orgActivateAbstract: Prose {
        Prose(en: "Activate a suspended organisation.", cs: "Obnovit pozastavenou organizaci.")
    }
    package static var contractEmailListAbstract: Prose {
        Prose(en: "List the addresses named in the contract.", cs: "Vypsat adresy uvedené ve smlouvě.")
    }
    package static var contractEmailAddAbstract: Prose {
        Prose(
            en: "Add a contract email; the others are told.",
            cs: "Přidat smluvní e-mail; ostatní adresy se to dozví.")
    }
    package static var contractEmailRemoveAbstract: Prose {
        Prose(
            en: "Remove a contract email; it and the others are told.",
            cs: "Odebrat smluvní e-mail; dozví se to i ostatní adresy.")
    }
    package static var administratorListAbstract: Prose {
        Prose(
            en: "Show who may create accounts in an organisation.",
            cs: "Vypsat, kdo smí v organizaci zakládat účty.")
    }
    package static var administratorRecoverAbstract: Prose {
        Prose(
            en: "Appoint an administrator by proof through the contract email.",
            cs: "Ustanovit správce profilu ověřením přes smluvní e-mail.")
    }
    package static var administratorAppointAbstract: Prose {
        Prose(
            en: "Propose an administrator; another consultant approves.",
            cs: "Navrhnout správce profilu; schválí jiný konzultant.")
    }
    package static var administratorApproveAbstract: Prose {
        Prose(
            en: "Approve an administrator whom another consultant proposed.",
            cs: "Schválit správce, kterého navrhl jiný konzultant.")
    }
    package static var emailAbstract: Prose {
        Prose(en: "A person's address.", cs: "E-mail osoby.")
    }
    package static var registerAbstract: Prose {
        Prose(en: "The first account of an organisation.", cs: "První účet organizace.")
    }
    package static var inviteAbstract: Prose {
        Prose(en: "Invitations.", cs: "Pozvánky.")
    }
    package static var resetAbstract: Prose {
        Prose(en: "Tokens for new passwords.", cs: "Kódy pro nová hesla.")
    }
    package static var passwordAbstract: Prose {
        Prose(en: "Passwords.", cs: "Hesla.")
    }
    package static var contractEmailAbstract: Prose {
        Prose(en: "Addresses named in the contract.", cs: "Adresy uvedené ve smlouvě.")
    }
    package static var administratorAbstract: Prose {
        Prose(en: "Who administers an organisation's profile.", cs: "Kdo spravuje profil organizace.")
    }
}
