package import DeskModel
import DeskProcess
import DeskProse
import Glibc
import Synchronization

/// A desk's end of the connection to the client that it works for.
///
/// The desk asks for one thing after the other and waits for the answer, so that nothing of the client's is read
/// before somebody wants it. Where the client has gone, the process ends as if its terminal had been closed.
package final class Channel: Sendable {
    private let stream: Mutex<FrameStream>
    /// The client's screen, as it was last told.
    let screen: Mutex<RemoteScreen>
    /// What the client was called with.
    package let greeting: Greeting
    /// Whether this process has told its client how the command ended, who may go then.
    private static let hasEnded = Atomic(false)
    /// Whether the desk has been changed, as far as that matters to whoever does not get the answer.
    let hasChanged = Atomic(false)

    /// Takes over the standard input and output, says the own version, and hears what is wanted.
    ///
    /// Throws `.usage` where no client speaks, `.configuration` for one of another version.
    package static func accept(version: String) throws(DeskError) -> Channel {
        let (input, output) = (fcntl(0, F_DUPFD_CLOEXEC, 3), fcntl(1, F_DUPFD_CLOEXEC, 3))
        defer { endWhenClientGoes(input) }
        let nothing = Glibc.open("/dev/null", O_RDWR | O_CLOEXEC)
        // What is printed past the channel must not be taken for a message.
        guard input >= 0, output >= 0, nothing >= 0, dup2(nothing, 0) == 0, dup2(nothing, 1) == 1 else {
            throw DeskError(.inputOutput, .channelBroken)
        }
        close(nothing)
        return try accept(version: version, reading: input, writing: output)
    }

    /// The same on two descriptors.
    package static func accept(
        version: String, reading input: Int32, writing output: Int32
    ) throws(DeskError) -> Channel {
        var stream = FrameStream(reading: input, writing: output)
        let hello = Greeting.mark + Array("\(Greeting.protocolVersion) \(version)\n".utf8)
        guard stream.send(hello), let frame = stream.receive(), frame.kind == .greeting else {
            throw DeskError(.usage, .serveNeedsClient, hint: .serveNeedsClientHint)
        }
        guard let greeting = Greeting(frame.fields) else { throw DeskError(.invalid, .channelBroken) }
        guard greeting.version == Greeting.protocolVersion else {
            throw DeskError(.configuration, .otherVersion(version))
        }
        return Channel(stream, greeting)
    }

    private init(_ stream: FrameStream, _ greeting: Greeting) {
        self.stream = Mutex(stream)
        self.greeting = greeting
        screen = Mutex(RemoteScreen(columns: greeting.columns, lines: greeting.lines))
    }

    /// Has the process end with its client also while it is at work: what is not committed is rolled back.
    private static func endWhenClientGoes(_ descriptor: Int32) {
        var thread = pthread_t()
        let place = UnsafeMutableRawPointer(bitPattern: Int(descriptor))
        let failure = pthread_create(
            &thread, nil,
            { place in
                // Signals are for the thread that works, which knows when it may be stopped; all but our own.
                var others = sigset_t()
                sigfillset(&others)
                sigdelset(&others, SIGHUP)
                pthread_sigmask(SIG_BLOCK, &others, nil)
                // Events that the overlay has no name for: POLLRDHUP, the other end writes no more.
                var wait = pollfd(fd: Int32(Int(bitPattern: place)), events: 0x2000, revents: 0)
                while poll(&wait, 1, -1) <= 0 {}
                if Channel.hasEnded.load(ordering: .relaxed) { return nil }
                Channel.endQuietly()
            }, place)
        if failure == 0 { pthread_detach(thread) }
    }

    private static func endQuietly() -> Never {
        signal(SIGHUP, SIG_DFL)
        kill(getpid(), SIGHUP)
        _exit(128 + SIGHUP)
    }

    /// Asks, and waits for the answer.
    ///
    /// Throws what the client refuses with.
    func ask(_ kind: Frame.Kind, _ fields: [[UInt8]] = []) throws(DeskError) -> [[UInt8]] {
        let answer = stream.withLock { stream -> Frame in
            guard stream.send(Frame(kind, fields)), let answer = stream.receive() else {
                Channel.endQuietly()
            }
            return answer
        }
        guard answer.kind == .done else { throw DeskError(answer.fields) }
        return answer.fields
    }

    /// Sends bytes to a stream or an opened file.
    func write(_ bytes: [UInt8], to handle: Int) {
        stream.withLock { stream in
            for start in stride(from: 0, to: bytes.count, by: Frame.piece) {
                let piece = Array(bytes[start..<min(start + Frame.piece, bytes.count)])
                guard stream.send(Frame(.write, [Array(number: handle), piece])) else { Channel.endQuietly() }
            }
        }
    }

    /// The next bytes of a stream or an opened file; none at its end.
    func read(_ handle: Int) throws(DeskError) -> [UInt8] {
        try ask(.read, [Array(number: handle)]).first ?? []
    }

    /// Opens something at the client; tells its handle, and what the client calls it.
    func open(_ kind: Frame.Kind, _ fields: [[UInt8]]) throws(DeskError) -> (handle: Int, name: String) {
        let answer = try ask(kind, fields)
        guard answer.count >= 2, let handle = answer[0].number else {
            throw DeskError(.fault, .channelBroken)
        }
        return (handle, answer[1].text)
    }

    /// Puts in place what was written to an opened file.
    func commit(_ handle: Int) throws(DeskError) { _ = try ask(.commit, [Array(number: handle)]) }

    /// A line that is typed unseen at the client; nil at the end of input.
    func hidden(_ question: String) throws(DeskError) -> [UInt8]? {
        try ask(.hidden, [Array(question)]).first
    }

    /// A text as the client's editor leaves it, kept there for its purpose until it has been used.
    func edit(_ draft: String, for purpose: [String]) throws(DeskError) -> String {
        try ask(.edit, [Array(draft)] + purpose.map { Array($0.utf8) }).first?.text ?? ""
    }

    /// Has a long answer shown in the client's pager.
    func page(_ bytes: [UInt8]) throws(DeskError) {
        let handle = try open(.page, []).handle
        write(bytes, to: handle)
        try commit(handle)
    }

    /// The keys that are pressed at the client within so many milliseconds; what its screen is now is kept.
    func keys(within milliseconds: Int32) throws(DeskError) -> [Screen.Key] {
        let answer = try ask(.keys, [Array(number: milliseconds)])
        guard answer.count == 5, let columns = answer[0].number, let lines = answer[1].number,
            let disturbances = answer[2].number, (1...10_000).contains(columns), (1...10_000).contains(lines)
        else { throw DeskError(.fault, .channelBroken) }
        screen.withLock { $0 = RemoteScreen(columns: columns, lines: lines, disturbances: disturbances) }
        return answer[3].isEmpty ? Screen.Key.all(in: answer[4][...]) : [.gone]
    }

    /// Says that the command has ended. Whether the answer has arrived, the client knows, and is not asked.
    package func end(with status: Int32) {
        let hasChanged = hasChanged.load(ordering: .relaxed)
        Channel.hasEnded.store(true, ordering: .relaxed)
        stream.withLock { stream in
            _ = stream.send(Frame(.exit, [Array(number: status), Array(hasChanged ? "1" : "0")]))
        }
    }
}

