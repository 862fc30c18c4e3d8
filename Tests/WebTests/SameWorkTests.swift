import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import DeskWeb
import Foundation
import Testing

/// Whatever is known of an address, a code or an organisation, a form that anybody may send costs the same work:
/// statements, rows, syncs, mails, hashes and system calls are counted, and no time is taken (T7, T14).
@Suite(.serialized) struct SameWorkTests {
    /// A form, and what it is sent with.
    struct Question: Sendable, CustomTestStringConvertible {
        let path: String
        let kinds: [String: String]
        let fields: @Sendable (String) -> [(String, String)]
        var testDescription: String { path }
    }

    private static let new = "tři modré židle u okna"
    static let questions = [
        Question(
            path: "/login",
            kinds: [
                "wrong": "jan@kolin.example", "often wrong": "vit@kolin.example",
                "unknown": "nikdo@nikde.example",
                "disabled": "eda@kolin.example",
                "invited": "iva@kolin.example", "suspended": "ota@brno.example",
                "locked": "zdena@kolin.example",
            ], fields: { [("email", $0), ("password", "špatné heslo špatné")] }),
        Question(
            path: "/reset",
            kinds: [
                "known": "jan@kolin.example", "unknown": "nikdo@nikde.example",
                "disabled": "eda@kolin.example",
                "invited": "iva@kolin.example", "suspended": "ota@brno.example",
            ], fields: { [("do", "ask"), ("email", $0)] }),
        Question(
            path: "/registration",
            kinds: ["free": "plzen", "taken": "kolin", "unknown": "nikde", "suspended": "brno"],
            fields: {
                [("do", "ask"), ("organisation", $0), ("name", "Iva"), ("email", "iva@kolin.example")]
            }),
        Question(
            path: "/registration", kinds: ["unknown": "UNKNOWN", "void": "VOID", "of another": "RESET"],
            fields: { [("do", "set"), ("token", $0), ("password", new), ("passwordAgain", new)] }),
        Question(
            path: "/invitation", kinds: ["unknown": "UNKNOWN", "void": "VOID", "expired": "EXPIRED"],
            fields: { [("do", "set"), ("token", $0), ("password", new), ("passwordAgain", new)] }),
        Question(
            path: "/email", kinds: ["unknown": "UNKNOWN", "void": "VOID", "of another": "RESET"],
            fields: { [("token", $0)] }),
    ]

    /// A desk with an address of every kind, whose web is served by whoever runs the tests, too; and codes.
    private func fixture() async throws -> (web: WebDesk, codes: [String: String]) {
        var web = try await WebDesk()
        let login = OperatingSystem.login(environment: [:], database: web.desk.database)
        let password = WebDesk.password + "\n"
        for line in [
            "desk rule set lock.free 20", "desk rule set web.attempts 100000",
            "desk consultant create \(login) --name Server --email server@podpora.example --role web",
            "org create plzen --name Plzeň --contract-email mzdy@plzen.example",
            "account create eda@kolin.example --org kolin --name Eda --password-stdin",
            "account create iva@kolin.example --org kolin --name Iva --no-password",
            "account create zdena@kolin.example --org kolin --name Zdena --password-stdin",
            "account create vit@kolin.example --org kolin --name Vít --password-stdin",
            "account disable eda@kolin.example --reason Odešel", "org suspend brno --reason Dluh --yes",
        ] {
            let done = await web.desk.run(line, stdin: password)
            try #require(done.status == 0, "\(done)")
        }
        try web.desk.change { sql in
            let zdena = try sql.knownAccount(EmailAddress("zdena@kolin.example"), within: .everything)
            try sql.setFailures(100, lockedUntil: web.desk.now + 90 * 86_400, account: zdena.id)
            let vit = try sql.knownAccount(EmailAddress("vit@kolin.example"), within: .everything)
            try sql.setFailures(30, lockedUntil: nil, account: vit.id)
        }
        func code(_ email: String) async -> String {
            await web.desk.run("account reset request \(email) --print").lines[0]
        }
        let (void, expired) = (await code("jan@kolin.example"), await code("eva@kolin.example"))
        web.desk.now = web.desk.now + 40 * 86_400
        let reset = await code("jan@kolin.example")
        return (
            web,
            ["UNKNOWN": String(repeating: "A", count: 43), "VOID": void, "EXPIRED": expired, "RESET": reset]
        )
    }

