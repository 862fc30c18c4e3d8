package import DeskModel
import DeskProse
import DeskStore

extension Desk {
    /// Looks at the database itself: schema, integrity, foreign keys, audit log, full-text index, the counts of
    /// the queue and the totals of statistics.
    package func check() throws -> [CheckResult] {
        try read(.deskCheck) { _ in }
        let apart = apart()
        return try Check.allCases.filter(\.isOfDatabase).map {
            try checkDatabase($0, in: apart, verb: .deskCheck, mending: false)
        }
    }

    /// A snapshot of the desk, which nobody waits for; the desk itself where there is no room for one, or no right
    /// to make it.
    func apart() -> Store { (try? store.snapshot()) ?? store }

    func checkDatabase(_ check: Check, in apart: Store, verb: Verb, mending: Bool) throws -> CheckResult {
        switch check {
        case .schema: CheckResult(check, findings: try apart.read(at: now) { try $0.schemaFindings() })
        case .integrity: CheckResult(check, findings: try apart.read(at: now) { try $0.integrityFindings() })
        case .foreignKeys:
            CheckResult(check, findings: try apart.read(at: now) { try $0.foreignKeyFindings() })
        case .search: try checkSearch(in: apart, verb: verb, mending: mending)
        case .queue: try checkQueue(in: apart, verb: verb, mending: mending)
        default: CheckResult(.audit, findings: try auditFindings(in: apart))
        }
    }

    private func auditFindings(in apart: Store) throws -> [Prose] {
        var walk = AuditWalk()
        while try apart.read(at: now, { try $0.verifyAudit(&walk) }) {}
        guard let fault = walk.verdict.fault else { return [] }
        return [.auditFault(fault.rawValue, entry: walk.verdict.firstBad ?? 0)]
    }

    private func checkQueue(in apart: Store, verb: Verb, mending: Bool) throws -> CheckResult {
        let (queue, totals) = try apart.read(at: now) { (try $0.queueFindings(), try $0.totalFindings()) }
        guard mending, !(queue + totals).isEmpty else {
            return CheckResult(.queue, findings: queue + totals)
        }
        if !queue.isEmpty {
            try write(verb) { act in
                try act.sql.recountQueue()
                try act.record(.desk, ["rebuilt": "queuePart"])
            }
        }
        if !totals.isEmpty { try recountTotals(verb) }
        return CheckResult(.queue, mended: queue + totals)
    }

    /// Counts the totals of statistics anew, each kind in a transaction of its own.
    private func recountTotals(_ verb: Verb) throws {
        while case let tickets = try read(verb, { try $0.sql.unmeasured(limit: 500) }), !tickets.isEmpty {
            try write(verb, delivering: false) { act in
                let calendar = try act.sql.calendar()
                for number in tickets { try act.sql.measure(ticket: number, calendar) }
            }
        }
        for kind in Transaction.TotalKind.all {
            try write(verb, delivering: false) { act in
                try act.sql.recount(kind)
                if case .quarters = kind { try act.record(.desk, ["rebuilt": "quarterTotal"]) }
            }
        }
    }

    private func checkSearch(in apart: Store, verb: Verb, mending: Bool) throws -> CheckResult {
        do {
            let findings = try apart.attempt(at: now) { try $0.searchFindings() }
            guard mending, !findings.isEmpty else { return CheckResult(.search, findings: findings) }
            try write(verb) { act in
                try act.sql.rebuildSearch()
                try act.record(.desk, ["rebuilt": "ticketSearch"])
            }
            return CheckResult(.search, mended: findings)
        } catch let error as DeskError where error.kind == .inputOutput || error.kind == .notPermitted {
            // The index can only be checked by who may write; that nobody may is said here.
            return CheckResult(.search, findings: [error.message])
        }
    }
}
