import DeskProcess

/// What a client begins with: who it is, what it sees, and what it has been called with.
package struct Greeting: Equatable, Sendable {
    /// The version of the messages; another one is not understood.
    package static let protocolVersion = 1
    /// What a desk says before anything else, with the version of its messages and its own after it.
    static let mark = Array("\u{1}desk-serve ".utf8)
    /// Variables of the client's that decide what an answer looks like, and nothing else. `DESK_HOST` is what
    /// the client calls the host.
    static let variables = ["DESK_HOST", "LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "TERM"]

    /// The version of its messages.
    package var version = Greeting.protocolVersion
    /// The tool that was called.
    package var tool: String
    /// What it was called with.
    package var arguments: [String]
    /// Which of its streams are terminals.
    var isTTY: Terminal.Streams
    var columns: Int
    var lines: Int
    var environment: [String: String]
    /// The key under which it is done once, where the person gave none: for `isRepeat`.
    package let key: String
    /// Whether it was begun before, under the same key, and the connection broke off.
    package var isRepeat = false

    /// The greeting of a client at a terminal.
    init(tool: String, arguments: [String], host: String, _ terminal: Terminal) {
        key = "\u{1}" + RandomName.next() + RandomName.next()
        self.tool = tool
        self.arguments = arguments
        isTTY = terminal.isTTY
        columns = terminal.width
        lines = terminal.height
        environment = terminal.environment.filter { Greeting.variables.contains($0.key) }
        environment["DESK_HOST"] = host
    }

    /// What the client calls the desk's place.
    package var host: String { environment["DESK_HOST"] ?? "" }

    /// Nil for what is none.
    init?(_ fields: [[UInt8]]) {
        guard fields.count >= 8, let version = fields[0].number, fields[2].count == 3,
            let columns = fields[3].number, let lines = fields[4].number, let count = fields[7].number,
            count >= 0, count < fields.count, fields.count >= 8 + 2 * count, (1...10_000).contains(columns),
            (1...10_000).contains(lines)
        else { return nil }
        self.version = version
        tool = fields[1].text
        isTTY = Terminal.Streams(
            input: fields[2][0] == 0x31, output: fields[2][1] == 0x31, error: fields[2][2] == 0x31)
        self.columns = columns
        self.lines = lines
        key = fields[5].text
        isRepeat = fields[6].text == "1"
        environment = [:]
        for index in 0..<count {
            let name = fields[8 + 2 * index].text
            guard Greeting.variables.contains(name) else { continue }
            environment[name] = fields[9 + 2 * index].text
        }
        let arguments = fields[(8 + 2 * count)...].map { String(validating: $0, as: UTF8.self) }
        guard !arguments.contains(nil) else { return nil }
        self.arguments = arguments.compactMap(\.self)
    }

    var fields: [[UInt8]] {
        let flags = [isTTY.input, isTTY.output, isTTY.error].map { $0 ? "1" : "0" }.joined()
        let words = [
            String(version), tool, flags, String(columns), String(lines), key, isRepeat ? "1" : "0",
            String(environment.count),
        ]
        return (words + environment.flatMap { [$0.key, $0.value] } + arguments).map { Array($0.utf8) }
    }
}
