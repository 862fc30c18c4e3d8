/// What happens to one ticket between its creation and now, event by event; it ends early where now is reached.
struct DemoLife: Sendable {
    private(set) var ticket: DemoDesk.Ticket
    private let words: DemoWords
    private let clock: DemoClock
    private let consultant: DemoDesk.Consultant
    /// When the last event was.
    private var time: Instant

    init(ticket: DemoDesk.Ticket, words: DemoWords, clock: DemoClock, _ dice: inout DemoDice) {
        self.ticket = ticket
        self.words = words
        self.clock = clock
        time = ticket.createdAt
        let experts = DemoDesk.staff.filter { $0.topics.contains(ticket.topic) }
        consultant = dice.pick(dice.chance(75) ? experts : DemoDesk.staff)
    }

    /// How far a ticket is to come, by its age: fresh ones are new, a week later most are closed.
    private func aim(_ dice: inout DemoDice) -> String {
        let hours = (clock.now - ticket.createdAt) / DemoClock.hour
        let weights =
            switch hours {
            case ..<6: [60, 25, 8, 7, 0]
            case ..<30: [22, 32, 20, 24, 2]
            case ..<78: [5, 20, 22, 40, 13]
            default: [2, 7, 13, 34, 44]
            }
        return dice.pick(
            Array(zip(["new", "open", "waiting", "resolved", "closed"], weights)).map { ($0, weight: $1) })
    }

    /// Lives the ticket up to its aim, or as far as time allows.
    mutating func run(_ dice: inout DemoDice) {
        let aim = aim(&dice)
        if aim == "new" {
            // A call may have been tried before anyone took it.
            if dice.chance(15), pass(20...200, &dice) { call(&dice) }
            return
        }
        let patience = ticket.lane == "fast" ? 2...40 : 8...420
        guard pass(patience, &dice) else { return }
        take()
        if dice.chance(22), pass(2...40, &dice) { say("note", words.note(&dice), by: consultant.login) }
        if dice.chance(40) {
            for _ in 1...dice.number(1...3) where ticket.calls.last?.result != "reached" {
                guard pass(5...90, &dice) else { return }
                call(&dice)
            }
        }
        switch aim {
        case "open":
            if dice.chance(45), ask(&dice), customerAnswers(&dice) { return }
        case "waiting":
            _ = ask(&dice)
        default:
            finish(closing: aim == "closed", &dice)
        }
    }

    /// Asked, answered, looked at, resolved; then thanked for and closed, or opened again.
    private mutating func finish(closing: Bool, _ dice: inout DemoDice) {
        if dice.chance(55) {
            guard ask(&dice), customerAnswers(&dice) else { return }
        }
        if dice.chance(20), !look(&dice) { return }
        guard pass(10...150, &dice) else { return }
        reply(words.solution, &dice)
        ticket.state = "resolved"
        ticket.resolvedAt = time
        ticket.times.append(
            DemoDesk.Time(
                by: consultant.login, minutes: dice.number(1...12) * 5, billable: ticket.lane == "fast",
                remark: nil, at: time))
        if !closing {
            if dice.chance(6), answerAfter(30...600, Self.again(words.english), &dice) {
                ticket.state = "open"
                ticket.resolvedAt = nil
            }
            return
        }
        if dice.chance(60) {
            guard pass(15...300, &dice) else { return }
            say("customer", Self.thanks(words.english, &dice), by: ticket.requester)
        }
        guard pass(10...400, &dice) else { return }
        ticket.state = "closed"
        ticket.closedAt = time
        ticket.updatedAt = time
    }

    /// Lets so many minutes go by, and on to working hours; false, changing nothing, where that is not yet.
    private mutating func pass(_ minutes: ClosedRange<Int>, _ dice: inout DemoDice) -> Bool {
        // Whoever paid for it hears from us within the hour, mostly.
        let haste: Int64 = ticket.lane == "fast" && ticket.respondedAt == nil ? 5 : 1
        let wanted =
            time + Int64(dice.number(minutes)) * DemoClock.minute / haste + Int64(dice.number(0...59))
        let opening = clock.working(wanted)
        let next = opening == wanted ? wanted : opening + Int64(dice.number(120...4200)) / haste
        guard next < clock.now else { return false }
        time = next
        return true
    }

    private mutating func take() {
        ticket.state = "open"
        ticket.owner = consultant.login
        ticket.takenAt = time
        ticket.updatedAt = time
    }

    private mutating func say(_ kind: String, _ body: String, by author: String) {
        ticket.comments.append(DemoDesk.Comment(kind: kind, author: author, body: body, at: time))
        ticket.updatedAt = time
    }

