import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account merge`
struct AccountMerging: ChangingCommand {
    static let verb = Verb.accountMerge
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: .accountMergeAbstract,
        discussion: "account merge jana@kolin.example jana.novakova@kolin.example -n")

    @Argument(help: .says(.mergedEmailHelp, value: "email")) var email: String
    @Argument(help: .says(.mergedIntoHelp, value: "into")) var into: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { AccountMerge.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let (merged, kept) = (try EmailAddress(email), try EmailAddress(into))
        try terminal.confirm(
            .confirmMerge(merged.text, kept.text), isConfirmed: change.yes || change.dryRun)
        let merge = try desk.accounts.merge(merged, into: kept)
        try terminal.changed(
            .mergedAccount(
                merge.merged, merge.email, tickets: merge.tickets.count, comments: merge.comments,
                attachments: merge.attachments), merge, as: output, now: desk.now)
    }
}
