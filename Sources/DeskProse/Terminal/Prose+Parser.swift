package import DeskModel

// What is wrong with a command line.
extension Prose {
    package static func unknownOption(_ name: String) -> Prose {
        Prose(en: "unknown option '\(name)'", cs: "neznámý přepínač „\(name)“")
    }
    package static func missingValue(_ option: String) -> Prose {
        Prose(en: "missing value for '\(option)'", cs: "u „\(option)“ chybí hodnota")
    }
    package static func takesNoValue(_ flag: String, _ value: String) -> Prose {
        Prose(
            en: "the option '\(flag)' does not take any value, but '\(value)' was specified",
            cs: "přepínač „\(flag)“ nemá hodnotu, zadáno však bylo „\(value)“")
    }
    package static func missingArgument(_ place: String) -> Prose {
        Prose(en: "missing expected argument '\(place)'", cs: "chybí argument „\(place)“")
    }
    package static func unexpectedArguments(_ words: [String]) -> Prose {
        guard words.count > 1 else {
            return Prose(en: "unexpected argument '\(words[0])'", cs: "nečekaný argument „\(words[0])“")
        }
        return Prose(
            en: "\(words.count) unexpected arguments: '\(words.joined(separator: "', '"))'",
            cs: "nečekané argumenty (\(words.count)): „\(words.joined(separator: "“, „"))“")
    }
    package static func badValue(_ value: String, _ place: String, _ reason: Prose? = nil) -> Prose {
        Prose(
            en: "the value '\(value)' is invalid for '\(place)'" + (reason.map { ": " + $0.en } ?? ""),
            cs: "hodnota „\(value)“ není pro „\(place)“ přípustná" + (reason.map { ": " + $0.cs } ?? ""))
    }
    package static func didYouMean(_ word: String) -> Prose { didYouMean([word]) }
    package static func didYouMean(_ words: [String]) -> Prose {
        Prose(
            en: "did you mean \(words.map { "'\($0)'" }.joined(separator: ", "))?",
            cs: "nemysleli jste \(words.map { "„\($0)“" }.joined(separator: ", "))?")
    }
    /// The same with what was probably meant, in one sentence: of a row of a file no hint is told.
    package func meaning(_ words: [String]) -> Prose {
        words.isEmpty ? self : .joined(self + Prose(verbatim: ";"), .didYouMean(words))
    }
    package static func noVerb(_ words: String) -> Prose {
        Prose(en: "there is no verb '\(words)'", cs: "příkaz „\(words)“ neexistuje")
    }
    package static func verbBefore(_ flag: String) -> Prose {
        Prose(en: "put a verb before '\(flag)'", cs: "před „\(flag)“ musí stát příkaz")
    }
}
