import DeskCLI
import DeskCore
import DeskModel
import DeskProcess
import DeskProse

/// `desk mail deliver`
struct MailDeliver: DeskCommand {
    static let verb = Verb.mailDeliver
    static let configuration = CommandConfiguration(
        commandName: "deliver", abstract: .mailDeliverAbstract, discussion: "desk mail deliver -q"
    )

    @Option(help: .says(.mailLimitHelp, value: "count")) var limit: Int?
    @Option(help: .says(.passOverHelp, value: "number")) var passOver: Int64?
    /// How the suite itself starts a deliverer after a change, in nobody's name.
    @Flag(help: .hidden) var afterChange = false
    @Flag(help: .says(.jsonHelp)) var json = false
    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let limit, limit < 0 { throw DeskError(.usage, .limitNegative) }
    }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        if afterChange { StallLimit.begin() }
        if let passOver { try desk.mail.passHook(over: passOver) }
        let outcome = try desk.mail.deliver(limit: limit, isAsked: !afterChange)
        let hookFault = try desk.mail.runHook()
        if json {
            try terminal.write(line: [
                "sent": JSON(outcome.sent), "deferred": JSON(outcome.deferred),
                "parked": JSON(outcome.parked),
            ])
        } else if !global.quiet {
            try terminal.print(
                .delivered(sent: outcome.sent, deferred: outcome.deferred, parked: outcome.parked))
        }
        try terminal.flush()
        // The mail went, but not in the words that were meant.
        for fault in outcome.textFaults { terminal.say(fault) }
        if let fault = outcome.mailerFault {
            throw DeskError(.unavailable, fault, hint: .configureMail)
        }
        if let (fault, entry) = hookFault { throw DeskError(.busy, fault, hint: .hookHint(entry)) }
        if outcome.parked > 0 {
            throw DeskError(.unavailable, .mailParked(outcome.parked), hint: .listParked)
        }
        // That something waits is no news for a person: the next round takes care of it.
        if outcome.status != 0 { throw ExitCode(outcome.status) }
    }
}
