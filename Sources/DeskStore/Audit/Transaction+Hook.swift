package import DeskModel
import GRDB

extension Transaction {
    /// The entry that the hook is to be given next.
    package func nextHooked() throws -> AuditEntry? {
        let last = auditHeadID()
        let done = try number("SELECT hookedId FROM desk") ?? last - 1
        return done < last ? try auditEntry(id: done + 1) : nil
    }

    /// Notes that the hook was given an entry.
    package func setHooked(_ id: Int64) throws { try run("UPDATE desk SET hookedId = ?", [id]) }

    private func auditHeadID() -> Int64 { (try? number("SELECT max(id) FROM audit")).flatMap { $0 } ?? 0 }
}
