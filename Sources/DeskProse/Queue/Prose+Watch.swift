/// `queue watch`
extension Prose {
    package static var queueWatchAbstract: Prose {
        Prose(
            en: "The queue, alive: t takes, Enter shows, j and k move, q quits.",
            cs: "Živá fronta: t převezme, Enter ukáže, j a k posouvají, q končí.")
    }
    package static var watchEveryHelp: Prose {
        Prose(en: "How often to look for changes.", cs: "Jak často hledat změny.")
    }
    package static var watchNoBellHelp: Prose {
        Prose(
            en: "Do not ring when a new fast ticket comes.", cs: "Nezvonit, když přijde nová rychlá odezva.")
    }
    package static var needsTerminal: Prose {
        Prose(en: "queue watch needs a terminal", cs: "queue watch potřebuje terminál")
    }
    package static var useListInstead: Prose { Prose(verbatim: "queue list") }
    package static func watchTitle(total: Int, clock: String) -> Prose {
        Prose(
            en: "\(clock)  \(total) in the queue", cs: "\(clock)  ve frontě \(total)")
    }
    package static var watchKeys: Prose {
        Prose(
            en: "t take  Enter brief  j/k move  r redraw  q quit",
            cs: "t převzít  Enter podrobnosti  j/k posun  r překreslit  q konec")
    }
    package static var watchTextKeys: Prose {
        Prose(en: "j/k scroll  t take  q back", cs: "j/k posun  t převzít  q zpět")
    }
    package static var watchEmpty: Prose { Prose(en: "nothing in the queue", cs: "fronta je prázdná") }
    package static func watchTook(_ number: Int64) -> Prose {
        Prose(en: "you have #\(number)", cs: "#\(number) máte vy")
    }
    package static func badEvery(_ text: String) -> Prose {
        Prose(en: "'\(text)' is not between 1s and 1h", cs: "„\(text)“ není mezi 1s a 1h")
    }
}
