import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket reply`
struct TicketReply: ChangingCommand {
    static let verb = Verb.ticketReply
    static let configuration = CommandConfiguration(
        commandName: "reply", abstract: .ticketReplyAbstract,
        discussion: "ticket reply 12 -m \"Nainstalujte verzi 8.1.\" --resolve")

    @OptionGroup var tickets: ManyTickets
    @OptionGroup var body: TextInput
    @Option("text", help: .says(.replyTextKeyHelp, value: "key")) var givenKey: String?
    @Option("text-key", help: .hidden) var formerKey: String?
    @OptionGroup var attachments: AttachOptions
    @Flag(help: .says(.replyWaitHelp)) var wait = false
    @Flag(help: .says(.replyResolveHelp)) var resolve = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }
    private var textKey: String? { givenKey ?? formerKey }

    func validate() throws {
        if textKey != nil, body.message != nil || body.file != nil || body.recover != nil {
            throw DeskError(.usage, .oneTextOnly)
        }
        if wait, resolve { throw DeskError(.usage, .waitOrResolve) }
    }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let numbers = try tickets.read(terminal, text: body)
        let (text, isTemplate) = try written(numbers, desk, terminal)
        try terminal.change(tickets.words, numbers, tickets.counted, as: output, now: desk.now) { change in
            .repliedToTicket(change.ticket.number, change.ticket.state.rawValue)
        } _: {
            try desk.tickets.reply(
                $0, text, isTemplate: isTemplate, then: wait ? .waiting : resolve ? .resolved : .asItIs,
                files: attachments.sources())
        }
    }
}

extension TicketReply {
    /// What is to be said. A text that is kept is filled where it can be looked over for one ticket, else for each.
    private func written(
        _ numbers: [Int64], _ desk: Desk, _ terminal: Terminal
    ) throws -> (text: String, isTemplate: Bool) {
        guard let textKey else {
            return (try body.required(terminal, draft: try desk.tickets.reference(numbers)), false)
        }
        guard body.editor else { return (try desk.texts.show(textKey).body, true) }
        let one = numbers.count == 1 ? numbers.first : nil
        let begun =
            try one.map { try desk.texts.filled(textKey, for: $0) }
            ?? desk.texts.show(textKey).body
        let text = try body.required(terminal, draft: begun + (try desk.tickets.reference(numbers)))
        return (text, one == nil)
    }
}

extension Desk.Tickets {
    /// What the editor begins with: who and what each ticket is, and the customer's last words where it is one.
    func reference(_ numbers: [Int64]) throws -> String {
        let tickets = try numbers.map { try show(.number($0)) }
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
