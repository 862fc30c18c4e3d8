package import DeskModel
import DeskProse
import Glibc
import Synchronization

/// A terminal that one program draws on as a whole: the other screen, keys as they are pressed.
///
/// What it changes it puts back when it is left, also when a signal ends or stops the process.
///
/// Weighed against it: ncurses draws on file descriptors of its own, so a queue that is watched from another machine
/// would need a second way of drawing at the client; it has global state and handlers of signals of its own; and it is
/// two more shared libraries at the start of every tool, or its terminals' descriptions beside a static one. What is
/// left to us is to write a list anew and to read keys, in seven sequences that every terminal of today knows.
package struct Screen {
    private let terminal: Terminal
    private let former: termios
    /// How often a signal has changed the size or taken the screen away; the handler has no other place for it.
    private static let disturbances = Atomic<Int>(0)
    private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGWINCH]
    /// The other screen, without a cursor and without breaking lines.
    private static let enter = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[?7l\u{1B}[2J"
    private static let leave = "\u{1B}[?7h\u{1B}[?25h\u{1B}[?1049l"

    /// Takes the terminal over while `body` runs.
    ///
    /// Throws `.usage` where input or output is no terminal.
    package static func run(on terminal: Terminal, _ body: (Screen) throws -> Void) throws {
        var former = termios()
        if let client = terminal.client {
            _ = try client.ask(.screen)
            do {
                try body(Screen(terminal: terminal, former: former))
            } catch {
                _ = try? client.ask(.leaveScreen)  // the first failure is the one to tell
                throw error
            }
            _ = try client.ask(.leaveScreen)
            return
        }
        guard terminal.isTTY.input, terminal.isTTY.output, tcgetattr(0, &former) == 0 else {
            throw DeskError(.usage, .needsTerminal, hint: .useListInstead)
        }
        let screen = Screen(terminal: terminal, former: former)
        let guarded = screen.guardTerminal()
        defer { guarded.end() }
        try screen.open()
        defer { screen.close() }
        try body(screen)
    }

    /// The cells of a line, and the lines.
    package var size: (columns: Int, lines: Int) {
        terminal.client.map { $0.screen.withLock { ($0.columns, $0.lines) } }
            ?? (terminal.width, terminal.height)
    }

    /// How often the screen has been disturbed.
    static var disturbed: Int { disturbances.load(ordering: .relaxed) }

    /// What has been drawn, and how often the screen had been disturbed until then.
    package struct Drawn: Equatable, Sendable {
        fileprivate let lines: [String]
        fileprivate let disturbances: Int
    }

    /// Draws lines from the top, and clears what is left below them; nothing where they stand there already,
    /// so that a list left open overnight says only what is new.
    package func draw(_ lines: [String], over drawn: Drawn?) throws(DeskError) -> Drawn {
        let disturbed = terminal.client.map { $0.screen.withLock { $0.disturbances } } ?? Screen.disturbed
        let new = Drawn(lines: lines, disturbances: disturbed)
        guard new != drawn else { return new }
        var frame = "\u{1B}[H"
        for (index, line) in lines.prefix(size.lines).enumerated() {
            // Cleared before it is written: at the end of a full line the cursor still stands on its last cell.
            frame += (index == 0 ? "" : "\r\n") + "\u{1B}[K" + line
        }
        // Lines too few for the screen leave the cursor on the last of them.
        if lines.count < size.lines { frame += "\r\n\u{1B}[J" }
        try terminal.write(frame)
        try terminal.flush()
        return new
    }

    /// Rings the bell.
    package func ring() throws(DeskError) {
        try terminal.write("\u{07}")
        try terminal.flush()
    }

    /// The keys that are pressed within so many milliseconds, as soon as there are any; `.gone` once nobody
    /// can press one.
    package func keys(within milliseconds: Int32) throws(DeskError) -> [Key] {
        if let client = terminal.client { return try client.keys(within: milliseconds) }
        return pressed(within: milliseconds).map { Key.all(in: $0[...]) } ?? [.gone]
    }

    /// The bytes that keys send within so many milliseconds; nil once nobody can press one.
    func pressed(within milliseconds: Int32) -> [UInt8]? {
        var wait = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        guard poll(&wait, 1, milliseconds) > 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(0, &bytes, bytes.count)
        if count < 0 { return errno == EINTR || errno == EAGAIN ? [] : nil }
        return count == 0 ? nil : Array(bytes.prefix(count))
    }

    /// Gives the terminal back while `body` runs, an editor say.
    package func aside<T>(_ body: () throws -> T) throws -> T {
        close()
        let result = Result { try body() }
        try open()
        Screen.disturb()
        return try result.get()
    }

    private func open() throws(DeskError) {
        Screen.setKeys(raw: true)
        try terminal.write(Screen.enter)
        try terminal.flush()
    }

    private func close() {
        // Where the terminal has gone there is nothing to put back.
        try? terminal.write(Screen.leave)
        try? terminal.flush()
        var settings = former
        tcsetattr(0, TCSAFLUSH, &settings)
    }

    /// Keys one by one and unseen, or lines as usual.
    private static func setKeys(raw: Bool) {
        var settings = termios()
        guard tcgetattr(0, &settings) == 0 else { return }
        let flags = tcflag_t(ICANON | ECHO)
        if raw { settings.c_lflag &= ~flags } else { settings.c_lflag |= flags }
        tcsetattr(0, raw ? TCSAFLUSH : TCSANOW, &settings)
    }

    private func guardTerminal() -> SignalGuard {
        // Made before a handler needs it.
        _ = Screen.disturbances.load(ordering: .relaxed)
        return SignalGuard(Screen.signals) { number in
            // A call goes on after it, but waiting for keys ends, and the screen is drawn in its new size.
            number == SIGWINCH ? ({ _ in Screen.disturb() }, SA_RESTART) : (Screen.putBackAndLetGo, 0)
        }
    }

    /// Puts the terminal back and then lets the signal have its way; a stopped process takes the screen
    /// again when it goes on. Only calls that are safe in a handler are made.
    private static let putBackAndLetGo: @convention(c) (Int32) -> Void = { number in
        say(Screen.leave.utf8CString)
        setKeys(raw: false)
        SignalGuard.letGo(number)
        setKeys(raw: true)
        say(Screen.enter.utf8CString)
        disturb()
    }

    private static func disturb() { disturbances.add(1, ordering: .relaxed) }

    private static func say(_ text: ContiguousArray<CChar>) {
        text.withUnsafeBufferPointer { bytes in _ = Glibc.write(1, bytes.baseAddress, bytes.count - 1) }
    }
}

extension Screen {
    /// A key that is pressed.
    package enum Key: Equatable, Sendable {
        case up, down, pageUp, pageDown, home, end
        case enter, escape
        case letter(UInt8)
        /// The terminal has been closed.
        case gone

        /// What terminals send for the keys that have no letter.
        private static func sequences() -> [(text: String, key: Key)] {
            [
                ("[A", .up), ("OA", .up), ("[B", .down), ("OB", .down), ("[5~", .pageUp), ("[6~", .pageDown),
                ("[H", .home), ("[1~", .home), ("[F", .end), ("[4~", .end),
            ]
        }

        /// The keys that a terminal has sent.
        static func all(in bytes: ArraySlice<UInt8>) -> [Key] {
            var keys: [Key] = []
            var rest = bytes
            while let byte = rest.first {
                if byte == 0x1B,
                    let found = sequences().first(where: { rest.dropFirst().starts(with: $0.text.utf8) })
                {
                    keys.append(found.key)
                    rest = rest.dropFirst(1 + found.text.utf8.count)
                    continue
                }
                switch byte {
                // Of a sequence that is not known nothing may be taken for letters.
                case 0x1B: return rest.count == 1 ? keys + [.escape] : keys
                case 0x0A, 0x0D: keys.append(.enter)
                default: keys.append(.letter(byte))
                }
                rest = rest.dropFirst()
            }
            return keys
        }
    }
}
