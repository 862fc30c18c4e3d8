import DeskModel

/// One scenario's words with the names filled in for one ticket.
struct DemoWords: Sendable {
    let scenario: DemoScenario
    let english: Bool
    private let values: [String: String]
    private let arrival: Instant
    private let clock: DemoClock

    init(
        _ scenario: DemoScenario, english: Bool, at arrival: Instant, _ clock: DemoClock,
        _ dice: inout DemoDice
    ) {
        self.scenario = scenario
        self.english = english
        self.arrival = arrival
        self.clock = clock
        let day = clock.date(of: arrival)
        let month = (day.month + 10) % 12
        values = [
            "month": (english ? DemoNames.englishMonths : DemoNames.czechMonths)[month],
            "ofMonth": DemoNames.czechMonthsGenitive[month],
            "inMonth": DemoNames.czechMonthsLocative[month],
            "year": "\(day.year)", "last": "\(day.year - 1)", "id": "\(dice.number(1001...4890))",
            "sum": "\(dice.number(3...48)) \(dice.pick(["150", "380", "504", "720", "916"]))",
            "count": "\(dice.number(3...28))",
            "version": "\(day.year % 100).\(dice.number(1...9)).\(dice.number(0...4))",
        ]
    }

    /// The text with every `{name}` replaced.
    private func filled(_ text: String) -> String {
        var result = ""
        for (index, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            if index > 0, halves.count == 2, let value = values[String(halves[0])] {
                result += value + halves[1]
            } else {
                result += (index > 0 ? "{" : "") + part
            }
        }
        return result
    }

    var error: String? { scenario.error.map(filled) }
    var steps: String? { scenario.steps.map(filled) }
    var question: String { filled(scenario.question) }
    var answer: String { filled(scenario.answer) }
    var solution: String { filled(scenario.solution) }

    func subject(urgent: Bool, _ dice: inout DemoDice) -> String {
        let before =
            if urgent { dice.pick(english ? ["URGENT: ", ""] : ["SPĚCHÁ: ", "Urgentní – ", ""]) } else {
                dice.pick(
                    english ? ["", "", "Re: "] : ["", "", "", "", "", "", "Prosba: ", "Dotaz – ", "Znovu: "])
            }
        let after =
            dice.chance(15) && !english ? " (středisko \(dice.pick(["110", "210", "300", "410"])))" : ""
        return before + filled(scenario.subject) + after
    }

    func description(from name: String, spoken: Bool, _ dice: inout DemoDice) -> String {
        let text = filled(scenario.description)
        if spoken { return (english ? "By phone: " : "Telefonicky: ") + text }
        let hour = clock.hour(of: arrival)
        let late = hour >= 18 || hour < 5
        let greeting =
            if english { late ? "Good evening," : "Hello," } else if late { "Dobrý večer," } else {
                dice.pick(["Dobrý den,", "Dobrý den,", "Hezký den,", "Dobrý den přeji,"])
            }
        let ending = dice.pick(
            english
                ? ["Thank you.", "Thanks for your help.", "Please call us when you can."]
                : [
                    "Předem děkuji za pomoc.", "Děkujeme.", "Prosím o zavolání, vysvětlím podrobněji.",
                    "Za brzkou odpověď děkujeme, blíží se nám výplatní termín.",
                    "Snímek obrazovky případně doplním.",
                ])
        return "\(greeting)\n\n\(text)\n\n\(ending)\n\(name)"
    }

    func windows(_ dice: inout DemoDice) -> [String] {
        if dice.chance(25) {
            let ahead = clock.now + Int64(dice.number(1...3)) * DemoClock.dayLength
            let day = clock.date(of: clock.working(ahead))
            return ["\(day.iso) \(dice.pick(["8:00-10:30", "9-12", "13:00-15:30"]))"]
        }
        return english
            ? dice.pick([["Mon-Fri 8-11"], ["Mon-Thu 13:00-16:00"], ["Tue-Fri 9-12"]])
            : dice.pick([
                ["po-pá 8-11"], ["po-pá 8:00-11:00"], ["po-čt 9:00-14:30"], ["út-pá 7:30-10"],
                ["po-pá 8-10", "po-pá 13-15"], ["st 9-12", "pá 8-10"], ["po-pá 12:30-15:30"],
            ])
    }

    func attachment(_ dice: inout DemoDice) -> (name: String, type: String, text: String) {
        let id = values["id"] ?? ""
        let error = error ?? "OK"
        return dice.pick([
            (
                "protokol-\(id).xml", "application/xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <protokol osoba="\(id)"><hlaseni>\(Self.escaped(error))</hlaseni></protokol>

                """
            ),
            ("chyba.txt", "text/plain", "\(scenario.topic.rawValue)\n\(error)\n"),
            (
                "rekapitulace.csv", "text/csv",
                "osoba;slozka;castka\n\(id);1000;31500\n\(id);2130;0\n"
            ),
        ])
    }

    private static func escaped(_ text: String) -> String {
        text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
            .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
    }

    /// What is written inside the vendor's office, where Czech is spoken.
    func note(_ dice: inout DemoDice) -> String {
        filled(
            dice.pick([
                "Stejný projev měli minulý týden v nemocnici, postup je v návodu 412.",
                "Ověřeno na zkušebních datech ve verzi {version}, chyba se projeví i u nás.",
                "Předáno vývoji, evidenční číslo {id}. Odpověď slíbena do zítřka.",
                "Volat až po desáté, ráno mívají poradu.",
                "Zákazník nemá poslední verzi, nejprve aktualizovat na {version}.",
                "Pozor, běží jim výplaty – v ostrých datech nic nespouštět.",
                "Konzultováno s Lucií, podle metodiky ČSSZ je náš postup správný.",
                "Data od zákazníka jsou uložena ve složce {id}, po vyřešení smazat.",
            ]))
    }
}
