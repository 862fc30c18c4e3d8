import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk consultant key remove`
struct ConsultantKeyRemove: ChangingCommand {
    static let verb = Verb.consultantKeyRemove
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: .consultantKeyRemoveAbstract,
        discussion: "desk consultant key remove eva SHA256:0fL1…")

    @Argument(help: .says(.loginHelp, value: "login")) var login: String
    @Argument(help: .says(.fingerprintHelp, value: "fingerprint")) var fingerprint: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { ConsultantKey.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let key = try desk.consultants.removeKey(fingerprint, of: login)
        try terminal.changed(
            .consultantKeyIs(added: false, key.fingerprint, key.login), key, as: output, now: desk.now)
    }
}
