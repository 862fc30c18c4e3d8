import ArgumentParser
import DeskModel
import DeskProse

/// What the parser of command lines has to say, in the suite's voice and with the suite's advice.
struct ParserMessage {
    /// The error, of kind `usage`; its hint names what was probably meant, or where help is.
    let error: DeskError

    init<Root: ParsableCommand>(_ error: any Error, by root: Root.Type, arguments: [String]) {
        let sentence = ParserMessage.voiced(root.message(for: error))
        let path = CommandPath(arguments, of: root)
        let command = path.command.configuration.defaultSubcommand ?? path.command
        let known = (try? CommandInfo(of: command))?.arguments ?? []
        let hint = ParserMessage.advice(on: sentence, known) ?? Prose(verbatim: "")
        self.error = DeskError(.usage, .parserSaid(sentence), hint: hint + .tryHelp(path.help))
    }

    /// What was probably meant by a flag that is not known, and which words a flag takes.
    private static func advice(on sentence: String, _ known: [CommandInfo.Argument]) -> Prose? {
        if let flag = Prose.unknownFlag(in: sentence) {
            let names = known.flatMap(\.names).filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
            return NearMatch.of(String(flag.drop { $0 == "-" }), among: names).map {
                .didYouMean("--\($0)") + Prose(verbatim: " ")
            }
        }
        guard let (value, place) = Prose.badValue(in: sentence),
            let argument = known.first(where: { place == "<\($0.valueName)>" || $0.isNamed(in: place) }),
            !argument.words.isEmpty
        else { return nil }
        let meant = NearMatch.of(value, among: argument.words).map { .didYouMean($0) + Prose(verbatim: " ") }
        return (meant ?? Prose(verbatim: "")) + .oneOf(argument.words) + Prose(verbatim: "; ")
    }

    /// The first line, starting in lower case, without a full stop and without the parser's own advice.
    private static func voiced(_ message: String) -> String {
        var line = message.utf8.prefix { $0 != 0x0A }
        for advice in [". Did you mean", ". Please provide"] {
            if let start = line.indices.first(where: { line[$0...].starts(with: advice.utf8) }) {
                line = line[..<start]
            }
        }
        if line.last == UInt8(ascii: ".") { line.removeLast() }
        var bytes = Array(line)
        // A word in capitals stays as it is.
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        if let first = bytes.first, capitals.contains(first), bytes.count > 1, !capitals.contains(bytes[1]) {
            bytes[0] = first + 32
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension CommandInfo.Argument {
    /// Whether the parser speaks of it: `--format <format>`.
    fileprivate func isNamed(in place: String) -> Bool {
        names.contains { place == $0 || place.hasPrefix("\($0) ") }
    }
}
