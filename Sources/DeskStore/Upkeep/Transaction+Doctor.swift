import GRDB

extension Transaction {
    /// How many rows a table of the schema has.
    package func countRows(of table: String) throws -> Int64 {
        try number("SELECT count(*) FROM \"\(table)\"") ?? 0
    }

    /// How much mail is parked, and the first numbers of it.
    package func parkedMail() throws -> (count: Int, first: [Int64]) {
        let count = try number("SELECT count(*) FROM outbox WHERE state = 'failed'") ?? 0
        let first = try rows("SELECT id FROM outbox WHERE state = 'failed' ORDER BY id LIMIT 5")
        return (Int(count), try first.map { try $0["id"] })
    }

    /// Organisations whose contract emails a mail could not be sent to, with the address where it is known.
    package func unreachedContractEmails() throws -> [(code: String, email: String?)] {
        try rows(
            """
            SELECT DISTINCT organisation.code, contractEmail.email FROM outbox
                JOIN organisation ON organisation.id = outbox.organisationId
                LEFT JOIN contractEmail ON contractEmail.organisationId = organisation.id
                    AND contractEmail.email = outbox.address
            WHERE outbox.state = 'failed' AND outbox.accountId IS NULL AND outbox.consultantId IS NULL
                AND (outbox.address IS NULL OR contractEmail.id IS NOT NULL OR outbox.kind = 'registration')
            ORDER BY organisation.code, contractEmail.email
            """
        ).map { try ($0["code"], $0["email"]) }
    }

    /// The stored hashes without their salts and tags, each with how many there are of it.
    package func hashHeads() throws -> [(text: String, count: Int)] {
        try rows(
            """
            SELECT passwordHash, count(*) AS count FROM account WHERE passwordHash IS NOT NULL
            GROUP BY substr(passwordHash, 1, instr(passwordHash, ',p=') + 3)
            """
        ).map { try ($0["passwordHash"], $0["count"]) }
    }
}
