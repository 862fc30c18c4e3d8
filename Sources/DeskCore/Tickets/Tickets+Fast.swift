package import DeskModel
import DeskProse
import DeskStore

extension Desk.Tickets {
    /// What a fast response costs today.
    ///
    /// Throws `.notFound` when there is no price.
    package func fastQuote() throws -> Price {
        try read(.fastQuote) { act in
            guard let price = try act.sql.price(on: act.sql.zone().date(at: now)) else {
                throw DeskError(.notFound, .noFastPrice, hint: .setFastPrice)
            }
            return price
        }
    }

    /// Moves a ticket to the fast lane at today's price, which stays on it. Our response is counted from now.
    ///
    /// Throws `.forbidden` when another price holds today, and for a ticket that is done.
    package func acceptFast(_ number: Int64, price amount: String) throws -> TicketChange {
        let accepted = try Money.amount(amount)
        return try change(.fastAccept, number) { act, work in
            if work.ticket.lane == .fast {
                work.isUnchanged = true
                return
            }
            guard ![.resolved, .closed].contains(work.ticket.state) else {
                throw DeskError(
                    .forbidden, .fastTooLate(number, work.ticket.state.rawValue), hint: .reopenTicket(number))
            }
            guard let price = try act.sql.price(on: work.calendar.zone.date(at: now)) else {
                throw DeskError(.forbidden, .noFastPrice, hint: .setFastPrice)
            }
            guard price.money.amount == accepted else {
                throw DeskError(
                    .forbidden, .otherPrice(amount, price.money.text),
                    hint: .acceptThisPrice(number, price.money.digits))
            }
            try act.sql.setFast(
                ticket: number,
                price: TicketPrice(
                    amount: price.money.amount, currency: price.money.currency,
                    acceptedBy: act.actor.name, acceptedAt: now))
            work.ticket.lane = .fast
            work.ticket.dueFrom = now
            work.ticket.dueAt = try act.sql.due(work.ticket, work.calendar)
            work.notes.append(JSON.Member("price", .string(price.money.text)))
        }
    }

    /// Lets a customer off the price of a fast response; the ticket stays where it is in the queue.
    ///
    /// Throws `.forbidden` for a ticket without a price.
    package func waiveFast(_ number: Int64, reason: String) throws -> TicketChange {
        let reason = try Text.line(reason, .reason, limit: 300)
        return try change(.fastWaive, number) { act, work in
            guard let charge = try act.sql.charge(ticket: number) else {
                throw DeskError(.forbidden, .nothingToWaive(number))
            }
            guard !charge.isWaived else {
                work.isUnchanged = true
                return
            }
            try act.sql.waive(ticket: number, reason: reason)
            work.notes += [JSON.Member("waived", true), JSON.Member("reason", .string(reason))]
        }
    }

    /// What is to be invoiced for fast responses: of a month such as `2026-11`, of an organisation.
    package func charges(month: String?, organisation code: String?) throws -> [Charge] {
        try read(.fastCharges) { act in
            let zone = try act.sql.zone()
            let span = try month.map { try Self.month($0, zone) }
            let organisation = try code.map { try act.knownOrganisation($0).id }
            return try act.sql.charges(in: span, organisation: organisation)
        }
    }

    /// Time that was worked in a month such as `2026-11`, by organisation, and if asked by consultant.
    package func timeReport(
        month: String?, organisation code: String?, byConsultant: Bool
    ) throws -> [TimeSum] {
        try read(.timeReport) { act in
            let zone = try act.sql.zone()
            let span = try month.map { try Self.month($0, zone) }
            let organisation = try code.map { try act.knownOrganisation($0).id }
            return try act.sql.timeSums(in: span, organisation: organisation, byConsultant: byConsultant)
        }
    }

    /// A month in the desk's time zone.
    private static func month(_ text: String, _ zone: TimeZoneTable) throws(DeskError) -> Interval {
        guard text.utf8.count == 7, let first = CivilDate(iso: text + "-01") else {
            throw DeskError(.usage, .badMonth(text.utf8.count <= 40 ? text : "…"), hint: .monthExample)
        }
        let next = first + 31
        return Interval(
            start: zone.instant(first), end: zone.instant(next - (next.day - 1)))
    }
}
