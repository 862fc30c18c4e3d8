package import DeskModel
import GRDB

extension Transaction {
    /// Moves a ticket to the fast lane at a price that stays as it is now.
    package func setFast(ticket number: Int64, price: TicketPrice) throws {
        try run(
            """
            UPDATE ticket SET lane = 'fast', priceAmount = ?, priceCurrency = ?, priceAcceptedBy = ?,
                priceAcceptedAt = ?
            WHERE number = ?
            """, [price.amount, price.currency, price.acceptedBy, price.acceptedAt.seconds, number])
    }

    /// The charge of a ticket, or `nil` when it has none.
    package func charge(ticket number: Int64) throws -> Charge? {
        try row("\(Self.selectCharge) WHERE number = ? AND priceAcceptedAt IS NOT NULL", [number])
            .map(charge(from:))
    }

    /// Marks a charge as not to be paid.
    package func waive(ticket number: Int64, reason: String) throws {
        try run(
            "UPDATE ticket SET waivedAt = ?, waivedReason = ? WHERE number = ?",
            [now.seconds, reason, number])
    }

    /// Charges by the moment their price was accepted, oldest first, narrowed by a span and an organisation.
    package func charges(in span: Interval?, organisation id: Int64?) throws -> [Charge] {
        try rows(
            """
            \(Self.selectCharge) WHERE priceAcceptedAt IS NOT NULL AND priceAcceptedAt >= ? AND priceAcceptedAt < ?
                AND (? IS NULL OR organisationId = ?)
            ORDER BY priceAcceptedAt, number
            """, [span?.start.seconds ?? .min, span?.end.seconds ?? .max, id, id]
        ).map(charge(from:))
    }

    private static let selectCharge = """
        SELECT number, organisation.code, priceAmount, priceCurrency, priceAcceptedBy, priceAcceptedAt,
            waivedAt IS NOT NULL AS isWaived
        FROM ticket CROSS JOIN organisation ON organisation.id = ticket.organisationId
        """

    private func charge(from row: Row) throws -> Charge {
        try Charge(
            number: row["number"], organisation: row["code"],
            price: TicketPrice(
                amount: row["priceAmount"], currency: row["priceCurrency"] ?? "",
                acceptedBy: row["priceAcceptedBy"] ?? "", acceptedAt: row.instant("priceAcceptedAt")),
            isWaived: row["isWaived"])
    }
}

extension Transaction {
    /// Time by organisation, and with `byConsultant` by who worked, narrowed by a span and an organisation.
    package func timeSums(
        in span: Interval?, organisation id: Int64?, byConsultant: Bool
    ) throws -> [TimeSum] {
        let login = byConsultant ? "consultant.login" : "NULL"
        return try rows(
            """
            SELECT organisation.code, \(login) AS login, count(DISTINCT timeEntry.ticketNumber) AS tickets,
                sum(timeEntry.seconds) AS seconds, sum(timeEntry.seconds * timeEntry.billable) AS billable
            FROM timeEntry CROSS JOIN ticket ON ticket.number = timeEntry.ticketNumber
                CROSS JOIN organisation ON organisation.id = ticket.organisationId
                CROSS JOIN consultant ON consultant.id = timeEntry.consultantId
            WHERE timeEntry.createdAt >= ? AND timeEntry.createdAt < ?
                AND (? IS NULL OR ticket.organisationId = ?)
            GROUP BY 1, 2 ORDER BY 1, 2
            """, [span?.start.seconds ?? .min, span?.end.seconds ?? .max, id, id]
        ) { row in
            try TimeSum(
                organisation: row["code"], consultant: row["login"], tickets: row["tickets"],
                seconds: row["seconds"], billableSeconds: row["billable"])
        }
    }
}
