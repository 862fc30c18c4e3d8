package import DeskModel

/// What is said of JSON that cannot be read, or does not say what it should.
extension JSONFault {
    /// What happened.
    package var message: Prose {
        switch self {
        case .textAfterEnd: Prose(en: "text after the end of the value", cs: "text za koncem hodnoty")
        case .endsEarly: Prose(en: "the text ends too early", cs: "text končí příliš brzy")
        case .valueExpected: Prose(en: "a value is expected here", cs: "zde má stát hodnota")
        case .keyExpected: Prose(en: "a key in quotes is expected here", cs: "zde má stát klíč v uvozovkách")
        case .colonExpected: Prose(en: "a colon is expected here", cs: "zde má stát dvojtečka")
        case .commaExpected:
            Prose(
                en: "a comma or a closing bracket is expected here",
                cs: "zde má stát čárka nebo uzavírací závorka")
        case .badNumber: Prose(en: "not a number", cs: "to není číslo")
        case .badEscape: Prose(en: "unknown escape sequence", cs: "neznámá úniková sekvence")
        case .loneSurrogate: Prose(en: "half of a surrogate pair", cs: "polovina náhradního páru")
        case .controlCharacter: Prose(en: "control character in a string", cs: "řídicí znak v řetězci")
        case .notUTF8: .notUTF8
        case .containsNUL: .containsNUL
        case .tooDeep(let limit): Prose(en: "nested deeper than \(limit)", cs: "vnoření hlubší než \(limit)")
        case .duplicateKey(let key): Prose(en: "duplicate key '\(key)'", cs: "opakovaný klíč '\(key)'")
        case .located(let line, let column, let fault):
            Prose(
                en: "invalid JSON at \(line):\(column): \(fault.message.en)",
                cs: "neplatný JSON na \(line):\(column): \(fault.message.cs)")
        case .noObject: Prose(en: "not a JSON object", cs: "není objektem JSON")
        case .wrongType(let key, let expected):
            Prose(en: "'\(key)' must be \(expected.prose.en)", cs: "'\(key)' musí být \(expected.prose.cs)")
        case .missingKey(let key): Prose(en: "'\(key)' is missing", cs: "chybí '\(key)'")
        case .unknownKeys(let keys, let meant, _):
            (Prose(
                en: keys.count == 1 ? "unknown key " : "unknown keys ",
                cs: keys.count == 1 ? "neznámý klíč " : "neznámé klíče ")
                + Prose(verbatim: keys.prefix(5).map { "'\($0)'" }.joined(separator: ", "))).meaning(meant)
        case .unknownWord(let key, let word, _):
            Prose(en: "'\(key)' can't be '\(word)'", cs: "'\(key)' nemůže být '\(word)'")
        }
    }

    /// What to do about it.
    package var hint: Prose? {
        switch self {
        case .unknownKeys(_, _, let known): .knownKeys(known)
        case .unknownWord(_, _, let words): words.isEmpty ? nil : .oneOf(words)
        default: nil
        }
    }
}

extension JSONFault.Expected {
    /// What it is called within a sentence.
    package var prose: Prose {
        switch self {
        case .object: Prose(en: "an object", cs: "objekt")
        case .array: Prose(en: "an array", cs: "pole")
        case .string: Prose(en: "a string", cs: "řetězec")
        case .integer: Prose(en: "an integer", cs: "celé číslo")
        case .number: Prose(en: "a number", cs: "číslo")
        case .bool: Prose(en: "true or false", cs: "true nebo false")
        }
    }
}
