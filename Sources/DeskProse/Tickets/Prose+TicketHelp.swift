package import DeskModel

/// Help of `ticket`: opening, listing, showing.
extension Prose {
    package static var ticketCreateAbstract: Prose { Prose(en: "Open a ticket.", cs: "Založit požadavek.") }
    package static var ticketListAbstract: Prose {
        Prose(en: "List tickets, newest first.", cs: "Vypsat požadavky od nejnovějšího.")
    }
    package static var ticketShowAbstract: Prose {
        Prose(
            en: "Show one ticket with all that belongs to it.",
            cs: "Ukázat jeden požadavek se vším, co k němu patří.")
    }
    package static var ticketNumberHelp: Prose {
        Prose(en: "The number of the ticket: 12, or #12.", cs: "Číslo požadavku: 12, nebo #12.")
    }
    package static var ticketNumbersHelp: Prose {
        Prose(
            en: "The numbers of tickets: 12, or #12; - reads them from standard input.",
            cs: "Čísla požadavků: 12, nebo #12; - je čte ze standardního vstupu.")
    }
    package static var giveWordsHelp: Prose {
        Prose(
            en: "The numbers of tickets, or -, and last the login of who gets them.",
            cs: "Čísla požadavků, nebo -, a nakonec přihlašovací jméno toho, kdo je dostane.")
    }
    package static var giveToWhom: Prose {
        Prose(
            en: "name tickets, and last the login of who gets them",
            cs: "uveďte požadavky a nakonec přihlašovací jméno toho, kdo je dostane")
    }
    package static var expectHelp: Prose {
        Prose(
            en: "Change nothing unless exactly this many are named.",
            cs: "Nezměnit nic, není-li jich uvedeno právě tolik.")
    }
    package static var textGoesAfterM: Prose {
        Prose(en: "a text goes in quotes after -m", cs: "text patří v uvozovkách za -m")
    }
    package static func badTicketNumber(_ word: String) -> Prose {
        Prose(en: "'\(word)' is not a ticket number", cs: "„\(word)“ není číslo požadavku")
    }
    package static func tooManyAtOnce(_ most: Int) -> Prose {
        Prose(en: "at most \(most) are changed at once", cs: "najednou se změní nejvýše \(most)")
    }
    package static func notAsManyAsExpected(_ count: Int, expected: Int) -> Prose {
        Prose(
            en: "\(count) are named and \(expected) were expected, so nothing was changed",
            cs: "uvedeno je \(count) a čekalo se \(expected), takže se nic nezměnilo")
    }
    package static var oneInputOnly: Prose {
        Prose(en: "standard input is read once", cs: "standardní vstup se čte jen jednou")
    }
    /// What is wrong with each, as far as that can be told in a line.
    package static func manyRefused(_ failed: Int, of count: Int, _ faults: [Prose]) -> Prose {
        let more = failed > faults.count ? "; …" : ""
        return Prose(
            en: "\(failed) of \(count) cannot be changed, so none was: "
                + faults.map(\.en).joined(separator: "; ") + more,
            cs: "\(failed) z \(count) nelze změnit, takže se nezměnilo nic: "
                + faults.map(\.cs).joined(separator: "; ") + more)
    }
    package static var ticketNumberExample: Prose {
        Prose(en: "a ticket has a number, such as 12", cs: "požadavek má číslo, např. 12")
    }
    package static var ticketNameHelp: Prose {
        Prose(
            en: "The number of the ticket, or where it came from and its name there: rt:4711.",
            cs: "Číslo požadavku, nebo odkud pochází a jak se tam jmenoval: rt:4711.")
    }
    package static var ticketFromHelp: Prose {
        Prose(
            en: "The account that asks; with --by it may be left out.",
            cs: "Účet, který žádá; s --by lze vynechat.")
    }
    package static var ticketSubjectHelp: Prose {
        Prose(en: "What it is about, in one line.", cs: "Oč jde, na jednom řádku.")
    }
    package static var ticketErrorHelp: Prose {
        Prose(en: "The error message, word for word.", cs: "Doslovné znění chybové hlášky.")
    }
    package static var ticketStepsHelp: Prose {
        Prose(en: "What was done before it happened.", cs: "Kroky, které problému předcházely.")
    }
    package static var ticketAvailableHelp: Prose {
        Prose(
            en: "When the customer sits at the computer, such as \"Mon-Fri 8-11\".",
            cs: "Kdy je zákazník u počítače, např. \"po-pá 8-11\".")
    }
    package static var ticketPhoneHelp: Prose {
        Prose(en: "The number to call back.", cs: "Telefon pro zpětné volání.")
    }
    package static var ticketChannelHelp: Prose {
        Prose(en: "How the request came.", cs: "Jakou cestou požadavek přišel.")
    }
    package static var ticketTopicHelp: Prose {
        Prose(en: "What it is about, from the managed list.", cs: "Téma ze spravovaného seznamu.")
    }
    package static var ticketDeadlineHelp: Prose {
        Prose(
            en: "The customer's own date, such as 2026-12-10 or \"2026-12-10 12:00\".",
            cs: "Vlastní termín zákazníka, např. 2026-12-10 nebo \"10.12.2026 12:00\".")
    }
    package static var ticketFastHelp: Prose {
        Prose(en: "The paid fast response.", cs: "Placená rychlá odezva.")
    }
    package static var ticketAcceptPriceHelp: Prose {
        Prose(en: "The price of the fast response that was accepted.", cs: "Přijatá cena rychlé odezvy.")
    }
    package static func missingFlag(_ flag: String) -> Prose {
        Prose(en: "\(flag) is missing", cs: "chybí \(flag)")
    }
    package static var nothingToAsk: Prose {
        Prose(en: "there is no question", cs: "chybí otázka")
    }
    package static var askExample: Prose {
        Prose(
            en: "--missing asks for the missing parts, -m <text> for anything else",
            cs: "--missing se zeptá na chybějící údaje, -m <text> na cokoli")
    }
    package static var ticketCreateExample: Prose {
        Prose(
            en: "ticket create --from <email> --subject <text> -m <text>",
            cs: "ticket create --from <e-mail> --subject <text> -m <text>")
    }
    package static func ticketCreated(_ number: Int64, place: Int?, due: Prose?) -> Prose {
        let placeEn = place.map { ", place \($0) in the queue" } ?? ""
        let placeCs = place.map { ", \($0). ve frontě" } ?? ""
        let dueEn = due.map { ", due \($0.en)" } ?? ""
        let dueCs = due.map { ", odpověď do \($0.cs)" } ?? ""
        return Prose(
            en: "created ticket \(number)\(placeEn)\(dueEn)",
            cs: "založen požadavek \(number)\(placeCs)\(dueCs)")
    }
}

