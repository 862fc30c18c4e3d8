package import DeskModel

/// Views of the queue, texts of answers, and aliases.
extension Prose {
    package static var viewAbstract: Prose {
        Prose(en: "Named views of the queue.", cs: "Pojmenované pohledy na frontu.")
    }
    package static var viewSaveAbstract: Prose {
        Prose(
            en: "Save flags of queue list under a name; then queue NAME lists it.",
            cs: "Uložit volby výpisu fronty pod jménem; queue JMÉNO ho pak vypíše.")
    }
    package static var viewListAbstract: Prose { Prose(en: "List the views.", cs: "Vypsat pohledy.") }
    package static var viewShowAbstract: Prose { Prose(en: "Show one view.", cs: "Zobrazit pohled.") }
    package static var viewRemoveAbstract: Prose { Prose(en: "Remove a view.", cs: "Odstranit pohled.") }
    package static var viewNameHelp: Prose {
        Prose(
            en: "The view's name, one word and no verb.", cs: "Název pohledu: jedno slovo, ne název příkazu.")
    }
    package static var everyoneHelp: Prose {
        Prose(
            en: "For everyone, as an admin; else it is one's own.",
            cs: "Pro všechny, jako správce; jinak jen vlastní.")
    }
    package static var headFlags: Prose { Prose(en: "FLAGS", cs: "VOLBY") }
    package static func savedView(_ name: String, _ outcome: String) -> Prose {
        outcome == "unchanged"
            ? Prose(en: "unchanged view \(name)", cs: "pohled \(name) beze změny")
            : Prose(en: "saved view \(name)", cs: "pohled \(name) uložen")
    }
    package static func removedView(_ name: String) -> Prose {
        Prose(en: "removed view \(name)", cs: "pohled \(name) odstraněn")
    }
    package static func noView(_ name: String) -> Prose {
        Prose(en: "there is no view '\(name)'", cs: "pohled „\(name)“ neexistuje")
    }
    package static let listViews = Prose(verbatim: "queue view list")
    package static let everyoneIsForAdmins = Prose(
        en: "what is for everyone is for an admin to change", cs: "co je pro všechny, smí měnit jen správce")
    package static let withoutEveryone = Prose(
        en: "leave out --everyone to have your own", cs: "bez --everyone bude jen Vaše")
}

/// Texts of answers.
extension Prose {
    package static var textAbstract: Prose {
        Prose(en: "Texts of answers that are given again and again.", cs: "Texty opakovaných odpovědí.")
    }
    package static var textSetAbstract: Prose {
        Prose(
            en: "Keep a text under a key; {{number}}, {{name}} and the like are filled in.",
            cs: "Uložit text pod klíčem; {{number}}, {{name}} apod. se doplní.")
    }
    package static var textListAbstract: Prose { Prose(en: "List the texts.", cs: "Vypsat texty.") }
    package static var textShowAbstract: Prose { Prose(en: "Show one text.", cs: "Zobrazit text.") }
    package static var textRemoveAbstract: Prose { Prose(en: "Remove a text.", cs: "Odstranit text.") }
    package static var textKeyHelp: Prose {
        Prose(en: "The text's key, one word.", cs: "Klíč textu, jedno slovo.")
    }
    package static var replyTextKeyHelp: Prose {
        Prose(
            en: "Answer with this text of desk text list; with --editor look it over first.",
            cs: "Odpovědět textem s tímto klíčem, viz desk text list; s --editor ho nejprve upravit.")
    }
    package static var headBody: Prose { Prose(en: "TEXT", cs: "TEXT") }
    package static func setText(_ key: String, _ outcome: String) -> Prose {
        outcome == "unchanged"
            ? Prose(en: "unchanged text \(key)", cs: "text \(key) beze změny")
            : Prose(en: "set text \(key)", cs: "text \(key) uložen")
    }
    package static func removedText(_ key: String) -> Prose {
        Prose(en: "removed text \(key)", cs: "text \(key) odstraněn")
    }
    package static func noText(_ key: String) -> Prose {
        Prose(en: "there is no text '\(key)'", cs: "text „\(key)“ neexistuje")
    }
    package static let listTexts = Prose(verbatim: "desk text list")
    package static let answerBroken = Prose(
        en: "the fields of this text cannot be read", cs: "pole v tomto textu nelze přečíst")
    package static func answerUsesUnknown(_ name: String) -> Prose {
        Prose(en: "texts have no field {{\(name)}}", cs: "texty nemají pole {{\(name)}}")
    }
    package static func answerFields(_ names: [String]) -> Prose {
        let list = names.map { "{{\($0)}}" }.joined(separator: ", ")
        return Prose(en: "the fields are \(list)", cs: "pole jsou \(list)")
    }
}

/// Aliases of `desk.toml`.
extension Prose {
    package static func aliasLoops(_ names: [String]) -> Prose {
        let way = names.joined(separator: " → ")
        return Prose(en: "aliases lead in a circle: \(way)", cs: "aliasy odkazují dokola: \(way)")
    }
    package static let configurationTable = Prose(en: "a table", cs: "tabulka")
    package static let configurationAlias = Prose(
        en: "a word with a command line: a text, or a list of texts",
        cs: "slovo s příkazem: text, nebo seznam textů")
}
