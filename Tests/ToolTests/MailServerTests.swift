import DeskModel
import DeskTesting
import Foundation
import Subprocess
import Testing

/// The whole way of a mail: outbox, deliverer, msmtp, SMTP on loopback, Python's parser.
@Suite struct MailServerTests {
    /// Whether Python's aiosmtpd and msmtp are here; `make test-deps` installs both.
    private static let isPossible: Bool = {
        let places: [String] = ["/usr/bin/msmtp", "/usr/local/bin/msmtp"]
        let found = places.contains { access($0, X_OK) == 0 }
        return found && system("python3 -c 'import aiosmtpd' 2>/dev/null") == 0
    }()

    /// Makes the server on `port` the desk's; the file `last` keeps what it was given last.
    private func configure(_ desk: TestDesk, port: String) throws {
        let folder = desk.folder + "/.config/desk"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let command =
            "tee $0/last | msmtp --host=127.0.0.1 --port=\(port) --from=podpora@vendor.example --read-recipients -i"
        try Data(
            """
            mailer = ["/bin/sh", "-c", "\(command)", "\(desk.folder)"]
            from = "Zákaznická podpora <podpora@vendor.example>"

            """.utf8
        ).write(to: URL(fileURLWithPath: folder + "/desk.toml"))
        chmod(folder + "/desk.toml", 0o600)
    }

    private func token(_ desk: TestDesk) throws -> String {
        let text = try String(contentsOfFile: desk.folder + "/last", encoding: .utf8)
        return try #require(
            text.split(separator: "\n").map(String.init).first {
                $0.utf8.count == 43 && !$0.contains(" ") && !$0.contains(":")
            })
    }

    /// T16, T18: what goes where when a login changes, as the recipients' server sees it.
    @Test(.enabled(if: isPossible, "needs Python's aiosmtpd and msmtp: run make test-deps"))
    func `a change of address is proved from the new one, and both are told`() async throws {
        let fixture = try await InstalledDesk()
        let desk = fixture.desk
        let script = Golden.root + "/Tests/DeskMailTests/SMTP/receive.py"
        let heard = try await Subprocess.run(
            .name("python3"), arguments: ["-B", script], input: .inputWriter, output: .sequence,
            error: .discarded
        ) { execution in
            var lines: [String] = []
            for try await line in execution.standardOutput.strings() {
                let line = line.split(separator: "\n").first.map(String.init) ?? ""
                if lines.isEmpty {
                    try configure(desk, port: line)
                    // Typed otherwise than it is stored: the mail goes to the stored spelling.
                    await desk.run("account reset request JAN@KOLIN.example")
                    #expect(await desk.run("desk mail deliver").stdout == "sent 1, deferred 0, parked 0\n")
                    await desk.run("account email change jan@kolin.example jan.novy@kolin.example")
                    #expect(await desk.run("desk mail deliver").stdout == "sent 1, deferred 0, parked 0\n")
                    let confirmed = await desk.run(
                        "account email confirm --token-stdin", stdin: try token(desk) + "\n")
                    #expect(confirmed.status == 0, "\(confirmed)")
                    #expect(await desk.run("desk mail deliver").stdout == "sent 2, deferred 0, parked 0\n")
                    try await execution.standardInputWriter.finish()
                }
                lines.append(line)
            }
            return lines
        }.closureResult
        let mails = try heard.dropFirst().map { try JSON.parse(Array($0.utf8)) }
        #expect(
            mails.map { $0["recipients"][0] } == [
                "jan@kolin.example", "jan.novy@kolin.example", "jan.novy@kolin.example", "jan@kolin.example",
            ])
        #expect(mails.allSatisfy { $0["recipients"].elements.count == 1 && $0["defects"] == JSON.array([]) })
        #expect(await desk.run("account list -q").stdout == "jan.novy@kolin.example\n")
        // Redeeming logs nobody in.
        #expect(await desk.run("account show jan.novy@kolin.example --json").json["lastLoginAt"] == .null)
    }
}