/// Help on FILTERS.
extension Prose {
    package static var ticketStateHelp: Prose {
        Prose(
            en: "Only in this state; all shows closed ones too.",
            cs: "Jen v tomto stavu; all ukáže i uzavřené.")
    }
    package static var ticketOwnerHelp: Prose {
        Prose(
            en: "Only this consultant's, mine, or no one's.", cs: "Jen tohoto konzultanta, moje, nebo ničí.")
    }
    package static var ticketOrgHelp: Prose {
        Prose(en: "Only of this organisation.", cs: "Jen této organizace.")
    }
    package static var ticketRequesterHelp: Prose {
        Prose(en: "Only from this account.", cs: "Jen od tohoto účtu.")
    }
    package static var ticketLaneHelp: Prose { Prose(en: "Only in this lane.", cs: "Jen s touto odezvou.") }
    package static var ticketTopicFilterHelp: Prose {
        Prose(en: "Only of this topic.", cs: "Jen k tomuto tématu.")
    }
    package static var ticketChannelFilterHelp: Prose {
        Prose(en: "Only those that came this way.", cs: "Jen ty, které přišly touto cestou.")
    }
    package static var ticketDueHelp: Prose {
        Prose(
            en: "Only if a response is due before, such as 2h.",
            cs: "Jen s odpovědí splatnou dříve, např. 2h.")
    }
    package static var ticketCreatedHelp: Prose {
        Prose(
            en: "Only opened since, such as 7d or 2026-12-01.",
            cs: "Jen založené od, např. 7d nebo 2026-12-01.")
    }
    package static var ticketUpdatedHelp: Prose {
        Prose(en: "Only changed since, such as 2h.", cs: "Jen změněné od, např. 2h.")
    }
    package static var ticketTextFilterHelp: Prose {
        Prose(en: "Only with these words.", cs: "Jen s těmito slovy.")
    }
}

