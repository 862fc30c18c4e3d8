import DeskModel
import DeskStore
import DeskTesting
import Testing

/// The full-text index is made anew while others go on.
struct SearchRebuildTests {
    /// A desk with 5,000 tickets, of which each has a word of its own, and an index that lacks one.
    private func desk() async throws -> TestDesk {
        let desk = try await deskWithKolin()
        let lines = (1...5000).map {
            #"{"from":"jan@kolin.example","subject":"slovo\#($0)","description":"Mzdy"}"# + "\n"
        }
        let made = await desk.run("ticket create --input jsonl -q", stdin: lines.joined())
        #expect(made.status == 0, made.comment)
        return desk
    }

    private func found(_ word: String, on desk: TestDesk) async -> [String] {
        await desk.run("ticket search \(word) --columns number --format csv").lines.dropFirst().map { $0 }
    }

    @Test(
        "an index that is made anew is gone on with where it was killed, and holds what has changed meanwhile"
    )
    func slices() async throws {
        let desk = try await desk()
        #expect(try desk.change { try $0.beginSearch() })
        #expect(try desk.change { try !$0.beginSearch() }, "it is under way")
        #expect(await found("slovo5000", on: desk).isEmpty)
        #expect(await desk.run("ticket edit 5000 --subject prvni").status == 0)
        // What was in it goes first, then one slice of tickets comes in.
        while await found("prvni", on: desk).isEmpty {
            #expect(try desk.change { try $0.continueSearch() } != nil)
        }
        #expect(await found("slovo1", on: desk).isEmpty)
        let told = await desk.run("ticket search slovo1")
        #expect(told.stderr.contains("still being made"), told.comment)
        #expect(await desk.run("desk check").status == 1)
        for line in [
            "ticket create --from jan@kolin.example --subject nove -m Mzdy",
            "ticket edit 4999 --subject druhe",
            "ticket edit 2 --subject treti", "ticket note 3 -m poznamka",
            "ticket receive 4998 -m odpoved --from jan@kolin.example",
        ] { #expect(await desk.run(line).status == 0, "\(line)") }
        #expect(await desk.run("desk doctor --fix --json").stdout.contains("still being made"))
        #expect(await desk.run("desk check").status == 0)
        for (word, number) in [
            ("nove", "5001"), ("prvni", "5000"), ("druhe", "4999"), ("treti", "2"), ("poznamka", "3"),
            ("odpoved", "4998"), ("slovo1", "1"), ("slovo2500", "2500"),
        ] { #expect(await found(word, on: desk) == [number], "\(word)") }
        for word in ["slovo5000", "slovo4999", "slovo2"] { #expect(await found(word, on: desk).isEmpty) }
        let answer = await desk.run("ticket search slovo1")
        #expect(answer.stderr.isEmpty, answer.comment)
    }

    @Test func `numbers with gaps between them are all indexed, and an empty desk is soon done`() async throws
    {
        let desk = try await deskWithKolin()
        #expect(try desk.change { try $0.beginSearch() && $0.continueSearch() == nil })
        for _ in 1...3 { await desk.run("ticket create --from jan@kolin.example --subject mzdy -m Popis") }
        try desk.shell(
            """
            UPDATE ticket SET number = 4000000000000 WHERE number = 3;
            UPDATE ticket SET number = 4000 WHERE number = 2;
            """)
        #expect(try desk.change { try $0.beginSearch() })
        var slices = 0
        while try desk.change({ try $0.continueSearch() }) != nil { slices += 1 }
        #expect(slices < 6)
        #expect(await found("mzdy", on: desk).count == 3)
    }
}
