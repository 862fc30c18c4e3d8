import DeskCore
import DeskModel
import DeskTesting
import DeskWeb
import Foundation
import Testing

/// What a page costs, next to its ticket as JSON; `make bench` takes the time.
@Suite struct PageCostTests {
    @Test(
        "A page makes three times the system calls of ticket show --json at most",
        .enabled(if: BuiltTool.succeeds("strace -o /dev/null true"), "strace cannot trace here"))
    func calls() async throws {
        var web = try await WebDesk()
        // The clock of the process that serves the page.
        web.desk.now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let login = OperatingSystem.login(environment: [:], database: web.desk.database)
        await web.desk.run(
            "desk consultant create \(login) --name Server --email server@podpora.example --role web")
        await web.desk.run("ticket create --from jan@kolin.example --subject Uzávěrka -m Nejde.")
        for number in 1...5 { await web.desk.run("ticket reply 1 -m 'Zkuste \(number).'") }
        let jan = await web.loggedIn()
        let environment = [
            "DESK_DB": web.desk.database, "HOME": web.desk.folder, "REQUEST_METHOD": "GET",
            "REMOTE_ADDR": jan.source,
            "HTTP_COOKIE": jan.cookies.map { "\($0)=\($1)" }.joined(separator: "; "),
        ]
        func count(_ line: String, _ more: [String: String] = [:]) async throws -> Int {
            let trace = web.desk.folder + ".trace"
            defer { try? FileManager.default.removeItem(atPath: trace) }
            let answer = try await BuiltTool.shell(
                "strace -f -o \(trace) \(line) | grep -c Uzávěrka", environment.merging(more) { $1 })
            #expect(answer.status == 0, "\(line): \(answer)")
            return try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").count
        }
        let shown = try await count("desk ticket show 1 --json --by jan@kolin.example")
        for path in ["/tickets/1", "/tickets"] {
            let page = try await count("desk-web", ["PATH_INFO": path])
            #expect(page <= 3 * shown, "\(path): \(page) calls, and \(shown) of show")
        }
    }
}
