import DeskModel
import DeskProse

/// Gives parameters what a command line has for them.
///
/// A word that begins with a dash is an option, up to `--`; `-` alone is a value. `--limit=5` is `--limit 5`,
/// `-nq` is `-n -q`, and what is given twice counts as it was given last.
struct LineParser {
    private let words: [String]
    private let parameters: [Parameter]
    /// Where the options end.
    private let end: Int
    private var place = 0
    /// The words that are no flag and no flag's.
    private(set) var values: [String] = []

    init(_ words: [String], _ parameters: [Parameter]) {
        self.words = words
        self.parameters = parameters
        end = self.words.firstIndex(of: "--") ?? self.words.count
    }

    /// Throws `.usage` for the first thing that is wrong.
    mutating func read() throws {
        while place < end {
            if let value = nextValue() {
                values.append(value)
            } else {
                place += 1
                try readOption(words[place - 1])
            }
        }
        values += words.dropFirst(end + 1)
        var left = values[...]
        for parameter in parameters where parameter.info.kind == .positional {
            repeat {
                guard let value = left.popFirst() else { break }
                try give(value, to: parameter, at: parameter.info.place())
            } while parameter.info.isRepeating
        }
        if let missing = parameters.first(where: { !$0.isGiven && !$0.info.isOptional }) {
            throw DeskError(
                .usage,
                .missingArgument(
                    missing.info.place() + (missing.info.isRepeating ? "…" : "")))
        }
        if !left.isEmpty { throw DeskError(.usage, .unexpectedArguments(Array(left))) }
    }

    private mutating func readOption(_ word: String) throws {
        // By bytes, as a mark that the value begins with makes one Character with the sign.
        let sign = word.utf8.firstIndex(of: UInt8(ascii: "="))
        let name = String(decoding: word.utf8[..<(sign ?? word.endIndex)], as: UTF8.self)
        let value = sign.map { String(decoding: word.utf8[$0...].dropFirst(), as: UTF8.self) }
        if let parameter = parameter(name) { return try readOption(parameter, name, value) }
        let letters = name.dropFirst().map { "-\($0)" }
        guard value == nil, !letters.isEmpty, !letters.contains("--") else { throw unknown(name, in: word) }
        for letter in letters {
            guard let parameter = parameter(letter) else { throw unknown(letter, in: word) }
            try readOption(parameter, letter, nil)
        }
    }

    private mutating func readOption(_ parameter: Parameter, _ name: String, _ value: String?) throws {
        if parameter.info.kind == .flag {
            if let value { throw DeskError(.usage, .takesNoValue(name, value)) }
            return try give("", to: parameter, at: name)
        }
        let title = parameter.info.place(name)
        guard let first = value ?? (parameter.strategy == .unconditional ? nextWord() : nextValue()) else {
            throw DeskError(.usage, .missingValue(title))
        }
        try give(first, to: parameter, at: title)
        guard parameter.strategy == .upToNextOption else { return }
        while let next = nextValue() { try give(next, to: parameter, at: title) }
    }

    private func give(_ value: String, to parameter: Parameter, at title: String) throws {
        parameter.isGiven = true
        do {
            if try parameter.take(value) { return }
        } catch let error as DeskError {
            throw DeskError(.usage, .badValue(value, title, error.message))
        }
        let words = parameter.info.words
        let meant = NearMatch.of(value, among: words).map(Prose.didYouMean)
        throw DeskError(
            .usage, .badValue(value, title),
            hint: words.isEmpty ? nil : .joined(meant, .oneOf(words) + Prose(verbatim: ";")))
    }

    private func parameter(_ name: String) -> Parameter? {
        parameters.first { $0.info.names.contains(name) }
    }

    /// An error that tells which flag was probably meant.
    private func unknown(_ name: String, in word: String) -> DeskError {
        let names = parameters.filter { !$0.info.isHidden }.flatMap(\.info.names)
            .filter { $0.utf8.starts(with: "--".utf8) }.map { String($0.dropFirst(2)) }
        let typed = String(word.prefix { $0 != "=" }.drop { $0 == "-" })
        let meant = NearMatch.of(typed, among: names).map { Prose.didYouMean("--" + $0) }
        return DeskError(.usage, .unknownOption(typed.isEmpty ? word : name), hint: meant)
    }

    private mutating func nextWord() -> String? {
        guard place < end else { return nil }
        place += 1
        return words[place - 1]
    }

    private mutating func nextValue() -> String? {
        guard place < end, words[place] == "-" || words[place].utf8.first != UInt8(ascii: "-") else {
            return nil
        }
        return nextWord()
    }
}
