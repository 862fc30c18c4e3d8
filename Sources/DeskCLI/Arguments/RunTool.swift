package import DeskModel
import DeskProse

/// Parses one command line, has it executed, and returns the exit status.
///
/// `execute` gets the parsed command and the terminal in the language of the run; what it throws is reported.
/// `names` are words that may stand where a verb does, asked where one is mistyped. `version` is the answer to
/// `--version --json`. No other place turns errors into statuses.
package func runTool(
    _ root: any ParsableCommand.Type, arguments: [String], terminal: Terminal, version: JSON = nil,
    names: () -> [String] = { [] }, execute: (any ParsableCommand, Terminal) throws -> Void
) -> Int32 {
    let scan = ArgumentScan(arguments)
    return terminal.speaking(for: root.configuration.commandName, scan) { terminal in
        if scan.asksVersion {
            return terminal.answer((scan.wantsJSON ? version.text : root.configuration.version) + "\n")
        }
        let path = CommandPath(scan.helpWords ?? arguments, of: root)
        let command = path.command.configuration.defaultSubcommand ?? path.command
        let isNoun = !command.configuration.subcommands.isEmpty
        if scan.helpWords != nil || isNoun {
            if let error = path.unknownVerb(besides: names) { return terminal.tell(error) }
            let page = HelpPage(
                CommandInfo(of: path.command), path: path.words, language: terminal.language,
                width: terminal.width)
            return terminal.answer(page.text)
        }
        let (parsed, values): (any ParsableCommand, [String])
        do {
            (parsed, values) = try command.parsed(Array(path.rest))
        } catch {
            let error = error as? DeskError ?? DeskError(unforeseen: error)
            // A word that is no verb is more than one that is unexpected after the verb that is meant without one.
            let hint = Prose.joined(error.hint, .tryHelp(path.help))
            return terminal.tell(
                path.unknownVerb(besides: names) ?? DeskError(error.kind, error.message, hint: hint))
        }
        var terminal = terminal
        terminal.purpose = path.words + values
        return terminal.carryOut { try execute(parsed, $0) }
    }
}

extension Terminal {
    /// The terminal as a command line wants it, as far as that can be known before it is parsed.
    func settled(by scan: ArgumentScan) -> Terminal {
        var terminal = self
        terminal.language = scan.language ?? language
        terminal.tellsErrorsAsJSON = scan.wantsJSON
        terminal.explainsFaults = scan.wantsDebug
        return terminal
    }

    /// Whether a command line asks for help, the version and the like, for which no desk is needed.
    package static func answersItself(_ arguments: [String]) -> Bool {
        let scan = ArgumentScan(arguments)
        return scan.helpWords != nil || scan.asksVersion
    }

    /// Refuses a command line that cannot even be read, and returns the exit status.
    package func refuse(_ arguments: [String], _ error: DeskError) -> Int32 {
        settled(by: ArgumentScan(arguments)).tell(error)
    }

    /// Has done what a command line asks for without any flags, and returns the exit status.
    package func carryOut(
        _ arguments: [String], of tool: String, _ body: (Terminal) throws -> Void
    ) -> Int32 {
        speaking(for: tool, ArgumentScan(arguments)) { $0.carryOut(body) }
    }

    /// Runs with the terminal as a tool's command line wants it, with times by the clock of a screen.
    fileprivate func speaking(
        for tool: String, _ scan: ArgumentScan, _ body: (Terminal) -> Int32
    ) -> Int32 {
        var terminal = settled(by: scan)
        terminal.tool = tool
        let clock = terminal.isTTY.output && !scan.wantsJSON ? ScreenClock() : nil
        return Language.$spoken.withValue(terminal.language) {
            ScreenClock.$current.withValue(clock) { body(terminal) }
        }
    }

    /// Has something executed, and returns the exit status.
    fileprivate func carryOut(_ execute: (Terminal) throws -> Void) -> Int32 {
        do {
            try execute(self)
            try flush()
            return 0
        } catch let error as DeskError {
            return tell(error)
        } catch let status as ExitCode {
            return finish(with: status.rawValue)
        } catch {
            return tell(DeskError(unforeseen: error), detail: error)
        }
    }

    /// Prints an answer that needs no command.
    fileprivate func answer(_ text: String) -> Int32 {
        do {
            try write(text)
            try flush()
            return 0
        } catch {
            return tell(error)
        }
    }

    /// The status a command asked for, once all of its answer has arrived.
    fileprivate func finish(with status: Int32) -> Int32 {
        do {
            try flush()
            return status
        } catch {
            return tell(error)
        }
    }

    /// Says an error on stderr, as JSON where that was asked for.
    package func tell(_ error: DeskError, detail: (any Error)? = nil) -> Int32 {
        let status = error.kind.status
        if tellsErrorsAsJSON {
            try? output.flush()
            var bytes: [UInt8] = []
            error.json(language).write(to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
            try? self.error.write(bytes)
            try? self.error.flush()
        } else {
            say(error.message)
            if let hint = error.hint { self.hint(hint) }
        }
        if explainsFaults, let detail { say(Prose(verbatim: String(reflecting: detail))) }
        return status
    }
}

extension DeskError {
    /// The error of an answer that did not arrive, though what it tells of was done: whoever reads only the status
    /// must not do it again.
    package var madeAllTheSame: DeskError { DeskError(kind, .madeAllTheSame(message), hint: hint) }

    /// The error for machines: `{"error":{"kind","message","hint","status"}}`.
    package func json(_ language: Language) -> JSON {
        [
            "error": [
                "kind": .string(kind.rawValue), "message": .string(Terminal.bounded(message[language])),
                "hint": JSON(hint?[language]), "status": .integer(Int64(kind.status)),
            ]
        ]
    }
}
