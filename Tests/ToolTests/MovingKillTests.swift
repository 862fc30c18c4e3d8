import DeskModel
import DeskTesting
import Foundation
import Testing

/// A large folder that is read: cut off in the middle, again, and beside other work.
@Suite(.serialized) struct MovingKillTests {
    private static let tickets = 4_000

    /// A folder of another system's, in which every tenth ticket has files, links and a thread.
    private static func folder(in place: String, tickets: Int = tickets) throws -> String {
        let path = place + "/rt"
        try FileManager.default.createDirectory(
            atPath: path + "/attachments", withIntermediateDirectories: true)
        func write(_ name: String, _ lines: some Sequence<String>) throws {
            try (lines.joined(separator: "\n") + "\n").write(
                toFile: "\(path)/\(name)", atomically: true, encoding: .utf8)
        }
        let file = "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c"
        try "foo\n".write(toFile: "\(path)/attachments/\(file)", atomically: true, encoding: .utf8)
        try write("desk.json", [#"{"format":1,"source":"rt"}"#])
        try write(
            "organisations.jsonl",
            (0..<20).map { #"{"code":"obec-\#($0)","name":"Obec","contractEmails":["u@o\#($0).example"]}"# })
        try write(
            "accounts.jsonl",
            (0..<200).map { #"{"email":"a\#($0)@o.example","organisation":"obec-\#($0 % 20)","name":"A"}"# })
        try write(
            "consultants.jsonl", [#"{"login":"olga","name":"O","email":"o@x.example","role":"consultant"}"#])
        try write(
            "tickets.jsonl",
            (1...tickets).map { id in
                let extra =
                    id % 10 > 0
                    ? ""
                    : #","links":[{"kind":"relates","ticket":"rt:\#(tickets + 1 - id)"}],"#
                        + #""attachments":[{"name":"foo.txt","sha256":"\#(file)"}],"#
                        + #""comments":[{"kind":"reply","author":"olga","createdAt":"2020-01-02T00:00:00Z","body":"Ano."}]"#
                return
                    #"{"source":"rt","sourceId":"\#(id)","number":\#(id),"requester":"a\#(id % 200)@o.example","#
                    + #""subject":"Věc \#(id)","description":"Popis","state":"closed","createdAt":"2020-01-01T00:00:00Z"\#(extra)}"#
            })
        return path
    }

    @Test func `a reading that is killed leaves whole tickets, and the next one goes on to the same end`()
        async throws
    {
        let place = try TestFolder()
        let folder = try Self.folder(in: place.path)
        let script = """
            cd '\(place.path)' && desk='\(BuiltTool.path)'
            "$desk" init --db a/desk.db && "$desk" init --db b/desk.db || exit 90
            "$desk" import '\(folder)' --on-error continue --db a/desk.db & pid=$!
            until [ "$(sqlite3 a/desk.db 'SELECT count(*) FROM ticket' 2>/dev/null || echo 0)" -gt 100 ]; do :; done
            kill -9 $pid; wait $pid
            echo "partly $(sqlite3 a/desk.db 'SELECT count(*) FROM ticket')"
            "$desk" check --db a/desk.db || exit 91
            "$desk" audit verify --db a/desk.db || exit 92
            "$desk" import '\(folder)' --db a/desk.db || exit 93
            "$desk" import '\(folder)' --db a/desk.db || exit 94
            "$desk" import '\(folder)' --db b/desk.db || exit 95
            "$desk" export xa --db a/desk.db && "$desk" export xb --db b/desk.db || exit 96
            cmp xa/tickets.jsonl xb/tickets.jsonl || exit 97
            """
        let done = try await BuiltTool.shell(script)
        #expect(done.status == 0, "\(done)")
        let partly = done.stdout.split(separator: "\n").first { $0.hasPrefix("partly ") }
            .flatMap { Int($0.dropFirst(7)) }
        #expect(try #require(partly) < Self.tickets, "it was over before it was killed: \(done)")
        #expect(done.stdout.contains("imported 4221 lines: 4221 unchanged\n"), "\(done)")
    }

    @Test func `a desk of many tickets that is moved is the same, byte for byte, in little memory`()
        async throws
    {
        let place = try TestFolder()
        let count = Soak.count(2_000, whole: 100_000)
        let folder = try Self.folder(in: place.path, tickets: count)
        // What a command takes of memory, in KiB, in a file after it.
        let script = """
            cd '\(place.path)' && desk='\(BuiltTool.path)'
            run() { python3 -c '
            import resource, subprocess, sys
            status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
            print("peak", sys.argv[2], resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
            sys.exit(status)' "$@"; }
            "$desk" init --db a/desk.db && "$desk" init --db b/desk.db || exit 90
            run "$desk" import '\(folder)' --db a/desk.db || exit 91
            run "$desk" export xa --db a/desk.db || exit 92
            run "$desk" import xa --db b/desk.db || exit 93
            "$desk" export xb --db b/desk.db || exit 94
            diff -r -x desk.json xa xb || exit 95
            "$desk" check --db b/desk.db || exit 96
            wc -l <xb/tickets.jsonl
            """
        let done = try await BuiltTool.shell(script)
        #expect(done.status == 0 && done.lines.last == String(count), "\(done)")
        for line in done.lines where line.hasPrefix("peak ") {
            let peak = line.split(separator: " ").last.flatMap { Int($0) } ?? .max
            #expect(peak < 150_000, "\(line) KiB")
        }
        Soak.report("tickets moved there and back", count)
    }
}
