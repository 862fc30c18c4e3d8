import DeskModel
import DeskTesting
import Testing

/// T50: what the web reads is counted, by the person it acts for and for all of them; the vendor's own people are not
/// held up.
struct WebReadsTests {
    /// A desk with forty requests of Eva's organisation, where the web may read so much.
    private func desk(_ rules: String...) async throws -> TestDesk {
        let desk = try await ticketDesk()
        for _ in 0..<40 { await desk.openTicket() }
        for rule in rules { #expect(await desk.run("desk rule set \(rule)").status == 0) }
        return desk
    }

    private let list = "ticket list --by eva@kolin.example -q"

    @Test func `a person reads so many things in an hour on the web, and the refusal says for how long`()
        async throws
    {
        var desk = try await desk("web.reads 100")
        let web = { (desk: TestDesk) in desk.by("web") }
        for _ in 0..<3 { #expect(await web(desk).run(list).lines.count == 40) }
        let refused = await web(desk).run(list)
        #expect(refused.status == 75 && refused.stdout.isEmpty, "\(refused)")
        #expect(refused.stderr.contains("web.reads") && refused.stderr.contains("60 min"), "\(refused)")
        // One thing at a time is no way round it.
        #expect(await web(desk).run("ticket show 1 --by eva@kolin.example").status == 75)
        // Others read on, and so does whoever serves her on the telephone.
        #expect(await web(desk).run("ticket list --by bob@brno.example -q").status == 0)
        #expect(await desk.run(list).lines.count == 40)
        #expect(await desk.by("petr").run("ticket list -q").lines.count == 40)
        // She may still be answered, and write.
        let written = await web(desk).run(
            "ticket create --from eva@kolin.example --by eva@kolin.example --subject s -m t")
        #expect(written.status == 0, "\(written)")
        desk.now = desk.now + 3601
        #expect(await web(desk).run(list).lines.count == 41)
    }

    @Test func `one after the other is counted as much as all at once`() async throws {
        let desk = try await desk("web.reads 100")
        var read = 0
        for _ in 0..<3000 {
            guard await desk.by("web").run("ticket show 1 --by eva@kolin.example -q").status == 0 else {
                break
            }
            read += 1
        }
        // Counted by chance, one in 32: that none of so many was is as good as impossible.
        #expect(read < 3000)
    }

    @Test func `all persons together read no more than the web may`() async throws {
        let desk = try await desk("web.reads-all 100")
        let people = ["eva@kolin.example", "jan@kolin.example", "eva@kolin.example"]
        for _ in 0..<3 { await desk.by("web").run(list) }
        for person in people {
            let refused = await desk.by("web").run("account show \(person) --by \(person)")
            #expect(refused.status == 75 && refused.stderr.contains("web.reads-all"), "\(refused)")
        }
        #expect(
            await desk.by("web").run("account password verify eva@kolin.example --password-stdin", stdin: "x")
                .status != 75)
    }
}
