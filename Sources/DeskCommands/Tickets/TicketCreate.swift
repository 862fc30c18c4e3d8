import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket create`
struct TicketCreate: ChangingCommand {
    static let verb = Verb.ticketCreate
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: .ticketCreateAbstract,
        discussion: "ticket create --from jana@firma.cz --subject \"Nejde uzávěrka\" -m \"Po potvrzení…\"")

    @Option(help: .says(.ticketFromHelp, value: "email")) var from: String?
    @Option(help: .says(.ticketSubjectHelp)) var subject: String?
    @OptionGroup var body: TextInput
    @Option("error", help: .says(.ticketErrorHelp, value: "text")) var errorMessage: String?
    @Option(help: .says(.ticketStepsHelp, value: "text")) var steps: String?
    @OptionGroup var attachments: AttachOptions
    @Option(parsing: .upToNextOption, help: .says(.ticketAvailableHelp, value: "window"))
    var available: [String] = []
    @Option(help: .says(.ticketPhoneHelp)) var phone: String?
    @Option(help: .says(.ticketChannelHelp)) var channel: Ticket.Channel?
    @Option(help: .says(.ticketTopicHelp)) var topic: String?
    @Option(help: .says(.ticketDeadlineHelp, value: "time")) var deadline: String?
    @Flag(help: .says(.ticketFastHelp)) var fast = false
    @Option(help: .says(.ticketAcceptPriceHelp, value: "amount")) var acceptPrice: String?
    @Option(help: .says(.ticketInputHelp, value: "format")) var input: InputFormat?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Intake.self }
    private var usedChannel: Ticket.Channel {
        channel ?? .usual(forPerson: global.onBehalf != nil, asData: input != nil)
    }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        if let input {
            try runInput(input, desk, terminal)
        } else {
            try show(try desk.tickets.create(try request(desk, terminal)), desk, terminal)
        }
    }

    /// The ticket that the flags, and with `--editor` the form, describe.
    private func request(_ desk: Desk, _ terminal: Terminal) throws -> TicketRequest {
        guard let requester = from ?? desk.caller.by?.text else {
            throw DeskError(.usage, .missingFlag("--from"), hint: .ticketCreateExample)
        }
        var form = IntakeForm(
            subject: subject, errorMessage: errorMessage, steps: steps, windows: available,
            files: attachments.attach)
        if body.editor || body.recover != nil {
            let text = try body.edited(terminal, draft: form.text(in: terminal.language))
            form = try IntakeForm(reading: text)
        } else {
            form.description = try body.read(terminal)
        }
        guard let subject = form.subject else {
            throw DeskError(.usage, .missingFlag("--subject"), hint: .ticketCreateExample)
        }
        let draft = try TicketDraft(
            requester: requester, subject: subject, description: form.description,
            errorMessage: form.errorMessage, steps: form.steps, phone: phone,
            channel: usedChannel, topic: topic,
            lane: fast ? .fast : .standard, acceptedPrice: acceptPrice, deadline: deadline,
            windows: form.windows)
        return TicketRequest(draft: draft, files: try form.files.map { try AttachmentSource(path: $0) })
    }

    private func runInput(_ format: InputFormat, _ desk: Desk, _ terminal: Terminal) throws {
        guard from == nil || global.onBehalf == nil, subject == nil, !body.isGiven else {
            throw DeskError(.usage, .inputAlone)
        }
        let reader = TicketInput(
            from: from ?? global.onBehalf, channel: usedChannel, mayNameFiles: global.onBehalf == nil)
        switch try reader.read(terminal.standardInput(), alwaysLines: format == .jsonl) {
        case .one(var request):
            request.files += try attachments.sources()
            try show(try desk.tickets.create(request), desk, terminal)
        case .many(let requests):
            guard attachments.attach.isEmpty else { throw DeskError(.usage, .inputAlone) }
            guard try !terminal.listsColumns(of: TicketLine.self, output) else { return }
            let lines = try desk.tickets.create(requests)
            guard terminal.format(output) == .table else {
                return try terminal.show(lines, as: output, now: desk.now)
            }
            for line in lines {
                try terminal.print(
                    .ticketCreated(line.ticket.number, place: nil, due: line.ticket.dueAt.map(Prose.instant)))
            }
        }
    }

    private func show(_ intake: Intake, _ desk: Desk, _ terminal: Terminal) throws {
        let ticket = intake.detail.ticket
        try terminal.changed(
            .ticketCreated(ticket.number, place: intake.position, due: ticket.dueAt.map(Prose.instant)),
            intake, as: output,
            now: desk.now)
        for remark in intake.remarks { terminal.say(remark) }
        if terminal.format(output) == .table, !intake.duplicates.isEmpty {
            terminal.say(.looksLike(ticket.number, intake.duplicates))
        }
    }
}
