import DeskTesting
import Foundation
import Testing

/// Ctrl-Z in what a tool leaves the terminal to.
@Suite(.serialized, .enabled(if: TerminalWindow.canOpen))
struct StopKeyTests {
    private func fixture() async throws -> InstalledDesk {
        let fixture = try await InstalledDesk()
        await fixture.desk.run(
            "ticket create --from jan@kolin.example --subject Pásky -m 'první\ndruhý\ntřetí'")
        return fixture
    }

    private func script(_ text: String, in fixture: InstalledDesk) throws -> String {
        let path = fixture.desk.folder + "/script"
        try Data("#!/bin/bash\n\(text)\n".utf8).write(to: URL(filePath: path))
        chmod(path, 0o700)
        return path
    }

    @Test func `an editor that is stopped stops its command too, and both go on together`() async throws {
        let fixture = try await fixture()
        let editor = try script(#"echo editing; read word; echo "$word" >"$1""#, in: fixture)
        try await TerminalWindow.open(on: fixture) { window in
            try await window.type("EDITOR=\(editor) ticket note 1\n")
            try await window.wait { $0.contains("editing") }
            try await window.press("C-z")
            try await window.wait { $0.contains { $0.contains("Stopped") } && $0.contains("ready$") }
            try await window.type("fg\n")
            try await window.wait { $0.contains { $0.hasSuffix("ticket note 1") && !$0.contains("Stopped") } }
            try await window.type("Hotovo\n")
            try await window.wait { $0.contains("noted on ticket 1") }
        }
        #expect(await fixture.desk.run("ticket show 1").stdout.contains("Hotovo"))
    }

    /// As `less` does, when it must not start a shell.
    @Test func `a pager that ignores the key is not left alone with the terminal`() async throws {
        let fixture = try await fixture()
        let pager = try script("trap '' TSTP; cat >/dev/null; echo paging; read word </dev/tty", in: fixture)
        try await TerminalWindow.open(on: fixture) { window in
            try await window.resize(columns: 80, lines: 8)
            try await window.type("DESK_PAGER=\(pager) ticket show 1; echo 'it came to' $?\n")
            try await window.wait { $0.contains("paging") }
            try await window.press("C-z")
            try await window.type("\n")
            let end = try await window.wait { $0.contains { $0.hasPrefix("it came to") } }
            #expect(end.contains("it came to 0") && !end.contains { $0.contains("Stopped") }, "\(end)")
        }
    }
}
