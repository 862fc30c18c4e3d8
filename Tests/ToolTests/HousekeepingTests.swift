import DeskModel
import DeskTesting
import Testing

/// What cron and careful admins run, beside people at their work (T62).
@Suite struct HousekeepingTests {
    @Test(
        "tickets come and the queue is read while housekeeping goes on",
        arguments: [
            "desk check", "desk doctor", "desk backup b", "desk export e", "desk audit verify", "queue sweep",
            "account reset expire", "account erase ucetni7@obec8.example --reason zadost --yes",
            "account import people.csv",
        ])
    func beside(_ verb: String) async throws {
        let folder = try TestFolder()
        let desk = ["DESK_DB": folder.path + "/d/desk.db"]
        #expect(try await BuiltTool.shell("desk init", desk).status == 0)
        let now = try #require(Instant(iso: "2026-11-23T09:00:00Z"))
        try Workload.fill(folder.path + "/d/desk.db", tickets: 10_000, at: now)
        let answer = try await BuiltTool.shell(
            """
            { echo email,name,organisation; seq -f 'nova%g@nova.example,Nova,obec-1' 3000; } >people.csv
            { \(verb) >said 2>&1; echo $? >ended; } &
            made=0
            until [ -e ended ]; do
                ticket create -q --from ucetni9@obec10.example --subject "Nejde $made" -m Text >made || exit 9
                queue list --limit 5 >queue || exit 8
                made=$((made + 1))
            done
            cat ended; echo $made; cat said >&2
            """, desk, in: folder.path)
        #expect(answer.status == 0, "\(answer)")
        // A doctor finds that cron has never run here.
        #expect(answer.lines.first == (verb == "desk doctor" ? "1" : "0"), "\(answer)")
        #expect(answer.lines.dropFirst().first != "0", "\(answer)")
    }
}
