package import DeskModel
import DeskProse
import DeskStore

extension Desk {
    /// Looks at the database itself: schema, integrity, foreign keys, audit log, full-text index.
    package func check() throws -> [CheckResult] {
        try Check.allCases.filter(\.isOfDatabase).map {
            try checkDatabase($0, verb: .deskCheck, mending: false)
        }
    }

    func checkDatabase(_ check: Check, verb: Verb, mending: Bool) throws -> CheckResult {
        switch check {
        case .schema: CheckResult(check, findings: try read(verb) { try $0.sql.schemaFindings() })
        case .integrity: CheckResult(check, findings: try read(verb) { try $0.sql.integrityFindings() })
        case .foreignKeys: CheckResult(check, findings: try read(verb) { try $0.sql.foreignKeyFindings() })
        case .search: try checkSearch(verb: verb, mending: mending)
        default: CheckResult(.audit, findings: try auditFindings(verb: verb))
        }
    }

    private func auditFindings(verb: Verb) throws -> [Prose] {
        var walk = AuditWalk()
        while try read(verb, { try $0.sql.verifyAudit(&walk) }) {}
        guard let fault = walk.verdict.fault else { return [] }
        return [.auditFault(fault.rawValue, entry: walk.verdict.firstBad ?? 0)]
    }

    private func checkSearch(verb: Verb, mending: Bool) throws -> CheckResult {
        do {
            let findings = try store.write(at: now, rehearsal: true) { sql in
                _ = try Actor(caller, doing: verb, in: sql)
                return try sql.searchFindings()
            }
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
