package import ArgumentParser
import DeskCLI
import DeskProse

/// `ticket`: see `Prose.ticketAbstract`.
package struct TicketTool: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "ticket", abstract: Prose.ticketAbstract.spoken, version: Version.text,
        subcommands: [TicketCreate.self, TicketList.self, TicketShow.self])

    package init() {}
}
