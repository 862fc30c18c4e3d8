package import DeskModel
import DeskProse
import DeskStore

extension Desk.Audit {
    /// The audit log, latest entries first, handed over in pages: nobody who writes waits for the reader.
    package func list(
        _ filter: AuditFilter, limit: Int? = nil, each body: (AuditEntry) throws -> Void
    ) throws {
        var rest = limit ?? .max
        var page = try read(.auditList) { try $0.auditPage(filter) }
        while rest > 0 {
            page.limit = min(500, rest)
            let entries = try read(.auditList) { act in
                let found = try act.sql.audit(page)
                if found.isEmpty, page.before == nil { try act.demandKnown(filter) }
                return found
            }
            for entry in entries { try body(entry) }
            guard entries.count == page.limit else { return }
            rest -= entries.count
            page.before = entries.last?.id
        }
    }

    /// One entry of the audit log.
    package func entry(_ id: Int64) throws -> AuditEntry {
        try read(.auditShow) { act in
            guard let entry = try act.sql.auditEntry(id: id) else {
                throw DeskError(.notFound, .noAuditEntry(id), hint: .listAudit)
            }
            return entry
        }
    }

    /// Checks the whole log; with `head` also that nothing is missing at its end.
    ///
    /// Throws `.usage` for a head that is no hash.
    package func verify(head: String? = nil) throws -> AuditVerdict {
        if let head, head.utf8.count != 64 || !head.utf8.allSatisfy(Self.isHexDigit) {
            throw DeskError(.usage, .badHash(head.utf8.count > 80 ? "…" : head), hint: .hashHint)
        }
        var walk = AuditWalk(head: head?.lowercased())
        defer { environment.progress(.end) }
        while try read(.auditVerify, { try $0.sql.verifyAudit(&walk) }) { tell(of: walk) }
        var verdict = walk.verdict
        if verdict.isWhole {
            verdict.take(try compare { body in try read(.auditVerify) { try body($0.sql) } })
        }
        return verdict
    }

    /// Whether roles, states, charges and rules are what the log says they are.
    func compare(
        _ reading: ((Transaction) throws -> Bool) throws -> Bool
    ) throws -> AuditDifference? {
        var walk = AuditComparison()
        while try reading({ try $0.compare(&walk) }) {}
        return walk.difference
    }

    /// Tells how far a walk along the log has come.
    func tell(of walk: AuditWalk) {
        environment.progress(.count(.verifying, walk.entries, of: nil))
    }

    /// The end of the log as it is now.
    package func head() throws -> LogHead {
        let head = try read(.auditHead) { try $0.sql.auditHead() }
        return LogHead(at: now, entries: head.id, hash: head.hash)
    }

    /// Sends the end of the log to where it is kept, and puts on record that it was sent.
    package func mail(_ head: LogHead, to address: EmailAddress) throws {
        try write(.auditHead) { act in
            try act.sql.enqueue(
                MailIntent(
                    .auditHead, address: address.text,
                    detail: ["entries": .string(String(head.entries)), "head": .string(head.hash)]))
            try act.record(.desk, ["head": .string(head.hash)])
        }
    }

    /// The whole log, oldest entry first, with all that the hashes are made of; answers the last entry's
    /// number and hash. That it was exported is recorded after what is exported.
    package func export(each body: (AuditProof) throws -> Void) throws -> (entries: Int64, head: String) {
        let head = try read(.auditExport) { try $0.sql.auditHead() }
        try write(.auditExport) { try $0.record(.desk, ["head": .string(head.hash)]) }
        var last: Int64 = 0
        while last < head.id {
            let proofs = try read(.auditExport) { try $0.sql.auditProofs(after: last) }
            guard !proofs.isEmpty else { break }
            for proof in proofs where proof.entry.id <= head.id { try body(proof) }
            last = proofs.last?.entry.id ?? head.id
        }
        return (head.id, head.hash)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}

extension AuditVerdict {
    /// Takes over what a comparison found.
    mutating func take(_ difference: AuditDifference?) {
        guard let difference else { return }
        fault = .state
        firstBad = difference.entry
        subject = difference.subject
        field = difference.field
    }

    /// What is wrong, in words.
    package func prose(of fault: Fault) -> Prose {
        guard fault == .state, let subject else { return .auditFault(fault.rawValue, entry: firstBad ?? 0) }
        return .auditDiffers(subject, field, entry: firstBad)
    }
}
