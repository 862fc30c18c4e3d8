// What the parser of command lines says. Its sentences are English only, so the Czech stands here beside them.
extension Prose {
    /// A sentence of the parser in both languages; one that is not known stays as it is.
    package static func parserSaid(_ sentence: String) -> Prose {
        for (english, czech) in parserSentences {
            guard let values = values(in: sentence, by: english) else { continue }
            return Prose(en: sentence, cs: filled(czech, values))
        }
        return Prose(verbatim: sentence)
    }

    /// The flag that the parser says it does not know; nil where it says something else.
    package static func unknownFlag(in sentence: String) -> String? {
        values(in: sentence, by: "unknown option '%'")?.first.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The value that the parser says it cannot take, and the argument it was for; nil where it says
    /// something else.
    package static func badValue(in sentence: String) -> (value: String, argument: String)? {
        guard let values = values(in: sentence, by: "the value '%' is invalid for '%'") else { return nil }
        return (String(decoding: values[0], as: UTF8.self), String(decoding: values[1], as: UTF8.self))
    }

    package static func didYouMean(_ word: String) -> Prose {
        Prose(en: "did you mean '\(word)'?", cs: "nemysleli jste „\(word)“?")
    }
    package static func noVerb(_ words: String) -> Prose {
        Prose(en: "there is no verb '\(words)'", cs: "příkaz „\(words)“ neexistuje")
    }
    package static func verbBefore(_ flag: String) -> Prose {
        Prose(en: "a verb has to stand before '\(flag)'", cs: "před „\(flag)“ musí stát příkaz")
    }

    /// `%` stands for a value; a longer sentence stands before the one it begins with.
    private static let parserSentences = [
        ("unknown option '%'", "neznámý přepínač „%“"),
        ("missing value for '%'", "u „%“ chybí hodnota"),
        (
            "the option '%' does not take any value, but '%' was specified",
            "přepínač „%“ nemá hodnotu, zadáno však bylo „%“"
        ),
        ("unexpected argument '%'", "nečekaný argument „%“"),
        ("% unexpected arguments: '%'", "nečekané argumenty (%): '%'"),
        (
            "value to be set with flag % had already been set with flag %",
            "co určuje přepínač %, určil již přepínač %"
        ),
        ("missing expected argument '%'", "chybí argument „%“"),
        ("missing one of: '%'", "chybí jeden z: „%“"),
        ("the value '%' is invalid for '%': %", "hodnota „%“ není pro „%“ přípustná: %"),
        ("the value '%' is invalid for '%'", "hodnota „%“ není pro „%“ přípustná"),
    ]

    /// The values that stand in a sentence where its pattern has `%`; nil where it has another pattern.
    private static func values(in sentence: String, by pattern: String) -> [[UInt8]]? {
        let pieces = pattern.utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
        var rest = Array(sentence.utf8)[...]
        var values: [[UInt8]] = []
        for (index, piece) in pieces.enumerated() {
            guard index > 0 else {
                guard rest.starts(with: piece) else { return nil }
                rest = rest.dropFirst(piece.count)
                continue
            }
            let isLast = index == pieces.count - 1
            guard let start = isLast ? end(of: rest, with: piece) : place(of: piece, in: rest) else {
                return nil
            }
            values.append(Array(rest[..<start]))
            rest = rest[start...].dropFirst(piece.count)
        }
        return rest.isEmpty ? values : nil
    }

    private static func end(of text: ArraySlice<UInt8>, with piece: Substring.UTF8View) -> Int? {
        let start = text.endIndex - piece.count
        return start >= text.startIndex && text[start...].elementsEqual(piece) ? start : nil
    }

    private static func place(of piece: Substring.UTF8View, in text: ArraySlice<UInt8>) -> Int? {
        text.indices.first { text[$0...].starts(with: piece) }
    }

    private static func filled(_ pattern: String, _ values: [[UInt8]]) -> String {
        var left = values[...]
        var bytes: [UInt8] = []
        for byte in pattern.utf8 {
            if byte == UInt8(ascii: "%"), let value = left.popFirst() {
                bytes += value
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
