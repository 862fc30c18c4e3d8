import DeskMail
import DeskModel
import DeskProse

/// Values as they would be in life.
enum Samples {
    static let token = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"

    /// All that the mail can show.
    static func full(_ kind: MailKind, _ language: Language) -> [String: TemplateValue] {
        Dictionary(uniqueKeysWithValues: kind.variables.map { ($0.name, value($0, language)) })
    }

    /// Only what it cannot do without; lists are empty.
    static func bare(_ kind: MailKind, _ language: Language) -> [String: TemplateValue] {
        Dictionary(
            uniqueKeysWithValues: kind.variables.filter { !$0.isOptional }.map {
                ($0.name, $0.columns == nil ? value($0, language) : .list([]))
            })
    }

    private static func value(_ variable: MailVariable, _ language: Language) -> TemplateValue {
        let (en, cs) = lists[variable.name] ?? ([], [])
        if variable.columns != nil { return .list(language == .cs ? cs : en) }
        let (english, czech) = texts[variable.name] ?? (variable.name, variable.name)
        return .text(language == .cs ? czech : english)
    }

    private static let texts: [String: (en: String, cs: String)] = [
        "desk": ("Customer support", "Zákaznická podpora"),
        "web": ("https://zakaznik.example.cz", "https://zakaznik.example.cz"),
        "name": ("Jana Nováková", "Jana Nováková"),
        "email": ("jana.novakova@mesto-kolin.example", "jana.novakova@mesto-kolin.example"),
        "organisation": ("Město Kolín", "Město Kolín"),
        "token": (token, token),
        "expires": ("Tuesday 1 December 2026 14:00", "úterý 1. 12. 2026 14:00"),
        "inviter": ("Petr Dvořák", "Petr Dvořák"),
        "oldEmail": ("jana@kolin.example", "jana@kolin.example"),
        "newEmail": ("jana.novakova@mesto-kolin.example", "jana.novakova@mesto-kolin.example"),
        "change": ("added: ucetni@mesto-kolin.example", "přidána adresa ucetni@mesto-kolin.example"),
        "entries": ("1500", "1500"),
        "head": (String(repeating: "5e", count: 32), String(repeating: "5e", count: 32)),
        "reason": ("no longer with the organisation", "v organizaci již nepracuje"),
        "at": ("1 December 2026 13:05", "1. 12. 2026 13:05"),
        "number": ("42", "42"),
        "subject": ("The payroll run stops at December", "Zpracování výplat se zastaví na prosinci"),
        "due": ("2 December 2026 10:30", "2. 12. 2026 10:30"),
        "fast": ("CZK 1,500.00", "1 500,00 Kč"),
        "body": (
            "Please restart the program.\nThen run it again.",
            "Restartujte, prosím, program.\nPak výpočet opakujte."
        ),
        "consultant": ("Eva Malá", "Eva Malá"),
        "after": ("7 days", "7 dnech"),
        "since": ("24 November 2026", "24. 11. 2026"),
        "minimum": ("15", "15"),
        "phone": ("+420 321 111 222", "+420 321 111 222"),
        "result": ("nobody answered", "nikdo nezvedl telefon"),
        "into": ("40", "40"),
        "intoSubject": ("December cannot be closed", "Nelze uzavřít prosinec"),
    ]

    private static let lists: [String: (en: [[String: String]], cs: [[String: String]])] = [
        "administrators": (administrators, administrators),
        "attachments": ([["name": "postup.pdf"]], [["name": "postup.pdf"]]),
        "left": ([["name": "záznam.mp4"]], [["name": "záznam.mp4"]]),
        "missing": (
            [
                ["what": "the error message", "why": "word for word, it leads straight to the cause"],
                ["what": "a picture of the screen", "why": "it shows what words cannot"],
            ],
            [
                ["what": "chybová hláška", "why": "přesné znění nás dovede rovnou k příčině"],
                ["what": "obrázek obrazovky", "why": "ukáže, co se slovy popisuje těžko"],
            ]
        ),
    ]

    private static let administrators = [
        ["name": "Petr Dvořák", "email": "petr.dvorak@mesto-kolin.example"],
        ["name": "Alena Černá", "email": "alena.cerna@mesto-kolin.example"],
    ]
}
