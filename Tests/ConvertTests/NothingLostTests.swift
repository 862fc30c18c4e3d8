import DeskModel
import DeskTesting
import Foundation
import Testing

/// What moves between other systems have lost, held for each of ours: what the export tells is in the desk in the end,
/// ticket by ticket.
@Suite struct NothingLostTests {
    static let systems = ["rt", "zammad", "osticket", "zendesk", "mbox", "csv"]

    /// The tickets of a converted export, and what the desk that has read them exports again, by where they come from.
    private func moved(_ system: String) async throws -> [(told: JSON, kept: JSON)] {
        let move = try Move()
        var flags = ""
        switch system {
        case "rt": try RTTests.fill(move)
        case "zammad": try ZammadTests.fill(move)
        case "osticket":
            try OsTicketTests.export(move)
            flags = "--on-error continue"
        case "zendesk": try ZendeskTests.fill(move)
        case "mbox":
            try move.write("posta.mbox", MailboxTests.mailbox())
            flags = "--own firma.example"
        default:
            try move.write("t.csv", SheetTests.table())
            flags = SheetTests.flags
        }
        _ = try await move.convert(system, flags)
        let desk = try await move.desk()
        let exported = await desk.run("desk export \(move.folder)/again")
        try #require(exported.status == 0, "\(exported)")
        var kept: [String: JSON] = [:]
        for ticket in try move.lines("tickets", of: "again") { kept[ticket["sourceId"].text] = ticket }
        let told = try move.lines("tickets")
        try #require(told.count >= 29 && kept.count == told.count)
        return try told.map { ($0, try #require(kept[$0["sourceId"].text], "\($0["sourceId"])")) }
    }

    /// Expects some keys of every ticket to be in the desk as the export told them.
    private func expect(_ keys: [String], of system: String) async throws {
        for (told, kept) in try await moved(system) {
            for key in keys where told[key] != .null {
                #expect(told[key] == kept[key], "\(key) of \(told["sourceId"])")
            }
        }
    }

    /// Expects something of every comment to be in the desk as the export told it.
    private func expect(comments keys: [String], of system: String) async throws {
        var count = 0
        for (told, kept) in try await moved(system) {
            let (before, after) = (told["comments"].elements, kept["comments"].elements)
            #expect(before.count == after.count, "\(told["sourceId"])")
            for (one, other) in zip(before, after) {
                for key in keys {
                    #expect(one[key] == other[key], "\(key) of a comment on \(told["sourceId"])")
                }
                count += 1
            }
        }
        #expect(count > 0)
    }

    // zammad#2831
    @Test(arguments: systems) func `tickets keep the times of their system`(_ system: String) async throws {
        try await expect(["createdAt", "updatedAt", "respondedAt", "resolvedAt", "closedAt"], of: system)
    }

    // zammad#4244
    @Test(arguments: systems) func `comments keep their dates, kinds and authors`(_ system: String)
        async throws
    {
        try await expect(comments: ["createdAt", "kind", "author", "body"], of: system)
    }

    // zammad#368
    @Test(arguments: systems) func `tickets keep their states, lanes and owners`(_ system: String)
        async throws
    {
        try await expect(["state", "lane", "owner", "topic"], of: system)
    }

    // zammad#1161
    @Test(arguments: systems) func `tickets keep their customers, and nobody gets another's`(_ system: String)
        async throws
    {
        try await expect(["requester", "organisation", "createdBy"], of: system)
    }

    // zammad#3005
    @Test func `mail keeps the date of its head, and lacking one that of the line before it`() async throws {
        let tickets = try await moved("mbox")
        #expect(tickets.allSatisfy { $0.kept["createdAt"] == $0.told["createdAt"] })
        #expect(tickets.contains { $0.kept["createdAt"] == "2026-11-15T08:00:00Z" })
        let undated = tickets.first { $0.kept["subject"] == "Bez Message-ID" }
        #expect(undated?.kept["createdAt"] == "2026-11-23T10:00:00Z")
    }

    @Test(arguments: [("rt", "28"), ("zendesk", "24"), ("osticket", "100026")])
    func `a deleted ticket is told of, and not made`(_ system: String, _ id: String) async throws {
        #expect(try await moved(system).allSatisfy { $0.kept["sourceId"] != .string(id) })
    }
}