    @Test("The same statements, commits, mails and entries, whatever is behind it", arguments: questions)
    func statements(_ question: Question) async throws {
        let (web, codes) = try await fixture()
        let workload = Workload(in: web.desk.folder)
        var found: [String: Work] = [:]
        func send(_ value: String) async {
            var visitor = web.visitor()
            await visitor.get(question.path, at: web.site)
            await visitor.post(
                question.path, type: "application/x-www-form-urlencoded",
                body(question.fields(codes[value] ?? value), visitor), at: web.site)
        }
        // A place in the net that is new is counted anew, whatever comes from there.
        await send("nikdo@jinde.example")
        for (kind, value) in question.kinds.sorted(by: { $0.key < $1.key }) {
            let before = try Work(web.desk)
            let work = await workload.during { await send(value) }
            var done = try Work(web.desk)
            done.subtract(before)
            done.statements = work.statements.map { $0.prefix { $0.isLetter } }.joined(separator: " ")
            found[kind] = done
        }
        #expect(found.values.contains { $0.commits > 0 })
        #expect(
            Set(found.values).count == 1,
            "\(question.path): \(found.map { "\($0.key): \($0.value)" }.sorted())")
    }

    @Test(
        "The same hashes, processes and system calls, whatever is behind it",
        .enabled(if: BuiltTool.succeeds("strace -o /dev/null true"), "strace cannot trace here"),
        arguments: questions)
    func calls(_ question: Question) async throws {
        let (web, codes) = try await fixture()
        var found: [String: [String: Int]] = [:]
        // Whoever waits for a place to hash makes more calls: the least of some runs is what is needed.
        for round in 1...3 {
            for (kind, value) in question.kinds.sorted(by: { $0.key < $1.key }) {
                let calls = try await traced(question, codes[value] ?? value, web, "\(round)-\(kind)")
                found[kind] = found[kind].map { $0.merging(calls) { min($0, $1) } } ?? calls
            }
        }
        let first = try #require(found.min { $0.key < $1.key })
        #expect(first.value["hash"] == (question.path == "/login" ? 1 : nil), "\(first)")
        for (kind, calls) in found {
            for name in Set(calls.keys).union(first.value.keys) where !Self.waiting.contains(name) {
                let (one, other) = (calls[name] ?? 0, first.value[name] ?? 0)
                // A row may lie on another page of the file, and a page may be full.
                let slack = Self.paging.contains(name) ? 16 : 0
                #expect(
                    abs(one - other) <= slack,
                    "\(question.path): \(name): \(kind) \(one), \(first.key) \(other)")
            }
        }
    }

    /// Calls that come and go with others who work on this machine.
    private static let waiting: Set = [
        "flock", "fcntl", "openat", "close", "clock_nanosleep", "futex", "sched_yield",
    ]
    private static let paging: Set = ["pread64", "pwrite64", "brk", "mmap", "munmap", "lseek"]

    /// The system calls of a process that answers a form, by their names; a hash by the memory that it takes.
    private func traced(_ question: Question, _ value: String, _ web: WebDesk, _ name: String) async throws
        -> [String: Int]
    {
        var visitor = web.visitor("198.51.100.\(name.utf8.count)")
        await visitor.get(question.path, at: web.site)
        let body = body(question.fields(value), visitor)
        let (form, trace) = (web.desk.folder + ".form", web.desk.folder + ".trace")
        defer { for path in [form, trace] { try? FileManager.default.removeItem(atPath: path) } }
        try Data(body).write(to: URL(filePath: form))
        let answer = try await BuiltTool.shell(
            "strace -f -o \(trace) desk-web <\(form) | head -1",
            [
                "DESK_DB": web.desk.database, "HOME": web.desk.folder, "REQUEST_METHOD": "POST",
                "PATH_INFO": question.path, "REMOTE_ADDR": visitor.source, "HTTP_ACCEPT_LANGUAGE": "cs",
                "CONTENT_TYPE": "application/x-www-form-urlencoded", "CONTENT_LENGTH": "\(body.count)",
                "HTTP_SEC_FETCH_SITE": "same-origin",
                "HTTP_COOKIE": visitor.cookies.map { "\($0)=\($1)" }.joined(separator: "; "),
            ])
        let isRefused = question.fields("").contains { $0.0 == "password" || $0.0 == "token" }
        #expect(answer.stdout.hasPrefix("Status: " + (isRefused ? "403" : "200")), "\(answer)")
        var calls: [String: Int] = [:]
        for line in try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n") {
            guard let call = line.firstMatch(of: /^\d+ +(\w+)\(/)?.output.1 else { continue }
            calls[String(call), default: 0] += 1
            let size =
                line.firstMatch(of: /mmap\(NULL, (\d+), PROT_READ\|PROT_WRITE/).flatMap { Int($0.output.1) }
                ?? 0
            if size >= 19_456 << 10 { calls["hash", default: 0] += 1 }
        }
        return calls
    }

    private func body(_ fields: [(String, String)], _ visitor: Visitor) -> [UInt8] {
        let all = fields + [("guard", visitor.hidden("guard") ?? "")]
        return Array(
            all.map { name, value in
                name + "=" + (value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
            }.joined(separator: "&").utf8)
    }
}

/// What a request has done to a desk.
private struct Work: Hashable, CustomStringConvertible {
    var statements = ""
    /// How often the file has been written, as its header counts.
    var commits: Int
    var mails: Int64
    var entries: Int64

    /// What was done so far.
    init(_ desk: TestDesk) throws {
        let header = try Data(contentsOf: URL(filePath: desk.database)).prefix(28)
        commits = header.suffix(4).reduce(0) { $0 << 8 | Int($1) }
        (mails, entries) = try desk.look { (Int64(try $0.mails().count), try $0.auditHead().id) }
    }

    mutating func subtract(_ before: Work) {
        commits -= before.commits
        mails -= before.mails
        entries -= before.entries
    }

    var description: String { "\(commits) commits, \(mails) mails, \(entries) entries, \(statements)" }
}
