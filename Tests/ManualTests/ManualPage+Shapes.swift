import DeskModel
import DeskProse
import DeskTesting

/// What the tools print as JSON.
extension ManualPage {
    /// A shape with the verbs that print it and its keys.
    func section(_ shape: Shapes.Shape) -> String {
        var text = ".Ss \(shape.name)\n"
        if shape.isAnswer { text += Mdoc.text(said(shape.title)) + "\n" }
        let printed = Prose(en: "Printed by", cs: "Tiskne")
        let listed = Prose(en: "In an array, printed by", cs: "V poli tiskne")
        for (title, verbs) in [(printed, shape.one), (listed, shape.list)] where !verbs.isEmpty {
            text += "\(title[language])\n"
            for verb in verbs { text += ".Ic \(verb) \(verb == verbs.last ? "." : ",")\n" }
        }
        var isOpen = false
        for (index, part) in shape.parts.enumerated() {
            // Right behind the heading there is nothing to be apart from.
            let isFirst = index == 0 && !shape.isAnswer
            switch part {
            case .all(let name):
                if isOpen { text += ".El\n" }
                isOpen = false
                let all = Prose(en: "All keys of", cs: "Všechny klíče tvaru")
                text += (isFirst ? "" : ".Pp\n") + "\(all[language])\n.Em \(name) .\n"
            case .key(let key):
                if !isOpen { text += (isFirst ? "" : ".Pp\n") + ".Bl -tag -width Ds -compact\n" }
                isOpen = true
                text += ".It Va \(key.name)\n" + phrase(key.type)
                if !key.text.isEmpty { text += Mdoc.text(said(key.text)) + "\n" }
            }
        }
        return text + (isOpen ? ".El\n" : "")
    }

    /// A sentence of the declaration in the page's language.
    private func said(_ sentence: String) -> String { shapes.translations[sentence] ?? sentence }

    /// A type in words.
    private func phrase(_ type: String) -> String {
        if type == "any" { return "" }
        let orNull = type.hasSuffix("?") ? Prose(en: " or null.\n", cs: " nebo null.\n")[language] : ".\n"
        let plain = type.hasSuffix("?") ? String(type.dropLast()) : type
        if let known = Prose.types[plain] { return known[language] + orNull }
        if plain.hasPrefix("[") {
            let element = String(plain.dropFirst().dropLast())
            let of = Prose.elements[element] ?? Prose(en: "An array of", cs: "Pole prvků")
            return Prose.elements[element] == nil
                ? of[language] + "\n.Em \(element.replacing("|", with: " , "))" + plainEnd(orNull)
                : of[language] + orNull
        }
        if shapes.shape(plain) != nil { return ".Em \(plain)" + plainEnd(orNull) }
        return ".Cm \(plain.replacing("|", with: " , "))" + plainEnd(orNull)
    }

    /// The end of a sentence behind a macro.
    private func plainEnd(_ text: String) -> String {
        text.hasPrefix(".") ? " .\n" : "\n\(text.dropFirst())"
    }
}

extension Prose {
    /// Types of one word.
    fileprivate static let types = [
        "text": Prose(en: "A text", cs: "Text"), "integer": Prose(en: "An integer", cs: "Celé číslo"),
        "bool": Prose(en: "True or false", cs: "Pravda, nebo ne"), "true": Prose(en: "True", cs: "Pravda"),
        "object": Prose(en: "An object", cs: "Objekt"), "date": Prose(en: "A date", cs: "Datum"),
        "time": Prose(en: "A time", cs: "Čas"), "hash": Prose(en: "A SHA-256", cs: "SHA-256"),
        "money": Prose(en: "A text with two decimals", cs: "Text se dvěma desetinnými místy"),
    ]
    /// Arrays of such types.
    fileprivate static let elements = [
        "text": Prose(en: "An array of texts", cs: "Pole textů"),
        "integer": Prose(en: "An array of integers", cs: "Pole celých čísel"),
    ]
}
