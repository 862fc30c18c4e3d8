import DeskModel
import DeskTesting
import Foundation
import Testing

/// Exports larger than memory should be.
@Suite struct LargeExportTests {
    /// Converts, and tells the peak of its memory in KiB.
    private static func peak(_ move: Move, _ system: String) async throws -> (Answer, Int) {
        let script = """
            import resource, subprocess, sys
            done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
            print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
            sys.exit(done.returncode)
            """
        let done = try await BuiltTool.shell(
            "python3 -c '\(script)' desk convert \(system) export out", in: move.folder)
        return (done, Int(done.stdout.trimmingCharacters(in: .whitespacesAndNewlines)) ?? .max)
    }

    @Test func `many tickets are converted in little memory, pages in any order`() async throws {
        let move = try Move()
        let count = Soak.count(1_000, whole: 50_000)
        let page = 500
        try move.write(
            "users.json",
            #"{"users":[{"id":1,"name":"Jana","email":"jana@kolin.example","role":"end-user"}]}"#)
        for start in stride(from: 1, through: count, by: page) {
            let ids = start..<min(start + page, count + 1)
            let tickets = ids.map {
                #"{"id":\#($0),"subject":"Věc \#($0)","status":"closed","requester_id":1,"created_at":"2024-04-17T17:18:10Z"}"#
            }
            try move.write(
                "tickets-\(count - start).json", #"{"tickets":["# + tickets.joined(separator: ",") + "]}")
            let events = ids.reversed().map {
                #"{"id":\#($0),"ticket_id":\#($0),"created_at":"2024-04-17T17:18:10Z","child_events":[{"id":\#($0),"event_type":"Comment","#
                    + #""author_id":1,"public":true,"body":"\#(String(repeating: "Text ", count: 200))"}]}"#
            }
            try move.write(
                "ticket_events-\(start).json", #"{"ticket_events":["# + events.joined(separator: ",") + "]}")
        }
        let (done, peak) = try await Self.peak(move, "zendesk")
        #expect(done.status == 0 && peak < 150_000, "\(peak) KiB, \(done)")
        #expect(try move.lines("tickets").count == count)
        Soak.report("tickets converted", count)
    }

    @Test func `files of 25 MB are converted one after the other`() async throws {
        let move = try Move()
        let size = Soak.count(2, whole: 25) << 20
        try move.write(
            "t.json",
            #"{"id":1,"Subject":"Velké","Status":"open","Queue":{"id":"1","Name":"Mzdy"},"Created":"2020-01-01T00:00:00Z","Requestor":[]}"#
        )
        try move.write(
            "h.json",
            #"{"id":"2","Type":"Create","Creator":{"id":"jana@kolin.example"},"Created":"2020-01-01T00:00:00Z","Object":{"type":"ticket","id":"1"}}"#
        )
        for number in 0..<3 {
            let text = Data(repeating: UInt8(0x41 + number), count: size).base64EncodedString(
                options: .lineLength76Characters)
            try move.write(
                "a\(number).json",
                #"{"id":\#(number + 10),"TransactionId":{"id":"2"},"ContentType":"application/zip","Filename":"\#(number).zip","Content":"#
                    + JSON.string(text).text + "}")
        }
        let (done, peak) = try await Self.peak(move, "rt")
        #expect(done.status == 0 && peak < 300_000, "\(peak) KiB, \(done)")
        let files = try move.ticket("1")["attachments"].elements
        #expect(files.map { $0["size"] } == Array(repeating: .integer(Int64(size)), count: 3))
        for file in files {
            guard case .string(let name) = file["sha256"] else { continue }
            let digest = try await BuiltTool.shell("sha256sum '\(move.folder)/out/attachments/\(name)'")
                .stdout
            #expect(digest.hasPrefix(name))
        }
    }
}
