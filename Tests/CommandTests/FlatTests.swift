import DeskModel
import DeskStore
import DeskTesting
import Testing

/// A desk that has run for years answers like one made this morning.
struct FlatTests {
    @Test(
        "a verb of the day reads four times the pages on thirty thousand tickets that it reads on a thousand, at most"
    )
    func pages() async throws {
        let small = try await FilledDesk(tickets: 1000)
        let large = try await FilledDesk(tickets: 30_000)
        for line in FilledDesk.verbsOfTheDay {
            let few = try await small.work(line).pages
            let many = try await large.work(line).pages
            #expect(few > 0 && many <= 4 * few, "\(line): \(few) pages, then \(many)")
        }
    }

    @Test("what looks at the whole desk does so in a copy, and reads as little of the desk that others use")
    func housekeeping() async throws {
        let small = try await FilledDesk(tickets: 1000)
        let large = try await FilledDesk(tickets: 30_000)
        for line in [
            "desk check", "desk doctor", "desk backup FOLDER/backup", "desk export FOLDER/export",
            "account create nikdo@obec10.example --org obec-9 --name Nikdo --no-password",
            "account erase nikdo@obec10.example --reason omyl --yes",
        ] {
            let few = try await small.work(line, finding: true).pages
            let many = try await large.work(line, finding: true).pages
            #expect(few > 0 && many <= 2 * few, "\(line): \(few) pages, then \(many)")
        }
    }

    @Test("no statement of a verb of the day walks through all of what grows, or sorts it, but for a reason")
    func plans() async throws {
        let desk = try await FilledDesk(tickets: 1000)
        var known: Set<String> = []
        var excuses = Set(FilledDesk.excused.map(\.statement))
        for line in FilledDesk.verbsOfTheDay {
            for statement in try await desk.work(line).statements where known.insert(statement).inserted {
                guard
                    let step = desk.plan(of: statement).first(where: { FilledDesk.isHeavy($0, in: statement) }
                    )
                else { continue }
                if let excuse = FilledDesk.excused.first(where: { statement.contains($0.statement) }) {
                    excuses.remove(excuse.statement)
                    continue
                }
                Issue.record("\(line): \(step): \(statement)")
            }
        }
        #expect(excuses.isEmpty, "no longer needed: \(excuses)")
    }
}

/// A desk with tickets of five years, of which three in a hundred stand in the queue.
struct FilledDesk {
    private let desk: TestDesk
    private let workload: Workload

    /// The last ticket that came, which no one has.
    private let number: String

    init(tickets: Int) async throws {
        desk = try TestDesk(at: "2026-11-23T09:00:00Z")
        try Workload.fill(desk.database, tickets: tickets, at: desk.now)
        workload = Workload(in: desk.folder)
        let made = await desk.run(
            "ticket create --from ucetni9@obec10.example --subject Uzávěrka -m 'Nejde.' -q")
        number = try #require(made.lines.last, "\(made)")
    }

    /// What a command line makes SQLite do; it must end well.
    func work(_ line: String, finding: Bool = false) async throws -> (pages: Int, statements: [String]) {
        let line = line.replacing("#", with: number).replacing("FOLDER", with: desk.folder)
        return try await workload.during {
            let answer = await desk.run(line)
            try #require(
                answer.status == 0 || finding && answer.status == 1,
                "\(line): \(answer.status) \(answer.stderr)")
        }
    }

    func plan(of statement: String) -> [String] { workload.plan(of: statement) }

    /// Whether a step looks at every row of something that grows, or sorts. A walk in the order of an index that
    /// ends after so many rows does not.
    static func isHeavy(_ step: String, in statement: String) -> Bool {
        if step.contains("TEMP B-TREE") || step.contains("AUTOMATIC") || step.contains("no plan") {
            return true
        }
        guard step.starts(with: "SCAN "), !step.contains("VIRTUAL TABLE") else { return false }
        let table = step.split(separator: " ")[1]
        let isBounded = statement.contains("LIMIT ") && !statement.contains("LIMIT -1")
        return growing.contains(String(table)) && !isBounded
    }

    private static let growing: Set = [
        "account", "appointment", "attachment", "audit", "auditChange", "call", "comment", "contractEmail",
        "found",
        "mailMessage", "measure", "organisation", "outbox", "remoteSession", "ticket", "ticketLink",
        "ticketMerge",
        "ticketPause", "ticketWatcher",
        "ticketWindow", "timeEntry", "token",
    ]

    /// Parts of statements that may look at all of something or sort it, and why.
    static let excused: [(statement: String, why: String)] = [
        ("WITH link AS", "sorts the links of one ticket"),
        ("FROM ticketWatcher JOIN account", "sorts those who read one ticket along"),
        ("AS contractEmails", "sorts the contract emails of one organisation"),
        ("AND organisation.code = :code ORDER BY account.emailKey", "sorts the people of one organisation"),
        (
            "FROM audit LEFT JOIN account ON account.id = audit.actingForId",
            "sorts what happened to one thing"
        ),
    ]

    /// What people do by day, few rows at a time; `#` is the last ticket.
    static let verbsOfTheDay = [
        "queue list --limit 3", "queue list --mine --limit 3", "queue list --unowned --limit 3",
        "queue list --topic mzdy --limit 3", "queue list --org obec-7 --limit 3",
        "queue list --reachable --limit 1",
        "queue stats", "queue stats --since 90d", "queue stats --group-by day", "queue board -o -",
        "queue call --limit 3", "queue call --within 3d --limit 3",
        "queue explain #", "queue forecast #", "queue next",
        "queue next --topic mzdy",
        "ticket list --limit 3", "ticket list --state all --limit 3", "ticket list --state closed --limit 3",
        "ticket list --owner me --limit 3", "ticket list --owner none --state all --limit 3",
        "ticket list --org obec-7 --limit 3", "ticket list --org obec-7 --state all --limit 3",
        "ticket list --topic mzdy --limit 3", "ticket list --lane fast --state all --limit 3",
        "ticket list --requester ucetni7@obec8.example --limit 3",
        "ticket show #", "ticket brief #", "ticket history #",
        "ticket search uzávěrce --limit 3", "ticket search uzávěrce --org obec-7 --limit 3",
        "ticket create --from ucetni7@obec8.example --subject 'Nejde tisk' -m 'Po potvrzení.'",
        "ticket take #", "ticket reply # -m 'Zkuste to teď.'", "ticket note # -m 'Volat odpoledne.'",
        "ticket ask # -m 'Jaká verze?'", "ticket receive # -m 'Sedm.' --from ucetni9@obec10.example",
        "ticket release #",
        "ticket take #", "ticket edit # --subject 'Jiný předmět'", "ticket time # 15m",
        "ticket link # relates 7",
        "ticket available # 'Mon 8-9'", "ticket call # --result reached",
        "ticket resolve # -m 'Opraveno.'", "ticket reopen # --reason omyl", "ticket close #",
        "org list --limit 3", "org show obec-7", "account list --limit 3",
        "account list --org obec-7 --limit 3",
        "account show ucetni7@obec8.example", "account history ucetni7@obec8.example",
        "account reset request ucetni7@obec8.example",
        "desk mail list --limit 3", "desk mail list --state queued --limit 3", "desk audit list --limit 3",
        "desk consultant list", "desk topic list", "desk rule list",
    ]
}
