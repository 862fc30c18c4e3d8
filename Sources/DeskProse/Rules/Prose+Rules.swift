package import DeskModel

/// What each rule of the desk is for.
extension Rule {
    /// What it is for, in one sentence.
    package var meaning: Prose {
        switch key {
        case .attachmentCount:
            Prose(en: "most attachments of one message", cs: "nejvíce příloh v jedné zprávě")
        case .attachmentMailed:
            Prose(
                en: "most bytes of attachments that one mail carries; what is over stays with the ticket",
                cs: "kolik příloh dohromady unese jeden e-mail; co se nevejde, zůstane u požadavku")
        case .attachmentSize: Prose(en: "largest attachment", cs: "největší příloha")
        case .argon2Lanes:
            Prose(
                en: "lanes of an Argon2id password hash (RFC 9106)",
                cs: "počet drah při hašování hesel Argon2id (RFC 9106)")
        case .argon2Memory:
            Prose(
                en: "memory of an Argon2id password hash (RFC 9106)",
                cs: "paměť při hašování hesel Argon2id (RFC 9106)")
        case .argon2Passes:
            Prose(
                en: "passes of an Argon2id password hash (RFC 9106)",
                cs: "počet průchodů při hašování hesel Argon2id (RFC 9106)")
        case .claimLease:
            Prose(
                en: "working time after which an untouched claim returns to the queue",
                cs: "pracovní doba, po níž se nedotčený požadavek vrací do fronty")
        case .tellFast:
            Prose(
                en:
                    "working time after which consultants are told that nobody takes a fast ticket; 0s for never",
                cs:
                    "pracovní doba, po níž se konzultantům napíše, že rychlý požadavek nikdo nepřevzal; 0s nikdy"
            )
        case .tellOwner:
            Prose(
                en: "whether the owner is mailed when the customer writes and when a ticket changes hands",
                cs: "zda majitel dostane e-mail, když zákazník napíše a když požadavek změní majitele")
        case .closeAfter:
            Prose(
                en: "how long a ticket stays resolved before it is closed",
                cs: "jak dlouho zůstane požadavek vyřešený, než se uzavře")
        case .deskName: Prose(en: "the name mail is signed with", cs: "jméno, kterým se podepisují e-maily")
        case .floodDay:
            Prose(
                en: "most mails with a token to one account in a day",
                cs: "nejvíce e-mailů s kódem jednomu účtu za den")
        case .floodHour:
            Prose(
                en: "most mails with a token to one account in an hour",
                cs: "nejvíce e-mailů s kódem jednomu účtu za hodinu")
        case .hours: Prose(en: "when the desk works", cs: "kdy podpora pracuje")
        case .lockFirst:
            Prose(
                en: "first wait after too many failed logins; doubles with each",
                cs: "první čekání po příliš mnoha chybných přihlášeních; s každým se zdvojnásobí")
        case .lockFree: Prose(en: "failed logins without a wait", cs: "počet chybných přihlášení bez čekání")
        case .lockLongest: Prose(en: "longest wait between logins", cs: "nejdelší čekání mezi přihlášeními")
        case .lockStop:
            Prose(
                en: "failed logins after which only a reset helps",
                cs: "počet chybných přihlášení, po němž pomůže jen nové heslo")
        case .diskReserve:
            Prose(
                en: "bytes kept free for logins and answers: with less, no ticket, file or import is taken",
                cs:
                    "kolik bajtů zůstává volných pro přihlášení a odpovědi: pod ním se požadavky, přílohy ani importy nepřijímají"
            )
        case .quotaOrganisation:
            Prose(
                en: "bytes that people of one organisation may send in a day, by the web or by mail",
                cs: "kolik bajtů smí lidé jedné organizace poslat za den webem nebo e-mailem")
        case .quotaPerson:
            Prose(
                en: "tickets that one person may open in an hour, by the web or by mail",
                cs: "kolik požadavků smí jeden člověk založit za hodinu webem nebo e-mailem")
        case .quotaTicket:
            Prose(
                en: "bytes that one ticket may take, by the web or by mail",
                cs: "kolik bajtů smí mít jeden požadavek poslaný webem nebo e-mailem")
        case .mailKeep:
            Prose(
                en: "how long a mail is kept as it came, beside its ticket; 0s keeps none",
                cs: "jak dlouho se u požadavku uchovává původní e-mail; 0s žádný neuchová")
        case .onceKeep:
            Prose(
                en: "how long answers to --once are kept",
                cs: "jak dlouho se uchovávají odpovědi na --once")
        case .passwordMinimum:
            Prose(en: "shortest password (NIST SP 800-63B)", cs: "nejkratší heslo (NIST SP 800-63B)")
        case .remindAfter:
            Prose(
                en: "wait before a customer is reminded of our question",
                cs: "po jaké době se zákazníkovi připomene náš dotaz")
        case .remoteAddress:
            Prose(
                en: "the address dictated on the phone for remote help",
                cs: "adresa, která se do telefonu diktuje pro vzdálenou pomoc")
        case .remoteAlarm:
            Prose(
                en: "a remote session open for longer raises an alarm",
                cs: "vzdálená relace otevřená déle se hlásí")
        case .seatSilent:
            Prose(
                en: "after so long without a login an organisation's administrators count as silent",
                cs: "po této době bez přihlášení se správci organizace považují za odmlčené")
        case .targetFast:
            Prose(
                en: "working time to the first response, fast response",
                cs: "pracovní doba do naší první odpovědi, rychlá odezva")
        case .targetStandard:
            Prose(
                en: "working time to the first response, standard",
                cs: "pracovní doba do naší první odpovědi, standardní odezva")
        case .timeZone: Prose(en: "the desk's time zone", cs: "časové pásmo podpory")
        case .tokenEmailChange:
            Prose(
                en: "life of the code that confirms a new address",
                cs: "platnost kódu, který potvrzuje novou adresu")
        case .tokenInvitation: Prose(en: "life of an invitation", cs: "platnost pozvánky")
        case .tokenRegistration: Prose(en: "life of a registration code", cs: "platnost registračního kódu")
        case .tokenReset: Prose(en: "life of a password reset code", cs: "platnost kódu pro nové heslo")
        case .webAttempts:
            Prose(
                en: "failed logins and requests for mail from one network address in an hour",
                cs: "chybná přihlášení a žádosti o e-mail z jedné síťové adresy za hodinu")
        case .webIdle:
            Prose(
                en: "a session in a browser ends after being idle for so long",
                cs: "po této době nečinnosti přihlášení v prohlížeči končí")
        case .webReads:
            Prose(
                en: "requests, people and entries that one person reads on the web in an hour",
                cs: "požadavky, osoby a záznamy, které si jeden člověk na webu přečte za hodinu")
        case .webReadsAll: Prose(en: "the same for all persons together", cs: "totéž pro všechny dohromady")
        case .webSession: Prose(en: "longest session in a browser", cs: "nejdelší přihlášení v prohlížeči")
        }
    }
}

extension Rule.Unit {
    /// What values are counted in, behind a number or range.
    package var prose: Prose {
        switch self {
        case .kibibytes: Prose(verbatim: "KiB")
        case .attachments: Prose(en: "attachments", cs: "příloh")
        case .reads: Prose(en: "things read", cs: "přečtených záznamů")
        case .tickets: Prose(en: "tickets", cs: "požadavků")
        case .bytes: Prose(en: "bytes", cs: "bajtů")
        case .lanes: Prose(en: "lanes", cs: "drah")
        case .passes: Prose(en: "passes", cs: "průchodů")
        case .mails: Prose(en: "mails", cs: "e-mailů")
        case .attempts: Prose(en: "attempts", cs: "pokusů")
        case .time: Prose(en: "of time", cs: "času")
        case .yesNo: Prose(en: "1 yes, 0 no", cs: "1 ano, 0 ne")
        case .workingTime: Prose(en: "of working time", cs: "pracovní doby")
        case .localTime: Prose(en: "local time", cs: "místního času")
        case .timeZone: Prose(en: "time zone", cs: "časové pásmo")
        case .characters: Prose(en: "characters", cs: "znaků")
        }
    }
}
