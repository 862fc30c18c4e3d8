package import DeskModel

/// Consultants who are away.
extension Prose {
    package static var consultantAwayAbstract: Prose {
        Prose(
            en: "Be away until a time; tickets and mails go to another, or tickets to the queue.",
            cs:
                "Zapsat nepřítomnost; požadavky a pošta přejdou na zástupce, bez něj se požadavky vrátí do fronty."
        )
    }
    package static var awayUntilHelp: Prose {
        Prose(
            en: "When they are back, such as 2026-12-07 or \"mon 9:00\"; of a day its opening.",
            cs: "Kdy se vrátí, například 7.12.2026 nebo „po 9:00“; u dne jeho začátek.")
    }
    package static var awayToHelp: Prose {
        Prose(en: "Who stands in.", cs: "Kdo zastupuje.")
    }
    package static var awayBackHelp: Prose {
        Prose(en: "They are back already.", cs: "Už se vrátil.")
    }
    package static var untilOrBack: Prose {
        Prose(en: "give --until, or --back alone", cs: "zadejte --until, nebo samotné --back")
    }
    package static var headAway: Prose { Prose(en: "AWAY", cs: "PRYČ") }
    package static var headAwayTo: Prose { Prose(en: "STAND-IN", cs: "ZASTUPUJE") }
    package static func awayOfOthers(_ login: String) -> Prose {
        Prose(
            en: "only an admin may say that '\(login)' is away",
            cs: "nepřítomnost někoho jiného („\(login)“) smí zapsat jen správce")
    }
    package static func awayToSelf(_ login: String) -> Prose {
        Prose(en: "'\(login)' cannot stand in for themselves", cs: "„\(login)“ nemůže zastupovat sám sebe")
    }
    package static func isAwayToo(_ login: String) -> Prose {
        Prose(en: "'\(login)' is away too", cs: "„\(login)“ je také pryč")
    }
    package static func isAway(_ login: String, _ until: Prose) -> Prose {
        Prose(en: "'\(login)' is away until \(until.en)", cs: "„\(login)“ je do \(until.cs) pryč")
    }
    package static func consultantBack(_ login: String, _ outcome: String) -> Prose {
        outcome == "unchanged"
            ? Prose(en: "unchanged consultant \(login)", cs: "konzultant \(login): beze změny")
            : Prose(en: "consultant \(login) is back", cs: "konzultant \(login) je zpět")
    }
    package static func consultantAway(_ login: String, _ until: Prose, _ count: Int, to other: String?)
        -> Prose
    {
        let place = (en: other ?? "the queue", cs: other ?? "fronta")
        return Prose(
            en: "consultant \(login) is away until \(until.en); tickets to \(place.en): \(count)",
            cs: "konzultant \(login) je do \(until.cs) pryč; požadavky přešly (\(place.cs)): \(count)")
    }
}
