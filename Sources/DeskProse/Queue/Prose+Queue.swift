package import DeskModel

/// The queue: what is said about places in it.
extension Prose {
    package static var nothingToTake: Prose {
        Prose(en: "there is nothing to take", cs: "není co převzít")
    }
    package static var listQueue: Prose { Prose(verbatim: "queue list") }
    package static var oneOwnerOnly: Prose {
        Prose(
            en: "--mine, --unowned and --owner exclude each other",
            cs: "--mine, --unowned a --owner se vylučují")
    }
    package static var noPhone: Prose { Prose(en: "no number", cs: "bez čísla") }

    package static func standsAt(_ number: Int64, place: Int, of size: Int) -> Prose {
        Prose(
            en: "#\(number) stands at place \(place) of \(size)",
            cs: "#\(number) je na \(place). místě z \(size)")
    }
    package static func standsNowhere(_ number: Int64, state: String) -> Prose {
        Prose(
            en: "#\(number) does not stand in the queue: it is \(state)",
            cs: "#\(number) ve frontě není: stav \(state)")
    }
    package static var laneOfTerm: Prose { Prose(en: "  lane", cs: "  odezva") }
    package static var dueOfTerm: Prose { Prose(en: "  due", cs: "  termín") }
    package static var numberOfTerm: Prose { Prose(en: "  number", cs: "  číslo") }
    package static func laneTerm(_ lane: String, ahead: Int) -> Prose {
        guard lane != "fast" else {
            return Prose(
                en: "fast: before all standard ones", cs: "fast: před všemi standardními")
        }
        return Prose(
            en: "\(lane): \(ahead) fast \(ahead == 1 ? "one comes" : "ones come") first",
            cs: "\(lane): rychlých před ním \(ahead)")
    }
    package static func dueTerm(_ due: String, since: String, target: String, ahead: Int) -> Prose {
        guard !due.isEmpty else {
            return Prose(
                en: "no response due: after \(ahead) that wait for one",
                cs: "bez termínu odpovědi: až po \(ahead), které na odpověď čekají")
        }
        return Prose(
            en:
                "\(due) (\(target) of working time, counted from \(since) ago): \(ahead) due sooner",
            cs:
                "\(due) (\(target) pracovní doby, počítáno od doby před \(since)): dříve má termín \(ahead)"
        )
    }
    package static func numberTerm(_ number: Int64, ahead: Int) -> Prose {
        Prose(
            en: "\(number): \(ahead) with the same due time came earlier",
            cs: "\(number): se stejným termínem přišlo dříve \(ahead)")
    }
    package static func overtaken(by count: Int) -> Prose {
        switch count {
        case 0: Prose(en: "nothing that came later stands ahead of it", cs: "nic pozdějšího ho nepředběhlo")
        case 1: Prose(en: "1 that came later stands ahead of it:", cs: "předběhl ho 1 pozdější:")
        default:
            Prose(en: "\(count) that came later stand ahead of it:", cs: "předběhlo ho pozdějších: \(count)")
        }
    }
    package static func overtaker(_ number: Int64, _ subject: String, reason: Prose, due: String) -> Prose {
        let end = due.isEmpty ? "" : " (\(due))"
        return Prose(
            en: "#\(number) \(reason.en)\(end): \(subject)",
            cs: "#\(number) \(reason.cs)\(end): \(subject)")
    }
    package static var overtookByLane: Prose { Prose(en: "is fast", cs: "rychlá odezva") }
    package static var overtookByDue: Prose { Prose(en: "is due sooner", cs: "má dřívější termín") }

    package static func forecastPlace(_ number: Int64, place: Int, ahead: Int) -> Prose {
        let english = ahead == 1 ? "1 response is due" : "\(ahead) responses are due"
        let czech =
            switch ahead {
            case 0: "před ním nečeká žádná odpověď"
            case 1: "před ním je 1 odpověď"
            case 2...4: "před ním jsou \(ahead) odpovědi"
            default: "před ním je \(ahead) odpovědí"
            }
        return Prose(
            en: "#\(number) stands at place \(place); \(english) before it",
            cs: "#\(number) je na \(place). místě; \(czech)")
    }
    package static func forecastExpected(_ when: Prose, _ distance: String) -> Prose {
        Prose(
            en: "response expected about \(when.en) (\(distance))",
            cs: "odpověď čekejte asi \(when.cs) (\(distance))")
    }
    package static func forecastLate(_ due: Prose) -> Prose {
        Prose(en: "that is later than it is due, \(due.en)", cs: "to je později než termín \(due.cs)")
    }
    package static var forecastNothingOwed: Prose {
        Prose(
            en: "no response due: it has been answered", cs: "už jsme odpověděli, na odpověď nic nečeká")
    }
    package static func forecastBasis(answers: Int, hours: Int64, since: Prose) -> Prose {
        Prose(
            en: "judged by \(answers) answers in \(hours) working hours since \(since.en)",
            cs: "podle \(answers) odpovědí za \(hours) pracovních hodin od \(since.cs)")
    }
    package static func forecastNoData(_ answers: Int) -> Prose {
        Prose(
            en: "too few answers of late to tell when: \(answers) in four weeks",
            cs: "na odhad času je v poslední době málo odpovědí: \(answers) za čtyři týdny")
    }

