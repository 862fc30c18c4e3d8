package import DeskModel

/// Lists of requests, and where each stands.
extension Prose {
    package static var webSearch: Prose { Prose(en: "Search", cs: "Hledat") }
    package static var webViewOpen: Prose { Prose(en: "Open", cs: "Nevyřešené") }
    package static var webViewAll: Prose { Prose(en: "All", cs: "Všechny") }
    package static var webViewOurs: Prose { Prose(en: "Our organisation", cs: "Celé organizace") }
    package static var webViewMine: Prose { Prose(en: "Mine", cs: "Jen moje") }
    package static var webGroupWaiting: Prose { Prose(en: "Waiting for you", cs: "Čeká se na Vás") }
    package static var webGroupOpen: Prose { Prose(en: "With us", cs: "U nás") }
    package static var webGroupDone: Prose { Prose(en: "Solved", cs: "Vyřešené") }
    package static var webNoRequests: Prose {
        Prose(en: "There are no requests here.", cs: "Žádné požadavky tu nejsou.")
    }
    package static var webNothingFound: Prose {
        Prose(en: "Nothing found.", cs: "Nic se nenašlo.")
    }
    package static func webMoreRequests(_ count: Int) -> Prose {
        Prose(
            en: "The latest \(count) are shown; search for older ones.",
            cs: "Zobrazeno je posledních \(count); starší vyhledejte.")
    }
    package static func webChanged(_ time: String) -> Prose {
        Prose(en: "last changed \(time)", cs: "naposledy změněno \(time)")
    }
    package static func webPlace(_ place: Int) -> Prose {
        Prose(en: "place \(place) in the queue", cs: "\(place). v pořadí")
    }
    package static func webExpected(_ time: String) -> Prose {
        Prose(en: "answer expected \(time)", cs: "odpověď čekejte \(time)")
    }
    package static var webStateNew: Prose { Prose(en: "in the queue", cs: "ve frontě") }
    package static var webStateOpen: Prose { Prose(en: "being worked on", cs: "řeší se") }
    package static var webStateWaiting: Prose { Prose(en: "waiting for you", cs: "čeká na Vás") }
    package static var webStateResolved: Prose { Prose(en: "solved", cs: "vyřešeno") }
    package static var webStateClosed: Prose { Prose(en: "closed", cs: "uzavřeno") }
    package static var webFast: Prose { Prose(en: "fast response", cs: "rychlá odezva") }
    package static func webMoney(_ amount: String, _ currency: String) -> Prose {
        let en = currency + " " + amount
        let whole = amount.utf8.count > 3 && amount.hasSuffix(".00") ? String(amount.dropLast(3)) : amount
        let parts = whole.split(separator: ".", maxSplits: 1).map(String.init)
        var digits = ""
        for (index, digit) in (parts.first ?? "").enumerated() {
            if index > 0, ((parts.first ?? "").count - index) % 3 == 0 { digits += "\u{A0}" }
            digits.append(digit)
        }
        let cents = parts.count > 1 ? "," + parts[1] : ""
        return Prose(en: en, cs: "\(digits)\(cents)\u{A0}\(currency == "CZK" ? "Kč" : currency)")
    }
    package static func webSize(_ bytes: Int64) -> Prose {
        if bytes < 1024 { return Prose(verbatim: "\(bytes) B") }
        if bytes < 1 << 20 { return Prose(verbatim: "\((bytes + 1023) >> 10) KB") }
        let tenths = (bytes * 10) >> 20
        return Prose(en: "\(tenths / 10).\(tenths % 10) MB", cs: "\(tenths / 10),\(tenths % 10) MB")
    }
}

