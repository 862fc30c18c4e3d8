import DeskCLI
import DeskModel

extension TicketName: ExpressibleByArgument {
    /// Reads a command line's word.
    package init?(argument: String) { self.init(argument) }
}
