import DeskModel
import DeskTesting
import Testing

extension TestDesk {
    /// Takes a mail from Jan in, and tells the ticket that it becomes. The head gets what it needs.
    func take(_ head: String, _ body: [UInt8] = [], subject: [UInt8] = Array("zkouška".utf8)) async -> JSON {
        let start = Array("From: jan@kolin.example\nSubject: ".utf8) + subject + Array("\n\(head)\n\n".utf8)
        let answer = await run(["ticket", "ingest", "-q"], stdin: start + body)
        #expect(answer.status == 0, answer.comment)
        return await ticket(answer.lines.last ?? "")
    }

    /// The description that text of a type becomes.
    func read(_ type: String, _ text: String) async -> String {
        await take("Content-Type: \(type)\nContent-Transfer-Encoding: 8bit", Array(text.utf8)).description
    }
}

extension JSON {
    /// What a ticket says, or why not.
    var description: String {
        guard case .string(let text) = self["description"] else { return "\(self["description"])" }
        return text
    }

    /// The names of a ticket's files.
    var fileNames: [String] {
        self["attachments"].elements.compactMap {
            guard case .string(let name) = $0["name"] else { return nil }
            return name
        }
    }
}
