import DeskTesting
import Foundation
import Testing

/// A desk's own texts for mail.
@Suite struct MailTextTests {
    private let templates = ".config/desk/templates"

    private func desk() async throws -> TestDesk {
        let desk = try await ticketDesk()
        try desk.keepMail()
        await desk.openTicket("--channel web")
        return desk
    }

    @Test func `a text and a closing of the desk's own go before those of the suite`() async throws {
        let desk = try await desk()
        try desk.put(
            "Subject: Přijato {{number}}\n\nMáme to.\n{{> closing}}\n",
            at: templates + "/ticket-received.cs.mustache")
        try desk.put("Vaše {{desk}}\n", at: templates + "/closing.cs.mustache")
        await desk.run("ticket reply 1 -m Dobře.")
        let (answer, mails) = try await desk.deliver()
        #expect(answer.status == 0 && answer.stderr == "", answer.comment)
        try #require(mails.count == 2)
        #expect(mails[0].words.hasSuffix("\n\nMáme to.\nVaše Zákaznická podpora\n"), "\(mails[0].words)")
        #expect(mails[1].words.hasSuffix("\nVaše Zákaznická podpora\n"), "\(mails[1].words)")
        #expect(await desk.run("desk doctor").stdout.contains("mustache") == false)
    }

    @Test(
        arguments: [
            ("Přijato\n\nMáme to.\n", "does not begin with"),
            ("Subject: x\n\n{{#number}}\n", "cannot be read as Mustache"),
            ("Subject: x\n\n{{nubmer}}\n", "uses 'nubmer'"),
            ("Subject: x\n\n{{> patička}}\n", "uses 'patička'"),
        ])
    func `a text that cannot be used is named, and the suite's goes out`(text: String, fault: String)
        async throws
    {
        let desk = try await desk()
        try desk.put(text, at: templates + "/ticket-received.cs.mustache")
        let (answer, mails) = try await desk.deliver()
        #expect(answer.status == 0 && answer.stdout == "sent 1, deferred 0, parked 0\n", answer.comment)
        #expect(answer.stderr.contains(fault) && answer.stderr.contains("ticket-received.cs"), answer.comment)
        #expect(mails.first?.words.contains("Dobrý den") == true)
        let doctor = await desk.run("desk doctor --json")
        #expect(doctor.status == 1 && doctor.stdout.contains(fault.split(separator: "'")[0]), doctor.comment)
    }

    @Test func `a text of no mail is named by doctor`() async throws {
        let desk = try await desk()
        try desk.put("Subject: x\n\ny\n", at: templates + "/ticket-recieved.cs.mustache")
        #expect(await desk.run("desk doctor").stdout.contains("ticket-recieved.cs.mustache"))
    }
}
