// What is said about JSON that cannot be read.
extension Prose {
    package static func invalidJSON(line: Int, column: Int, _ reason: Prose) -> Prose {
        Prose(
            en: "invalid JSON at \(line):\(column): \(reason.en)",
            cs: "neplatný JSON na \(line):\(column): \(reason.cs)")
    }
    package static let jsonTextAfterEnd = Prose(
        en: "text after the end of the value", cs: "text za koncem hodnoty")
    package static let jsonEndsEarly = Prose(
        en: "the text ends too early", cs: "text končí příliš brzy")
    package static let jsonValueExpected = Prose(
        en: "a value is expected here", cs: "zde má stát hodnota")
    package static let jsonKeyExpected = Prose(
        en: "a key in quotes is expected here", cs: "zde má stát klíč v uvozovkách")
    package static let jsonColonExpected = Prose(
        en: "a colon is expected here", cs: "zde má stát dvojtečka")
    package static let jsonCommaExpected = Prose(
        en: "a comma or a closing bracket is expected here",
        cs: "zde má stát čárka nebo uzavírací závorka")
    package static let jsonBadNumber = Prose(en: "not a number", cs: "to není číslo")
    package static let jsonBadEscape = Prose(
        en: "unknown escape sequence", cs: "neznámá úniková sekvence")
    package static let jsonLoneSurrogate = Prose(
        en: "half of a surrogate pair", cs: "polovina náhradního páru")
    package static let jsonControlCharacter = Prose(
        en: "control character in a string", cs: "řídicí znak v řetězci")
    package static func jsonTooDeep(_ limit: Int) -> Prose {
        Prose(en: "nested deeper than \(limit)", cs: "vnoření hlubší než \(limit)")
    }
    package static func jsonDuplicateKey(_ key: String) -> Prose {
        Prose(en: "duplicate key '\(key)'", cs: "opakovaný klíč '\(key)'")
    }
    package static let notUTF8 = Prose(en: "invalid UTF-8", cs: "neplatné UTF-8")
    package static let containsNUL = Prose(en: "a NUL character", cs: "znak NUL")

    package static let jsonObject = Prose(en: "an object", cs: "objekt")
    package static let jsonArray = Prose(en: "an array", cs: "pole")
    package static let jsonString = Prose(en: "a string", cs: "řetězec")
    package static let jsonInteger = Prose(en: "an integer", cs: "celé číslo")
    package static let jsonNumber = Prose(en: "a number", cs: "číslo")
    package static let jsonBool = Prose(en: "true or false", cs: "true nebo false")
    package static func jsonWrongType(_ key: String, _ expected: Prose) -> Prose {
        Prose(en: "'\(key)' must be \(expected.en)", cs: "'\(key)' musí být \(expected.cs)")
    }
    package static let jsonNoObject = Prose(en: "not a JSON object", cs: "není objektem JSON")
    package static func jsonMissingKey(_ key: String) -> Prose {
        Prose(en: "'\(key)' is missing", cs: "chybí '\(key)'")
    }
    package static func jsonUnknownKeys(_ keys: [String]) -> Prose {
        let list = keys.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
        return keys.count == 1
            ? Prose(en: "unknown key \(list)", cs: "neznámý klíč \(list)")
            : Prose(en: "unknown keys \(list)", cs: "neznámé klíče \(list)")
    }
    package static func jsonKnownKeys(_ keys: [String]) -> Prose {
        let list = keys.joined(separator: ", ")
        return Prose(en: "the known keys are \(list)", cs: "známé klíče jsou \(list)")
    }
}
