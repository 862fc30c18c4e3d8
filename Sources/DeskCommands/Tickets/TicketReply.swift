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

    @Argument(ticket: .ticketNumberHelp) var number: Int64
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
        let text = try body.required(terminal)
        let replied = try desk.reply(
            number, text, then: wait ? .waiting : resolve ? .resolved : .asItIs,
            files: attachments.sources())
        try terminal.changed(
            .repliedToTicket(number, replied.ticket.state.rawValue), replied, as: output, now: desk.now)
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
        number = line.ticket() ?? 0
    }
}
