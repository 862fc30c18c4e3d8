package import DeskModel

/// Rules, calendar, prices and topics: what is said about them.
extension Prose {
    package static func ruleSet(_ key: String, _ value: String, isUnchanged: Bool) -> Prose {
        isUnchanged
            ? Prose(en: "unchanged rule \(key): \(value)", cs: "pravidlo \(key) beze změny: \(value)")
            : Prose(en: "set rule \(key) to \(value)", cs: "pravidlo \(key) nastaveno na \(value)")
    }
    /// How many open tickets a change moves; a dry run only would.
    package static func movesTickets(_ count: Int, isDryRun: Bool) -> Prose {
        let english = count == 1 ? "1 open ticket" : "\(count) open tickets"
        return isDryRun
            ? Prose(en: "would move \(english)", cs: "změnil by se termín \(czechTickets(count))")
            : Prose(en: "moved \(english)", cs: "změněn termín \(czechTickets(count))")
    }
    /// A number of open tickets in the genitive.
    private static func czechTickets(_ count: Int) -> String {
        count == 1 ? "1 otevřeného požadavku" : "\(count) otevřených požadavků"
    }
    package static func dueMoved(_ number: Int64, from: Prose, to: Prose) -> Prose {
        Prose(en: "  #\(number): due \(from.en) → \(to.en)", cs: "  #\(number): termín \(from.cs) → \(to.cs)")
    }
    package static func dueMovesLeftOut(_ count: Int) -> Prose {
        Prose(en: "  and \(count) more", cs: "  a \(count) dalších")
    }
    package static var noDueTime: Prose { Prose(en: "none", cs: "žádný") }

    package static func dayIsWorking(_ date: String, _ hours: String) -> Prose {
        Prose(en: "\(date) is a working day: \(hours)", cs: "\(date) je pracovní den: \(hours)")
    }
    package static func dayIsOff(_ date: String, _ reason: Prose) -> Prose {
        Prose(en: "\(date) is off: \(reason.en)", cs: "\(date) je volno: \(reason.cs)")
    }
    package static func closureAdded(_ date: String, _ reason: String) -> Prose {
        Prose(en: "closed \(date): \(reason)", cs: "\(date) zavřeno: \(reason)")
    }
    package static func closureRemoved(_ date: String) -> Prose {
        Prose(en: "removed closure \(date)", cs: "zavření \(date) zrušeno")
    }
    package static func closureExists(_ date: String) -> Prose {
        Prose(en: "the desk is closed on \(date) already", cs: "\(date) už je podpora zavřená")
    }
    package static func removeClosure(_ date: String) -> Prose {
        Prose(verbatim: "desk calendar remove \(date)")
    }
    package static func noClosure(_ date: String) -> Prose {
        Prose(en: "there is no closure on \(date)", cs: "na \(date) není žádné zavření")
    }
    package static func noClosureButHoliday(_ date: String, _ name: Prose) -> Prose {
        Prose(
            en: "\(date) is off by law (\(name.en)), not by a closure of the desk",
            cs: "\(date) je volno ze zákona (\(name.cs)), ne zavřením podpory")
    }
    package static var showCalendar: Prose { Prose(verbatim: "desk calendar show") }
    package static func badYear(_ year: Int, _ range: ClosedRange<Int>) -> Prose {
        Prose(
            en: "the year \(year) is not one of \(range.lowerBound) to \(range.upperBound)",
            cs: "rok \(year) není v rozmezí \(range.lowerBound) až \(range.upperBound)")
    }
    package static var dateExample: Prose {
        Prose(en: "write it like 2026-12-24", cs: "pište je jako 2026-12-24")
    }

    package static func priceInPast(_ date: String) -> Prose {
        Prose(
            en: "a price can't start in the past: \(date)", cs: "cena nemůže platit zpětně: \(date)")
    }
    package static func priceFromToday(_ date: String) -> Prose { Prose(verbatim: "--from \(date)") }
    package static func priceSet(_ price: String, from date: String, isUnchanged: Bool) -> Prose {
        isUnchanged
            ? Prose(
                en: "unchanged price fast: \(price) from \(date)",
                cs: "cena fast beze změny: \(price) od \(date)")
            : Prose(
                en: "set price fast to \(price) from \(date)",
                cs: "cena fast nastavena na \(price) od \(date)")
    }

    package static func noTopic(_ name: String) -> Prose {
        Prose(en: "there is no topic '\(name)'", cs: "téma „\(name)“ neexistuje")
    }
    package static var listTopics: Prose { Prose(verbatim: "desk topic list") }
    package static func topicIsDisabled(_ name: String) -> Prose {
        Prose(en: "topic '\(name)' is disabled", cs: "téma „\(name)“ je vyřazeno")
    }
    package static func topicExists(_ name: String) -> Prose {
        Prose(en: "topic '\(name)' exists already", cs: "téma „\(name)“ už existuje")
    }
    package static func topicChanged(_ name: String, _ outcome: String) -> Prose {
        let czech =
            switch outcome {
            case "disabled": "vyřazeno"
            case "enabled": "znovu zařazeno"
            default: Prose.czech(outcome: outcome)
            }
        return Prose(en: "\(outcome) topic '\(name)'", cs: "téma „\(name)“: \(czech)")
    }
}

