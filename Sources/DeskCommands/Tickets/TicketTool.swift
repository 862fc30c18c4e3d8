package import DeskCLI
import DeskModel
import DeskProse

/// `ticket`: see `Prose.ticketAbstract`.
package struct TicketTool: ParsableCommand {
    /// What it is called, and the verbs below it.
    package static let configuration = CommandConfiguration(
        commandName: "ticket", abstract: .ticketAbstract, version: Version.text,
        subcommands: [
            TicketCreate.self, TicketShow.self, TicketBrief.self, TicketList.self, TicketHistory.self,
            TicketEditing.self,
            TicketAvailable.self, TicketTake.self, TicketRelease.self, TicketGive.self, TicketSteal.self,
            TicketReply.self, TicketNote.self, TicketAsk.self, TicketReceive.self, TicketWait.self,
            TicketResolve.self, TicketClose.self, TicketReopen.self, TicketSearch.self, TicketAttach.self,
            AttachmentVerbs.self, TicketCall.self, RemoteVerbs.self, TimeVerbs.self, FastVerbs.self,
            TicketWatching.self, TicketUnwatching.self, TicketSplit.self, TicketMerge.self,
            TicketUnmerge.self, TicketLinking.self, TicketUnlink.self, TicketExport.self, TicketIngest.self,
            TicketOriginal.self, TicketImport.self,
            WhoamiVerb.self,
        ])

    /// As it is where nothing is said.
    package init() {}
}
