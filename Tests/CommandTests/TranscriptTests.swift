import DeskCommands
import DeskModel
import DeskTesting
import Testing

/// Sessions written down, held again: what a reader of the manual would see.
@Suite struct TranscriptTests {
    static let names = ["registration", "delegation", "recovery", "erasure", "fast", "night", "errors"]

    @Test(arguments: names)
    func `the session goes as written down`(_ name: String) async throws {
        let golden = Golden("Tests/CommandTests/Transcripts/\(name).txt")
        let text = try #require(golden.read(), "no \(golden.path)")
        let difference = golden.difference(from: try await Transcript(text).held(on: try TestDesk()))
        #expect(difference == nil, "\(difference ?? "")")
    }

    /// The same answers, to the byte, for a client elsewhere; the night is that of the machine itself.
    @Test(arguments: names.filter { $0 != "night" })
    func `the session goes as written down over a channel`(_ name: String) async throws {
        guard !Golden.isRecording else { return }
        let golden = Golden("Tests/CommandTests/Transcripts/\(name).txt")
        var desk = try TestDesk()
        desk.isElsewhere = true
        let text = try #require(golden.read(), "no \(golden.path)")
        let difference = golden.difference(from: try await Transcript(text).held(on: desk))
        #expect(difference == nil, "\(difference ?? "")")
    }

    /// The tour of the README is the block that begins with `desk init`; the picture the one with `queue`.
    @Test func `the README shows what happens`() async throws {
        let golden = Golden("README.md")
        var pieces = try #require(golden.read()).components(separatedBy: "```")
        for index in stride(from: 1, to: pieces.count, by: 2) where pieces[index].hasPrefix("console\n") {
            let session = String(pieces[index].dropFirst("console\n".count))
            let desk = try TestDesk(bareAt: "2026-11-23T09:00:00Z")
            pieces[index] = "console\n" + (try await Transcript(session).held(on: desk, isTTY: true))
        }
        let difference = golden.difference(from: pieces.joined(separator: "```"))
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func `the pictures of the README are there`() throws {
        let readme = try #require(Golden("README.md").read())
        let pictures = readme.components(separatedBy: "](").dropFirst().map {
            $0.components(separatedBy: ")")[0]
        }.filter { $0.hasPrefix(".pictures/") }
        #expect(pictures.count == 2)
        for picture in pictures { #expect(Golden(picture).read()?.isEmpty == false, "\(picture)") }
    }

    /// Today, and on a night, a Sunday, a holiday and a day of another year.
    @Test(arguments: [
        nil, "2026-11-24T23:30:00Z", "2027-02-28T12:00:00Z", "2027-12-24T09:00:00Z", "2031-07-01T05:00:00Z",
    ])
    func `the README's session works on the day it is read`(_ time: String?) async throws {
        let now = time ?? Launch.clock().iso
        let readme = try #require(Golden("README.md").read())
        let sessions = readme.components(separatedBy: "```").filter { $0.hasPrefix("console\n") }
        try #require(sessions.count == 2)
        for session in sessions {
            let held = try await Transcript(String(session.dropFirst("console\n".count))).held(
                on: try TestDesk(bareAt: now), isTTY: true)
            #expect(!held.contains("[exit ") && !held.contains("\n2> "), "\(held)")
        }
    }
}

extension String {
    fileprivate func components(separatedBy mark: String) -> [String] {
        split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    }
}
