import DeskModel
import DeskTesting
import Foundation
import Testing

/// A spreadsheet of tickets, moved.
@Suite struct SheetTests {
    static let flags =
        "--map Číslo=id --map Založeno=created --map Předmět=subject --map Od=requester --map Stav=state"
        + " --map Řešitel=owner --map Popis=description --map Telefon=phone --map Firma=organisation --map Jméno=name"
        + " --map Odpověď=comment --map Kdy=at --map Kdo=author --map Druh=kind --map Téma=topic --map Chyba=error"

    /// Forty tickets with their odd ones; with `more` one that is new and one that has an answer more.
    static func table(more: Bool = false) -> String {
        var rows = [
            "Číslo;Založeno;Předmět;Od;Jméno;Firma;Telefon;Stav;Řešitel;Téma;Popis;Chyba;Kraj;Odpověď;Kdy;Kdo;Druh"
        ]
        func add(_ cells: String...) {
            let all = cells + Array(repeating: "", count: 17 - cells.count)
            rows.append(
                all.map { $0.contains(";") || $0.contains("\n") ? "\"\($0)\"" : $0 }.joined(separator: ";"))
        }
        for id in 1...30 {
            add(
                String(id), "\(id % 28 + 1).10.2026 8:\(id < 10 ? "0" : "")\(id)", "Věc \(id)",
                "u\(id % 7)@obec\(id % 3).example",
                "Uživatel \(id % 7)", "", "", ["Nový", "vyřešeno", "uzavřeno", "čeká"][id % 4],
                id % 4 == 0 ? "" : "eva@podpora.example", id % 2 == 0 ? "Mzdy" : "", "Popis \(id)")
        }
        // The same firm by two people, without an address, and by phone alone.
        add("31", "2026-11-01", "Bez adresy", "", "Karel Novák", "Firma s.r.o.", "+420 777 123 456", "Nový")
        add(
            "32", "2026-11-02 07:30:00", "Bez adresy", "", "Karel Novák", "Firma s.r.o.", "+420 608 000 111",
            "Nový")
        add("33", "2026-11-03T10:00:00Z", "", "", "", "", "+420 321 000 222", "Nový")
        add("34", "2026-11-03T10:00:00+02:00", "Nikdo", "", "", "", "", "zrušeno dodavatelem")
        add("35", "2026-03-29 02:30", "Hodina, která nebyla", "jana@seznam.cz", "", "", "", "uzavřeno")
        add(
            "36", "20.11.2026 9:00", "Vlákno", "Jana Nováková <Jana@Kolin.example>", "", "Město Kolín", "",
            "čeká", "eva@podpora.example",
            "Mzdy", "První řádek;\ndruhý", "E17", "Středočeský", "Zkuste verzi 8.1.", "20.11.2026 10:00",
            "eva@podpora.example", "reply")
        add(
            "36", "", "", "", "", "", "", "", "", "", "", "", "", "jen pro nás", "20.11.2026 10:05", "ida",
            "note")
        add(
            "36", "", "", "", "", "", "", "", "", "", "", "", "", "Pořád ne.", "20.11.2026 12:00",
            "jana@kolin.example", "")
        if more {
            add(
                "36", "", "", "", "", "", "", "", "", "", "", "", "", "A teď ano.", "22.11.2026 12:00",
                "jana@kolin.example", "")
        }
        for id in 37...40 {
            add(String(id), "2026-11-04 08:00", "Další \(id)", "u1@obec1.example", "", "", "", "Nový")
        }
        if more { add("41", "2026-11-22 08:00", "Nový v neděli", "u1@obec1.example", "", "", "", "Nový") }
        return "\u{FEFF}" + rows.joined(separator: "\r\n") + "\r\n"
    }

