import DeskModel
import DeskProse

/// What the parser of TOMLKit 0.6 does not refuse, but ends the process for.
extension Configuration {
    /// The number of the first line with such a thing; none of it is valid, or means anything here.
    static func fatalLine(of text: String) -> Int? {
        headedLine(of: text) ?? nestedLine(of: text) ?? bracedLine(of: text)
    }

    /// The number of the first line that begins with a bracket, as the heading of a table does.
    ///
    /// Of tables there is `[alias]` alone; a heading without a name is what ends the process.
    private static func headedLine(of text: String) -> Int? {
        var line = 1
        var isAtBeginning = true
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            switch scalar {
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
                if scalar == "\n" { line += 1 }
                isAtBeginning = true
            case "[" where isAtBeginning:
                guard rest(of: text, from: index).utf8.elementsEqual("[alias]".utf8) else { return line }
                isAtBeginning = false
            case "!"..."~": isAtBeginning = false
            default: break
            }
        }
        return nil
    }

    /// The number of the first line that names a table in a table in a table: each dot of a key makes one.
    ///
    /// We have no tables, and the parser descends until the stack ends. Whether a dot stands within a text is not
    /// asked: that takes a parser.
    private static func nestedLine(of text: String) -> Int? {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.firstIndex { line in line.count { $0 == UInt8(ascii: ".") } > 64 }.map { $0 + 1 }
    }

    /// The number of the first line on which, outside of texts and comments, a closing brace stands where a list has
    /// its next value: there, too, the parser ends the process.
    private static func bracedLine(of text: String) -> Int? {
        var rest = Array(text.utf8)[...]
        var line = 1
        var last: UInt8 = 0
        var quote: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == 0x0A { line += 1 }
            if !quote.isEmpty {
                if byte == UInt8(ascii: "\\"), quote[0] == UInt8(ascii: "\"") {
                    if rest.popFirst() == 0x0A { line += 1 }
                } else if byte == 0x0A, quote.count == 1 {
                    quote = []
                } else if byte == quote[0], rest.starts(with: quote.dropFirst()) {
                    // The text may end with two quotes of its own.
                    rest = quote.count == 1 ? rest : rest.drop { $0 == byte }
                    quote = []
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                quote = rest.starts(with: [byte, byte]) ? [byte, byte, byte] : [byte]
                rest = rest.dropFirst(quote.count - 1)
            case UInt8(ascii: "#"): rest = rest.drop { $0 != 0x0A }
            case UInt8(ascii: "}") where last == UInt8(ascii: "[") || last == UInt8(ascii: ","): return line
            default: break
            }
            if byte > 0x20, byte != UInt8(ascii: "#") { last = byte }
        }
        return nil
    }

    /// The words of a line, without spaces around them and a comment behind.
    private static func rest(of text: String, from index: String.Index) -> String {
        let line = text.unicodeScalars[index...].prefix { $0 != "\n" && $0 != "\r" && $0 != "#" }
        return Text.trim(String(line))
    }
}
