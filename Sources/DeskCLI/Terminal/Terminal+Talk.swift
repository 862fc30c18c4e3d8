package import DeskModel
import DeskProse

extension Terminal {
    /// Tells people something they should know: `tool: message` on stderr.
    ///
    /// Talk is not the answer: where it cannot be written, the command goes on.
    package func say(_ message: Prose) {
        talk(message[language])
    }

    /// Tells people who are watching: like `say`, but only on a terminal and not with `--quiet`.
    package func note(_ message: Prose) {
        guard isTTY.error, !isQuiet else { return }
        say(message)
    }

    /// Says what can be done about what was said before.
    package func hint(_ message: Prose) {
        talk("\(Prose.hintLabel[language]): \(message[language])")
    }

    private func talk(_ text: String) {
        // The answer so far comes first, also where both streams are one terminal. Its own failure is
        // met again by whoever writes next.
        try? output.flush()
        try? error.write(Array("\(tool): \(shown(Terminal.bounded(text)))\n".utf8))
        try? error.flush()
    }

    /// A message without its middle where a value that it names makes it long: what is wrong stands at its
    /// ends. Nor is a hash of a password told, which an import may have in the wrong column.
    static func bounded(_ text: String) -> String {
        let text = withoutHashes(text)
        guard text.utf8.count > 1200 else { return text }
        let scalars = text.unicodeScalars
        var result = String.UnicodeScalarView(scalars.prefix(200))
        result.append("…")
        result.append(contentsOf: scalars.suffix(min(100, max(0, scalars.count - 200))))
        return String(result)
    }

    /// A text without the salts and tags of password hashes, also of those that a comma took apart: `$…` stands
    /// for a dollar sign and 16 or more letters of Base64.
    static func withoutHashes(_ text: String) -> String {
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "$")) {
            result += rest[...start]
            rest = rest[(start + 1)...]
            let run = rest.prefix { isOfHash($0) }
            guard run.count >= 16 else { continue }
            result += Array("…".utf8)
            rest = rest[run.endIndex...]
        }
        return result.isEmpty ? text : String(decoding: result + rest, as: UTF8.self)
    }

    private static func isOfHash(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "./+".utf8.contains(byte)
        }
    }

    /// Writes one line of the answer: what is now true.
    package func print(_ line: Prose) throws(DeskError) {
        try write(shown(line[language]) + "\n")
    }

    /// Writes text of the answer as it is; who calls has escaped what came from outside.
    package func write(_ text: String) throws(DeskError) {
        try output.write(text.utf8)
    }

    /// Writes bytes of the answer as they are.
    package func write(bytes: some Collection<UInt8>) throws(DeskError) {
        try output.write(bytes)
    }

    /// Makes sure that all of the answer so far has arrived.
    package func flush() throws(DeskError) {
        try output.flush()
    }
}
