import DeskModel
import DeskTesting
import Testing

struct TicketMergeTests {
    /// Everything of a ticket but what tells that something was done and undone.
    private func picture(_ desk: TestDesk, _ number: String) async -> [JSON] {
        let ticket = await desk.ticket(number)
        return ticket.keys.filter { $0 != "history" }.map { ticket[$0] }
    }

    @Test func `merging shows both threads, and taking it back restores both exactly`() async throws {
        let desk = try await ticketDesk()
        let (one, two) = (await desk.openTicket(), await desk.openTicket(subject: "Uzávěrka podruhé"))
        await desk.by("petr").run("ticket reply \(one) -m 'Která verze?' --wait")
        await desk.run("ticket call \(one) --result busy")
        await desk.by("karla").run("ticket reply \(two) -m 'Díváme se.'")
        await desk.run("ticket time \(two) 30m")
        let later = desk.later(600)
        let before = (await picture(later, one), await picture(later, two))
        #expect(await later.run("ticket merge \(one) \(two)").stdout == "merged ticket \(one) into \(two)\n")
        let merged = await later.ticket(two)
        #expect(merged["comments"].elements.count == 2)
        #expect(merged["calls"].elements.count == 1)
        #expect(merged["links"][0]["kind"] == "merged")
        #expect(await later.ticket(one)["state"] == "closed")
        #expect(await later.run("ticket reply \(one) -m x").status == 5)
        #expect(await later.run("ticket reopen \(one) --reason x").status == 5)
        #expect(await later.run("ticket merge \(one) \(two)").status == 0)
        #expect(await later.run("ticket unmerge \(one)").stdout == "unmerged ticket \(one)\n")
        #expect(await picture(later, one) == before.0)
        #expect(await picture(later, two) == before.1)
        #expect(await later.run("ticket unmerge \(one)").status == 5)
        #expect(try later.mails().last == "ticket-merged")
    }

    @Test func `the sooner word is owed by the ticket that goes on`() async throws {
        let desk = try await ticketDesk()
        let one = await desk.openTicket()
        let later = desk.later(3600)
        let two = await later.openTicket()
        let due = await desk.ticket(one)["dueAt"]
        await later.run("ticket reply \(two) -m Dobře --wait")
        #expect(await later.run("ticket merge \(one) \(two)").status == 0)
        let merged = await later.ticket(two)
        #expect(merged["state"] == "open")
        #expect(merged["dueAt"] == due)
        #expect(await later.run("ticket unmerge \(one)").status == 0)
        #expect(await later.ticket(two)["state"] == "waiting")
        #expect(await later.ticket(one)["dueAt"] == due)
    }

    @Test func `merges that would show or lose something are refused`() async throws {
        let desk = try await ticketDesk()
        let one = await desk.openTicket()
        await desk.run("ticket create --from bob@brno.example --subject Print -m x")
        #expect(await desk.run("ticket merge \(one) 2").status == 5)
        #expect(await desk.run("ticket merge \(one) \(one)").status == 64)
        #expect(await desk.run("ticket merge \(one) 77").status == 3)
        let three = await desk.openTicket()
        let four = await desk.openTicket()
        await desk.run("ticket merge \(one) \(three)")
        #expect(await desk.run("ticket merge \(four) \(one)").status == 5)
        let back = await desk.run("ticket merge \(three) \(one)")
        #expect(back.status == 5 && back.stderr.contains("ticket unmerge \(one)"), back.comment)
        #expect(await desk.run("ticket merge \(one) \(four)").status == 4)
        #expect(await desk.run("ticket merge \(three) \(four)").status == 0)
        #expect(await desk.ticket(four)["links"][0]["number"] == 3)
    }

    @Test func `links are seen from both sides and cut from either`() async throws {
        let desk = try await ticketDesk()
        let (one, two) = (await desk.openTicket(), await desk.openTicket())
        #expect(await desk.run("ticket link \(two) blocks \(one)").status == 0)
        #expect(await desk.ticket(one)["links"][0]["kind"] == "blockedBy")
        #expect(await desk.run("ticket link \(two) relates \(one)").status == 0)
        #expect(await desk.run("ticket link \(one) relates \(two)").stdout.hasPrefix("unchanged"))
        #expect(await desk.run("ticket link \(one) hates \(two)").status == 64)
        #expect(await desk.run("ticket unlink \(one) \(two)").status == 0)
        #expect(await desk.ticket(two)["links"] == [])
    }
}
