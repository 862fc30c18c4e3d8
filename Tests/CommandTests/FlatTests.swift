import DeskModel
import DeskStore
import DeskTesting
import Glibc
import Testing

/// A desk that has run for years answers like one made this morning.
struct FlatTests {
    /// With `DESK_LARGE` set, a desk of a million tickets is looked at too, which takes some minutes.
    @Test(
        "a verb of the day reads the pages that are written down, and four times those of a small desk at most"
    )
    func pages() async throws {
        var desks = [try await FilledDesk(tickets: 1000), try await FilledDesk(tickets: 30_000)]
        if getenv("DESK_LARGE") != nil { desks.append(try await FilledDesk(tickets: 1_000_000)) }
        let kept = PageTable()
        var table = PageTable(lines: [])
        for line in FilledDesk.verbsOfTheDay {
            var pages: [Int] = []
            for desk in desks { pages.append(try await desk.work(line).pages) }
            for many in pages {
                let most = many == pages.last && pages.count == 3 && FilledDesk.steep[line] != nil ? 11 : 4
                #expect(pages[0] > 0 && many <= most * pages[0], "\(line): \(pages[0]) pages, then \(many)")
            }
            let written = kept.pages(of: line, after: table.lines.count)
            if pages.count == 2, written.count == 3 { pages.append(written[2]) }
            table.lines.append((line, pages))
            guard !Golden.isRecording else { continue }
            let isNear =
                written.count == pages.count && !zip(written, pages).contains { abs($0 - $1) > $0 / 10 + 3 }
            #expect(
                isNear,
                "\(line): .ci/pages says \(written), and it reads \(pages); make golden writes it anew")
        }
        if Golden.isRecording { #expect(PageTable.golden.difference(from: table.text) == nil) }
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

/// `.ci/pages`: how many pages each verb of the day reads on a thousand, thirty thousand and a million tickets.
struct PageTable {
    static let golden = Golden(".ci/pages")
    var lines: [(line: String, pages: [Int])]

    init(lines: [(String, [Int])]) { self.lines = lines }

    /// As it is kept.
    init() {
        lines = (PageTable.golden.read() ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            line in
            let words = line.split(separator: " ", omittingEmptySubsequences: true)
            let pages = words.prefix { Int($0) != nil }.compactMap { Int($0) }
            return (words.dropFirst(pages.count).joined(separator: " "), pages)
        }
    }

    /// What is kept of a line; some are run twice, so it is looked for in its place first.
    func pages(of line: String, after place: Int) -> [Int] {
        if lines.indices.contains(place), lines[place].line == line { return lines[place].pages }
        return lines.first { $0.line == line }?.pages ?? []
    }

    var text: String {
        let head = """
            # Pages that SQLite reads for each verb of the day on desks of 1,000, 30,000 and 1,000,000 tickets.
            # FlatTests hold them; DESK_LARGE=1 make golden writes them anew.

            """
        return head
            + lines.map { line, pages in
                pages.map { String(repeating: " ", count: max(0, 6 - String($0).count)) + String($0) }
                    .joined()
                    + "  \(line)\n"
            }.joined()
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

    /// What reads more than four times as much on a million tickets, a few hundred pages, and why.
    static let steep = [
        "queue list --reachable --limit 1 --at 2026-11-22T03:00:00Z":
            "looks through the windows of the queue",
        "queue stats --since 90d": "reads days, until each has every band",
        "queue stats --group-by day": "reads what happened in a month",
        "ticket search uzávěrce --org obec-7 --limit 3": "reads the numbers of one organisation's tickets",
        "desk topic list": "counts the queue",
    ]

    /// What people do by day, few rows at a time; `#` is the last ticket.
    static let verbsOfTheDay = [
        "queue list --limit 3", "queue list --mine --limit 3", "queue list --unowned --limit 3",
        "queue list --topic mzdy --limit 3", "queue list --org obec-7 --limit 3",
        "queue list --reachable --limit 1", "queue list --reachable --limit 1 --at 2026-11-22T03:00:00Z",
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