/// Help of `ticket`: its life.
extension Prose {
    package static var ticketTakeAbstract: Prose {
        Prose(en: "Take a ticket that no one has.", cs: "Převzít požadavek, který nikdo nemá.")
    }
    package static var ticketReleaseAbstract: Prose {
        Prose(en: "Give a ticket back to the queue.", cs: "Vrátit požadavek do fronty.")
    }
    package static var ticketGiveAbstract: Prose {
        Prose(en: "Give a ticket to a colleague.", cs: "Předat požadavek kolegovi.")
    }
    package static var ticketStealAbstract: Prose {
        Prose(en: "Take a ticket from whoever has it.", cs: "Převzít požadavek, který má někdo jiný.")
    }
    package static var reasonHelp: Prose {
        Prose(en: "Why; it is recorded.", cs: "Proč; důvod se zaznamená.")
    }
    package static var ticketReplyAbstract: Prose {
        Prose(en: "Answer the customer by mail.", cs: "Odpovědět zákazníkovi e-mailem.")
    }
    package static var replyWaitHelp: Prose {
        Prose(en: "Then wait for the customer.", cs: "Poté čekat na zákazníka.")
    }
    package static var replyResolveHelp: Prose {
        Prose(en: "Then the ticket is resolved.", cs: "Tím je požadavek vyřešen.")
    }
    package static var waitOrResolve: Prose {
        Prose(en: "--wait and --resolve exclude each other", cs: "--wait a --resolve se vylučují")
    }
    package static var ticketNoteAbstract: Prose {
        Prose(
            en: "Add an internal note; never mailed.", cs: "Poznámka jen pro nás; nikdy se neposílá.")
    }
    package static var ticketAskAbstract: Prose {
        Prose(en: "Ask the customer and wait for the answer.", cs: "Zeptat se zákazníka a čekat na odpověď.")
    }
    package static var askMissingHelp: Prose {
        Prose(
            en: "Ask for the parts that are missing, in the customer's language.",
            cs: "Požádat o chybějící údaje v jazyce zákazníka.")
    }
    package static var ticketReceiveAbstract: Prose {
        Prose(en: "Record the customer's answer.", cs: "Zapsat odpověď zákazníka.")
    }
    package static var receiveFromHelp: Prose {
        Prose(
            en: "The account that answers; with --by it may be left out.",
            cs: "Účet, který odpovídá; s --by lze vynechat.")
    }
    package static var ticketWaitAbstract: Prose {
        Prose(en: "Wait for the customer; the clock stands still.", cs: "Čekat na zákazníka; lhůta stojí.")
    }
    package static var waitUntilHelp: Prose {
        Prose(
            en:
                "Put it aside until then, such as \"mon 9:00\", 2026-12-07 or 2h; it comes back by itself, or when the customer writes.",
            cs:
                "Odložit do té doby, například „po 9:00“, 7.12.2026 nebo 2h; vrátí se sám, nebo když zákazník napíše."
        )
    }
    package static func untilIsNotAhead(_ text: String) -> Prose {
        Prose(en: "'\(text)' is not in the future", cs: "„\(text)“ není v budoucnosti")
    }
    package static let untilExample = Prose(
        en: "write for example \"mon 9:00\", tomorrow, \"2026-12-07 13:00\" or 2h",
        cs: "napište například „po 9:00“, zítra, „7.12.2026 13:00“ nebo 2h")
    package static var ticketResolveAbstract: Prose {
        Prose(
            en: "Resolve a ticket and tell the customer.", cs: "Vyřešit požadavek a oznámit to zákazníkovi.")
    }
    package static var ticketCloseAbstract: Prose { Prose(en: "Close a ticket.", cs: "Uzavřít požadavek.") }
    package static var ticketReopenAbstract: Prose {
        Prose(
            en: "Reopen a resolved or closed ticket.",
            cs: "Znovu otevřít vyřešený či uzavřený požadavek.")
    }
    package static var ticketEditAbstract: Prose {
        Prose(en: "Change what a ticket is about.", cs: "Upravit údaje požadavku.")
    }
    package static var editTopicHelp: Prose {
        Prose(en: "Another topic; \"\" takes it away.", cs: "Jiné téma; \"\" je odstraní.")
    }
    package static var editDeadlineHelp: Prose {
        Prose(
            en: "The customer's own date; \"\" takes it away.",
            cs: "Vlastní termín zákazníka; \"\" jej odstraní.")
    }
    package static var editPhoneHelp: Prose {
        Prose(
            en: "The number to call back; \"\" takes it away.",
            cs: "Telefon pro zpětné volání; \"\" jej odstraní.")
    }
    package static var ticketAvailableAbstract: Prose {
        Prose(en: "Say when the customer can be reached.", cs: "Uvést, kdy je zákazník k zastižení.")
    }
    package static var clearWindowsHelp: Prose {
        Prose(en: "Forget the windows known before.", cs: "Zapomenout dosavadní doby k zastižení.")
    }
    package static var noWindow: Prose {
        Prose(en: "no window was given", cs: "není uvedeno, kdy je zákazník k zastižení")
    }
    package static var ticketHistoryAbstract: Prose {
        Prose(en: "Show what happened to a ticket.", cs: "Vypsat, co se s požadavkem dělo.")
    }
    package static var ticketBriefAbstract: Prose {
        Prose(
            en: "The one screen to read before dialling.",
            cs: "Jedna obrazovka, kterou si přečtete před voláním.")
    }
}

