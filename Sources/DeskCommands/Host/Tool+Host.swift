import CDesk
import DeskCLI
import DeskModel
import DeskProse
import Glibc

extension Tool {
    /// Has a command line carried out where the desk is, and returns the exit status; nil where that is here.
    func runElsewhere(
        _ arguments: inout [String], _ terminal: Terminal, _ configured: inout Configured?
    ) -> Int32? {
        let (named, rest) = Host.taken(from: arguments)
        do {
            guard let host = try host(named, rest, terminal, &configured) else {
                arguments = rest
                return nil
            }
            return try run(rest, at: host, terminal)
        } catch {
            if Completion.isAsked(by: arguments) { return 0 }
            return terminal.refuse(arguments, error as? DeskError ?? DeskError(unforeseen: error))
        }
    }

    /// Where the desk is: as the command line, the environment or the configuration says; nil for here.
    ///
    /// Of these, one that says which database it is goes before a later one that says which host.
    private func host(
        _ named: String?, _ arguments: [String], _ terminal: Terminal, _ configured: inout Configured?
    ) throws(DeskError) -> Host? {
        guard terminal.files.areOwn else {
            // What runs with another's rights is not led anywhere by its caller.
            guard named == nil else { throw DeskError(.notPermitted, .noHostAcrossSudo, hint: .leaveOutHost) }
            return nil
        }
        let saysDatabase = arguments.contains { $0 == "--db" || $0.utf8.starts(with: "--db=".utf8) }
        if let named {
            guard !named.isEmpty else { return nil }
            guard !saysDatabase else { throw DeskError(.usage, .hostOrDatabase) }
            return try Host(named)
        }
        if saysDatabase || Tool.isAnsweredHere(self, arguments) { return nil }
        if let text = terminal.environment["DESK_HOST"] { return text.isEmpty ? nil : try Host(text) }
        guard terminal.variable("DESK_DB") == nil else { return nil }
        let found = configured ?? Configured(terminal)
        configured = found
        // What is wrong with it is said by whoever needs it.
        guard let text = try? found.get().host else { return nil }
        let host = try Host(text)
        if case .sudo(let user) = host, isNeedless(user) { return nil }
        return host
    }

    /// Whether what the configuration says is meant for others: root, and the user whose desk it is, need no sudo.
    private func isNeedless(_ user: String) -> Bool {
        geteuid() == 0 || getpwnam(user)?.pointee.pw_uid == geteuid()
    }

    /// Whether a command line needs no desk: help and the like, and the other end itself.
    private static func isAnsweredHere(_ tool: Tool, _ arguments: [String]) -> Bool {
        tool == .desk && ["serve", "config", "convert"].contains(arguments.first)
            || Completion.asksAliases(arguments) || Terminal.answersItself(arguments)
    }

    private func run(_ arguments: [String], at host: Host, _ terminal: Terminal) throws -> Int32 {
        // A pipe that nobody reads is met where it is written to.
        signal(SIGPIPE, SIG_IGN)
        let isCompletion = Completion.isAsked(by: arguments)
        var connection = try Connection(host, isSilent: isCompletion)
        var client = Client(
            terminal, tool: rawValue, arguments, version: Version.text, host: host.text,
            reading: connection.from, writing: connection.to)
        var outcome = try client.run()
        if outcome == .lost, client.isUntouched {
            // Once more: under its key, what was done is not done again.
            _ = connection.end(letGo: true)
            connection = try Connection(host, isSilent: isCompletion)
            client.repeats(reading: connection.from, writing: connection.to)
            outcome = try client.run()
            // Whether the first came to anything is still not known.
            if outcome == .unreached { outcome = .lost }
        }
        switch outcome {
        case .ended(let status):
            connection.leave(host)
            try client.finish()
            terminal.settleTexts(status, rawValue, arguments)
            return status
        case .unreached:
            let status = connection.end(letGo: true)
            terminal.settleTexts(-1, rawValue, arguments)
            throw DeskError(.unavailable, .hostUnreached(host.text), hint: host.hint(after: status))
        case .lost:
            _ = connection.end(letGo: true)
            terminal.settleTexts(-1, rawValue, arguments)
            throw DeskError(.unavailable, .hostLost(host.text), hint: .lookWhetherDone)
        }
    }
}

/// The program that leads to the desk, and the pipes to it.
private struct Connection {
    let from: Int32
    let to: Int32
    private let child: Int32

    /// Throws `.unavailable` where it cannot be run.
    init(_ host: Host, isSilent: Bool) throws(DeskError) {
        var words = host.command.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var (child, to, from): (Int32, Int32, Int32) = (0, -1, -1)
        // Completion says nothing, whatever is wrong, and nobody is asked for anything.
        let talk = isSilent ? fcntl(2, F_DUPFD_CLOEXEC, 3) : -1
        if isSilent {
            let nothing = open("/dev/null", O_WRONLY | O_CLOEXEC)
            dup2(nothing, 2)
            close(nothing)
        }
        let code = desk_start_piped(&words, &child, &to, &from)
        if talk >= 0 {
            dup2(talk, 2)
            close(talk)
        }
        guard code == 0 else {
            throw DeskError(.unavailable, .cannotRun(host.command[0], String(cString: strerror(code))))
        }
        (self.child, self.to, self.from) = (child, to, from)
    }

    /// Leaves it once the desk is done.
    ///
    /// An `ssh` that shares another's connection ends on this signal without a word, and what it would wait for is only
    /// how the other machine clears up: it is not waited for. One that leads the connection, which others may share,
    /// keeps to the signal being ignored since before it was started. `sudo` has the terminal to put back.
    func leave(_ host: Host) {
        if case .ssh = host { kill(child, SIGINT) } else { _ = end(letGo: false) }
    }

    /// Waits for it, and tells its exit status. Where nobody is at work any more, it is let go first.
    func end(letGo: Bool) -> Int32 {
        if letGo {
            close(to)
            close(from)
        }
        return desk_await(child)
    }
}

extension Host {
    /// What to do where nobody answered.
    fileprivate func hint(after status: Int32) -> Prose? {
        switch self {
        case .sudo(let user): .trySudo(user)
        case .ssh(let destination, _): status == 255 ? .trySSH(destination) : .installThere(destination)
        }
    }
}
