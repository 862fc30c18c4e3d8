import DeskCore
import DeskModel
import DeskProse

/// A week of tickets, as it would have come in.
struct DemoWeek: Sendable {
    let clock: DemoClock
    let organisations: [DemoDesk.Organisation]
    let people: [DemoDesk.Person]
    /// The login of who takes what comes by mail.
    let admin: String

    static let count = 300

    func events(_ dice: inout DemoDice) -> [DemoEvent] {
        let requesters = people.filter(writes)
        let languages = Dictionary(
            uniqueKeysWithValues: organisations.map { ($0.draft.code, $0.draft.language) })
        return arrivals(&dice).enumerated().flatMap { index, arrival in
            // A third of the customers write two thirds of the tickets.
            let requester =
                dice.chance(50)
                ? dice.pick(requesters)
                : requesters[dice.number(0...requesters.count / 3) * 3 % requesters.count]
            let english = (requester.draft.language ?? languages[requester.draft.organisation] ?? .cs) == .en
            let scenario = dice.pick(english ? DemoScenario.english : DemoScenario.czech)
            let words = DemoWords(scenario, english: english, at: arrival, clock, &dice)
            let isFast = dice.chance(9)
            let request = request(by: requester, at: arrival, isFast: isFast, words, &dice)
            var life = DemoLife(
                of: Int64(index + 1), from: requester.draft.email, at: arrival, isFast: isFast, words, clock,
                &dice)
            life.run(&dice)
            return request + life.events
        }
    }

    /// Whether the person writes tickets: active for long, of a customer in good standing, and no administrator
    /// who has not been seen for months.
    private func writes(_ person: DemoDesk.Person) -> Bool {
        guard person.state == .active, let login = person.lastLoginAt,
            clock.now - login < 30 * DemoClock.dayLength,
            clock.now - person.createdAt > 8 * DemoClock.dayLength
        else { return false }
        return organisations.contains { $0.draft.code == person.draft.organisation && $0.suspension == nil }
    }

    /// When the tickets came, the first one first: in office hours mostly, some in the evening and at midnight.
    private func arrivals(_ dice: inout DemoDice) -> [Instant] {
        var arrivals: [Instant] = []
        while arrivals.count < Self.count {
            let arrival = clock.now - Int64(dice.number(200...7 * 86400))
            let hour = clock.hour(of: arrival)
            let likely =
                switch hour {
                case 7...10: 100
                case 11...15: 75
                case 6, 16: 35
                case 17...22: 12
                case 23, 0: 22
                default: 2
                }
            if dice.chance(clock.isWeekend(arrival) ? (likely + 5) / 6 : likely) {
                arrivals.append(arrival)
            }
        }
        return arrivals.sorted()
    }

    /// The request as it was filed; on the web after a login.
    private func request(
        by requester: DemoDesk.Person, at arrival: Instant, isFast: Bool, _ words: DemoWords,
        _ dice: inout DemoDice
    ) -> [DemoEvent] {
        var channel = dice.pick([
            (Ticket.Channel.web, weight: 62), (.phone, weight: 18), (.email, weight: 15), (.api, weight: 5),
        ])
        // On the phone only a minimum is noted, and nobody takes calls at night.
        let isSpoken = channel == .phone && clock.isWorking(arrival)
        if channel == .phone, !isSpoken { channel = .web }
        let subject = words.subject(urgent: isFast, &dice)
        let description = words.description(from: requester.draft.name, spoken: isSpoken, &dice)
        let error = dice.chance(80) && !isSpoken ? words.error : nil
        let steps = dice.chance(75) && !isSpoken ? words.steps : nil
        let phone = isSpoken || dice.chance(60) ? requester.draft.phone : nil
        let windows = dice.chance(55) ? words.windows(&dice) : []
        let deadline =
            dice.chance(30)
            ? "\((clock.date(of: arrival) + dice.number(2...9)).iso) 16:00" : nil
        let file = !isSpoken && dice.chance(35) ? words.attachment(&dice) : nil
        let isOurs = channel == .phone || channel == .email
        let creation = DemoEvent(
            arrival, by: isOurs ? admin : "web", for: isOurs ? nil : requester.draft.email
        ) { [channel] desk in
            let draft = try TicketDraft(
                requester: requester.draft.email.text, subject: subject, description: description,
                errorMessage: error,
                steps: steps, phone: phone, channel: channel, topic: words.scenario.topic.rawValue,
                lane: isFast ? .fast : .standard, acceptedPrice: isFast ? "1500" : nil, deadline: deadline,
                windows: windows)
            let files = try file.map { file in
                try AttachmentSource(name: file.name, type: file.type, content: .bytes(Array(file.text.utf8)))
            }
            _ = try desk.tickets.create(TicketRequest(draft: draft, files: files.map { [$0] } ?? []))
        }
        return (channel == .web ? [.login(requester.draft.email, arrival - 240, by: admin)] : []) + [creation]
    }
}
