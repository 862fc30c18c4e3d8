import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account list`
struct AccountList: DeskCommand {
    static let verb = Verb.accountList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .accountListAbstract,
        discussion: "account list --org mesto-kolin --unused-for 180d")

    @Option(help: .says(.onlyOrganisationHelp, value: "code")) var org: String?
    @Option(help: .says(.onlyRoleHelp)) var role: Account.Role?
    @Option(help: .says(.onlyStateHelp)) var state: Account.State?
    @Option(help: .says(.unusedForHelp, value: "time")) var unusedFor: String?
    @Flag(help: .says(.onlyLockedHelp)) var locked = false
    @Flag(help: .says(.onlyNeverHelp)) var never = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let unusedSince = try unusedFor.map { text in desk.now - (try TimeSpan(text)).seconds }
        var filter = AccountFilter(organisation: org, role: role, state: state, unusedSince: unusedSince)
        filter.isLocked = locked
        filter.hasNeverLoggedIn = never
        try terminal.show(try desk.accounts.list(filter, limit: output.rowLimit), as: output, now: desk.now)
    }
}
