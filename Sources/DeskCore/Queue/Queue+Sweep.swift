package import DeskModel
import DeskProse
import DeskStore

extension Desk.Queue {
    /// What cron runs: returns stale claims, reminds customers we wait for, closes what has been resolved
    /// for long, tells of fast tickets that nobody takes, removes letters that have been kept for long enough, and tells of remote-control sessions left
    /// open.
    ///
    /// Safe to run twice at once. Works in small transactions, so that no one waits for it. Outside opening hours
    /// it takes the words of the erased out of the full-text index.
    package func sweep() throws -> QueueSweep {
        var result = QueueSweep()
        defer { environment.progress(.end) }
        let work = try read(.queueSweep) { try $0.sweepWork() }
        result.alarms = work.alarms
        result.returned = try eachBatch(work.claims) { act, claim in
            guard
                let owner = try act.sql.returnClaim(ticket: claim.number, untouchedSince: claim.touchedAt)
            else { return nil }
            try act.record(.ticket(claim.number), ["state": "new", "returned": "stale"])
            try act.sql.enqueue(MailIntent(.claimReturned, consultant: owner, ticket: claim.number))
            return claim.number
        }
        result.reminded = try eachBatch(work.waiting) { act, number in
            guard let person = try act.sql.remind(ticket: number) else { return nil }
            try act.record(.ticket(number), ["reminded": true])
            try act.sql.enqueue(MailIntent(.ticketReminder, account: person, ticket: number))
            return number
        }
        _ = try eachBatch(work.untaken) { act, number in
            try act.tellUntaken(number)
            return nil
        }
        result.closed = try eachBatch(work.resolved) { act, number in
            guard let person = try act.sql.closeResolved(ticket: number, before: work.resolvedBefore)
            else {
                return nil
            }
            try act.record(.ticket(number), ["state": "closed"])
            try act.sql.enqueue(MailIntent(.ticketClosed, account: person, ticket: number))
            return number
        }
        try desk.mail.pruneLetters()
        if !dryRun, try read(.queueSweep, { try $0.isCompactionDue() }) {
            try store.afterCommit {
                try store.compact(at: now) { environment.progress(.count(.merging, $0, of: nil)) }
            }
        }
        try write(.queueSweep) { try $0.beat() }
        return result
    }

    /// Does something to each thing, twenty-five in one transaction; tells to which it was done.
    private func eachBatch<Thing>(
        _ things: [Thing], _ body: (Act, Thing) throws -> Int64?
    ) throws -> [Int64] {
        var done: [Int64] = []
        var rest = things[...]
        while !rest.isEmpty {
            let batch = rest.prefix(25)
            rest = rest.dropFirst(25)
            done += try write(.queueSweep) { act in
                try batch.compactMap { try body(act, $0) }
            }
            environment.progress(
                .count(.sweeping, Int64(things.count - rest.count), of: Int64(things.count)))
        }
        return done
    }
}

/// What a sweep finds to do.
private struct SweepWork {
    let claims: [(number: Int64, touchedAt: Instant, since: Instant)]
    let waiting: [Int64]
    let untaken: [Int64]
    let resolved: [Int64]
    let resolvedBefore: Instant
    let alarms: [QueueSweep.Alarm]
}

extension Act {
    /// Looks for what there is to sweep.
    fileprivate func sweepWork() throws -> SweepWork {
        let calendar = try sql.calendar()
        let lease = try sql.rule(.claimLease).seconds
        // Working time passes no faster than time itself, so that is looked at first.
        let claims = try sql.claims(untouchedSince: now - lease).filter {
            calendar.workingSeconds(from: $0.since, to: now) >= lease
        }
        let tellAfter = try sql.rule(.tellFast).seconds
        let untaken =
            tellAfter == 0
            ? []
            : try sql.untakenFast(since: now - tellAfter).filter {
                calendar.workingSeconds(from: $0.since, to: now) >= tellAfter
            }.map(\.number)
        let resolvedBefore = now - (try sql.rule(.closeAfter).seconds)
        return SweepWork(
            claims: claims,
            waiting: calendar.isOpen(at: now)
                ? try sql.unreminded(waitingSince: now - sql.rule(.remindAfter).seconds) : [],
            untaken: untaken, resolved: try sql.resolved(before: resolvedBefore),
            resolvedBefore: resolvedBefore,
            alarms: try sql.openSessions(since: now - sql.rule(.remoteAlarm).seconds))
    }
}

extension Act {
    /// Whether traces of the erased are to go now: outside opening hours, and where there are hardly any such
    /// hours, after a day.
    fileprivate func isCompactionDue() throws -> Bool {
        guard let erased = try sql.erasedAt() else { return false }
        return try sql.now - erased >= 86_400 || !sql.calendar().isOpen(at: sql.now)
    }
}
