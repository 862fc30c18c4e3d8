package import DeskModel

/// Words that mail is filled with.
extension Prose {
    /// How a call went, for mail; without a full stop.
    package static func callResult(_ word: String) -> Prose {
        switch word {
        case "no-answer": Prose(en: "nobody answered", cs: "nikdo hovor nepřijal")
        case "busy": Prose(en: "the line was busy", cs: "linka byla obsazena")
        case "voicemail": Prose(en: "the voicemail answered", cs: "ozvala se hlasová schránka")
        case "wrong-number":
            Prose(en: "somebody else has that number", cs: "na čísle se ozval někdo jiný")
        default: Prose(verbatim: word)
        }
    }

    /// A span of days, fit to stand behind "after", and in Czech behind „po“.
    package static func afterDays(_ days: Int64) -> Prose {
        Prose(en: days == 1 ? "1 day" : "\(days) days", cs: days == 1 ? "1 dni" : "\(days) dnech")
    }

    /// A part of a request that is missing.
    package static func mailedPart(_ word: String) -> Prose {
        switch word {
        case "description": Prose(en: "a description of the problem", cs: "podrobný popis problému")
        case "errorMessage": Prose(en: "the error message", cs: "znění chybové hlášky")
        case "steps": Prose(en: "the steps that led to it", cs: "kroky, které k problému vedly")
        case "attachment", "attachments":
            Prose(en: "a picture of the screen or a file", cs: "obrázek obrazovky nebo soubor")
        case "availability":
            Prose(en: "when you can be reached", cs: "kdy Vás zastihneme u počítače")
        default: Prose(verbatim: word)
        }
    }

    /// Why that part is asked for.
    package static func mailedPartReason(_ word: String) -> Prose {
        switch word {
        case "description":
            Prose(
                en: "what you wanted to do and what happened instead",
                cs: "co jste chtěli udělat a co se místo toho stalo")
        case "errorMessage": Prose(en: "word for word", cs: "přesně, slovo od slova")
        case "steps":
            Prose(
                en: "so that we can see it happen ourselves", cs: "abychom problém dokázali vyvolat i u nás")
        case "attachment", "attachments":
            Prose(en: "it often shows more than words", cs: "často poví víc než slova")
        case "availability":
            Prose(
                en: "days and hours, for a call or a remote session",
                cs: "dny a hodiny, pro hovor či vzdálený přístup")
        default: Prose(verbatim: "")
        }
    }
}