/// The form for a new request; the help texts are those of the vendor's help pages.
extension Prose {
    package static var webNewRequestLead: Prose {
        Prose(
            en:
                "The more you tell us, the sooner we can help: a consultant can look into it beforehand and call you back with an answer.",
            cs:
                "Čím více nám napíšete, tím dříve pomůžeme: konzultant si problém předem promyslí a ozve se rovnou s odpovědí."
        )
    }
    package static var webSubject: Prose { Prose(en: "What is it about?", cs: "Čeho se požadavek týká") }
    package static var webSubjectHelp: Prose {
        Prose(
            en: "A few words, for example “Payslips do not print”.",
            cs: "Několik slov, například „Netisknou se výplatní pásky“.")
    }
    package static var webDescription: Prose { Prose(en: "Description", cs: "Popis problému") }
    package static var webDescriptionHelp: Prose {
        Prose(en: "What happens, and what should happen instead.", cs: "Co se děje a co by se dít mělo.")
    }
    package static var webErrorMessage: Prose { Prose(en: "Error message", cs: "Chybová hláška") }
    package static var webErrorMessageHelp: Prose {
        Prose(en: "Word for word, if there is one.", cs: "Doslova, pokud nějakou vidíte.")
    }
    package static var webSteps: Prose {
        Prose(en: "What you did beforehand", cs: "Kroky, které chybě předcházely")
    }
    package static var webStepsHelp: Prose {
        Prose(en: "Step by step, so that we can try it.", cs: "Krok za krokem, abychom to mohli vyzkoušet.")
    }
    package static var webFiles: Prose { Prose(en: "Files", cs: "Přílohy") }
    package static func webFilesHelp(count: Int64, megabytes: Int64) -> Prose {
        Prose(
            en: "Screenshots and the like: up to \(count) files, each up to \(megabytes) MB.",
            cs: "Například snímky obrazovky: až \(count) souborů, každý nejvýše \(megabytes) MB.")
    }
    package static var webWindows: Prose {
        Prose(en: "When you are at your computer", cs: "Kdy jste k zastižení u počítače")
    }
    package static var webWindowsHelp: Prose {
        Prose(
            en: "For example “Mon-Fri 8-11” or “tomorrow 13-15”; several separated by a semicolon.",
            cs: "Například „po-pá 8-11“ nebo „zítra 13-15“; více údajů oddělte středníkem.")
    }
    package static var webWindowsNew: Prose { Prose(en: "Times", cs: "Doba") }
    package static var webPhone: Prose { Prose(en: "Phone", cs: "Telefon") }
    package static var webPhoneHelp: Prose {
        Prose(en: "Where we can call you back.", cs: "Kam Vám můžeme zavolat.")
    }
    package static var webTopic: Prose { Prose(en: "Topic", cs: "Téma") }
    package static var webNoTopic: Prose { Prose(en: "I do not know", cs: "Nevím") }
    package static var webDeadline: Prose { Prose(en: "Your deadline", cs: "Váš termín") }
    package static var webDeadlineHelp: Prose {
        Prose(
            en: "A pay day, for example, by which it has to work.",
            cs: "Například den výplat, do kdy to musí fungovat.")
    }
    package static var webLane: Prose { Prose(en: "Response", cs: "Odezva") }
    package static var webStandard: Prose { Prose(en: "Standard response", cs: "Standardní odezva") }
    package static var webStandardHelp: Prose { Prose(en: "Free of charge.", cs: "Bez příplatku.") }
    package static var webFastResponse: Prose { Prose(en: "Fast response", cs: "Rychlá odezva") }
    package static func webFastFor(_ price: String) -> Prose {
        Prose(en: "Fast response for \(price)", cs: "Rychlá odezva za \(price)")
    }
    package static var webFastHelp: Prose {
        Prose(
            en:
                "A paid service: your request goes ahead of all those with the standard response, and we start on it as soon as we can.",
            cs:
                "Placená služba: Váš požadavek přeskočí frontu všech požadavků se standardní odezvou a začneme se jím zabývat v co nejkratší době."
        )
    }
    package static func webAcceptPrice(_ price: String) -> Prose {
        Prose(
            en: "I accept the price of \(price) for the fast response",
            cs: "Přijímám cenu \(price) za rychlou odezvu")
    }
    package static var webSend: Prose { Prose(en: "Send the request", cs: "Odeslat požadavek") }
    package static var webSendAnyway: Prose { Prose(en: "Send it as it is", cs: "Odeslat tak, jak je") }
    package static var webStillMissing: Prose {
        Prose(en: "Still missing for a quick answer:", cs: "Pro rychlou odpověď ještě chybí:")
    }
    package static var webBeforeSending: Prose {
        Prose(
            en: "It has not been sent yet. These would help us answer quickly:",
            cs: "Požadavek ještě nebyl odeslán. K rychlé odpovědi by nám pomohlo:")
    }
    package static func webMissing(_ part: String) -> Prose {
        switch part {
        case "description": Prose(en: "a description", cs: "popis problému")
        case "errorMessage": Prose(en: "the error message", cs: "chybová hláška")
        case "steps": Prose(en: "what you did beforehand", cs: "kroky, které chybě předcházely")
        case "attachment":
            Prose(en: "a screenshot or another file", cs: "obrázek obrazovky nebo jiná příloha")
        default: Prose(en: "when you are at your computer", cs: "kdy jste k zastižení u počítače")
        }
    }
    package static var webGiveSubject: Prose {
        Prose(
            en: "Please say in a few words what it is about.",
            cs: "Napište prosím několika slovy, čeho se požadavek týká.")
    }
    package static var webGiveDescription: Prose {
        Prose(en: "Please describe the problem.", cs: "Popište prosím problém.")
    }
    package static var webAcceptFirst: Prose {
        Prose(
            en: "To get the fast response, please accept its price.",
            cs: "Pro rychlou odezvu prosím potvrďte její cenu.")
    }
}
