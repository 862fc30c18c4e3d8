/// What each rule of the desk is for.
extension Prose {
    /// The sentence of a rule, by its key; the key itself where there is none.
    package static func meaning(of key: String) -> Prose {
        switch key {
        case "attachment.count":
            Prose(
                en: "most attachments of one message",
                cs: "nejvíce příloh v jedné zprávě")
        case "attachment.mailed":
            Prose(
                en: "most bytes of attachments that one mail carries; what is over stays with the ticket",
                cs: "kolik příloh dohromady unese jeden e-mail; co se nevejde, zůstane u požadavku")
        case "attachment.size":
            Prose(
                en: "largest attachment",
                cs: "největší příloha")
        case "argon2.lanes":
            Prose(
                en: "lanes of an Argon2id password hash (RFC 9106)",
                cs: "počet drah při hašování hesel Argon2id (RFC 9106)")
        case "argon2.memory":
            Prose(
                en: "memory of an Argon2id password hash (RFC 9106)",
                cs: "paměť při hašování hesel Argon2id (RFC 9106)")
        case "argon2.passes":
            Prose(
                en: "passes of an Argon2id password hash (RFC 9106)",
                cs: "počet průchodů při hašování hesel Argon2id (RFC 9106)")
        case "claim.lease":
            Prose(
                en: "working time after which an untouched claim returns to the queue",
                cs: "pracovní doba, po níž se nedotčený požadavek vrací do fronty")
        case "tell.fast":
            Prose(
                en:
                    "working time after which consultants are told that nobody takes a fast ticket; 0s for never",
                cs:
                    "pracovní doba, po níž se konzultantům napíše, že rychlý požadavek nikdo nepřevzal; 0s nikdy"
            )
        case "tell.owner":
            Prose(
                en: "whether the owner is mailed when the customer writes and when a ticket changes hands",
                cs: "zda majitel dostane e-mail, když zákazník napíše a když požadavek změní majitele")
        case "close.after":
            Prose(
                en: "how long a ticket stays resolved before it is closed",
                cs: "jak dlouho zůstane požadavek vyřešený, než se uzavře")
        case "desk.name":
            Prose(
                en: "the name mail is signed with",
                cs: "jméno, kterým se podepisují e-maily")
        case "flood.day":
            Prose(
                en: "most mails with a token to one account in a day",
                cs: "nejvíce e-mailů s kódem jednomu účtu za den")
        case "flood.hour":
            Prose(
                en: "most mails with a token to one account in an hour",
                cs: "nejvíce e-mailů s kódem jednomu účtu za hodinu")
        case "hours":
            Prose(
                en: "when the desk works",
                cs: "kdy podpora pracuje")
        case "lock.first":
            Prose(
                en: "first wait after too many failed logins; doubles with each",
                cs: "první čekání po příliš mnoha chybných přihlášeních; s každým se zdvojnásobí")
        case "lock.free":
            Prose(
                en: "failed logins without a wait",
                cs: "počet chybných přihlášení bez čekání")
        case "lock.longest":
            Prose(
                en: "longest wait between logins",
                cs: "nejdelší čekání mezi přihlášeními")
        case "lock.stop":
            Prose(
                en: "failed logins after which only a reset helps",
                cs: "počet chybných přihlášení, po němž pomůže jen nové heslo")
        case "disk.reserve":
            Prose(
                en: "bytes kept free for logins and answers: with less, no ticket, file or import is taken",
                cs:
                    "kolik bajtů zůstává volných pro přihlášení a odpovědi: pod ním se požadavky, přílohy ani importy nepřijímají"
            )
        case "quota.organisation":
            Prose(
                en: "bytes that people of one organisation may send in a day, by the web or by mail",
                cs: "kolik bajtů smí lidé jedné organizace poslat za den webem nebo e-mailem")
        case "quota.person":
            Prose(
                en: "tickets that one person may open in an hour, by the web or by mail",
                cs: "kolik požadavků smí jeden člověk založit za hodinu webem nebo e-mailem")
        case "quota.ticket":
            Prose(
                en: "bytes that one ticket may take, by the web or by mail",
                cs: "kolik bajtů smí mít jeden požadavek poslaný webem nebo e-mailem")
        case "mail.keep":
            Prose(
                en: "how long a mail is kept as it came, beside its ticket; 0s keeps none",
                cs: "jak dlouho se u požadavku uchovává původní e-mail; 0s žádný neuchová")
        case "once.keep":
            Prose(
                en: "how long answers to --once are kept",
                cs: "jak dlouho se uchovávají odpovědi na --once")
        case "password.minimum":
            Prose(
                en: "shortest password (NIST SP 800-63B)",
                cs: "nejkratší heslo (NIST SP 800-63B)")
        case "remind.after":
            Prose(
                en: "wait before a customer is reminded of our question",
                cs: "po jaké době se zákazníkovi připomene náš dotaz")
        case "remote.address":
            Prose(
                en: "the address dictated on the phone for remote help",
                cs: "adresa, která se do telefonu diktuje pro vzdálenou pomoc")
        case "remote.alarm":
            Prose(
                en: "remote session that is open longer is alarmed",
                cs: "vzdálená relace otevřená déle se hlásí")
        case "seat.silent":
            Prose(
                en: "without a login for so long an organisation's administrators count as silent",
                cs: "po této době bez přihlášení se správci organizace považují za odmlčené")
        case "target.fast":
            Prose(
                en: "working time to the first response, fast response",
                cs: "pracovní doba do naší první odpovědi, rychlá odezva")
        case "target.standard":
            Prose(
                en: "working time to the first response, standard",
                cs: "pracovní doba do naší první odpovědi, standardní odezva")
        case "timezone":
            Prose(
                en: "the desk's time zone",
                cs: "časové pásmo podpory")
        case "token.email-change":
            Prose(
                en: "life of the code that confirms a new address",
                cs: "platnost kódu, který potvrzuje novou adresu")
        case "token.invitation":
            Prose(
                en: "life of an invitation",
                cs: "platnost pozvánky")
        case "token.registration":
            Prose(
                en: "life of a registration code",
                cs: "platnost registračního kódu")
        case "token.reset":
            Prose(
                en: "life of a password reset code",
                cs: "platnost kódu pro nové heslo")
        case "web.attempts":
            Prose(
                en: "failed logins and requests for mail from one network address in an hour",
                cs: "chybná přihlášení a žádosti o e-mail z jedné síťové adresy za hodinu")
        case "web.idle":
            Prose(
                en: "unused for so long a session in a browser ends",
                cs: "po této době nečinnosti přihlášení v prohlížeči končí")
        case "web.reads":
            Prose(
                en: "requests, people and entries that one person reads on the web in an hour",
                cs: "požadavky, osoby a záznamy, které si jeden člověk na webu přečte za hodinu")
        case "web.reads-all":
            Prose(
                en: "the same for all persons together",
                cs: "totéž pro všechny dohromady")
        case "web.session":
            Prose(
                en: "longest session in a browser",
                cs: "nejdelší přihlášení v prohlížeči")
        default: Prose(verbatim: key)
        }
    }

