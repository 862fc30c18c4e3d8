import DeskModel
import DeskProcess
import Glibc
import SystemPackage

extension Terminal {
    /// Runs `body`, and shows what it prints in a pager where it is longer than the screen.
    ///
    /// Only on a terminal that can do more than print, and never under sudo, where a pager would hand its user the rights of another
    /// (CVE-2023-26604). A pager that is left early is a success; one that cannot be run is done without.
    package func paging(_ isWanted: Bool, _ body: (Terminal) throws -> Void) throws {
        guard isWanted, mayPage, isTTY.output, !isDumb, client != nil || !isUnderSudo && pager != nil else {
            return try body(self)
        }
        var holding = self
        holding.output = ByteSink()
        do {
            try body(holding)
        } catch {
            try write(bytes: holding.output.take())
            throw error
        }
        let bytes = holding.output.take()
        if let client, isLong(bytes) { return try client.page(bytes) }
        try page(bytes)
    }

    /// Shows an answer, in the pager where it is long and one can be run.
    func page(_ bytes: [UInt8]) throws {
        if client == nil, isLong(bytes), let pager, run(pager, showing: bytes) { return }
        try write(bytes: bytes)
        try flush()
    }

    private func isLong(_ bytes: [UInt8]) -> Bool { lines(in: bytes) > height - 1 }

    /// The command to page with, the first that is named: `DESK_PAGER`, `pager` of `desk.toml`, `PAGER`,
    /// `less`; nil for none.
    var pager: [String]? {
        let named = variable("DESK_PAGER").map(Terminal.words) ?? configuredPager
        let command = named ?? variable("PAGER").map(Terminal.words) ?? ["less"]
        return command.isEmpty || command == ["cat"] ? nil : command
    }

    /// The words of a command in an environment variable. No shell looks at it.
    static func words(_ command: String) -> [String] {
        command.utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }

    private func lines(in bytes: [UInt8]) -> Int {
        let width = max(width, 1)
        return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().reduce(0) {
            $0 + max(1, (DisplayWidth.of(Terminal.unstyled($1)) + width - 1) / width)
        }
    }

    /// A line without its styles, which take no cells.
    private static func unstyled(_ line: ArraySlice<UInt8>) -> String {
        var isStyle = false
        let bytes = line.filter { byte in
            if byte == 0x1B { isStyle = true }
            defer { if isStyle, byte == UInt8(ascii: "m") { isStyle = false } }
            return !isStyle
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the pager could be run; one that is left early was.
    private func run(_ command: [String], showing bytes: [UInt8]) -> Bool {
        guard let program = program(command[0]), let text = try? MemoryFile.holding(bytes) else {
            return false
        }
        let environment = environment.merging(["LESSSECURE": "1", "LESS": variable("LESS") ?? "FRX"]) { $1 }
        let end = try? Child.show(program, command, environment: environment, input: text.descriptor.rawValue)
        return end != nil
    }

    /// The file that the first word of a command names.
    func program(_ word: String) -> String? {
        Child.file(word, in: variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin")
    }
}
