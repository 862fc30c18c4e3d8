import DeskCLI
import DeskCore
import DeskModel

// Words of the model that flags take; help and completions show them.
extension Account.Role: ExpressibleByArgument {}
extension Account.State: ExpressibleByArgument {}
extension Consultant.Role: ExpressibleByArgument {}
extension IfExists: ExpressibleByArgument {}
extension MailIntent.State: ExpressibleByArgument {}
extension Organisation.Seat: ExpressibleByArgument {}
extension Organisation.Status: ExpressibleByArgument {}
extension Ticket.Channel: ExpressibleByArgument {}
extension Ticket.Lane: ExpressibleByArgument {}
extension Token.State: ExpressibleByArgument {}
extension StatsGrouping: ExpressibleByArgument {}
extension Call.Result: ExpressibleByArgument {}
extension TicketLink.Kind: ExpressibleByArgument {}
