import ArgumentParser
package import DeskCLI

/// A verb that takes its own flags from a plain command line, without the parser.
package protocol PlainCommand: LaunchedCommand, PlainArguments {}

extension PlainCommand {
    /// The verb as a command line means it; nothing where the parser has to read the line.
    init?(plain words: [String]) {
        var line = PlainLine(words)
        self = line.group()
        guard line.isUnderstood else { return nil }
    }
}

extension Tool {
    /// The verbs that people and scripts call all day, by their words; the longest first.
    package var plainVerbs: [(words: [String], verb: any PlainCommand.Type)] {
        switch self {
        case .account:
            [
                (["password", "verify"], PasswordVerify.self), (["reset", "request"], ResetRequest.self),
                (["reset", "redeem"], ResetRedeem.self), (["reset", "expire"], ResetExpire.self),
                (["show"], AccountShow.self), (["create"], AccountCreate.self),
                (["import"], AccountImport.self),
            ]
        case .desk: [(["mail", "deliver"], MailDeliver.self)]
        case .org: []
        case .queue: [(["next"], QueueNext.self), (["list"], QueueList.self), ([], QueueList.self)]
        case .ticket:
            [
                (["show"], TicketShow.self), (["list"], TicketList.self), (["create"], TicketCreate.self),
                (["search"], TicketSearch.self), (["take"], TicketTake.self), (["reply"], TicketReply.self),
            ]
        }
    }

    /// The verb of a plain command line; nothing where the parser has to read it.
    package func plain(_ arguments: [String]) -> (any PlainCommand)? {
        guard let (words, verb) = plainVerbs.first(where: { arguments.starts(with: $0.words) }) else {
            return nil
        }
        return verb.init(plain: Array(arguments[words.count...]))
    }
}
