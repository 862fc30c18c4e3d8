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
        Prose(en: "The number of the ticket.", cs: "Číslo požadavku.")
    }
    package static var ticketFromHelp: Prose {
        Prose(
            en: "The account that asks; with --by it may be left out.",
            cs: "Účet, který žádá; s --by lze vynechat.")
    }
    package static var ticketSubjectHelp: Prose {
        Prose(en: "What it is about, in one line.", cs: "Oč jde, na jednom řádku.")
    }
    package static var messageHelp: Prose { Prose(en: "The text.", cs: "Text.") }
    package static var messageFileHelp: Prose {
        Prose(
            en: "A file with the text; - is the standard input.",
            cs: "Soubor s textem; - je standardní vstup.")
    }
    package static var oneText: Prose {
        Prose(en: "-m and -F exclude each other", cs: "-m a -F se vylučují")
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
    package static var ticketCreateExample: Prose {
        Prose(
            en: "ticket create --from <email> --subject <text> -m <text>",
            cs: "ticket create --from <e-mail> --subject <text> -m <text>")
    }
    package static func ticketCreated(_ number: Int64, place: Int?, due: String?) -> Prose {
        let placeEn = place.map { ", place \($0) in the queue" } ?? ""
        let placeCs = place.map { ", \($0). ve frontě" } ?? ""
        let dueEn = due.map { ", due \($0)" } ?? ""
        let dueCs = due.map { ", odpověď do \($0)" } ?? ""
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
    package static var ticketLaneHelp: Prose { Prose(en: "Only in this lane.", cs: "Jen v tomto pruhu.") }
    package static var ticketTopicFilterHelp: Prose {
        Prose(en: "Only of this topic.", cs: "Jen k tomuto tématu.")
    }
    package static var ticketChannelFilterHelp: Prose {
        Prose(en: "Only those that came so.", cs: "Jen ty, které přišly touto cestou.")
    }
    package static var ticketDueHelp: Prose {
        Prose(
            en: "Only if our word is due before, such as 2h.", cs: "Jen s odpovědí splatnou dříve, např. 2h.")
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