    package static func swept(returned: Int, reminded: Int, closed: Int) -> Prose {
        Prose(
            en: "swept: \(returned) returned, \(reminded) reminded, \(closed) closed",
            cs: "uklizeno: vráceno \(returned), připomenuto \(reminded), uzavřeno \(closed)")
    }
    package static func remoteSessionOpen(
        _ reference: String, _ ticket: Int64, _ consultant: String, for span: String
    ) -> Prose {
        Prose(
            en: "remote session '\(reference)' of \(consultant) on #\(ticket) has been open for \(span)",
            cs: "vzdálená relace „\(reference)“ (\(consultant), #\(ticket)) je otevřená už \(span)")
    }
}

/// Headings of the queue.
extension Prose {
    package static var headDueShort: Prose { Prose(en: "DUE", cs: "DO") }
    package static var headReachableShort: Prose { Prose(verbatim: "☎") }
    package static var headOrgShort: Prose { Prose(verbatim: "ORG") }
    package static var headOpens: Prose { Prose(en: "OPENS", cs: "OD") }
    package static var headCloses: Prose { Prose(en: "LEFT", cs: "ZBÝVÁ") }
    package static var headTries: Prose { Prose(en: "TRIES", cs: "POKUSY") }
    package static var headQueueSize: Prose { Prose(en: "OF", cs: "Z") }
    package static var headTerms: Prose { Prose(en: "TERMS", cs: "ČLENY") }
    package static var headDueFrom: Prose { Prose(en: "COUNTED FROM", cs: "POČÍTÁNO OD") }
    package static var headTarget: Prose { Prose(en: "TARGET", cs: "CÍL") }
    package static var headOvertakenBy: Prose { Prose(en: "OVERTAKEN BY", cs: "PŘEDBĚHLO") }
    package static var headOvertakers: Prose { Prose(en: "OVERTAKERS", cs: "PŘEDBĚHLI") }
    package static var headAhead: Prose { Prose(en: "AHEAD", cs: "PŘED NÍM") }
    package static var headExpected: Prose { Prose(en: "EXPECTED", cs: "OČEKÁVÁNO") }
    package static var headAnswers: Prose { Prose(en: "ANSWERS", cs: "ODPOVĚDI") }
    package static var headWorkingSeconds: Prose { Prose(en: "WORKING SECONDS", cs: "PRACOVNÍ SEKUNDY") }
    package static var headSince: Prose { Prose(en: "SINCE", cs: "OD") }
    package static var headReturned: Prose { Prose(en: "RETURNED", cs: "VRÁCENO") }
    package static var headReminded: Prose { Prose(en: "REMINDED", cs: "PŘIPOMENUTO") }
    package static var headClosed: Prose { Prose(en: "CLOSED", cs: "UZAVŘENO") }
    package static var headAlarms: Prose { Prose(en: "ALARMS", cs: "POPLACHY") }
}

/// Help of `queue`.
extension Prose {
    package static var queueListAbstract: Prose {
        Prose(
            en: "The queue in service order; what queue alone does.",
            cs: "Fronta v pořadí obsluhy; totéž co samotné queue.")
    }
    package static var queueMineHelp: Prose { Prose(en: "Only what I have.", cs: "Jen co mám já.") }
    package static var queueUnownedHelp: Prose {
        Prose(en: "Only what no one has.", cs: "Jen co nikdo nemá.")
    }
    package static var queueReachableHelp: Prose {
        Prose(en: "Only those who can be reached now.", cs: "Jen ti, kdo jsou teď k zastižení.")
    }
    package static var queueLaterHelp: Prose {
        Prose(en: "Only what is put aside for later.", cs: "Jen odložené na později.")
    }
    package static var queueNextAbstract: Prose {
        Prose(
            en: "Take the next ticket that no one has, and show it; exit 1 when there is none.",
            cs: "Převzít další volný požadavek a ukázat ho; konec 1, když žádný není.")
    }
    package static var queueNextReachableHelp: Prose {
        Prose(en: "Skip those who can't be reached now.", cs: "Přeskočit ty, kdo teď nejsou k zastižení.")
    }
    package static var queuePeekHelp: Prose {
        Prose(en: "Look only, take nothing.", cs: "Jen se podívat, nic nepřebírat.")
    }
    package static var queueCallAbstract: Prose {
        Prose(
            en: "Whom can I call now? What closes soonest stands first.",
            cs: "Komu mohu teď zavolat? Kdo končí nejdřív, je první.")
    }
    package static var queueWithinHelp: Prose {
        Prose(
            en: "Also those who can be reached within this time.",
            cs: "I ti, kdo budou k zastižení do této doby.")
    }
    package static var queueExplainAbstract: Prose {
        Prose(en: "Why a ticket stands where it stands.", cs: "Proč je požadavek tam, kde je.")
    }
    package static var queueForecastAbstract: Prose {
        Prose(en: "Place in the queue and expected time of response.", cs: "Pořadí a očekávaný čas odpovědi.")
    }
    package static var queueSweepAbstract: Prose {
        Prose(
            en: "What cron runs: return stale claims, remind, close.",
            cs: "Co spouští cron: vrátit zapomenuté, připomenout, uzavřít.")
    }
}
