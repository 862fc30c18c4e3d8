import DeskTesting
import Foundation
import Subprocess
import SystemPackage

/// A real terminal that nobody looks at: a shell in a window of tmux, typed into and read as a person would.
struct TerminalWindow: Sendable {
    private let socket: String
    private let environment: Environment

    /// Whether this machine has what it takes.
    static let canOpen = ["/usr/bin/tmux", "/usr/local/bin/tmux"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Opens a window of 80 by 24, hands it over, and closes it however `body` ends.
    ///
    /// Its shell finds the tools by their names, and the desk of the fixture.
    static func open(on fixture: InstalledDesk, _ body: (TerminalWindow) async throws -> Void) async throws {
        let window = try TerminalWindow(fixture)
        try await window.tmux(
            "-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "bash --norc --noprofile")
        do {
            try await window.type("PS1='ready$ '; clear\n")
            try await window.wait { $0.first == "ready$" }
            try await body(window)
        } catch {
            _ = try? await window.tmux("kill-server")
            throw error
        }
        try await window.tmux("kill-server")
    }

    private init(_ fixture: InstalledDesk) throws {
        let bin = fixture.desk.folder + "/bin"
        try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
        for name in ["queue", "ticket"] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(bin)/\(name)", withDestinationPath: BuiltTool.path)
        }
        socket = fixture.desk.folder + "/tmux"
        environment = .custom([
            "DESK_DB": fixture.desk.database, "LANG": "C.UTF-8", "HOME": fixture.desk.folder,
            "PATH": "\(bin):/usr/local/bin:/usr/bin:/bin",
        ])
    }

    /// Types characters; a line feed is Enter.
    func type(_ text: String) async throws {
        for part in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if part.offset > 0 { try await press("Enter") }
            if !part.element.isEmpty { try await tmux("send-keys", "-l", String(part.element)) }
        }
    }

    /// Presses a key by its name, such as `C-c`.
    func press(_ key: String) async throws { try await tmux("send-keys", key) }

    /// Makes the window larger or smaller.
    func resize(columns: Int, lines: Int) async throws {
        try await tmux("resize-window", "-x", "\(columns)", "-y", "\(lines)")
    }

    /// What stands on the screen, without spaces at the ends of lines.
    func lines() async throws -> [String] {
        try await tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast()
            .map { String($0.reversed().drop { $0 == " " }.reversed()) }
    }

    /// Keeps in a file what is written to the terminal from now on.
    func record(to file: String) async throws { try await tmux("pipe-pane", "cat >'\(file)'") }

    /// A fact that tmux knows of the window, such as `window_bell_flag`.
    func fact(_ name: String) async throws -> String {
        try await tmux("display-message", "-p", "#{\(name)}").filter { $0 != "\n" }
    }

    /// Waits until the screen is as it should be, and tells what stands on it.
    ///
    /// Throws with the screen as it is where that does not come true in a minute, which no machine takes.
    @discardableResult
    func wait(until isSo: ([String]) -> Bool) async throws -> [String] {
        for _ in 0..<1200 {
            let lines = try await lines()
            if isSo(lines) { return lines }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw Unseen(screen: try await lines())
    }

    /// What was on the screen when something else should have been.
    struct Unseen: Error, CustomStringConvertible {
        let screen: [String]
        var description: String { "not seen on:\n" + screen.joined(separator: "\n") }
    }

    @discardableResult
    private func tmux(_ words: String...) async throws -> String {
        let result = try await Subprocess.run(
            .name("tmux"), arguments: Arguments(["-S", socket] + words), environment: environment,
            output: .string(limit: 1 << 20), error: .string(limit: 1 << 16))
        guard case .exited(0) = result.terminationStatus else {
            throw Unseen(screen: ["tmux \(words): \(result.standardError)"])
        }
        return result.standardOutput
    }
}
