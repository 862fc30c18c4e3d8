package import DeskModel

/// The search in tickets.
extension Prose {
    package static var ticketSearchAbstract: Prose {
        Prose(en: "Find tickets by their words.", cs: "Najít požadavky podle slov.")
    }
    package static var searchWordsHelp: Prose {
        Prose(
            en: "Words that must all be there; \"…\" is a phrase, a trailing * a prefix.",
            cs: "Slova, která se mají vyskytovat všechna; \"…\" je fráze, * na konci předpona.")
    }
    package static var searchExactHelp: Prose {
        Prose(en: "Let accents count.", cs: "Rozlišovat diakritiku.")
    }
    package static func nothingToLookFor(_ text: String) -> Prose {
        Prose(
            en: "nothing to look for: '\(text)' has no letter and no digit",
            cs: "není co hledat: „\(text)“ nemá písmeno ani číslici")
    }
    package static var headSnippet: Prose { Prose(en: "FOUND", cs: "NALEZENO") }
}