    @Test func `a spreadsheet comes over with every column, time and word`() async throws {
        let move = try Move()
        try move.write("požadavky.csv", Self.table())
        let done = try await move.convert("csv", Self.flags + " --state 'čeká=waiting'")
        #expect(done.status == 0, "\(done)")
        #expect(done.stdout.contains("tickets 40"), "\(done)")
        #expect(
            done.stderr.contains(
                "požadavky.csv, line 35 (csv:34): the state 'zrušeno dodavatelem' is not known"))
        // Times with and without zone, a day alone, and one that clocks skip.
        let times = try ["1", "31", "32", "33", "34", "35"].map { try move.ticket($0)["createdAt"] }
        #expect(
            times == [
                "2026-10-02T06:01:00Z", "2026-10-31T23:00:00Z", "2026-11-02T06:30:00Z",
                "2026-11-03T10:00:00Z",
                "2026-11-03T08:00:00Z", "2026-03-29T01:00:00Z",
            ])
        let thread = try move.ticket("36")
        #expect(
            thread["description"] == "První řádek;\ndruhý\n\nKraj: Středočeský"
                && thread["errorMessage"] == "E17")
        #expect(thread["comments"].elements.map { $0["kind"] } == ["reply", "note", "customer"])
        #expect(thread["comments"].elements.map { $0["author"] } == ["eva", "ida", "Jana@Kolin.example"])
        #expect(thread["topic"] == "Mzdy" && thread["state"] == "waiting" && thread["owner"] == "eva")
        // Two people of one name without an address are two, and who has a phone alone can be called.
        let accounts = try move.lines("accounts")
        let karels = accounts.filter { $0["name"] == "Karel Novák" }
        #expect(
            karels.count == 2
                && karels.allSatisfy { $0["state"] == "disabled" && $0["organisation"] == "firma-s-r-o" })
        #expect(accounts.contains { $0["phone"] == "+420 321 000 222" })
        #expect(try move.ticket("34")["requester"] == "unknown@csv.invalid")
        let jana = try #require(accounts.first { $0["email"] == "jana@seznam.cz" })
        #expect(jana["organisation"] == "csv-others")
        let desk = try await move.desk()
        let shown = await Move.shown(["csv:36", "csv:33", "csv:34"], desk)
        let difference = Golden("Tests/ConvertTests/Shown/csv.txt").difference(from: shown)
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func `a second conversion is the same, and a later one brings what has changed`() async throws {
        let move = try Move()
        let flags = Self.flags + " --state 'čeká=waiting'"
        try move.write("t.csv", Self.table())
        #expect(try await move.convert("csv", flags).status == 0)
        try await move.expectRepeatable(
            "csv", flags, later: { try move.write("t.csv", Self.table(more: true)) }, brings: 2)
    }

    @Test func `what cannot be read is told with its row, and stops all unless it is passed over`()
        async throws
    {
        let move = try Move()
        let text =
            "id,created,subject,requester\n1,2026-01-01,A,a@b.example\n2,včera,B,a@b.example\n,2026-01-01,C,\n"
        try move.write("t.csv", text + "1,2026-01-01,D,a@b.example\n4,2026-01-01,\"E")
        let done = try await move.convert("csv")
        #expect(
            done.status == 65 && done.stderr.contains("t.csv, line 3: 'created' is not a time: \"včera\""),
            "\(done)")
        #expect(
            done.stderr.contains("line 4: 'id' is missing")
                && done.stderr.contains("line 5 (csv:1): this ticket has come before"))
        #expect(done.stderr.contains("line 6") && done.stderr.contains("4 things could not be converted"))
        #expect(!FileManager.default.fileExists(atPath: move.folder + "/out"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: move.folder) == ["export"])
        let partly = try await move.convert("csv", "--on-error continue")
        #expect(
            partly.status == 7 && partly.stdout == "converted organisations 1, accounts 1, tickets 1\n",
            "\(partly)")
        #expect(try await move.convert("csv").status == 73)
        #expect(try await move.convert("csv", from: "nowhere", to: "new").status == 66)
        try move.write("t.csv", "a,b\n1,2\n")
        let nothing = try await move.convert("csv", "--json", to: "new")
        #expect(nothing.status == 65 && nothing.stderr.contains("--map"), "\(nothing)")
    }

    @Test(arguments: [
        "csv a b --zone Mars/Olympus", "csv a b --map x=y", "csv a b --state x=y", "rt a b --own x@y.example",
        "mbox a b", "zammad a b --map x=id", "csv a b --source 'R T'", "mbox a b --own 'není nic' ",
        "trac a b",
        "mbox a b --own x@y.example --open-since včera", "csv a",
    ])
    func `a command line that cannot be meant is refused before anything is read`(line: String) async throws {
        let move = try Move()
        let done = try await move.convert("", "", from: "", to: line)
        #expect([64, 65].contains(done.status) && !done.stderr.isEmpty, "\(done)")
    }
}
