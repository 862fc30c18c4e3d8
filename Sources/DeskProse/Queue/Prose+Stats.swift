package import DeskModel

/// Statistics and the wall board.
extension Prose {
    package static var queueStatsAbstract: Prose {
        Prose(
            en: "How we are doing: counts, percentiles and charts.",
            cs: "Jak se nám daří: počty, percentily a grafy.")
    }
    package static var statsSinceHelp: Prose {
        Prose(en: "From when on: 30d, 2026-10-01.", cs: "Od kdy: 30d, 2026-10-01.")
    }
    package static var statsByHelp: Prose { Prose(en: "Break it down.", cs: "Rozdělit podle.") }
    package static func sinceIsAhead(_ text: String) -> Prose {
        Prose(en: "--since \(text) is in the future", cs: "--since \(text) je v budoucnosti")
    }

    package static var statsIn: Prose { Prose(en: "in", cs: "přišlo") }
    package static var statsOut: Prose { Prose(en: "out", cs: "vyřešeno") }
    package static var statsAges: Prose {
        Prose(en: "Open now, by age in days", cs: "Otevřené podle stáří ve dnech")
    }
    package static func statsAge(_ from: Int, _ to: Int?) -> Prose {
        Prose(verbatim: to.map { "\(from)–\($0)" } ?? "\(from)+")
    }
    package static var statsLengths: Prose { Prose(en: "In working time", cs: "V pracovní době") }
    package static var headFirstResponseName: Prose { Prose(en: "first answer", cs: "první odpověď") }
    package static var headResolutionName: Prose { Prose(en: "resolution", cs: "vyřešení") }
    package static var statsWithin: Prose { Prose(en: "First answers in time", cs: "První odpovědi včas") }
    package static var statsReach: Prose { Prose(en: "Calls that reached somebody", cs: "Úspěšné hovory") }
    package static var statsLost: Prose {
        Prose(en: "Waited for customers, by missing part", cs: "Čekání na zákazníky podle chybějícího údaje")
    }
    package static func statsMissed(_ count: Int) -> Prose {
        Prose(en: "Missed windows: \(count)", cs: "Zmeškané doby k zastižení: \(count)")
    }
    package static func ofAll(_ part: Int, _ all: Int) -> Prose {
        Prose(en: "\(part) of \(all)", cs: "\(part) z \(all)")
    }

    package static var headUntil: Prose { Prose(en: "UNTIL", cs: "DO") }
    package static var headIn: Prose { Prose(en: "IN", cs: "PŘIŠLO") }
    package static var headAnswered: Prose { Prose(en: "ANSWERED", cs: "ODPOVĚZENO") }
    package static var headOut: Prose { Prose(en: "OUT", cs: "VYŘEŠENO") }
    package static var headStanding: Prose { Prose(en: "OPEN", cs: "OTEVŘENO") }
    package static var headAges: Prose { Prose(en: "AGES", cs: "STÁŘÍ") }
    package static var headFirstResponse: Prose { Prose(en: "ANSWER", cs: "ODPOVĚĎ") }
    package static var headResolution: Prose { Prose(en: "RESOLUTION", cs: "VYŘEŠENÍ") }
    package static var headWithin: Prose { Prose(en: "IN TIME", cs: "VČAS") }
    package static var headReachByHour: Prose { Prose(en: "REACH", cs: "HOVORY") }
    package static var headMissedWindows: Prose { Prose(en: "MISSED", cs: "ZMEŠKÁNO") }
    package static var headLost: Prose { Prose(en: "LOST", cs: "ZTRACENO") }
    package static var headDays: Prose { Prose(en: "DAYS", cs: "DNY") }
    package static var headFigure: Prose { Prose(en: "FIGURE", cs: "ÚDAJ") }

    package static var queueBoardAbstract: Prose {
        Prose(
            en: "Write a wall board as one HTML file, readable by owner and group.",
            cs: "Zapsat nástěnku jako jeden soubor HTML, čitelný vlastníkovi a skupině.")
    }
    package static var boardOutputHelp: Prose {
        Prose(en: "The file to write, or - for the output.", cs: "Soubor k zápisu, nebo - pro výstup.")
    }
    package static var boardRefreshHelp: Prose {
        Prose(en: "How often a browser reloads it.", cs: "Jak často ji prohlížeč načte znovu.")
    }
    package static var boardLinesHelp: Prose {
        Prose(en: "How many lines of the queue.", cs: "Kolik řádků fronty.")
    }
    package static func boardWritten(_ path: String) -> Prose {
        Prose(en: "wrote board \(path)", cs: "nástěnka zapsána do \(path)")
    }
    package static func linesOutOfRange(_ number: Int) -> Prose {
        Prose(
            en: "\(number) is not a number of lines: 1 to 1000", cs: "\(number) není počet řádků: 1 až 1000")
    }
    package static var boardInQueue: Prose { Prose(en: "in the queue", cs: "ve frontě") }
    package static var boardUnowned: Prose { Prose(en: "no one has", cs: "nepřevzato") }
    package static var boardOverdue: Prose { Prose(en: "overdue", cs: "po termínu") }
    package static var boardFast: Prose { Prose(en: "fast", cs: "rychlá odezva") }
    package static var boardWaiting: Prose { Prose(en: "waiting for customers", cs: "čeká na zákazníka") }
    package static var boardQueue: Prose { Prose(en: "Next in line", cs: "Na řadě") }
    package static var boardEmpty: Prose { Prose(en: "The queue is empty.", cs: "Fronta je prázdná.") }
    package static var boardFlow: Prose { Prose(en: "In and out by day", cs: "Přišlo a vyřešeno po dnech") }
    package static var boardAsOf: Prose { Prose(en: "as of", cs: "stav k") }
    package static func boardMore(_ count: Int) -> Prose {
        Prose(en: "and \(count) more", cs: "a dalších \(count)")
    }
    package static var boardReachable: Prose { Prose(en: "can be called now", cs: "teď k zastižení") }
}
