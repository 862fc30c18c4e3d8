import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk consultant away`
struct ConsultantAway: ChangingCommand {
    static let verb = Verb.consultantAway
    static let configuration = CommandConfiguration(
        commandName: "away", abstract: .consultantAwayAbstract,
        discussion:
            "desk consultant away petr --until 2026-12-07 --to karla\ndesk consultant away petr --back")

    @Argument(help: .says(.loginHelp, value: "login")) var login: String
    @Option(help: .says(.awayUntilHelp, value: "time")) var until: String?
    @Option(help: .says(.awayToHelp, value: "login")) var to: String?
    @Flag(help: .says(.awayBackHelp)) var back = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Consultant.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        guard (until == nil) == back, !back || to == nil else { throw DeskError(.usage, .untilOrBack) }
        guard let until else {
            let (absence, outcome) = try desk.consultants.endAbsence(of: login)
            return try terminal.changed(
                .consultantBack(login, outcome.rawValue), absence.consultant, as: output, now: desk.now)
        }
        let absence = try desk.consultants.sendAway(login, until: until, to: to)
        try terminal.changed(
            .consultantAway(
                login, absence.consultant.awayUntil.map(Prose.instant) ?? Prose(verbatim: until),
                absence.tickets.count,
                to: absence.consultant.awayTo),
            absence.consultant, as: output, now: desk.now)
    }
}
