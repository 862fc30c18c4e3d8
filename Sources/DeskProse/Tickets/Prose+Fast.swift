package import DeskModel

/// The fast response: its price, its acceptance and its charges.
extension Prose {
    package static func fastTooLate(_ number: Int64, _ state: String) -> Prose {
        Prose(
            en: "ticket \(number) is \(state), a fast response comes too late",
            cs: "požadavek \(number) je ve stavu \(state), na rychlou odezvu je pozdě")
    }
    package static func acceptThisPrice(_ number: Int64, _ digits: String) -> Prose {
        Prose(verbatim: "ticket fast accept \(number) --price \(digits)")
    }
    package static func nothingToWaive(_ number: Int64) -> Prose {
        Prose(en: "ticket \(number) costs nothing", cs: "požadavek \(number) nic nestojí")
    }
    package static func badMonth(_ text: String) -> Prose {
        Prose(en: "'\(text)' is not a month", cs: "„\(text)“ není měsíc")
    }
    package static var monthExample: Prose {
        Prose(en: "write it like 2026-11", cs: "pište jej jako 2026-11")
    }
    package static func acceptedFast(_ number: Int64, _ price: String, due: Prose?) -> Prose {
        let until = due.map { ", due \($0.en)" } ?? ""
        let czech = due.map { ", odpověď do \($0.cs)" } ?? ""
        return Prose(
            en: "accepted fast response of ticket \(number) for \(price)\(until)",
            cs: "rychlá odezva požadavku \(number) přijata za \(price)\(czech)")
    }
    package static func waivedFast(_ number: Int64) -> Prose {
        Prose(en: "waived the charge of ticket \(number)", cs: "cena požadavku \(number) prominuta")
    }
    package static func chargesTotal(_ totals: [String]) -> Prose {
        let list = totals.isEmpty ? "0" : totals.joined(separator: ", ")
        return Prose(en: "to be paid: \(list)", cs: "k zaplacení: \(list)")
    }
    package static var fastAbstract: Prose {
        Prose(en: "The paid fast response.", cs: "Placená rychlá odezva.")
    }
    package static var fastQuoteAbstract: Prose {
        Prose(en: "Say what a fast response costs today.", cs: "Říci, kolik dnes stojí rychlá odezva.")
    }
    package static var fastAcceptAbstract: Prose {
        Prose(en: "Accept today's price for a ticket.", cs: "Přijmout dnešní cenu za požadavek.")
    }
    package static var fastWaiveAbstract: Prose {
        Prose(en: "Waive the price.", cs: "Prominout zákazníkovi cenu.")
    }
    package static var fastChargesAbstract: Prose {
        Prose(en: "List what is to be invoiced.", cs: "Vypsat, co se má vyúčtovat.")
    }
    package static var fastPriceHelp: Prose {
        Prose(en: "The price as it was quoted.", cs: "Cena, jak byla nabídnuta.")
    }
    package static var fastMonthHelp: Prose {
        Prose(en: "Accepted in this month, such as 2026-11.", cs: "Přijaté v tomto měsíci, např. 2026-11.")
    }
    package static var headAcceptedBy: Prose { Prose(en: "ACCEPTED BY", cs: "PŘIJAL") }
    package static var headAcceptedAt: Prose { Prose(en: "ACCEPTED", cs: "PŘIJATO") }
    package static var headWaived: Prose { Prose(en: "WAIVED", cs: "PROMINUTO") }
}
