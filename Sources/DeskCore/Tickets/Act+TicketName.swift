import DeskModel
import DeskProse
import DeskStore

extension Act {
    /// The number of a ticket that is asked for by name.
    ///
    /// Throws `.notFound` where none was moved in under it.
    func number(of name: TicketName) throws -> Int64 {
        switch name {
        case .number(let number): return number
        case .origin(let origin):
            guard let found = try sql.ticket(of: origin) else {
                throw DeskError(.notFound, .noTicket(origin.text), hint: .listTickets)
            }
            return found.number
        }
    }
}
