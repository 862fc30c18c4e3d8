package import DeskModel

/// `queue watch`
extension Prose {
    package static var queueWatchAbstract: Prose {
        Prose(
            en: "The live queue: t takes, Enter shows, r replies, ? helps, q quits.",
            cs: "Živá fronta: t převezme, Enter ukáže, r odpoví, ? poradí, q končí.")
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
    /// The first line: which of the tickets are on the screen where not all are.
    package static func watchTitle(part: ClosedRange<Int>?, total: Int, clock: String) -> Prose {
        guard let part else {
            return Prose(en: "\(clock)  \(total) in the queue", cs: "\(clock)  ve frontě \(total)")
        }
        let shown = "\(part.lowerBound)–\(part.upperBound)"
        return Prose(en: "\(clock)  \(shown) of \(total)", cs: "\(clock)  \(shown) z \(total)")
    }
    package static var watchKeys: Prose {
        Prose(
            en: "t take  Enter brief  r reply  c call  / filter  ? help  q quit",
            cs: "t převzít  Enter podrobnosti  r odpovědět  c hovor  / filtr  ? nápověda  q konec")
    }
    package static var watchTextKeys: Prose {
        Prose(
            en: "j/k scroll  t take  r reply  c call  q back",
            cs: "j/k posun  t převzít  r odpovědět  c hovor  q zpět")
    }
    package static var watchEmpty: Prose { Prose(en: "nothing in the queue", cs: "fronta je prázdná") }
    package static func watchTook(_ number: Int64) -> Prose {
        Prose(en: "you have #\(number)", cs: "#\(number) máte Vy")
    }
    package static func watchCall(_ number: Int64) -> Prose {
        Prose(
            en: "call about #\(number): r reached  n no answer  b busy  v voicemail  w wrong number",
            cs: "hovor k #\(number): r dovoláno  n nebere  b obsazeno  v schránka  w špatné číslo")
    }
    package static func watchReplied(_ number: Int64) -> Prose {
        Prose(en: "replied to #\(number)", cs: "na #\(number) odpovězeno")
    }
    package static var watchHelp: Prose {
        Prose(
            en: """
                t           take the ticket under the cursor
                Enter, b    the screen to read before dialling
                r           reply to the customer in your editor
                c           record a call and its result
                /           show only tickets with these words; Escape shows all again
                j k, arrows one line down or up; Space, Page Down, Page Up one screen
                g G         first and last ticket
                Ctrl-L      redraw the screen
                q, Escape   back, or quit

                * marks what has changed of late.
                """,
            cs: """
                t           převzít požadavek pod kurzorem
                Enter, b    obrazovka k přečtení před voláním
                r           odpovědět zákazníkovi v editoru
                c           zapsat hovor a jeho výsledek
                /           jen požadavky s těmito slovy; Escape ukáže zase všechny
                j k, šipky  o řádek níž či výš; mezerník, Page Down, Page Up o obrazovku
                g G         první a poslední požadavek
                Ctrl-L      překreslit obrazovku
                q, Escape   zpět, nebo konec

                * značí, co se nedávno změnilo.
                """)
    }
    package static func badEvery(_ text: String) -> Prose {
        Prose(en: "'\(text)' is not between 1s and 1h", cs: "„\(text)“ není mezi 1s a 1h")
    }
}
