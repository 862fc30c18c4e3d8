import DeskCore
import DeskModel

/// What happens to one ticket between its creation and now, verb by verb; it ends early where now is reached.
struct DemoLife: Sendable {
    private let number: Int64
    private let requester: EmailAddress
    private let createdAt: Instant
    private let isFast: Bool
    private let words: DemoWords
    private let clock: DemoClock
    private let consultant: (login: String, name: String, topics: [DemoDesk.Topic])
    /// When the last thing happened.
    private var time: Instant
    private var hasReplied = false
    private var lastCall: Call.Result?
    private(set) var events: [DemoEvent] = []

    init(
        of number: Int64, from requester: EmailAddress, at createdAt: Instant, isFast: Bool,
        _ words: DemoWords,
        _ clock: DemoClock, _ dice: inout DemoDice
    ) {
        self.number = number
        self.requester = requester
        self.createdAt = createdAt
        self.isFast = isFast
        self.words = words
        self.clock = clock
        time = createdAt
        let experts = DemoDesk.staff.filter { $0.topics.contains(words.scenario.topic) }
        consultant = dice.pick(dice.chance(75) ? experts : DemoDesk.staff)
    }

    /// How far a ticket is to come, by its age: fresh ones are new, a week later most are closed.
    private func aim(_ dice: inout DemoDice) -> Ticket.State {
        let hours = (clock.now - createdAt) / DemoClock.hour
        let weights =
            switch hours {
            case ..<6: [60, 25, 8, 7, 0]
            case ..<30: [22, 32, 20, 24, 2]
            case ..<78: [5, 20, 22, 40, 13]
            default: [2, 7, 13, 34, 44]
            }
        return dice.pick(Array(zip(Ticket.State.allCases, weights)).map { ($0, weight: $1) })
    }

    /// Lives the ticket up to its aim, or as far as time allows.
    mutating func run(_ dice: inout DemoDice) {
        let aim = aim(&dice)
        if aim == .new {
            // A call may have been tried before anyone took it.
            if dice.chance(15), pass(20...200, &dice) { call(&dice) }
            return
        }
        guard pass(isFast ? 2...40 : 8...420, &dice) else { return }
        add { [number] in _ = try $0.tickets.take([number]) }
        if dice.chance(22), pass(2...40, &dice) {
            add { [number, text = words.note(&dice)] in _ = try $0.tickets.note([number], text) }
        }
        if dice.chance(40) {
            for _ in 1...dice.number(1...3) where lastCall != .reached {
                guard pass(5...90, &dice) else { return }
                call(&dice)
            }
        }
        switch aim {
        case .open: if dice.chance(45), ask(&dice) { _ = receive(12...500, words.answer, &dice) }
        case .waiting: _ = ask(&dice)
        default: finish(closing: aim == .closed, &dice)
        }
    }

    /// Asked, answered, looked at, resolved; then thanked for and closed, or opened again.
    private mutating func finish(closing: Bool, _ dice: inout DemoDice) {
        if dice.chance(55) {
            guard ask(&dice), receive(12...500, words.answer, &dice) else { return }
        }
        if dice.chance(20), !look(&dice) { return }
        guard pass(10...150, &dice) else { return }
        reply(words.solution, then: .resolved, &dice)
        spend(dice.number(1...12) * 5, billable: isFast)
        guard closing else {
            if dice.chance(6) { _ = receive(30...600, Self.again(words.english), &dice) }
            return
        }
        if dice.chance(60), !receive(15...300, Self.thanks(words.english, &dice), &dice) { return }
        guard pass(10...400, &dice) else { return }
        // Thanks have opened it again.
        add { [number] in
            _ = try $0.tickets.resolve([number], nil)
            _ = try $0.tickets.close([number])
        }
    }

    /// Lets so many minutes go by, and on to working hours; false, changing nothing, where that is not yet.
    private mutating func pass(_ minutes: ClosedRange<Int>, _ dice: inout DemoDice) -> Bool {
        // Whoever paid for it hears from us within the hour, mostly.
        let haste: Int64 = isFast && !hasReplied ? 5 : 1
        let wanted =
            time + Int64(dice.number(minutes)) * DemoClock.minute / haste + Int64(dice.number(0...59))
        let opening = clock.working(wanted)
        let next = opening == wanted ? wanted : opening + Int64(dice.number(120...4200)) / haste
        guard next < clock.now else { return false }
        time = next
        return true
    }

    /// Something that the consultant does.
    private mutating func add(_ verb: @escaping @Sendable (Desk) throws -> Void) {
        events.append(DemoEvent(time, by: consultant.login, verb))
    }

    private mutating func reply(_ text: String, then end: ReplyEnd, _ dice: inout DemoDice) {
        let (hello, regards) =
            words.english
            ? ("Hello,", "Kind regards") : ("Dobrý den,", dice.pick(["S pozdravem", "Hezký den přeje"]))
        add { [number, name = consultant.name] in
            _ = try $0.tickets.reply([number], "\(hello)\n\n\(text)\n\n\(regards)\n\(name)", then: end)
        }
        hasReplied = true
    }

    /// Asks the customer and waits; false where there was no time to.
    private mutating func ask(_ dice: inout DemoDice) -> Bool {
        guard pass(4...120, &dice) else { return false }
        reply(words.question, then: .waiting, &dice)
        return true
    }

    /// A word of the customer, which opens the ticket again; false where it has not come yet.
    private mutating func receive(
        _ minutes: ClosedRange<Int>, _ text: String, _ dice: inout DemoDice
    ) -> Bool {
        guard pass(minutes, &dice) else { return false }
        add { [number, requester] in
            _ = try $0.tickets.receive(number, from: requester, text, files: [])
        }
        return true
    }

    private mutating func call(_ dice: inout DemoDice) {
        let result = dice.pick([
            (Call.Result.reached, weight: 45), (.noAnswer, weight: 30), (.busy, weight: 10),
            (.voicemail, weight: 11), (.wrongNumber, weight: 4),
        ])
        let remark: String? =
            switch result {
            case .reached: dice.pick(Self.remarks)
            case .voicemail: "Zanechán vzkaz, ať se ozve."
            case .wrongNumber: "Číslo patří vrátnici, přepojit neumějí."
            default: nil
            }
        add { [number] in _ = try $0.tickets.call(number, result: result, remark: remark) }
        lastCall = result
    }

    /// A look at the customer's screen; false where there was no time to.
    private mutating func look(_ dice: inout DemoDice) -> Bool {
        guard pass(10...120, &dice) else { return false }
        let reference = "\(dice.number(100...999)) \(dice.number(100...999)) \(dice.number(100...999))"
        let minutes = dice.number(6...35)
        add { [number, requester] in
            _ = try $0.tickets.startRemote(number, reference: reference, consent: requester)
        }
        guard pass(minutes...minutes, &dice) else { return false }
        add { [number, changes = dice.pick(Self.changes)] in
            _ = try $0.tickets.stopRemote(number, changes: changes)
        }
        spend(minutes, billable: dice.chance(60), "vzdálená pomoc")
        return true
    }

    private mutating func spend(_ minutes: Int, billable: Bool, _ remark: String? = nil) {
        add { [number] in
            _ = try $0.tickets.addTime(
                number, TimeSpan(seconds: Int64(minutes) * 60), billable: billable, remark: remark)
        }
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
