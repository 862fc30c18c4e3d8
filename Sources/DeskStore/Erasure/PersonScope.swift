import DeskModel
import GRDB

/// What in a desk is about a person, and so how far their erasure reaches in each row.
struct PersonScope {
    /// The person's account.
    let account: Int64
    /// Tickets they asked for.
    let own: Set<Int64>
    /// Other tickets of their organisation in which they took part.
    let shared: Set<Int64>
    /// Tickets that somebody says are about them.
    let also: Set<Int64>
    /// Tickets that are left as they are.
    let except: Set<Int64>
    /// The organisations of these tickets.
    let organisations: [Int64: Int64]
    /// Accounts of which nothing is left to keep.
    let erased: Set<Int64>

    /// How far it reaches in a text of a ticket: `author` is the account that wrote it, and `isTold` says
    /// whether it was written to the requester.
    func reach(ticket: Int64, author: Int64?, isTold: Bool) -> ErasureReach {
        if except.contains(ticket) { return .nothing }
        if author == account || isTold && own.contains(ticket) {
            return .names(alone: true, besides: .nobody)
        }
        if also.contains(ticket) {
            return .names(alone: true, besides: author.map { .account($0) } ?? .nobody)
        }
        guard own.contains(ticket) || shared.contains(ticket), let organisation = organisations[ticket] else {
            return .contact
        }
        return .names(alone: own.contains(ticket), besides: .organisation(organisation))
    }

    /// How far it reaches in a row that is of an account, and not of a ticket.
    func reach(owner: Int64) -> ErasureReach {
        if owner == account { return .names(alone: true, besides: .nobody) }
        return erased.contains(owner) ? .contact : .nothing
    }

    /// How far it reaches in what the audit log says about a subject, done for an account.
    func reach(subject: String, actingFor: Int64?) -> ErasureReach {
        let words = subject.split(separator: " ")
        guard words.count == 2, let number = Int64(words[1]) else { return .record }
        switch words[0] {
        case "account": return reach(owner: number)
        case "ticket":
            let isOthers = actingFor.map { $0 != account } ?? false
            return reach(ticket: number, author: actingFor, isTold: !isOthers)
        default: return .record
        }
    }
}

extension Transaction {
    /// Looks up what is about a person; after a scan, with what that has found.
    func scope(
        of account: Account, _ choice: Erasure.Choice, after scan: ErasureScan? = nil
    ) throws -> PersonScope {
        let own = try numbers("SELECT number FROM ticket WHERE requesterId = ?", [account.id])
        // Where a ticket goes on elsewhere, so does its requester.
        let shared = try numbers(
            """
            WITH RECURSIVE part (number) AS (
                SELECT number FROM ticket WHERE requesterId = ?1
                UNION SELECT ticketNumber FROM comment WHERE accountId = ?1
                UNION SELECT ticketNumber FROM attachment WHERE accountId = ?1
                UNION SELECT ticketNumber FROM remoteSession WHERE consentId = ?1
                UNION SELECT CAST(substr(subject, 8) AS INTEGER) FROM audit
                    WHERE id > ?3 AND actingForId = ?1 AND subject GLOB 'ticket [0-9]*'
                UNION SELECT value FROM json_each(?4)
                UNION SELECT intoNumber FROM ticketMerge JOIN part ON ticketNumber = part.number)
            SELECT ticket.number FROM part JOIN ticket USING (number)
            WHERE organisationId = ?2 AND requesterId <> ?1
            """,
            [
                account.id, account.organisationID, scan?.mark ?? 0,
                JSON.array((scan?.shared ?? []).map { .integer($0) }).text,
            ])
        var organisations: [Int64: Int64] = [:]
        for number in own.union(shared).union(choice.also) {
            organisations[number] = try self.number(
                "SELECT organisationId FROM ticket WHERE number = ?", [number])
        }
        return PersonScope(
            account: account.id, own: own, shared: shared, also: Set(choice.also),
            except: Set(choice.except), organisations: organisations,
            erased: Set(try erasedAccounts()))
    }

    private func numbers(_ sql: String, _ arguments: StatementArguments) throws -> Set<Int64> {
        Set(try rows(sql, arguments) { try $0[0] })
    }
}
