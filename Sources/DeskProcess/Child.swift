import CDesk
import Glibc
package import SystemPackage

/// Another program that is run. Neither a thread nor a library that starts one is needed for it: where a limit on
/// processes leaves none, such a library waits for ever.
package enum Child {
    /// How one ended.
    package enum End: Equatable, Sendable {
        case exited(Int32)
        case killed(Int32)

        /// Reads what `waitpid` tells of one that has ended.
        fileprivate init(_ status: Int32) {
            let signal = status & 0x7F
            self = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
        }
    }

    /// The file that the first word of a command names: a path as it is, a bare name where it is found first in
    /// folders parted by colons; nil where no such file can be run.
    package static func file(_ word: String, in folders: String) -> String? {
        let isPath = word.utf8.contains(UInt8(ascii: "/"))
        let places = folders.utf8.split(separator: UInt8(ascii: ":")).map {
            String(Substring($0)) + "/" + word
        }
        return (isPath ? [word] : places).first { path in
            var facts = stat()
            return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
        }
    }

    /// Runs a program with our session, folder and stderr, and waits for it as long as it takes.
    package static func run(
        _ program: String, _ words: [String], environment: [String: String], input: Int32, output: Int32
    ) throws(Errno) -> End {
        reaped(try start(program, words, environment, [input, output, 2], apart: false))
    }

    /// Leaves the terminal to a program until it ends. The keys that end or stop are meant for it: we stop when it
    /// does, and no sooner, as one that ignores them (`less`, when it must not start a shell) would be left alone.
    package static func show(
        _ program: String, _ words: [String], environment: [String: String]? = nil, input: Int32 = 0
    ) throws(Errno) -> End {
        let former = [SIGINT, SIGQUIT, SIGTSTP].map { key in
            var (ignoring, former) = (sigaction(), sigaction())
            ignoring.__sigaction_handler.sa_handler = SIG_IGN
            sigaction(key, &ignoring, &former)
            return (key, former)
        }
        defer {
            for (key, action) in former {
                var action = action
                sigaction(key, &action, nil)
            }
        }
        let child = try start(program, words, environment, [input, 1, 2], apart: false)
        var status: Int32 = 0
        while true {
            while waitpid(child, &status, WUNTRACED) < 0 {
                guard errno == EINTR else { return .exited(-1) }
            }
            guard status & 0xFF == 0x7F else { return End(status) }
            raise(SIGSTOP)
            kill(child, SIGCONT)
        }
    }

    /// Runs a program in a session of its own, in the folder /, and tells how it ended. When its time is over it is
    /// ended, its children too; nil then.
    ///
    /// No key pressed at our terminal reaches it.
    package static func run(
        _ program: String, _ words: [String], environment: [String: String], input: FileDescriptor,
        output: FileDescriptor, within limit: Duration
    ) throws(Errno) -> End? {
        let streams = [input.rawValue, output.rawValue, output.rawValue]
        let child = try start(program, words, environment, streams, apart: true)
        if desk_ends_within(child, milliseconds(limit)) != 0 { return reaped(child) }
        // As it is not reaped yet, nobody else's group can have its number.
        kill(-child, SIGTERM)
        _ = desk_ends_within(child, 2000)
        kill(-child, SIGKILL)
        if desk_ends_within(child, 1000) != 0 { _ = reaped(child) }
        return nil
    }

    /// Starts a program that nobody waits for, like the one before and without streams. A link is followed first.
    /// Tells whether it was started.
    @discardableResult
    package static func leave(_ program: String, _ words: [String], environment: [String: String]) -> Bool {
        guard let path = realpath(program, nil) else { return false }
        defer { free(path) }
        return (try? start(String(cString: path), words, environment, [-1, -1, -1], apart: true)) != nil
    }

    /// Starts a program that reads a descriptor and writes nothing, in a session of its own, in the folder /. Whoever
    /// starts it waits for its end with `waitpid`.
    package static func begin(
        _ program: String, _ words: [String], environment: [String: String], input: Int32
    ) throws(Errno) -> Int32 {
        try start(program, words, environment, [input, -1, -1], apart: true)
    }

    private static func start(
        _ program: String, _ words: [String], _ environment: [String: String]?, _ streams: [Int32],
        apart: Bool
    ) throws(Errno) -> Int32 {
        let words = words.map { strdup($0) } + [nil]
        let variables = environment.map { $0.map { strdup("\($0.key)=\($0.value)") } + [nil] }
        defer { for text in words + (variables ?? []) { free(text) } }
        var child: Int32 = -1
        let code =
            if let variables {
                desk_spawn(program, words, variables, streams, apart ? 1 : 0, &child)
            } else {
                desk_spawn(program, words, nil, streams, apart ? 1 : 0, &child)
            }
        guard code == 0 else { throw Errno(rawValue: code) }
        return child
    }

    /// How a child ended, waited for without limit.
    private static func reaped(_ child: Int32) -> End {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return .exited(-1) } }
        return End(status)
    }

    private static func milliseconds(_ time: Duration) -> Int32 {
        let (seconds, attoseconds) = time.components
        return Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }
}
