package import DeskModel

/// Two accounts of one person that become one.
extension Prose {
    package static var accountMergeAbstract: Prose {
        Prose(
            en: "Merge two accounts of one person; it cannot be undone.",
            cs: "Sloučit dva účty téže osoby; nelze vzít zpět.")
    }
    package static var mergedEmailHelp: Prose {
        Prose(
            en: "The account that goes; its address stands for the other from then on.",
            cs: "Účet, který zanikne; jeho adresa pak zastupuje ten druhý.")
    }
    package static var mergedIntoHelp: Prose {
        Prose(
            en: "The one that remains, with its name, role and password.",
            cs: "Účet, který zůstane, se svým jménem, rolí a heslem.")
    }
    package static func confirmMerge(_ email: String, _ kept: String) -> Prose {
        Prose(
            en: "Make \(email) part of \(kept)? It cannot be undone; -n tells what would be moved.",
            cs: "Sloučit \(email) do \(kept)? Nelze to vzít zpět; -n ukáže, co by se převedlo.")
    }
    package static func mergedAccount(
        _ email: String, _ kept: String, tickets: Int, comments: Int, attachments: Int
    ) -> Prose {
        Prose(
            en: "merged account \(email) into \(kept): tickets \(tickets), comments \(comments), "
                + "attachments \(attachments)",
            cs: "účet \(email) sloučen do \(kept): požadavky \(tickets), komentáře \(comments), "
                + "přílohy \(attachments)")
    }
    package static func mergedWithItself(_ email: String) -> Prose {
        Prose(
            en: "\(email) cannot be merged into itself", cs: "účet \(email) nelze sloučit se sebou samým")
    }
    package static func mergedAcross(_ email: String, _ code: String, _ other: String) -> Prose {
        Prose(
            en: "\(email) is a person of '\(code)', not of '\(other)'",
            cs: "\(email) patří k organizaci „\(code)“, ne „\(other)“")
    }
    package static func moveBeforeMerging(_ email: String, _ code: String) -> Prose {
        Prose(
            en: "where it is the same person: account move \(email) \(code)",
            cs: "je-li to táž osoba: account move \(email) \(code)")
    }
    package static func mergedIntoDisabled(_ email: String) -> Prose {
        Prose(en: "account \(email) is disabled", cs: "účet \(email) je zablokovaný")
    }
    package static func mergedIntoInvited(_ email: String) -> Prose {
        Prose(
            en: "\(email) has no password yet, so that nobody could log in any more",
            cs: "\(email) zatím nemá heslo, takže by se už nikdo nepřihlásil")
    }
    package static func mergeTheOtherWay(_ email: String, _ kept: String) -> Prose {
        Prose(
            en: "the other way round: account merge \(email) \(kept)",
            cs: "obráceně: account merge \(email) \(kept)")
    }
    package static func promoteBeforeMerging(_ email: String) -> Prose {
        Prose(verbatim: "account promote \(email)")
    }
    package static var headMerged: Prose { Prose(en: "MERGED", cs: "SLOUČENO") }
    package static var headTickets: Prose { Prose(en: "TICKETS", cs: "POŽADAVKY") }
    package static var headLetters: Prose { Prose(en: "LETTERS", cs: "DOPISY") }
    package static var headWatching: Prose { Prose(en: "WATCHING", cs: "ČTE") }
    package static var headMails: Prose { Prose(en: "MAILS", cs: "E-MAILY") }
}
