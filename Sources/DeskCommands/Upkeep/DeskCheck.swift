import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk check`
struct DeskCheck: DeskCommand {
    static let verb = Verb.deskCheck
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: .deskCheckAbstract, discussion: "desk check --json")

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let isWell = try terminal.show(checks: try desk.upkeep.check(), as: output, now: desk.now)
        if !isWell { throw ExitCode(DeskError.Kind.refused.status) }
    }
}
