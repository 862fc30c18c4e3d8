import DeskModel
import DeskTesting
import Testing

struct TicketWorkTests {
    @Test func `calls tell whether they were inside a window, and no answer is mailed`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket("--available 'Mon-Fri 8-11'")
        let called = await desk.by("petr").run("ticket call \(n) --result no-answer -m 'nebere'")
        #expect(called.stdout == "called about ticket \(n), no-answer, inside the window\n")
        #expect(try desk.mails().last == "ticket-call-missed")
        await desk.later(7200).run("ticket call \(n) --result reached")
        let calls = await desk.ticket(n)["calls"]
        #expect(calls[0]["inWindow"] == true)
        #expect(calls[0]["remark"] == "nebere")
        #expect(calls[1]["inWindow"] == false)
        let seen = await desk.run("ticket show \(n) --json --by jan@kolin.example").json["calls"]
        #expect(seen[0]["remark"] == .null)
        #expect(await desk.run("ticket call \(n) --result shouted").status == 64)
    }

    @Test func `a remote session needs consent, is alone, and is alarmed when it stays open`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        let start = "ticket remote start \(n) --session 123"
        #expect(await desk.run(start + " --consent bob@brno.example").status == 5)
        #expect(await desk.run("ticket remote stop \(n) -m nic").status == 5)
        #expect(await desk.run(start + " --consent jan@kolin.example").status == 0)
        #expect(await desk.run(start + " --consent jan@kolin.example").status == 4)
        #expect(await desk.run("ticket remote list --json").json[0]["tooLong"] == false)
        #expect(await desk.later(3601).run("ticket remote list --json").json[0]["tooLong"] == true)
        #expect(await desk.run("ticket remote stop \(n) -m 'Nový ovladač'").status == 0)
        #expect(await desk.run("ticket remote list --json").json == [])
        #expect(await desk.run("ticket remote list \(n) --json").json[0]["changes"] == "Nový ovladač")
    }

    @Test func `work is counted in seconds`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        #expect(await desk.run("ticket time \(n) 1h30m --billable").stdout == "added 1h30m to ticket \(n)\n")
        #expect(await desk.ticket(n)["time"][0]["seconds"] == 5400)
        #expect(await desk.run("ticket time \(n) soon").status == 64)
        #expect(await desk.run("ticket time \(n) 0m").status == 65)
    }

    @Test func `a fast response costs what was accepted, counted from acceptance`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        #expect(await desk.run("ticket fast quote").status == 3)
        #expect(await desk.run("ticket fast accept \(n) --price 1500").status == 5)
        await desk.run("desk price set fast 1500 CZK --from today")
        let quote = await desk.by("web").run("ticket fast quote --json").json
        #expect(quote == ["amount": "1500.00", "currency": "CZK", "from": "2026-11-23"])
        #expect(await desk.run("ticket fast accept \(n) --price 1499.99").status == 5)
        let later = desk.later(1800)
        let accepted = await later.run("ticket fast accept \(n) --price 1500 --by jan@kolin.example --json")
            .json
        #expect(accepted["lane"] == "fast")
        #expect(accepted["dueAt"] == "2026-11-23T10:30:00Z")
        #expect(accepted["price"]["acceptedBy"] == "jan@kolin.example")
        #expect(await later.run("ticket fast accept \(n) --price 1500").stdout.hasPrefix("unchanged"))
        await later.run("desk price set fast 2000 CZK --from 2026-11-24")
        #expect(await desk.ticket(n)["price"]["amount"] == "1500.00")
        let keys = ["number", "organisation", "amount", "currency", "acceptedBy", "acceptedAt", "waived"]
        let charges = await later.run("ticket fast charges --month 2026-11 --json").json
        #expect(charges[0].keys == keys)
        #expect(charges[0]["waived"] == false)
        #expect(await later.run("ticket fast charges --month 2026-12 --json").json == [])
        #expect(await later.run("ticket fast charges --org brno --json").json == [])
        #expect(await later.run("ticket fast charges --month soon").status == 64)
        #expect(await later.run("ticket fast waive \(n) --reason 'naše chyba'").status == 0)
        #expect(await later.run("ticket fast charges --json").json[0]["waived"] == true)
        #expect(
            await later.run("ticket fast charges --format csv").lines.last
                == "\(n),kolin,1500.00,CZK,jan@kolin.example,2026-11-23T09:30:00Z,true")
        let other = await later.openTicket()
        #expect(await later.run("ticket fast waive \(other) --reason x").status == 5)
    }
}