/// Headings of their columns.
extension Prose {
    package static var headKey: Prose { Prose(en: "KEY", cs: "KLÍČ") }
    package static var headValue: Prose { Prose(en: "VALUE", cs: "HODNOTA") }
    package static var headDefault: Prose { Prose(en: "DEFAULT", cs: "VÝCHOZÍ") }
    package static var headUnit: Prose { Prose(en: "UNIT", cs: "JEDNOTKA") }
    package static var headRange: Prose { Prose(en: "RANGE", cs: "ROZSAH") }
    package static var headMeaning: Prose { Prose(en: "MEANING", cs: "VÝZNAM") }
    package static var headIsSet: Prose { Prose(en: "SET", cs: "NASTAVENO") }
    package static var headMovedTickets: Prose { Prose(en: "MOVED", cs: "PŘESUNUTO") }
    package static var headDate: Prose { Prose(en: "DATE", cs: "DATUM") }
    package static var headReason: Prose { Prose(en: "REASON", cs: "DŮVOD") }
    package static var headWorking: Prose { Prose(en: "WORKING", cs: "PRACOVNÍ") }
    package static var headHours: Prose { Prose(en: "HOURS", cs: "HODINY") }
    package static var headProduct: Prose { Prose(en: "PRODUCT", cs: "PRODUKT") }
    package static var headAmount: Prose { Prose(en: "AMOUNT", cs: "ČÁSTKA") }
    package static var headCurrency: Prose { Prose(en: "CURRENCY", cs: "MĚNA") }
    package static var headFrom: Prose { Prose(en: "FROM", cs: "OD") }
    package static var headCurrent: Prose { Prose(en: "CURRENT", cs: "PLATÍ") }
    package static var headState: Prose { Prose(en: "STATE", cs: "STAV") }
}

/// Help of `desk rule`, `calendar`, `price` and `topic`.
extension Prose {
    package static var ruleAbstract: Prose {
        Prose(
            en: "The rules of the desk: targets, hours, lifetimes, limits.",
            cs: "Pravidla podpory: cílové doby, hodiny, platnosti, meze.")
    }
    package static var ruleListAbstract: Prose { Prose(en: "List the rules.", cs: "Vypsat pravidla.") }
    package static var ruleShowAbstract: Prose { Prose(en: "Show one rule.", cs: "Ukázat jedno pravidlo.") }
    package static var ruleSetAbstract: Prose {
        Prose(
            en: "Set a rule; due times of open tickets follow at once.",
            cs: "Nastavit pravidlo; termíny otevřených požadavků se hned přepočtou.")
    }
    package static var ruleKeyHelp: Prose {
        Prose(en: "The rule's key, such as target.fast.", cs: "Klíč pravidla, např. target.fast.")
    }
    package static var ruleValueHelp: Prose {
        Prose(
            en: "The value: 8h, 15, \"Mon-Fri 8-16:30\", Europe/Prague.",
            cs: "Hodnota: 8h, 15, \"po-pá 8-16:30\", Europe/Prague.")
    }
    package static var calendarAbstract: Prose {
        Prose(
            en: "Days off: public holidays and the desk's own closures.",
            cs: "Volné dny: svátky a zavření podpory.")
    }
    package static var calendarShowAbstract: Prose {
        Prose(en: "List the days off of a year.", cs: "Vypsat volné dny roku.")
    }
    package static var calendarYearHelp: Prose {
        Prose(en: "The year; this one otherwise.", cs: "Rok; jinak letošní.")
    }
    package static var calendarCheckAbstract: Prose {
        Prose(
            en: "Is this a working day? Exit 0 for yes, 1 for no.",
            cs: "Je to pracovní den? Konec 0 ano, 1 ne.")
    }
    package static var calendarAddAbstract: Prose {
        Prose(en: "Close the desk on a day.", cs: "Zavřít podporu na jeden den.")
    }
    package static var calendarRemoveAbstract: Prose {
        Prose(en: "Remove a closure.", cs: "Zrušit zavření.")
    }
    package static var calendarDateHelp: Prose {
        Prose(
            en: "The day: 2026-12-24, 24.12.2026, today, tomorrow.",
            cs: "Den: 2026-12-24, 24.12.2026, dnes, zítra.")
    }
    package static var calendarReasonHelp: Prose {
        Prose(en: "Why the desk is closed.", cs: "Proč je zavřeno.")
    }
    package static var priceAbstract: Prose {
        Prose(en: "What a fast response costs.", cs: "Cena rychlé odezvy.")
    }
    package static var priceListAbstract: Prose { Prose(en: "List the prices.", cs: "Vypsat ceny.") }
    package static var priceSetAbstract: Prose {
        Prose(
            en: "Set a price from a day on, today or later.", cs: "Nastavit cenu ode dne, nejdříve od dneška."
        )
    }
    package static var priceProductHelp: Prose {
        Prose(en: "What is priced: fast.", cs: "Za co se platí: fast.")
    }
    package static var priceAmountHelp: Prose {
        Prose(en: "The amount, such as 1500 or 1500.00.", cs: "Částka, např. 1500 nebo 1500.00.")
    }
    package static var priceCurrencyHelp: Prose {
        Prose(en: "The currency, such as CZK.", cs: "Měna, např. CZK.")
    }
    package static var priceFromHelp: Prose {
        Prose(en: "The first day the price holds.", cs: "První den platnosti ceny.")
    }
    package static var topicAbstract: Prose {
        Prose(en: "What tickets are about.", cs: "Čeho se požadavky týkají.")
    }
    package static var topicCreateAbstract: Prose {
        Prose(
            en: "Add a topic, or enable a disabled one.",
            cs: "Přidat téma nebo znovu zařadit vyřazené.")
    }
    package static var topicListAbstract: Prose { Prose(en: "List the topics.", cs: "Vypsat témata.") }
    package static var topicDisableAbstract: Prose {
        Prose(en: "Disable a topic for new tickets.", cs: "Vyřadit téma pro nové požadavky.")
    }
    package static var topicNameHelp: Prose { Prose(en: "The topic's name.", cs: "Název tématu.") }
}
