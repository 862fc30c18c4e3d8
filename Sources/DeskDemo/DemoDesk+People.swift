import DeskCore
import DeskModel

extension DemoDesk {
    private static let foreigners = [
        "Emily Carter", "James Whitfield", "Aisling Byrne", "Oliver Grant", "Priya Raman", "Sofia Lindqvist",
    ]
    private static let farewells = [
        "odchod do důchodu", "ukončení pracovního poměru", "mateřská dovolená", "přechod na jiné pracoviště",
    ]

    /// The people of all organisations: for each as many as ``sites`` says, manned as its seat says.
    static func persons(
        of organisations: [Organisation], _ clock: DemoClock, _ dice: inout DemoDice
    ) throws -> [Person] {
        var people: [Person] = []
        var foreigners = foreigners
        for (site, organisation) in zip(sites, organisations) {
            var taken: Set<String> = []
            for place in 0..<site.size {
                var name = ""
                var email = ""
                repeat {
                    let drawn = DemoNames.draw(&dice)
                    name = "\(drawn.first) \(drawn.last)"
                    if organisation.draft.language == .en, place < 2, let foreigner = foreigners.popLast() {
                        name = foreigner
                    }
                    let local = DemoNames.plain(name)
                    email = "\(local)@\(organisation.draft.code).example"
                } while !taken.insert(email).inserted
                people.append(
                    try person(name, email, of: organisation, site.seat, place, clock, &dice))
            }
        }
        return people
    }

    /// The person at one place of an organisation: administrators come first, as many as the seat wants.
    private static func person(
        _ name: String, _ email: String, of organisation: Organisation, _ seat: Seat, _ place: Int,
        _ clock: DemoClock, _ dice: inout DemoDice
    ) throws -> Person {
        let day = DemoClock.dayLength
        let administrators =
            switch seat {
            case .healthy: 2
            case .unregistered: 0
            case .single, .silent, .vacant: 1
            }
        let isAdministrator = place < administrators
        let state: Account.State =
            if isAdministrator { seat == .vacant ? .disabled : .active } else if place == administrators {
                .active
            } else { dice.pick([(.active, weight: 82), (.invited, weight: 10), (.disabled, weight: 8)]) }
        let membership = Int(((clock.now - organisation.createdAt) / day))
        let age =
            switch state {
            case .invited: Int64(dice.number(1...12))
            case _ where isAdministrator: Int64(membership - dice.number(1...5))
            default: Int64(dice.number(40...membership - 10))
            }
        let createdAt = clock.working(clock.now - age * day) + Int64(dice.number(0...25_000))
        let lastLogin: Instant? =
            switch state {
            case .invited: nil
            case .disabled: clock.now - Int64(dice.number(35...39)) * day
            case _ where isAdministrator && seat == .silent:
                clock.now - Int64(dice.number(190...420)) * day - Int64(dice.number(0...9000))
            default: clock.now - Int64(dice.number(1...9 * 86400))
            }
        let foreign = organisation.draft.language == .en && place > 2 && dice.chance(50)
        return Person(
            draft: try AccountDraft(
                email: email, organisation: organisation.draft.code, name: name,
                phone: dice.chance(85) ? phone(&dice) : nil, role: isAdministrator ? .administrator : .user,
                language: foreign ? .cs : nil),
            state: state, createdAt: createdAt < clock.now ? createdAt : clock.now - DemoClock.hour,
            lastLoginAt: lastLogin,
            departure: state == .disabled
                ? (dice.pick(farewells), clock.working(clock.now - Int64(dice.number(8...30)) * day)) : nil)
    }

    /// A number as people write it.
    private static func phone(_ dice: inout DemoDice) -> String {
        func group(_ number: Int) -> String { number < 100 ? "0\(number)" : "\(number)" }
        let start = dice.pick(["601", "602", "605", "720", "731", "773", "777"])
        return "+420 \(start) \(group(dice.number(10...999))) \(group(dice.number(10...999)))"
    }
}