    private mutating func reply(_ text: String, _ dice: inout DemoDice) {
        let (hello, regards) =
            words.english
            ? ("Hello,", "Kind regards") : ("Dobrý den,", dice.pick(["S pozdravem", "Hezký den přeje"]))
        say("reply", "\(hello)\n\n\(text)\n\n\(regards)\n\(consultant.name)", by: consultant.login)
        ticket.respondedAt = ticket.respondedAt ?? time
        ticket.owedSince = nil
    }

    /// Asks the customer and waits; false where there was no time to.
    private mutating func ask(_ dice: inout DemoDice) -> Bool {
        guard pass(4...120, &dice) else { return false }
        reply(words.question, &dice)
        ticket.state = "waiting"
        return true
    }

    /// The customer's answer, which opens the ticket again; false where it has not come yet.
    private mutating func customerAnswers(_ dice: inout DemoDice) -> Bool {
        guard answerAfter(12...500, words.answer, &dice) else { return false }
        ticket.state = "open"
        return true
    }

    /// A word of the customer, to whom we owe the next one from then on.
    private mutating func answerAfter(
        _ minutes: ClosedRange<Int>, _ text: String, _ dice: inout DemoDice
    ) -> Bool {
        guard pass(minutes, &dice) else { return false }
        say("customer", text, by: ticket.requester)
        ticket.owedSince = time
        return true
    }

    private mutating func call(_ dice: inout DemoDice) {
        let result = dice.pick([
            ("reached", weight: 45), ("no-answer", weight: 30), ("busy", weight: 10),
            ("voicemail", weight: 11),
            ("wrong-number", weight: 4),
        ])
        let remark: String? =
            switch result {
            case "reached": dice.pick(Self.remarks)
            case "voicemail": "Zanechán vzkaz, ať se ozve."
            case "wrong-number": "Číslo patří vrátnici, přepojit neumějí."
            default: nil
            }
        ticket.calls.append(DemoDesk.Call(by: consultant.login, result: result, remark: remark, at: time))
        ticket.updatedAt = time
    }

    /// A look at the customer's screen; false where there was no time to.
    private mutating func look(_ dice: inout DemoDice) -> Bool {
        guard pass(10...120, &dice) else { return false }
        let start = time
        let reference = "\(dice.number(100...999)) \(dice.number(100...999)) \(dice.number(100...999))"
        let minutes = dice.number(6...35)
        let ended = pass(minutes...minutes, &dice)
        ticket.remoteSessions.append(
            DemoDesk.RemoteSession(
                by: consultant.login, reference: reference, consent: ticket.requester, startedAt: start,
                stoppedAt: ended ? time : nil, changes: ended ? dice.pick(Self.changes) : nil))
        ticket.updatedAt = time
        guard ended else { return false }
        ticket.times.append(
            DemoDesk.Time(
                by: consultant.login, minutes: minutes, billable: dice.chance(60), remark: "vzdálená pomoc",
                at: time))
        return true
    }

    private static let remarks = [
        "Domluveno, zašle protokol e-mailem.", "Prošli jsme nastavení, vyzkouší a ozve se.",
        "Nemá teď čas, prosí zavolat odpoledne.", "Popsala postup podrobněji, doplněno do poznámky.",
        "Chybu mi předvedla, projeví se jen na její stanici.",
    ]
    private static let changes = [
        "Záloha databáze. Opraven převodní můstek v nastavení importu.",
        "Nainstalována poslední verze, restart služby na serveru.",
        "Žádná změna, pouze kontrola nastavení.", "Doplněn kalendář směn, přepočet jednoho zaměstnance.",
        "Vyměněn podpisový certifikát v nastavení podání.",
        "Smazána duplicitní dávka hromadného pořízení, předtím záloha.",
    ]

    private static func again(_ english: Bool) -> String {
        english
            ? "Unfortunately it came back today, with the same message."
            : "Bohužel se to dnes objevilo znovu, hláška je stejná. Můžete se na to ještě podívat?"
    }

    private static func thanks(_ english: Bool, _ dice: inout DemoDice) -> String {
        dice.pick(
            english
                ? ["Works now, thank you!", "Perfect, thanks."]
                : [
                    "Děkuji, už to funguje.", "Výborně, mzdy sedí. Děkuji za rychlou pomoc.",
                    "Vyřešeno, děkujeme.",
                    "Moc děkuji, zachránili jste nám výplaty.", "Potvrzuji, podání bylo přijato.",
                ])
    }
}
