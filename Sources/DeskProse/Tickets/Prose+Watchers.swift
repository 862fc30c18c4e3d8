package import DeskModel

/// Those who read a ticket along, and tickets that were made of another's words.
extension Prose {
    package static var ticketWatchAbstract: Prose {
        Prose(
            en: "Let a colleague of the requester watch a ticket and get its mails.",
            cs: "Přidat kolegu žadatele, který bude požadavek číst a dostávat e-maily k němu.")
    }
    package static var ticketUnwatchAbstract: Prose {
        Prose(en: "Let somebody watch a ticket no longer.", cs: "Ukončit sledování požadavku.")
    }
    package static var watcherHelp: Prose {
        Prose(en: "An account of the same organisation.", cs: "Účet téže organizace.")
    }
    package static var ticketSplitAbstract: Prose {
        Prose(
            en: "Make a ticket of its own of what the customer wrote on another.",
            cs: "Založit samostatný požadavek z toho, co zákazník napsal k jinému.")
    }
    package static var splitCommentHelp: Prose {
        Prose(
            en: "The comment, by the number that ticket show tells behind it.",
            cs: "Číslo komentáře, které za ním uvádí ticket show.")
    }
    package static var splitSubjectHelp: Prose {
        Prose(
            en: "Its subject; else that of the other ticket.",
            cs: "Předmět; jinak jako u původního požadavku.")
    }
    package static var headWatchers: Prose { Prose(en: "WATCHERS", cs: "SLEDUJÍ") }
    package static var letterWatchers: Prose { Prose(en: "Watchers", cs: "Sleduje") }
    package static func watchedTicket(_ number: Int64, _ email: String) -> Prose {
        Prose(en: "\(email) watches ticket \(number)", cs: "požadavek \(number) sleduje i \(email)")
    }
    package static func unwatchedTicket(_ number: Int64, _ email: String) -> Prose {
        Prose(
            en: "\(email) no longer watches ticket \(number)",
            cs: "požadavek \(number) už nesleduje \(email)")
    }
    package static func splitTicket(_ number: Int64, _ made: Int64) -> Prose {
        Prose(
            en: "split ticket \(made) from \(number)", cs: "z požadavku \(number) vznikl požadavek \(made)")
    }
    package static func noComment(_ number: Int64, _ id: Int64) -> Prose {
        Prose(en: "ticket \(number) has no comment \(id)", cs: "požadavek \(number) nemá komentář \(id)")
    }
    package static func splitsCustomersWords(_ id: Int64) -> Prose {
        Prose(en: "comment \(id) is not the customer's", cs: "komentář \(id) nenapsal zákazník")
    }
}