/// Taking in tickets: files, data and the form.
extension Prose {
    package static var attachFilesHelp: Prose { Prose(en: "Files to attach.", cs: "Soubory k přiložení.") }
    package static var ticketInputHelp: Prose {
        Prose(
            en: "Read stdin instead: json, one object or one a line; jsonl, one a line.",
            cs: "Číst stdin: json, jeden objekt nebo jeden na řádku; jsonl, jeden na řádku.")
    }
    package static var inputAlone: Prose {
        Prose(
            en: "--input reads everything from stdin; --subject and -m don't go with it",
            cs: "--input čte vše ze stdin; --subject a -m s ním nelze použít")
    }
    package static func inLine(_ line: Int, _ message: Prose) -> Prose {
        Prose(en: "line \(line): \(message.en)", cs: "řádek \(line): \(message.cs)")
    }
    package static func looksLike(_ number: Int64, _ others: [Int64]) -> Prose {
        let list = others.map(String.init).joined(separator: ", ")
        return Prose(
            en: "ticket \(number) looks like ticket \(list) of the same organisation",
            cs: "požadavek \(number) se podobá požadavku \(list) téže organizace")
    }
    /// The headings of the form: the subject, the five parts, with the hint that belongs to each.
    package static var intakeHeadings: [Prose] {
        [
            Prose(en: "--- Subject, in one line", cs: "--- Předmět na jednom řádku"),
            Prose(
                en: "--- Description: what is wrong, where, since when, for whom",
                cs: "--- Popis: co nefunguje, kde, od kdy a komu"),
            Prose(en: "--- Error message, word for word", cs: "--- Doslovné znění chybové hlášky"),
            Prose(en: "--- Steps that led to it", cs: "--- Kroky, které problému předcházely"),
            Prose(
                en: "--- Available: when the customer sits at the computer, e.g. Mon-Fri 8-11",
                cs: "--- K zastižení: kdy je zákazník u počítače, např. po-pá 8-11"),
            Prose(
                en: "--- Attachments: paths of screenshots and files, one a line",
                cs: "--- Přílohy: cesty ke snímkům a souborům, jedna na řádku"),
        ]
    }
    package static func formWithoutHeading(_ line: String) -> Prose {
        Prose(en: "'\(line)' stands under no heading", cs: "„\(line)“ nestojí pod žádným nadpisem")
    }
    package static var keepHeadings: Prose {
        Prose(
            en: "leave the lines that begin with --- as they are",
            cs: "řádky začínající --- ponechte beze změny")
    }
    package static var formEmpty: Prose {
        Prose(
            en: "nothing was filled in, and no ticket opened",
            cs: "nic nebylo vyplněno a požadavek nebyl založen")
    }
}
