import DeskCLI
import DeskCommands
import DeskCore
import DeskModel
import DeskProse

extension Site {
    /// Runs a verb in this process as a command line would, for a person where one is logged in: their own rights, the
    /// rules, throttles and audit entries are those of the tools.
    ///
    /// Operands that people give stand behind `--` or `=`, so that none is taken for a flag.
    func run(
        _ words: [String], by person: String?, _ language: Language, input: [UInt8] = [],
        operands: [String] = [],
        files: FileAccess = .streams
    ) -> ToolAnswer {
        var line = words.dropFirst() + ["--no-input", "--lang", language.rawValue]
        if !words.contains("-o") { line.append("--json") }
        if let person { line.append("--by=" + person) }
        if let asLogin { line.append("--as=" + asLogin) }
        if !operands.isEmpty { line += ["--"] + operands }
        let terminal = Terminal.recording(
            bytes: input, environment: environment, standing: standing, files: files)
        let launch = Launch(
            terminal: terminal, now: now, osUser: osUser, program: program, configured: configured)
        let status = Tool(path: words[0]).run(Array(line), launch)
        let bytes = terminal.output.bytes
        let json = words.contains("-o") ? JSON.null : (try? JSON.parse(bytes)) ?? .null
        var message = status == 0 ? "" : Site.message(of: terminal.recordedTalk, language)
        if Site.ownTrouble.contains(status) {
            complain(DeskError(.inputOutput, Prose(verbatim: message)))
            message = Prose.webCannotNow[language]
        }
        return ToolAnswer(status: status, json: json, bytes: bytes, message: message)
    }

    /// What is wrong on this machine is for those who run it; customers are told that it is not theirs.
    static let ownTrouble: Set<Int32> = [66, 69, 70, 73, 74, 78]

    /// What an error in JSON says to people: its message as a sentence, and no hint, which is a command to type.
    private static func message(of talk: String, _ language: Language) -> String {
        for line in talk.split(separator: "\n") {
            guard let json = try? JSON.parse(Array(line.utf8)) else { continue }
            let text = json[member: "error"][member: "message"].words
            if !text.isEmpty { return sentence(text) }
        }
        return Prose.webWentWrong[language]
    }

    /// A message of the tools as a sentence.
    static func sentence(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        let rest = String(text.unicodeScalars.dropFirst())
        let end = text.unicodeScalars.last.map { ".!?…".unicodeScalars.contains($0) } ?? true
        return first.properties.uppercaseMapping + rest + (end ? "" : ".")
    }

    /// The desk, opened in this process, for what no verb answers.
    func desk() throws -> Desk {
        let global = GlobalOptions()
        global.actingAs = asLogin
        let terminal = Terminal.recording(environment: environment, standing: standing, files: .own)
        let launch = Launch(
            terminal: terminal, now: now, osUser: osUser, program: program, configured: configured)
        return try launch.open(global, verb: .whoami, dryRun: false)
    }
}
