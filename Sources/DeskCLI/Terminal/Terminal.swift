package import DeskModel
package import DeskProcess
import DeskProse
import Glibc
import SystemPackage

/// The door to the outside: the three streams, and what the process knows about whoever sits there.
///
/// Passed along, never global; a test has its own, see `recording`. Whatever is said through it has
/// its control characters escaped; only `write` passes bytes on as they are.
package struct Terminal: Sendable {
    /// One fact about each stream.
    package struct Streams: Sendable, Equatable {
        /// Standard input.
        package var input: Bool
        /// Standard output.
        package var output: Bool
        /// Standard error.
        package var error: Bool

        /// Made of its parts, of which none is checked.
        package init(input: Bool, output: Bool, error: Bool) {
            self.input = input
            self.output = output
            self.error = error
        }

        /// The same for all three.
        package init(all: Bool) { self.init(input: all, output: all, error: all) }
    }

    /// A stream that is written to.
    package enum Stream: Sendable { case output, error }

    /// The tool's name, with which all talk begins.
    package var tool = "desk"
    /// The language of all prose.
    package var language: Language
    /// What `--color` says.
    package var colorChoice: ColorChoice = .auto
    /// Whether errors are told as JSON.
    package var tellsErrorsAsJSON = false
    /// Whether only ids are printed and talk that nobody needs is left out: `--quiet`.
    package var isQuiet = false
    /// Whether questions may be asked at all: not with `--no-input`.
    package var mayAsk = true
    /// Whether faults tell all they know: `--debug`.
    package var explainsFaults = false
    /// Whether long answers may go through a pager: not with `--no-pager`.
    package var mayPage = true
    /// The pager that `desk.toml` names; empty for none.
    package var configuredPager: [String]?

    /// What a text is for that is typed in an editor, `ticket reply 12`: it is kept under that name.
    package var purpose: [String] = []
    /// Texts from an editor that have not been used yet.
    package let kept = KeptTexts()

    /// The environment variables the suite looks at, as far as they count.
    package let environment: [String: String]
    /// Whose rights the process runs with, and so what its caller may name.
    package let standing: Standing
    /// Which streams are terminals.
    package let isTTY: Streams
    /// Set in tests; else the width is asked for when it is needed.
    private let fixedWidth: Int?
    /// Standard output.
    package internal(set) var output: ByteSink
    /// Standard error.
    package internal(set) var error: ByteSink
    /// Whoever is told of all that is read; set for what is to be done once.
    var watch: (any InputWatch)?
    /// Standard input.
    package let input: ByteSource
    /// The door to files that the command line names.
    package let files: FileAccess

    init(
        environment: [String: String], standing: Standing, isTTY: Streams, width: Int?, output: ByteSink,
        error: ByteSink, input: ByteSource, files: FileAccess? = nil
    ) {
        self.environment = standing.counted(environment)
        self.standing = standing
        self.isTTY = isTTY
        self.fixedWidth = width
        self.output = output
        self.error = error
        self.input = input
        self.files = files ?? FileAccess(standing)
        self.language = Language(environment: environment)
    }

    /// The process's own streams.
    package static func standard() -> Terminal {
        keepStandardDescriptorsTaken()
        let environment = ownEnvironment()
        return Terminal(
            environment: environment, standing: Standing(environment: environment),
            isTTY: Streams(input: isatty(0) == 1, output: isatty(1) == 1, error: isatty(2) == 1),
            width: nil, output: ByteSink(.standardOutput), error: ByteSink(.standardError),
            input: ByteSource(.standardInput, name: "-"))
    }

    /// Variables the suite looks at, all that a manual's ENVIRONMENT has to name.
    package static let variables = [
        "COLUMNS", "DESK_DB", "DESK_HOST", "DESK_PAGER", "EDITOR", "HOME", "LANG", "LC_ALL", "LC_MESSAGES",
        "LESS",
        "LINES", "NO_COLOR", "PAGER", "PATH", "SUDO_UID", "SUDO_USER", "TERM", "TMPDIR", "VISUAL",
        "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
    ]

    /// What the process was started with of them.
    static func ownEnvironment() -> [String: String] {
        var environment: [String: String] = [:]
        for name in variables {
            if let value = getenv(name) { environment[name] = String(cString: value) }
        }
        return environment
    }

    /// Takes 0, 1 and 2 where they are closed, before a database is opened under one of these numbers
    /// and talk is written into it. Opened for reading, so that writing still fails.
    private static func keepStandardDescriptorsTaken() {
        for descriptor in [0, 1, 2] as [Int32] where fcntl(descriptor, F_GETFD) == -1 {
            _ = Glibc.open("/dev/null", O_RDONLY)
        }
    }

    /// A value of the environment; an empty one counts as none.
    package func variable(_ name: String) -> String? {
        guard let value = environment[name], !value.isEmpty else { return nil }
        return value
    }

    /// Whether the caller may name places on this machine, and so make and fix what lies there.
    package var mayNamePlaces: Bool { standing.mayNamePlaces }

    /// Whether the process runs for somebody else by way of sudo.
    package var isUnderSudo: Bool { variable("SUDO_UID") != nil || variable("SUDO_USER") != nil }

    /// The cells of a line: of the terminal, else of `COLUMNS`, else 80.
    package var width: Int { fixedWidth ?? size()?.columns ?? number("COLUMNS") ?? 80 }

    /// The lines of the screen.
    package var height: Int { size()?.lines ?? number("LINES") ?? 24 }

    private func number(_ name: String) -> Int? {
        variable(name).flatMap { Int($0) }.flatMap { (1...10_000).contains($0) ? $0 : nil }
    }

    private func size() -> (columns: Int, lines: Int)? {
        guard fixedWidth == nil else { return nil }
        for descriptor in [1, 2, 0] as [Int32] {
            var size = winsize()
            let request = UInt(TIOCGWINSZ)
            guard ioctl(descriptor, request, &size) == 0, size.ws_col > 0, size.ws_row > 0 else { continue }
            return (Int(size.ws_col), Int(size.ws_row))
        }
        return nil
    }

    /// Whether the terminal can do nothing but print.
    package var isDumb: Bool { environment["TERM"] == "dumb" }

    /// Whether a stream is written to in colour. The two are judged separately.
    package func color(for stream: Stream) -> Bool {
        switch colorChoice {
        case .always: return true
        case .never: return false
        case .auto:
            let isTTY = stream == .output ? isTTY.output : isTTY.error
            return isTTY && variable("NO_COLOR") == nil && !isDumb
        }
    }
}

extension Language {
    /// What the locale asks for: the first set of LC_ALL, LC_MESSAGES and LANG decides.
    package init(environment: [String: String]) {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        self.init(locale: locale ?? "")
    }
}
