import ArgumentParser
import DeskModel
import DeskProse

/// What the parser of command lines has to say, in the suite's voice.
struct ParserMessage {
    /// The error, of kind `usage`; its hint is the help of the verb that was meant.
    let error: DeskError

    init<Root: ParsableCommand>(_ error: any Error, by root: Root.Type) {
        let message = ParserMessage.voiced(root.message(for: error))
        let help = ParserMessage.helpCommand(in: root.fullMessage(for: error, columns: 100))
        self.error = DeskError(
            .usage, .parserSaid(message), hint: .tryHelp(help ?? "\(root._commandName) --help"))
    }

    /// The first line, starting in lower case and without a full stop; a list that follows it is joined.
    private static func voiced(_ message: String) -> String {
        let lines = message.utf8.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        var first = lines.first ?? ""
        let items = lines.dropFirst().filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
        let announcement = "the following:"
        if !items.isEmpty, first.hasSuffix(announcement) {
            first = String(first.dropLast(announcement.count)) + items.joined(separator: ", ")
        }
        var line = first.unicodeScalars
        if line.last == "." { line.removeLast() }
        // A word in capitals stays as it is.
        if let first = line.first, ("A"..."Z").contains(first),
            let second = line.dropFirst().first, !("A"..."Z").contains(second),
            let small = Unicode.Scalar(first.value + 32)
        {
            line.removeFirst()
            line.insert(small, at: line.startIndex)
        }
        return String(line)
    }

    /// The command that the last line of a message names: `  See 'account create --help' for more …`.
    private static func helpCommand(in message: String) -> String? {
        guard let line = message.utf8.split(separator: 0x0A).last else { return nil }
        let start = Array("  See '".utf8)
        guard line.starts(with: start) else { return nil }
        return String(decoding: line.dropFirst(start.count).prefix { $0 != 0x27 }, as: UTF8.self)
    }
}
