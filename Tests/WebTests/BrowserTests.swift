import DeskTesting
import Foundation
import Subprocess
import Testing

/// The vendor's help pages in a real browser, behind a real web server, with real mail.
@Suite(.serialized) struct BrowserTests {
    /// What `make test-deps` installs.
    private static func has(_ needs: String...) -> Bool {
        needs.allSatisfy {
            BuiltTool.succeeds($0.hasPrefix("import ") ? "python3 -c '\($0)'" : "command -v \($0)")
        }
    }
    private static let canBrowse =
        has("chromium", "lighttpd", "openssl", "msmtp", "import aiosmtpd")
        && BuiltTool.succeeds("test -e /usr/lib/lighttpd/mod_openssl.so")

    private func run(_ script: String, _ words: [String]) async throws -> (status: Int32, text: String) {
        let programs = String(BuiltTool.path.dropLast("/desk".count))
        let result = try await Subprocess.run(
            .name("python3"),
            arguments: Arguments(
                ["-B", "\(Golden.root)/Tests/WebTests/Browser/\(script)", programs] + words),
            output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        return (result.terminationStatus.asShellTells, result.standardOutput + result.standardError)
    }

    @Test(
        .enabled(
            if: canBrowse, "needs Chromium, lighttpd with OpenSSL, msmtp and aiosmtpd: run make test-deps"),
        arguments: [[], ["noscript"]])
    func `everything the help pages say can be done with a browser`(words: [String]) async throws {
        let done = try await run("help_pages.py", words)
        #expect(done.status == 0, "\(done.text)")
    }

    @Test(arguments: ["lighttpd", "apache2", "nginx"])
    func `the manual's configuration of each web server serves the pages`(server: String) async throws {
        guard Self.has(server, "import aiosmtpd"), server != "nginx" || Self.has("fcgiwrap") else { return }
        let done = try await run("servers.py", [server, "\(Golden.root)/man/desk-web.8"])
        #expect(done.status == 0, "\(done.text)")
    }

    @Test func `the manual's ten lines of Python make a request`() async throws {
        guard Self.has("import aiosmtpd") else { return }
        let done = try await run("recipe.py", ["\(Golden.root)/man/desk-web.8"])
        #expect(done.status == 0 && done.text == "1\n", "\(done.text)")
    }

    @Test(.enabled(if: has("python3"), "needs python3"))
    func `the web is tried out in one command`() async throws {
        let done = try await run("trial.py", [])
        #expect(done.status == 0, "\(done.text)")
    }

    @Test(.enabled(if: has("python3"), "needs python3"))
    func `a file of 25 MiB takes 60 MB of memory at most on its way in`() async throws {
        let done = try await run("upload.py", [])
        let most = done.text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        try #require(done.status == 0 && most.count == 2, "\(done.text)")
        #expect(most[0] < 60_000 && most[1] < 100_000, "\(most)")
    }
}
