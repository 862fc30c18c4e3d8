import GRDB
import Testing

@testable import DeskStore

struct PersonalTextTests {
    /// Columns of text that cannot tell of a person, or that erasure treats apart.
    private static let others: Set<String> = [
        // Words of fixed lists, codes and hashes.
        "account.role", "account.state", "account.language", "attachment.type", "attachment.sha256",
        "call.result", "comment.kind", "letter.sha256", "consultant.role", "heartbeat.job",
        "organisation.code",
        "organisation.ico", "organisation.contract", "organisation.language", "outbox.kind", "outbox.state",
        "outbox.messageId", "measure.kind", "dayTotal.kind", "price.fromDate", "price.currency",
        "queuePart.lane", "ticket.channel",
        "ticket.lane",
        "ticket.state",
        "ticket.priceCurrency", "ticketLink.kind", "ticketWindow.date", "closure.date", "token.purpose",
        "audit.verb", "audit.subject", "desk.source", "ticketOrigin.source", "ticketExpected.source",
        "ticketExpected.kind",
        // The vendor's own people, settings and lists; the customer's name.
        "consultant.login", "consultant.name", "consultant.email", "rule.key", "rule.value", "topic.name",
        "consultantKey.type", "consultantKey.body", "consultantKey.fingerprint", "consultantKey.comment",
        "queueView.name", "cannedText.key",
        "organisation.name", "audit.osUser", "audit.asLogin", "appointment.proposedByUser",
        // Erased as a whole.
        "account.email", "account.emailKey", "account.name", "account.phone", "account.passwordHash",
        "token.email", "token.emailKey", "token.name", "contractEmail.email", "contractEmail.emailKey",
        "auditChange.changes", "onceAnswer.inputs", "onceAnswer.secretHash",
    ]

    @Test func `erasure knows every column that people write`() throws {
        let store = try Scratch().desk()
        let known = Set(PersonalText.all.map { "\($0.table).\($0.column)" })
        let columns = try store.read(at: Scratch.now) { transaction in
            try String.fetchAll(
                transaction.db,
                sql: """
                    SELECT s.name || '.' || info.name FROM sqlite_schema AS s, pragma_table_info(s.name) AS info
                    WHERE s.type = 'table' AND info.type = 'TEXT' AND s.name NOT LIKE 'ticketSearch%'
                    """)
        }
        #expect(columns.count > 60)
        for column in columns { #expect(known.contains(column) || Self.others.contains(column), "\(column)") }
        for column in known { #expect(columns.contains(column), "\(column)") }
    }
}
