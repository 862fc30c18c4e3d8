/// A week of tickets, as it would have come in.
struct DemoWeek: Sendable {
    let clock: DemoClock
    let organisations: [DemoDesk.Organisation]
    let people: [DemoDesk.Person]

    static let count = 300

    func tickets(_ dice: inout DemoDice) -> [DemoDesk.Ticket] {
        let requesters = people.filter(writes)
        let languages = Dictionary(uniqueKeysWithValues: organisations.map { ($0.code, $0.language) })
        return arrivals(&dice).enumerated().map { index, arrival in
            // A third of the customers write two thirds of the tickets.
            let requester =
                dice.chance(50)
                ? dice.pick(requesters)
                : requesters[dice.number(0...requesters.count / 3) * 3 % requesters.count]
            let english = (requester.language ?? languages[requester.organisation]) == "en"
            let scenario = dice.pick(english ? DemoScenario.english : DemoScenario.czech)
            var words = DemoWords(scenario, english: english, at: arrival, clock, &dice)
            var life = DemoLife(
                ticket: request(index + 1, by: requester, at: arrival, &words, &dice), words: words,
                clock: clock, &dice)
            life.run(&dice)
            return life.ticket
        }
    }

    /// Whether the person writes tickets: active for long, of a customer in good standing, and no administrator
    /// who has not been seen for months.
    private func writes(_ person: DemoDesk.Person) -> Bool {
        guard person.state == "active", let login = person.lastLoginAt,
            clock.now - login < 30 * DemoClock.dayLength,
            clock.now - person.createdAt > 8 * DemoClock.dayLength
        else { return false }
        return organisations.contains { $0.code == person.organisation && $0.suspendedAt == nil }
    }

    /// When the tickets came, the first one first: in office hours mostly, some in the evening and at midnight.
    private func arrivals(_ dice: inout DemoDice) -> [Instant] {
        var arrivals: [Instant] = []
        while arrivals.count < Self.count {
            let arrival = clock.now - Int64(dice.number(200...7 * 86400))
            let hour = clock.secondOfDay(arrival) / DemoClock.hour
            let likely =
                switch hour {
                case 7...10: 100
                case 11...15: 75
                case 6, 16: 35
                case 17...22: 12
                case 23, 0: 22
                default: 2
                }
            if dice.chance(clock.weekday(arrival) < 5 ? likely : (likely + 5) / 6) {
                arrivals.append(arrival)
            }
        }
        return arrivals.sorted()
    }

    /// The request as it was filed.
    private func request(
        _ number: Int, by requester: DemoDesk.Person, at arrival: Instant, _ words: inout DemoWords,
        _ dice: inout DemoDice
    ) -> DemoDesk.Ticket {
        let channel = dice.pick([
            ("web", weight: 62), ("phone", weight: 18), ("email", weight: 15), ("api", weight: 5),
        ])
        // On the phone only a minimum is noted, and nobody takes calls at night.
        let spoken = channel == "phone" && clock.isWorking(arrival)
        let fast = dice.chance(9)
        let written = spoken ? nil : words
        var ticket = DemoDesk.Ticket(
            number: number, requester: requester.email, organisation: requester.organisation,
            subject: words.subject(urgent: fast, &dice),
            description: words.description(from: requester.name, spoken: spoken, &dice),
            errorMessage: dice.chance(80) ? written?.error : nil,
            steps: dice.chance(75) ? written?.steps : nil,
            phone: spoken || dice.chance(60) ? requester.phone : nil,
            windows: dice.chance(55) ? words.windows(&dice) : [],
            channel: channel == "phone" && !spoken ? "web" : channel, topic: words.scenario.topic,
            lane: fast ? "fast" : "standard",
            deadline: dice.chance(30)
                ? clock.midnight(arrival, plusDays: Int64(dice.number(2...9))) + 16 * DemoClock.hour : nil,
            createdAt: arrival, updatedAt: arrival, owedSince: arrival)
        if !spoken && dice.chance(35) { ticket.attachments = [words.attachment(at: arrival, &dice)] }
        return ticket
    }
}
