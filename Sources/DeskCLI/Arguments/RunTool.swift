package import ArgumentParser
package import DeskModel
package import DeskProse

/// Parses one command line, has it executed, and returns the exit status.
///
/// `execute` gets the parsed command and the terminal in the language of the run; it has to call
/// `run()` on commands it does not know, which are those of the parser: help and completions. What it
/// throws is reported. `version` is the answer to `--version --json`. No other place turns errors into statuses. `plain` is asked first, and tells
/// whether it has executed the command line without the parser.
package func runTool<Root: ParsableCommand>(
    _ root: Root.Type, arguments: [String], terminal: Terminal, version: JSON = nil,
    plain: (Terminal) throws -> Bool = { _ in false },
    execute: (inout any ParsableCommand, Terminal) throws -> Void
) -> Int32 {
    let arguments = arguments.partingFusedValues()
    let scan = ArgumentScan(arguments)
    let settled = terminal.settled(by: scan)
    return Language.$spoken.withValue(settled.language) {
        // The declarations of commands hold prose, so the language is settled before they are looked at.
        var settled = settled
        settled.tool = Root._commandName
        settled.arguments = arguments
        // Asked at every start of a script, and not worth the parser's start.
        if arguments == ["--version"] { return settled.answer(Root.configuration.version + "\n") }
        if scan.asksVersion, scan.wantsJSON { return settled.answer(version.text + "\n") }
        if let words = scan.helpWords { return settled.help(root, words) }
        do {
            if try plain(settled) {
                try settled.flush()
                return 0
            }
        } catch {
            return settled.report(error, by: root, arguments)
        }
        var command: any ParsableCommand
        do {
            command = try Root.parsed(arguments)
        } catch {
            // A tool or a noun without a verb asks for help too.
            let isHelp = root.exitCode(for: error) == .success && !scan.asksParser
            return isHelp
                ? settled.help(root, arguments) : settled.report(parsing: error, by: root, arguments)
        }
        do {
            try execute(&command, settled)
            try settled.flush()
            return 0
        } catch {
            // The parser runs a tool or a noun without a verb by asking for its help.
            let isHelp =
                !(error is DeskError) && !(error is ExitCode) && root.exitCode(for: error) == .success
            return isHelp ? settled.help(root, arguments) : settled.report(error, by: root, arguments)
        }
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
        return scan.helpWords != nil || scan.asksParser
    }

    /// Refuses a command line that cannot even be read, and returns the exit status.
    package func refuse(_ arguments: [String], _ error: DeskError) -> Int32 {
        settled(by: ArgumentScan(arguments)).tell(error)
    }

    /// Tells an error that parsing a command line ended in.
    fileprivate func report<Root: ParsableCommand>(
        parsing error: any Error, by root: Root.Type, _ arguments: [String]
    ) -> Int32 {
        if let request = answer(error, by: root) { return request }
        // Told before what the parser says: without a verb, it knows none of the flags.
        if let error = CommandPath(arguments, of: root).unknownVerb { return tell(error) }
        return tell(ParserMessage(error, by: root, arguments: arguments).error)
    }

    /// Tells an error and returns the exit status for it.
    fileprivate func report<Root: ParsableCommand>(
        _ error: any Error, by root: Root.Type, _ arguments: [String]
    ) -> Int32 {
        if let error = error as? DeskError { return tell(error) }
        if let status = error as? ExitCode { return finish(with: status.rawValue) }
        if let request = answer(error, by: root) { return request }
        if root.exitCode(for: error) == .validationFailure {
            return tell(ParserMessage(error, by: root, arguments: arguments).error)
        }
        return tell(DeskError(unforeseen: error), detail: error)
    }

    /// Prints the help of the command that some words lead to.
    ///
    /// Only that command is described: a description of the whole tool takes many times as long.
    fileprivate func help<Root: ParsableCommand>(_ root: Root.Type, _ words: [String]) -> Int32 {
        let path = CommandPath(words, of: root)
        if let error = path.unknownVerb { return tell(error) }
        do {
            let command = try CommandInfo(of: path.command)
            return answer(HelpPage(command, path: path.words, language: language, width: width).text)
        } catch {
            return tell(error)
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

    /// Help and version come as errors, but are answers.
    fileprivate func answer<Root: ParsableCommand>(_ error: any Error, by root: Root.Type) -> Int32? {
        guard !(error is DeskError), root.exitCode(for: error) == .success else { return nil }
        let text = root.fullMessage(for: error, columns: min(width, 100))
        do {
            if !text.isEmpty { try write(text.utf8.last == 0x0A ? text : text + "\n") }
            try flush()
            return 0
        } catch {
            return tell(error)
        }
    }

    /// The status a command asked for, once all of its answer has arrived.
    private func finish(with status: Int32) -> Int32 {
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
