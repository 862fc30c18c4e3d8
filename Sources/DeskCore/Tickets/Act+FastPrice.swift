import DeskModel
import DeskProse
import DeskStore

extension Act {
    /// The price that is frozen on a new ticket: none for the standard lane.
    ///
    /// Throws `.forbidden` where there is no price, where it was not accepted, and where another was.
    func price(of draft: TicketDraft, requester: Account) throws -> TicketPrice? {
        guard draft.lane == .fast else {
            guard draft.acceptedPrice == nil else { throw DeskError(.usage, .priceWithoutFast) }
            return nil
        }
        let today = try sql.zone().date(at: now)
        guard let price = try sql.price(on: today) else {
            throw DeskError(.forbidden, .noFastPrice, hint: .setFastPrice)
        }
        guard let accepted = draft.acceptedPrice else {
            throw DeskError(
                .forbidden, .priceNotAccepted(price.money.text), hint: .acceptPrice(price.money.digits))
        }
        guard try Money.amount(accepted) == price.money.amount else {
            throw DeskError(
                .forbidden, .otherPrice(accepted, price.money.text), hint: .acceptPrice(price.money.digits))
        }
        return try TicketPrice(
            amount: price.money.amount, currency: price.money.currency,
            acceptedBy: actor.name, acceptedAt: now)
    }
}
