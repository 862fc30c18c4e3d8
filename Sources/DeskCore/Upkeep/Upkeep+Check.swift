package import DeskModel
import DeskProse
import DeskStore

extension Desk.Upkeep {
    /// Looks at the database itself: schema, integrity, foreign keys, audit log, full-text index, the counts of
    /// the queue and the totals of statistics.
    package func check() throws -> [CheckResult] {
        try read(.deskCheck) { _ in }
        defer { environment.progress(.end) }
        let apart = desk.apart()
        return try Check.allCases.filter(\.isOfDatabase).map {
            try checkDatabase($0, in: apart, verb: .deskCheck, fixing: false)
        }
    }

    func checkDatabase(_ check: Check, in apart: Store, verb: Verb, fixing: Bool) throws -> CheckResult {
        environment.progress(.step(.checking(check.rawValue)))
        return switch check {
        case .schema: CheckResult(check, findings: try apart.read(at: now) { try $0.schemaFindings() })
        case .integrity: CheckResult(check, findings: try apart.read(at: now) { try $0.integrityFindings() })
        case .foreignKeys:
            CheckResult(check, findings: try apart.read(at: now) { try $0.foreignKeyFindings() })
        case .search: try checkSearch(in: apart, verb: verb, fixing: fixing)
        case .queue: try checkQueue(in: apart, verb: verb, fixing: fixing)
        default: CheckResult(.audit, findings: try auditFindings(in: apart))
        }
    }

    private func auditFindings(in apart: Store) throws -> [Prose] {
        var walk = AuditWalk()
        while try apart.read(at: now, { try $0.verifyAudit(&walk) }) { desk.audit.tell(of: walk) }
        guard let fault = walk.verdict.fault else { return [] }
        return [.auditFault(fault.rawValue, entry: walk.verdict.firstBad ?? 0)]
    }

    private func checkQueue(in apart: Store, verb: Verb, fixing: Bool) throws -> CheckResult {
        let (queue, totals) = try apart.read(at: now) { (try $0.queueFindings(), try $0.totalFindings()) }
        guard fixing, !(queue + totals).isEmpty else {
            return CheckResult(.queue, findings: queue + totals)
        }
        if !queue.isEmpty {
            try write(verb) { act in
                try act.sql.recountQueue()
                try act.record(.desk, ["rebuilt": "queuePart"])
            }
        }
        if !totals.isEmpty { try fillTotals(apart, verb) }
        return CheckResult(.queue, fixed: queue + totals)
    }

    /// Has the totals of statistics be those of tickets, measures and calls again: what is missing is found in a copy,
    /// so much at a time as others can wait for.
    private func fillTotals(_ apart: Store, _ verb: Verb) throws {
        let most = 20_000
        var apart = apart
        while case let gaps = try apart.read(at: now, { try $0.totalGaps(limit: most) }), !gaps.isEmpty {
            // Totals first: what follows is counted as it is done.
            let isDone = try write(verb, delivering: false) { act in
                guard try act.sql.fill(gaps) else { return false }
                try act.record(.desk, ["rebuilt": "totals"])
                return true
            }
            if isDone {
                try inSlices(gaps.strays, of: 500, verb) { try $0.sql.remove($1) }
                try inSlices(gaps.unmeasured, of: 50, verb) { try $0.sql.measure(ticket: $1) }
            }
            apart = self.apart()
        }
    }

    /// Does something to each thing, so many in one transaction.
    private func inSlices<Thing>(
        _ things: [Thing], of size: Int, _ verb: Verb, _ body: (Act, Thing) throws -> Void
    ) throws {
        for start in stride(from: 0, to: things.count, by: size) {
            try write(verb, delivering: false) { act in
                for thing in things[start..<min(start + size, things.count)] { try body(act, thing) }
            }
        }
    }

    private func checkSearch(in apart: Store, verb: Verb, fixing: Bool) throws -> CheckResult {
        do {
            let findings = try apart.attempt(at: now) { try $0.searchFindings() }
            guard fixing, !findings.isEmpty else { return CheckResult(.search, findings: findings) }
            try write(verb, delivering: false) { act in
                if try act.sql.beginSearch() { try act.record(.desk, ["rebuilt": "ticketSearch"]) }
            }
            var last: Int64 = 0
            while let left = try write(verb, delivering: false, { try $0.sql.continueSearch() }) {
                last = max(last, left)
                environment.progress(.count(.indexing, last - left, of: last))
            }
            return CheckResult(.search, fixed: findings)
        } catch let error as DeskError where error.kind == .inputOutput || error.kind == .notPermitted {
            // The index can only be checked by who may write; that nobody may is said here.
            return CheckResult(.search, findings: [error.message])
        }
    }
}