/// What the desk knows of the client's screen.
struct RemoteScreen: Sendable {
    var columns: Int
    var lines: Int
    /// How often it has been disturbed.
    var disturbances = 0
}

extension Terminal {
    /// The terminal of a client: its streams, files, editor, pager and prompts.
    ///
    /// Of this process's own environment only what says where the desk is remains. In tests one is given that
    /// may name a desk.
    package static func served(by channel: Channel, environment own: [String: String]? = nil) -> Terminal {
        let greeting = channel.greeting
        let standing = own == nil ? Standing.serving : .own
        var environment = own ?? ownEnvironment()
        for name in ["COLUMNS", "DESK_HOST", "DESK_PAGER", "EDITOR", "LESS", "PAGER", "VISUAL"]
            + Greeting.variables
        {
            environment[name] = nil
        }
        // The desk is the one that the configuration names.
        if standing != .own { environment["DESK_DB"] = nil }
        environment.merge(greeting.environment) { $1 }
        environment["LINES"] = String(greeting.lines)
        return Terminal(
            environment: environment, standing: standing, isTTY: greeting.isTTY, width: greeting.columns,
            output: ByteSink(channel, 1), error: ByteSink(channel, 2),
            input: ByteSource(channel, 0, name: "-"), files: .client(channel))
    }

    /// What the client calls this host; nil where nobody comes from elsewhere.
    package var host: String? { client == nil ? nil : variable("DESK_HOST") }

    /// Notes that the desk has been changed, and only the answer may still fail.
    package func noteChange() { client?.hasChanged.store(true, ordering: .relaxed) }

    /// Whether it is a client's.
    package var isElsewhere: Bool { client != nil }

    /// Whether it is one of somebody who has no hand in this machine.
    package var isServed: Bool { isElsewhere && !mayNamePlaces }

    /// The client whose terminal this is; nil for one of the process's own.
    var client: Channel? { if case .client(let channel) = files { channel } else { nil } }
}