    package static var unitAttachments: Prose { Prose(en: "attachments", cs: "příloh") }
    package static var unitReads: Prose { Prose(en: "things read", cs: "přečtených záznamů") }
    package static var unitTickets: Prose { Prose(en: "tickets", cs: "požadavků") }
    package static var unitBytes: Prose { Prose(en: "bytes", cs: "bajtů") }
    package static var unitLanes: Prose { Prose(en: "lanes", cs: "drah") }
    package static var unitPasses: Prose { Prose(en: "passes", cs: "průchodů") }
    package static var unitMails: Prose { Prose(en: "mails", cs: "e-mailů") }
    package static var unitAttempts: Prose { Prose(en: "attempts", cs: "pokusů") }
    package static var unitTime: Prose { Prose(en: "of time", cs: "času") }
    package static var unitYesNo: Prose { Prose(en: "1 yes, 0 no", cs: "1 ano, 0 ne") }
    package static var unitWorkingTime: Prose { Prose(en: "of working time", cs: "pracovní doby") }
    package static var unitLocalTime: Prose { Prose(en: "local time", cs: "místního času") }
    package static var unitTimeZone: Prose { Prose(en: "time zone", cs: "časové pásmo") }
    package static var unitCharacters: Prose { Prose(en: "characters", cs: "znaků") }
}
