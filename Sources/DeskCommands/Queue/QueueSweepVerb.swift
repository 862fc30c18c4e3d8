import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `queue sweep`
struct QueueSweepVerb: ChangingCommand {
    static let verb = Verb.queueSweep
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "sweep", abstract: .queueSweepAbstract, discussion: "queue sweep -n")

    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { QueueSweep.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.queue.sweep()
        if terminal.format(output) != .ids {
            let counts = (result.returned.count, result.reminded.count, result.closed.count)
            try terminal.changed(
                .swept(returned: counts.0, reminded: counts.1, closed: counts.2), result, as: output,
                now: desk.now)
        }
        // Cron mails what a person should know, also with --quiet.
        for alarm in result.alarms {
            let open = TimeSpan(seconds: (desk.now - alarm.startedAt) / 60 * 60).text
            terminal.say(.remoteSessionOpen(alarm.reference, alarm.ticket, alarm.consultant, for: open))
        }
    }
}
