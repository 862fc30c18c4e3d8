package import DeskModel

// What is said about files of rows.
extension Prose {
    package static func rowInvalid(_ row: Int, _ reason: Prose) -> Prose {
        Prose(en: "row \(row): \(reason.en)", cs: "řádek \(row): \(reason.cs)")
    }
    package static func tooManyCells(limit: Int) -> Prose {
        Prose(en: "more than \(limit) cells", cs: "více než \(limit) buněk")
    }
    package static func cellTooLong(limit: Int) -> Prose {
        Prose(en: "a cell is longer than \(limit) bytes", cs: "buňka je delší než \(limit) bajtů")
    }
    package static let textAfterQuote = Prose(
        en: "text after a closing quote", cs: "text za koncovou uvozovkou")
    package static let unclosedQuote = Prose(en: "a quote is never closed", cs: "uvozovka není uzavřena")
    package static func lineTooLong(limit: Int) -> Prose {
        Prose(en: "longer than \(limit) bytes", cs: "delší než \(limit) bajtů")
    }
    package static let notWindows1250 = Prose(
        en: "not valid windows-1250", cs: "neplatné windows-1250")
    package static let tryWindows1250 = Prose(
        en: "if it was saved on Windows, try --encoding windows-1250",
        cs: "byl-li soubor uložen ve Windows, zkuste --encoding windows-1250")
}
