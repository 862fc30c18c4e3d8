import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk doctor`
struct DeskDoctor: OpeningCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: .deskDoctorAbstract, discussion: "desk doctor --fix")

    @Flag(help: .says(.doctorFixHelp)) var fix = false
    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ launch: Launch, _ terminal: Terminal) throws {
        if fix { try launch.demandOwnStanding("doctor --fix") }
        let (configuration, fault) = launch.configurationOrFault()
        // Without it, nothing says which desk is meant.
        if let fault, !terminal.mayNamePlaces { throw fault }
        let path = try launch.databasePath(global, configuration)
        let results = try Desk.Upkeep.doctor(
            at: path, fixing: fix, mayTell: terminal.mayNamePlaces, configurationFault: fault
        ) {
            try launch.open(global, verb: .deskDoctor, dryRun: false, configuration: configuration)
        } peek: {
            try launch.peek(global, configuration: configuration)
        }
        let isWell = try terminal.show(checks: results, as: output, now: launch.now)
        if !isWell { throw ExitCode(DeskError.Kind.refused.status) }
    }
}
