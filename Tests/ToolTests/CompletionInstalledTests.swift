import DeskTesting
import Foundation
import Testing

/// The scripts as they are installed, for somebody who comes to a shared desk by sudo: no desk of their own, nothing
/// in their environment.
@Suite(.enabled(if: SharedDesk.obstacle == nil, "\(SharedDesk.obstacle ?? "")"), .serialized)
struct CompletionInstalledTests {
    /// What is typed, and what Tab makes of it where only one thing may follow.
    private static let typed = [
        ("account show ja", "jana@kolin.example"), ("org show k", "kolin"), ("ticket show ", "1"),
        ("queue --requester ja", "jana@kolin.example"), ("desk account show ja", "jana@kolin.example"),
        ("desk rule show token.res", "token.reset"), ("ticket cre", "create"),
        ("queue mor", "morning"), ("queue --columns pos", "position"),
    ]

    /// A shared machine with a ticket on its desk, and the scripts where `make install` puts them.
    private func machine() async throws -> (SharedDesk, TestFolder) {
        let machine = try await ElsewhereTests.machine()
        let made = try await machine.run(
            as: "eva", "ticket create --from jana@kolin.example --subject Tisk -m Nejde")
        #expect(made.status == 0, "\(made)")
        let view = try await machine.run(as: "eva", "queue view save morning --mine")
        #expect(view.status == 0, "\(view)")
        let folder = try TestFolder()
        let products = URL(filePath: BuiltTool.path).deletingLastPathComponent().path
        let installed = try await BuiltTool.shell(
            """
            make -s -C '\(Golden.root)' SWIFT=: RELEASE='\(products)' DESTDIR='\(folder.path)' install &&
            ln -s usr/local/share/zsh/site-functions completions && chmod -R a+rX .
            """, in: folder.path)
        #expect(installed.status == 0, "\(installed)")
        return (machine, folder)
    }

    @Test func `bash offers what the desk knows to whoever comes by sudo, and nothing to a stranger`()
        async throws
    {
        let (machine, folder) = try await machine()
        let script = """
            cat >ask.bash <<'end'
            tool=${1%% *}
            . "$2/usr/local/share/bash-completion/completions/$tool"
            [[ $(complete -p "$tool") == *" -F _$tool "* ]] || echo not registered
            COMP_LINE=$1 COMP_POINT=${#1}
            read -ra COMP_WORDS <<<"$1"
            [[ $1 == *' ' ]] && COMP_WORDS+=("")
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _$tool "$tool" "" ""
            printf '%s\\n' "${COMPREPLY[@]}"
            end
            """
        try await machine.run(as: "root", script)
        for (line, offered) in Self.typed {
            let answer = try await machine.run(as: "eva", "bash ask.bash '\(line)' '\(folder.path)'")
            #expect(answer.stdout.split(whereSeparator: \.isWhitespace) == [Substring(offered)], "\(answer)")
            #expect(answer.stderr.isEmpty, "\(answer)")
        }
        // Asked without a password to be typed, and not even that it was asked is told.
        let stranger = try await machine.run(
            as: "stranger", "bash ask.bash 'account show ja' '\(folder.path)' </dev/null")
        #expect(stranger.stdout.allSatisfy(\.isWhitespace) && stranger.stderr.isEmpty, "\(stranger)")
        let denied = try await machine.run(as: "vera", "desk audit list --json")
        #expect(!denied.stdout.contains("denied"), "\(denied)")
        try await machine.run(as: "root", "rm ask.bash")
    }

    @Test(.enabled(if: access("/usr/bin/fish", X_OK) == 0, "needs fish"))
    func `fish does`() async throws {
        let (machine, folder) = try await machine()
        try await machine.run(as: "root", "install -d -o eva -m 700 home")
        for (line, offered) in Self.typed {
            let answer = try await machine.run(
                as: "eva", "export HOME=$PWD/home; exec fish -c 'complete -C \"\(line)\"'",
                ["XDG_DATA_DIRS": "\(folder.path)/usr/local/share:/usr/share"])
            let words = answer.stdout.split(separator: "\n").compactMap { $0.split(separator: "\t").first }
            #expect(words == [Substring(offered)], "\(answer)")
        }
    }

    @Test(.enabled(if: access("/usr/bin/zsh", X_OK) == 0, "needs zsh"))
    func `zsh does`() async throws {
        let (machine, folder) = try await machine()
        let driver = try #require(Golden("Tests/ManualTests/Shells/tab.zsh").read())
        try await machine.run(as: "root", "cat >tab.zsh; chmod 644 tab.zsh", stdin: driver)
        let lines = Self.typed.map { "'\($0.0)'" }.joined(separator: " ")
        let answer = try await machine.run(
            as: "eva", "zsh -f tab.zsh zsh /usr/local/bin '\(folder.path)' \(lines)")
        let wanted = Self.typed.map { typed in
            let words = typed.0.split(separator: " ", omittingEmptySubsequences: false).dropLast()
            return words.joined(separator: " ") + " \(typed.1) "
        }
        #expect(answer.stdout.split(separator: "\n").map(String.init) == wanted, "\(answer)")
    }
}
