import DeskModel
import DeskProse
import Glibc
import SystemPackage

/// Asks on the terminal itself for a line that is not shown while it is typed.
///
/// Nil where the process has no terminal. Works also while stdin and stdout are pipes.
struct HiddenPrompt {
    private static let path = "/dev/tty"
    /// Signals that end or stop a process while somebody types.
    private static let signals = [
        SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGALRM, SIGPIPE, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM,
    ]
    private let descriptor: FileDescriptor

    init?() {
        // Why it cannot be opened does not matter: there is no terminal to ask on.
        guard
            let descriptor = try? FileDescriptor.open(
                FilePath(HiddenPrompt.path), .readWrite, options: [.closeOnExec])
        else { return nil }
        self.descriptor = descriptor
    }

    /// One line as it was typed, nil at the end of input. Echo is restored before this returns or
    /// throws, and before a signal ends the process.
    func ask(_ question: String) throws(DeskError) -> [UInt8]? {
        var settings = termios()
        guard tcgetattr(descriptor.rawValue, &settings) == 0 else {
            throw DeskError(.inputOutput, .fileFailed(HiddenPrompt.path, Errno(rawValue: errno).description))
        }
        let guarded = SignalGuard(HiddenPrompt.signals) { _ in (HiddenPrompt.showEchoAndLetGo, 0) }
        defer { guarded.end() }
        var hidden = settings
        hidden.c_lflag &= ~tcflag_t(ECHO)
        hidden.c_lflag |= tcflag_t(ICANON | ISIG)
        tcsetattr(descriptor.rawValue, TCSAFLUSH, &hidden)
        defer {
            tcsetattr(descriptor.rawValue, TCSAFLUSH, &settings)
            // The line feed that was typed was not shown either.
            _ = try? descriptor.writeAll([0x0A])
        }
        do {
            _ = try descriptor.writeAll(Array(shown(question).utf8))
            return try line()
        } catch {
            throw DeskError(failure: error, at: HiddenPrompt.path)
        }
    }

    private func line() throws -> [UInt8]? {
        var line: [UInt8] = []
        while true {
            var byte: UInt8 = 0
            let count = try withUnsafeMutableBytes(of: &byte) { try descriptor.read(into: $0) }
            if count == 0 { return line.isEmpty ? nil : line }
            if byte == 0x0A { return line }
            if line.count <= SecretInput.limit { line.append(byte) }
        }
    }

    /// Turns echo on and then lets the signal have its way. A handler knows nothing but the number of its
    /// signal, so it opens the terminal anew. Only calls that are safe in a handler are made.
    private static let showEchoAndLetGo: @convention(c) (Int32) -> Void = { number in
        setEcho(true)
        SignalGuard.letGo(number)
        // Only a stopped process comes here, once it goes on.
        setEcho(false)
    }

    private static func setEcho(_ isOn: Bool) {
        let descriptor = Glibc.open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        var settings = termios()
        if tcgetattr(descriptor, &settings) == 0 {
            if isOn { settings.c_lflag |= tcflag_t(ECHO) } else { settings.c_lflag &= ~tcflag_t(ECHO) }
            tcsetattr(descriptor, TCSANOW, &settings)
        }
        close(descriptor)
    }
}
