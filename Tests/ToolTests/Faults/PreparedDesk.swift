import DeskCore
import DeskMail
import DeskModel
import DeskStore
import DeskTesting
import Foundation

/// A small desk in which every changing verb has something to change, made once for all tests.
enum PreparedDesk {
    /// The password of Jan, Eva and Ida; Eva has forgotten it too often.
    static let password = "tři modré židle u okna"
    private static let made = Task { try await make() }

    /// The desk that copies are made of; nobody changes it.
    static func get() async throws -> Original { try await made.value }

    /// A desk, and the tokens that were issued in it.
    struct Original: Sendable {
        let fixture: InstalledDesk
        let tokens: [String: String]
    }

    private static func make() async throws -> Original {
        let fixture = try await InstalledDesk()
        let desk = fixture.desk
        var past = desk
        past.now = desk.now - 30 * 86_400
        // Dates of the desk are those of Prague.
        let since = String((past.now + 2 * 86_400).iso.prefix(10))
        // These are one's own.
        var tester = past
        tester.osUser = OperatingSystem.login(environment: [:], database: desk.database)
        try expect(await tester.run("desk text set uvod -m Dobrý"))
        try expect(await tester.run("queue view save vecerni --mine"))
        try expect(await past.run("desk price set fast 1500 CZK --from \(since)"))
        for line in lines("fixture") { try expect(await desk.run(line)) }
        for name in ["jan", "eva", "ida"] {
            let set = "account password set \(name)@kolin.example --password-stdin"
            try expect(await desk.run(set, stdin: password + "\n"))
        }
        for _ in 1...6 {
            await desk.run("account password verify eva@kolin.example --password-stdin", stdin: "wrong\n")
        }
        try expect(await past.run("account reset request eva@kolin.example --print"))
        var tokens = [
            "RESET": try expect(await desk.run("account reset request jan@kolin.example --print")).lines[0]
        ]
        try expect(await desk.run("account register start --org most --email o@most.example --name O"))
        try expect(await desk.run("account email change eva@kolin.example eva.nova@kolin.example"))
        for mail in try desk.deliverTokens() where !mail.token.isEmpty {
            switch mail.kind {
            case .registration: tokens["REGISTRATION"] = mail.token
            case .emailChangeConfirm: tokens["EMAIL-CHANGE"] = mail.token
            default: break
            }
        }
        try expect(await desk.run("desk consultant key add otto", stdin: key))
        let files = try TestFolder()
        try Data("nejde tisk\n".utf8).write(to: URL(filePath: files.path + "/log.txt"))
        for line in lines("tickets") {
            try expect(
                await desk.run(line.replacingOccurrences(of: "log.txt", with: files.path + "/log.txt")))
        }
        try expect(await past.run("ticket create --from jan@kolin.example --subject dávno"))
        try expect(await past.run("ticket resolve 12"))
        var colleague = desk
        colleague.osUser = "otto"
        try expect(await colleague.run("org administrator appoint kolin ota@kolin.example --reason odchod"))
        try expect(await desk.run("desk backup \(desk.folder)/backup"))
        return Original(fixture: fixture, tokens: tokens)
    }
}

extension PreparedDesk {
    /// A key of otto's, what ssh-keygen calls it, and one that nobody has.
    private static let key =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILq7q58LaxUIl7+tDyZvYLDYbrxYhipqD/ODbS3IpbC/"
    static let fingerprint = "SHA256:ndNc3/o0Caw4jcwut+zRI7MQPxNvzwOl6fX2zqJN3fc"
    static let otherKey =
        "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBKp8uYflb+yUJ4PtTg"
        + "Gt7xFpsLb+ZLl5/QFNcbn0P6kb7MRxVZF8jxIkTbeKGih2aTGWavngGy8/+InHNhR+Ko4=\n"

    /// Command lines that make the desk; `tickets` are numbered from 1.
    private static let scripts = [
        "fixture": """
        desk consultant create otto --name Otto --email otto@desk.example
        org create brno --name Brno --contract-email mzdy@brno.example
        org create most --name Most --contract-email mzdy@most.example
        org create plzen --name Plzeň --contract-email mzdy@plzen.example
        org create ostrava --name Ostrava --contract-email mzdy@ostrava.example
        org suspend ostrava --reason dluh --yes
        org contract-email add kolin druha@kolin.example
        account create eva@kolin.example --org kolin --name Eva --role administrator --no-password
        account create ida@kolin.example --org kolin --name Ida --role administrator --no-password
        account create ota@kolin.example --org kolin --name Ota --no-password
        account create cyril@kolin.example --org kolin --name Cyril
        account create pavel@kolin.example --org kolin --name Pavel --no-password
        account disable pavel@kolin.example --reason pauza
        account create bara@brno.example --org brno --name Bára --role administrator --no-password
        desk calendar add 2099-12-31 --reason inventura
        desk topic create Mzdy
        """,
        "tickets": """
        ticket create --from jan@kolin.example --subject první -m 'Nejde tisk'
        ticket create --from jan@kolin.example --subject druhý
        ticket take 2
        ticket create --from jan@kolin.example --subject třetí
        ticket give 3 otto
        ticket create --from jan@kolin.example --subject čtvrtý
        ticket ask 4 --missing
        ticket create --from jan@kolin.example --subject pátý
        ticket resolve 5 -m Hotovo
        ticket create --from jan@kolin.example --subject šestý
        ticket create --from jan@kolin.example --subject sedmý
        ticket merge 6 7
        ticket create --from jan@kolin.example --subject osmý --fast --accept-price 1500
        ticket create --from jan@kolin.example --subject devátý --attach log.txt
        ticket create --from jan@kolin.example --subject desátý
        ticket remote start 10 --session 1 --consent jan@kolin.example
        ticket create --from jan@kolin.example --subject jedenáctý
        ticket link 11 relates 1
        ticket receive 11 --from jan@kolin.example -m 'A tisk'
        ticket watch 11 eva@kolin.example
        """,
    ]

    private static func lines(_ script: String) -> [String] {
        scripts[script, default: ""].split(separator: "\n").map(String.init)
    }

    @discardableResult
    private static func expect(_ answer: Answer) throws -> Answer {
        guard answer.status == 0 else { throw Unprepared(description: "\(answer)") }
        return answer
    }

    private struct Unprepared: Error, CustomStringConvertible { let description: String }
}
