package import DeskModel

/// What is said of a made-up desk.
extension Prose {
    package static var demoHelp: Prose {
        Prose(
            en: "Fill it with made-up customers, people and a week of tickets.",
            cs: "Naplnit ji smyšlenými zákazníky, lidmi a týdnem požadavků.")
    }
    package static func demoFilled(organisations: Int, people: Int, tickets: Int) -> Prose {
        Prose(
            en: "filled it with organisations \(organisations), people \(people), tickets \(tickets)",
            cs: "naplněno: organizace \(organisations), lidé \(people), požadavky \(tickets)")
    }
    package static func demoPassword(_ password: String) -> Prose {
        Prose(en: "everybody's password is: \(password)", cs: "heslo všech je: \(password)")
    }
}
