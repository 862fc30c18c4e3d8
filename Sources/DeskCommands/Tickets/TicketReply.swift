import ArgumentParser
import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket reply`
struct TicketReply: ChangingCommand {
    static let verb = Verb.ticketReply
    static let configuration = CommandConfiguration(
        commandName: "reply", abstract: Prose.ticketReplyAbstract.spoken,
        discussion: "ticket reply 12 -m \"Nainstalujte verzi 8.1.\" --resolve")

    @OptionGroup var tickets: ManyTickets
    @OptionGroup var body: TextInput
    @OptionGroup var attachments: AttachOptions
    @Flag(help: .says(.replyWaitHelp)) var wait = false
    @Flag(help: .says(.replyResolveHelp)) var resolve = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    mutating func validate() throws {
        if wait, resolve { throw ValidationError(Prose.waitOrResolve.spoken) }
    }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let numbers = try tickets.read(terminal, text: body)
        let text = try body.required(terminal, draft: try reference(numbers, desk, terminal))
        try terminal.change(tickets.words, numbers, tickets.counted, as: output, now: desk.now) { change in
            .repliedToTicket(change.ticket.number, change.ticket.state.rawValue)
        } _: {
            try desk.reply(
                $0, text, then: wait ? .waiting : resolve ? .resolved : .asItIs,
                files: attachments.sources())
        }
    }
}

extension TicketReply {
    /// What the editor begins with: who and what each ticket is, and the customer's last words where it is one.
    private func reference(_ numbers: [Int64], _ desk: Desk, _ terminal: Terminal) throws -> String {
        let tickets = try numbers.map { try desk.ticket(.number($0)) }
        var lines: [String] = []
        for detail in tickets {
            let ticket = detail.ticket
            lines.append("#\(ticket.number)  \(ticket.organisation)  \(ticket.requester)")
            lines.append(ticket.subject)
        }
        if tickets.count == 1, let detail = tickets.first {
            let last = detail.comments.last { $0.kind == .customer }?.body ?? detail.text.description
            if let last { lines += ["", last] }
        }
        return TextInput.draft(knowing: shown(lines.joined(separator: "\n"), keepingNewlines: true))
    }
}

extension TicketReply: PlainCommand {
    mutating func take(from line: inout PlainLine) {
        body = line.group()
        attachments = line.group()
        wait = line.flag("--wait")
        resolve = line.flag("--resolve")
        change = line.group()
        output = line.group()
        global = line.group()
        tickets = line.group()
    }
}
