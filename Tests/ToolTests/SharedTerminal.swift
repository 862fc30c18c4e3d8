import Foundation

/// A real terminal on a shared machine, at which a line of shell runs: typed at, and read as it comes.
final class SharedTerminal {
    /// The end of a pseudo-terminal at which a person sits; -1 once they have gone.
    private var seat: Int32
    private let process = Process()
    /// What has been shown so far.
    private(set) var shown = ""
    /// Where in it nobody has looked yet.
    private(set) var next: String.Index

    /// Starts the line as the session's own, with the terminal as its controlling one.
    init(
        _ machine: SharedDesk, as user: String, _ line: String, _ environment: [String: String] = [:]
    ) throws {
        next = shown.startIndex
        seat = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (isLocked, number): (Int32, Int32) = (0, -1)
        // Requests that the overlay has no names for: TIOCSPTLCK and TIOCGPTN.
        guard seat >= 0, ioctl(seat, 0x4004_5431, &isLocked) == 0, ioctl(seat, 0x8004_5430, &number) == 0,
            fcntl(seat, F_SETFL, O_NONBLOCK) == 0
        else { throw POSIXError(.EIO) }
        let screen = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard screen >= 0 else { throw POSIXError(.EIO) }
        defer { close(screen) }
        let end = FileHandle(fileDescriptor: screen, closeOnDealloc: false)
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        // Another test may have the signals of the keyboard ignored at this moment, as with an editor.
        process.arguments =
            ["--default-signal=INT,QUIT", "setsid", "--ctty", "--wait"]
            + machine.words(as: user, line, environment)
        process.standardInput = end
        process.standardOutput = end
        process.standardError = end
        try process.run()
    }

    deinit { leave() }

    /// Types characters; a line feed is Enter, and U+0003 is Ctrl-C.
    func type(_ text: String) {
        let bytes = Array(text.utf8)
        // What is typed by one person fits the terminal.
        _ = write(seat, bytes, bytes.count)
    }

    /// Waits until a text is shown after what was waited for before.
    ///
    /// Throws with what was shown where that does not come in a minute, which no machine takes.
    func wait(for text: String) async throws {
        for _ in 0..<2400 {
            look()
            if let found = shown[next...].range(of: text) {
                next = found.upperBound
                return
            }
            try await Task.sleep(for: .milliseconds(25))
        }
        throw Unseen(text: text, shown: shown)
    }

    /// Closes the terminal, as somebody does who closes its window.
    func leave() {
        if seat >= 0 { close(seat) }
        seat = -1
    }

    private func look() {
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = read(seat, &piece, piece.count), count > 0 {
            let place = shown.utf8.distance(from: shown.startIndex, to: next)
            shown += String(decoding: piece[..<count], as: UTF8.self)
            next = shown.utf8.index(shown.startIndex, offsetBy: place)
        }
    }

    /// What was shown when something else should have been.
    struct Unseen: Error, CustomStringConvertible {
        let text: String
        let shown: String
        var description: String { "'\(text)' not seen in:\n\(shown)" }
    }
}
