import DeskModel
import Testing

@Suite struct `The demo desk` {
    /// A Monday noon, a Sunday night, a day after the clocks changed, a leap day, the turn of a year.
    static let moments = [
        Instant(seconds: 1_795_430_400), Instant(seconds: 1_795_388_400), Instant(seconds: 1_774_857_600),
        Instant(seconds: 1_835_438_400), Instant(seconds: 1_798_758_000),
    ]

    @Test func `the same instant gives the same desk`() {
        let (one, other) = (DemoDesk(at: Self.moments[0]), DemoDesk(at: Self.moments[0]))
        #expect(one.organisations == other.organisations)
        #expect(one.people == other.people)
        #expect(one.tickets == other.tickets)
    }

    @Test(arguments: moments)
    func `its customers are whole`(now: Instant) throws {
        let desk = DemoDesk(at: now)
        #expect(desk.organisations.count == 40)
        #expect(Set(desk.organisations.map(\.code)).count == 40)
        #expect(Set(desk.organisations.map(\.ico)).count == 40)
        for organisation in desk.organisations {
            #expect(try Ico(organisation.ico).text == organisation.ico)
            #expect((2...32).contains(organisation.code.utf8.count))
            #expect(!organisation.contractEmails.isEmpty)
            #expect(organisation.createdAt < now)
        }
        #expect(desk.organisations.map(\.code) == desk.organisations.map(\.code).sorted())
        #expect(desk.organisations.count { $0.suspendedAt != nil } == 3)
        #expect(Set(desk.organisations.map(\.language)) == ["cs", "en"])
    }

    @Test(arguments: moments)
    func `its people sit in seats of all five kinds`(now: Instant) {
        let desk = DemoDesk(at: now)
        #expect(desk.people.count == 150)
        #expect(Set(desk.people.map(\.email)).count == 150)
        #expect(Set(desk.people.map(\.state)) == ["invited", "active", "disabled"])
        var seats: [String: Int] = [:]
        for organisation in desk.organisations {
            let people = desk.people.filter { $0.organisation == organisation.code }
            let administrators = people.filter { $0.role == "administrator" && $0.state == "active" }
            let seen = administrators.contains { now - ($0.lastLoginAt ?? $0.createdAt) <= 180 * 86400 }
            let seat =
                if people.isEmpty { "unregistered" } else if administrators.isEmpty {
                    "vacant"
                } else if !seen { "silent" } else if administrators.count == 1 { "single" } else { "healthy" }
            seats[seat, default: 0] += 1
            for person in people {
                #expect(organisation.createdAt < person.createdAt && person.createdAt < now)
                #expect(person.email.hasSuffix("@\(organisation.code).example"))
                #expect(person.email.utf8.allSatisfy { $0 < 128 })
                #expect((person.state == "invited") == (person.lastLoginAt == nil))
                if let login = person.lastLoginAt { #expect(person.createdAt < login && login < now) }
                if let left = person.disabledAt { #expect(person.createdAt < left && left < now) }
            }
        }
        #expect(seats == ["unregistered": 4, "vacant": 3, "silent": 4, "single": 11, "healthy": 18])
    }

    @Test(arguments: moments)
    func `its tickets are of every kind`(now: Instant) {
        let desk = DemoDesk(at: now)
        #expect(desk.tickets.map(\.number) == Array(1...300))
        #expect(Set(desk.tickets.map(\.state)) == ["new", "open", "waiting", "resolved", "closed"])
        #expect(Set(desk.tickets.map(\.lane)) == ["standard", "fast"])
        #expect(Set(desk.tickets.map(\.channel)) == ["web", "phone", "email", "api"])
        #expect(Set(desk.tickets.map(\.topic)) == Set(DemoDesk.Topic.allCases))
        #expect(Set(desk.tickets.compactMap(\.owner)).count == 5)
        #expect(Set(desk.tickets.flatMap(\.calls).map(\.result)).count == 5)
        #expect(Set(desk.tickets.flatMap(\.comments).map(\.kind)) == ["reply", "note", "customer"])
        #expect(desk.tickets.contains { !$0.remoteSessions.isEmpty && !$0.times.isEmpty })
        #expect(desk.tickets.contains { !$0.attachments.isEmpty })
        #expect(Set(desk.tickets.map(\.description)).count > 250)
        for ticket in desk.tickets {
            let texts = [ticket.subject, ticket.description] + ticket.comments.map(\.body)
            #expect(!texts.contains { $0.contains("{") || $0.contains("}") || $0.isEmpty })
            #expect(!ticket.subject.contains("\n"))
        }
    }

    @Test(arguments: moments)
    func `a ticket's events stand in order, and its state follows from them`(now: Instant) {
        let desk = DemoDesk(at: now)
        let people = Dictionary(uniqueKeysWithValues: desk.people.map { ($0.email, $0) })
        for ticket in desk.tickets {
            var times = [ticket.createdAt] + ticket.comments.map(\.at)
            #expect(times == times.sorted())
            times += ticket.calls.map(\.at) + ticket.times.map(\.at)
            times += ticket.remoteSessions.flatMap { [$0.startedAt, $0.stoppedAt ?? $0.startedAt] }
            times += [ticket.takenAt, ticket.respondedAt, ticket.resolvedAt, ticket.closedAt].compactMap(
                \.self)
            #expect(times.allSatisfy { $0 >= ticket.createdAt && $0 < now })
            #expect(times.max() == ticket.updatedAt)
            #expect(now - ticket.createdAt <= 7 * 86400)
            #expect((ticket.owner == nil) == (ticket.state == "new"))
            #expect((ticket.closedAt != nil) == (ticket.state == "closed"))
            #expect((ticket.resolvedAt != nil) == ["resolved", "closed"].contains(ticket.state))
            #expect(ticket.respondedAt == ticket.comments.first { $0.kind == "reply" }?.at)
            let person = people[ticket.requester]
            #expect(person?.state == "active" && person?.organisation == ticket.organisation)
            if let login = person?.lastLoginAt, ticket.channel == "web" {
                #expect(login >= ticket.createdAt - 240)
            }
        }
    }
}
