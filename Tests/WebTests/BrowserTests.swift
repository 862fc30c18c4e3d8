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
}
