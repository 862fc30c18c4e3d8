import DeskCLI
package import DeskModel

/// A session at a shell, written down: commands, what they answered, and remarks.
///
/// A command stands behind `$ ` and goes on after a `\` at the end of a line; `printf '%s\n' … |` before it is
/// its input. What follows up to the next command or remark is its answer: standard output, then standard error
/// behind `2> `, then `[exit 5]` where it is not 0. Remarks begin with `# `. `#: at TIME`, `#: as LOGIN`,
/// `#: lang cs`, `#: tty` and `#: pipe` set the clock, the caller, the language and what the output is.
///
/// `mail` shows what `desk mail deliver` has sent since.
///
/// Tokens and hashes, which differ each time, are called `TOKEN1`, `HASH1` and so on in the order they appear,
/// and can be used by these names; the folder of the desk is `$HOME`.
package struct Transcript {
    /// What one line, or several with continuations, is.
    private enum Part {
        case remark(String)
        case command(lines: [String], answer: [String], gap: Int)
    }

    private let parts: [Part]

    package init(_ text: String) {
        var parts: [Part] = []
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        if lines.last == "" { lines.removeLast() }
        while let line = lines.popFirst() {
            guard line.hasPrefix("$ ") else {
                parts.append(.remark(line))
                continue
            }
            var command = [line]
            while command.last?.hasSuffix("\\") == true, let more = lines.popFirst() { command.append(more) }
            var answer: [String] = []
            while let next = lines.first, !next.hasPrefix("$ "), !next.hasPrefix("#") {
                answer.append(next)
                lines.removeFirst()
            }
            let kept = answer.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
            parts.append(.command(lines: command, answer: Array(answer[..<kept]), gap: answer.count - kept))
        }
        self.parts = parts
    }

    /// A command as somebody gives it.
    package struct Call: Sendable {
        /// The tool and its arguments.
        package let words: [String]
        /// What it reads.
        package let stdin: String
        /// Who calls; `nil` where the session never said.
        package let user: String?
        /// What the clock says; `nil` where the session never set it.
        package let now: Instant?
        /// The locale of its messages.
        package let language: String
        /// Whether its output is a terminal.
        package let isTTY: Bool
    }

    /// Where a session is held.
    package protocol Stage: Sendable {
        /// What the session calls `$HOME`.
        var home: String { get }
        /// Carries a command out.
        func answer(to call: Call) async throws -> Answer
        /// The letters that have been sent since, as `SentMail` shows them.
        func mail() async throws -> String
    }

    /// The same session held today.
    package func held(on stage: some Stage, isTTY: Bool = false) async throws -> String {
        var session = Session(stage: stage)
        session.isTTY = isTTY
        var text = ""
        for part in parts {
            switch part {
            case .remark(let line):
                session.obey(line)
                text += line + "\n"
            case .command(let lines, _, let gap):
                text += lines.map { $0 + "\n" }.joined()
                text += try await session.answer(to: lines)
                text += String(repeating: "\n", count: gap)
            }
        }
        return text
    }

    /// The same session held today, on a desk of its own.
    package func held(on desk: TestDesk, isTTY: Bool = false) async throws -> String {
        SentMail(folder: desk.folder).configure()
        return try await held(on: DeskStage(desk: desk), isTTY: isTTY)
    }
}

/// A desk within the test.
private struct DeskStage: Transcript.Stage {
    let desk: TestDesk
    var home: String { desk.folder }

    func answer(to call: Transcript.Call) async -> Answer {
        var desk = desk
        desk.now = call.now ?? desk.now
        desk.osUser = call.user ?? desk.osUser
        return await desk.run(
            call.words, stdin: Array(call.stdin.utf8),
            environment: ["LC_ALL": call.language, "TERM": "dumb"],
            isTTY: Terminal.Streams(input: false, output: call.isTTY, error: false))
    }

    func mail() -> String { SentMail(folder: desk.folder).read() }
}

/// What a session remembers from one command to the next.
private struct Session<Stage: Transcript.Stage> {
    let stage: Stage
    var user: String?
    var now: Instant?
    var isTTY = false
    var language = "C.UTF-8"
    var names = SecretNames()

    init(stage: Stage) { self.stage = stage }

    mutating func obey(_ line: String) {
        let words = line.split(separator: " ").map(String.init)
        guard words.first == "#:", words.count >= 2 else { return }
        switch (words[1], words.dropFirst(2).first) {
        case ("at", let time?): now = Instant(iso: time) ?? now
        case ("as", let login?): user = login
        case ("lang", let word?): language = word == "cs" ? "cs_CZ.UTF-8" : "C.UTF-8"
        case ("tty", _): isTTY = true
        case ("pipe", _): isTTY = false
        default: break
        }
    }

    mutating func answer(to lines: [String]) async throws -> String {
        var line = lines.map { $0.hasSuffix("\\") ? String($0.dropLast()) : $0 }.joined(separator: " ")
        line = names.revealed(String(line.dropFirst("$ ".count)))
        line = line.split(separator: "$HOME", omittingEmptySubsequences: false).joined(separator: stage.home)
        var words = CommandLineText(line).words
        var stdin = ""
        if words.first == "printf", let pipe = words.firstIndex(of: "|") {
            stdin = words[2..<pipe].map { $0 + "\n" }.joined()
            words = Array(words[(pipe + 1)...])
        }
        if words == ["mail"] { return shown(try await stage.mail()) }
        let answer = try await stage.answer(
            to: Transcript.Call(
                words: words, stdin: stdin, user: user, now: now, language: language, isTTY: isTTY))
        var text = shown(answer.stdout)
        text += shown(answer.stderr).split(separator: "\n").map { "2> \($0)\n" }.joined()
        if answer.status != 0 { text += "[exit \(answer.status)]\n" }
        return text
    }

    private mutating func shown(_ text: String) -> String {
        let ended = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
        let home = ended.split(separator: stage.home, omittingEmptySubsequences: false).joined(
            separator: "$HOME")
        // Blank ends of lines would not survive an editor.
        let lines = names.hidden(home).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { line in
            var line = line
            while line.last == " " { line.removeLast() }
            return String(line)
        }.joined(separator: "\n")
    }
}

/// Names for what differs each time.
private struct SecretNames {
    private var known: [(secret: String, name: String)] = []

    /// The text with names for tokens (43 characters of base64url) and hashes (64 of hexadecimal).
    mutating func hidden(_ text: String) -> String {
        var result = ""
        var run = ""
        for character in text.unicodeScalars {
            if SecretNames.isPart(character) {
                run.unicodeScalars.append(character)
            } else {
                result += name(of: run)
                run = ""
                result.unicodeScalars.append(character)
            }
        }
        return result + name(of: run)
    }

    /// The text with the secrets themselves.
    func revealed(_ text: String) -> String {
        // The longest names first, as TOKEN1 begins TOKEN10.
        known.sorted { $0.name.count > $1.name.count }.reduce(text) { text, pair in
            text.split(separator: pair.name, omittingEmptySubsequences: false).joined(separator: pair.secret)
        }
    }

    private mutating func name(of run: String) -> String {
        let isHash = run.utf8.count == 64 && run.allSatisfy { $0.isHexDigit && !$0.isUppercase }
        guard isHash || (run.utf8.count == 43 && run.contains { $0.isUppercase }) else { return run }
        if let pair = known.first(where: { $0.secret == run }) { return pair.name }
        let kind = isHash ? "HASH" : "TOKEN"
        let name = "\(kind)\(known.count { $0.name.hasPrefix(kind) } + 1)"
        known.append((run, name))
        return name
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        default: false
        }
    }
}
