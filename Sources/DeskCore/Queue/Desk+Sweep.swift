package import DeskModel
import DeskStore

extension Desk {
    /// What cron runs: returns stale claims, reminds customers we wait for, closes what has been resolved
    /// for long, and tells of remote-control sessions left open.
    ///
    /// Safe to run twice at once. Works in small transactions, so that no one waits for it.
    package func sweep() throws -> QueueSweep {
        var result = QueueSweep()
        let work = try read(.queueSweep) { try $0.sweepWork() }
        result.alarms = work.alarms
        result.returned = try eachBatch(work.claims) { transaction, claim in
            guard
                let owner = try transaction.returnClaim(ticket: claim.number, untouchedSince: claim.touchedAt)
            else { return nil }
            try transaction.record(.ticket(claim.number), ["state": "new", "returned": "stale"])
            try transaction.enqueue(MailIntent(.claimReturned, consultant: owner, ticket: claim.number))
            return claim.number
        }
        result.reminded = try eachBatch(work.waiting) { transaction, number in
            guard let person = try transaction.remind(ticket: number) else { return nil }
            try transaction.record(.ticket(number), ["reminded": true])
            try transaction.enqueue(MailIntent(.ticketReminder, account: person, ticket: number))
            return number
        }
        result.closed = try eachBatch(work.resolved) { transaction, number in
            guard let person = try transaction.closeResolved(ticket: number, before: work.resolvedBefore)
            else {
                return nil
            }
            try transaction.record(.ticket(number), ["state": "closed"])
            try transaction.enqueue(MailIntent(.ticketClosed, account: person, ticket: number))
            return number
        }
        try write(.queueSweep) { try $0.beat() }
        return result
    }

    /// Does something to each thing, fifty in one transaction; tells to which it was done.
    private func eachBatch<Thing>(
        _ things: [Thing], _ body: (Transaction, Thing) throws -> Int64?
    ) throws -> [Int64] {
        var done: [Int64] = []
        var rest = things[...]
        while !rest.isEmpty {
            let batch = rest.prefix(50)
            rest = rest.dropFirst(50)
            done += try write(.queueSweep) { transaction in
                try batch.compactMap { try body(transaction, $0) }
            }
        }
        return done
    }
}

/// What a sweep finds to do.
private struct SweepWork {
    let claims: [(number: Int64, touchedAt: Instant)]
    let waiting: [Int64]
    let resolved: [Int64]
    let resolvedBefore: Instant
    let alarms: [QueueSweep.Alarm]
}

extension Transaction {
    /// Looks for what there is to sweep.
    fileprivate func sweepWork() throws -> SweepWork {
        let calendar = try calendar()
        let lease = try rule(.claimLease).seconds
        // Working time passes no faster than time itself, so that is looked at first.
        let claims = try claims(untouchedSince: now - lease).filter {
            calendar.workingSeconds(from: $0.touchedAt, to: now) >= lease
        }
        let resolvedBefore = now - (try rule(.closeAfter).seconds)
        return SweepWork(
            claims: claims,
            waiting: calendar.isOpen(at: now)
                ? try unreminded(waitingSince: now - rule(.remindAfter).seconds) : [],
            resolved: try resolved(before: resolvedBefore), resolvedBefore: resolvedBefore,
            alarms: try openSessions(since: now - rule(.remoteAlarm).seconds))
    }
}
