import DeskModel
import DeskTesting
import Foundation
import Testing

/// A desk on which everything has happened that a ticket can tell of.
func busyDesk() async throws -> TestDesk {
    var desk = try await ticketDesk()
    let elsewhere = try TestFolder()
    defer { withExtendedLifetime(elsewhere) {} }
    let file = elsewhere.path + "/protokol.txt"
    try Data("chyba 17\n".utf8).write(to: URL(fileURLWithPath: file))
    let other = elsewhere.path + "/snímek.png"
    try Data([0x89, 0x50, 0x4E, 0x47]).write(to: URL(fileURLWithPath: other))
    let lines = [
        "desk consultant create eva2 --name 'Eva \"Malá\"' --email eva@podpora.example",
        "desk consultant create ida --name Ida --email ida@podpora.example",
        "desk topic create mzdy", "desk topic create staré", "desk topic disable staré",
        "desk calendar add 2026-12-28 --reason Inventura", "desk rule set target.standard 6h",
        "desk price set fast 1500 CZK --from today", "desk price set fast 1700.50 CZK --from 2027-01-01",
        "account create petr@kolin.example --org kolin --name 'Petr Malý' --no-password --phone '+420 777 123 456'",
        "account create olga@kolin.example --org kolin --name Olga --no-password",
        "account disable olga@kolin.example --reason 'na dovolené'",
        "account create gone@kolin.example --org kolin --name Zmizelá --no-password",
        "org create opava --name Opava --contract-email mzdy@opava.example --contract-email ucto@opava.example --ico 44992785",
        "org suspend opava --reason 'neplatí' --yes",
        "ticket create --from petr@kolin.example --subject 'Nejde tisk' -m 'Řádek jedna' --error 'E17' --steps 'Tisk' "
            + "--attach \(file) --available 'Mon-Fri 8-11' --available '2026-12-01 13:00-15:30' --topic mzdy --deadline 2026-12-01",
        "ticket create --from petr@kolin.example --subject 'Druhý' -m x --fast --accept-price 1500",
        "ticket create --from gone@kolin.example --subject 'Třetí' -m 'Zmizelá píše' --attach \(other) --phone 123456789",
        "ticket create --from petr@kolin.example --subject 'Čtvrtý' -m x",
        "ticket create --from petr@kolin.example --subject 'Pátý' -m x",
        "ticket take 1", "ticket call 1 --result voicemail -m vzkaz",
        "ticket note 1 -m 'jen pro nás'",
        "ticket reply 1 -m 'Zkuste verzi 8.1.' --wait --attach \(other)",
        "ticket remote start 1 --session 'R 12' --consent petr@kolin.example",
        "ticket time 1 25m --billable -m práce", "ticket time 1 5m",
        "ticket attachment remove 1 1 --reason 'rodné číslo'",
        "ticket fast waive 2 --reason 'naše chyba' --yes", "ticket take 2 --as eva2",
        "ticket link 4 relates 3", "ticket link 5 blocks 1", "ticket give 4 ida", "ticket merge 5 4 --yes",
        "desk consultant disable ida",
    ]
    for (index, line) in lines.enumerated() {
        desk.now = desk.now + Int64(index % 3) * 61
        let done = await desk.run(line)
        try #require(done.status == 0, "\(done)")
    }
    desk.now = desk.now + 3600
    let mail =
        "From: Petr <petr@kolin.example>\r\nTo: podpora@podpora.example\r\nSubject: Dopis\r\n"
        + "Message-ID: <dopis-1@kolin.example>\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\n\r\nNejde to.\r\n"
    let heard = await desk.run("ticket ingest", stdin: mail)
    try #require(heard.status == 0, "\(heard)")
    for line in [
        "ticket receive 1 --from petr@kolin.example -m 'Pořád ne.'", "ticket remote stop 1 -m 'Nic'",
        "ticket reply 3 -m Hotovo --resolve", "ticket close 3",
        "account erase gone@kolin.example --reason žádost --yes",
    ] {
        desk.now = desk.now + 600
        let done = await desk.run(line)
        try #require(done.status == 0, "\(done)")
    }
    return desk
}

extension TestDesk {
    /// What lies in a folder of this desk's: each file's bytes, by its path; the heading aside, which tells the time.
    func contents(of name: String) throws -> [String: Data] {
        let path = "\(folder)/\(name)"
        var found: [String: Data] = [:]
        for file in try FileManager.default.subpathsOfDirectory(atPath: path) where file != "desk.json" {
            found[file] = FileManager.default.contents(atPath: "\(path)/\(file)")
        }
        return found
    }

    /// The objects of a file of a folder, one a line.
    func lines(of name: String) throws -> [JSON] {
        let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        return try text.split(separator: "\n").map { try JSON.parse(Array($0.utf8)) }
    }
}
