package import DeskModel

/// Tickets that are not there, and words of theirs that are not known.
extension Prose {
    package static func noTicket(_ number: String) -> Prose {
        Prose(en: "there is no ticket \(number)", cs: "požadavek \(number) neexistuje")
    }
    package static var listTickets: Prose { Prose(verbatim: "ticket list") }
    package static var listConsultants: Prose { Prose(verbatim: "desk consultant list") }
    package static func oneOf(_ words: [String]) -> Prose {
        let list = words.joined(separator: ", ")
        return Prose(en: "one of \(list)", cs: "možnosti: \(list)")
    }

    package static func accountDisabled(_ email: String) -> Prose {
        Prose(en: "the account \(email) is disabled", cs: "účet \(email) je zablokován")
    }
    package static func enableAccount(_ email: String) -> Prose {
        Prose(verbatim: "account enable \(email)")
    }
    package static func notForColleagues(_ email: String) -> Prose {
        Prose(
            en: "\(email) may open tickets of their own only",
            cs: "\(email) smí zakládat jen vlastní požadavky")
    }
    package static var deadlineExample: Prose {
        Prose(
            en: "write for example 2026-12-10, \"2026-12-10 12:00\", tomorrow or 3d",
            cs: "napište například 2026-12-10, „10.12.2026 12:00“, zítra nebo 3d")
    }
    package static func deadlinePast(_ text: String) -> Prose {
        Prose(en: "the deadline '\(text)' is past", cs: "termín „\(text)“ už uplynul")
    }
    package static func tooManyWindows(_ limit: Int) -> Prose {
        Prose(en: "more than \(limit) windows", cs: "více než \(limit) dob k zastižení")
    }
    package static func windowAfterDeadline(_ window: Prose, _ deadline: Prose) -> Prose {
        Prose(
            en: "the customer can be reached from \(window.en) on, after the deadline \(deadline.en)",
            cs: "zákazník je k zastižení až od \(window.cs), tedy po termínu \(deadline.cs)")
    }
    package static func windowAfterDue(_ window: Prose, _ due: Prose) -> Prose {
        Prose(
            en: "the customer can be reached from \(window.en) on, after the answer is due (\(due.en))",
            cs: "zákazník je k zastižení až od \(window.cs), tedy až máme odpovědět (\(due.cs))")
    }
}

/// The price of a fast response.
extension Prose {
    package static var priceWithoutFast: Prose {
        Prose(
            en: "a price is accepted with the fast lane only",
            cs: "cena se přijímá jen s rychlou odezvou")
    }
    package static var noFastPrice: Prose {
        Prose(
            en: "the fast response has no price today", cs: "rychlá odezva dnes nemá stanovenou cenu")
    }
    package static var setFastPrice: Prose {
        Prose(
            en: "an admin sets it: desk price set fast <amount> <currency> --from <date>",
            cs: "stanoví ji správce: desk price set fast <částka> <měna> --from <datum>")
    }
    package static func priceNotAccepted(_ price: String) -> Prose {
        Prose(
            en: "the fast response costs \(price), which was not accepted",
            cs: "rychlá odezva stojí \(price) a tato cena nebyla přijata")
    }
    package static func otherPrice(_ given: String, _ price: String) -> Prose {
        Prose(
            en: "the fast response costs \(price), not \(given)",
            cs: "rychlá odezva stojí \(price), nikoli \(given)")
    }
    package static func acceptPrice(_ digits: String) -> Prose {
        Prose(verbatim: "--fast --accept-price \(digits)")
    }
}
