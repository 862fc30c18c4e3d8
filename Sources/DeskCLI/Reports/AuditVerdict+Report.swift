package import DeskModel
import DeskProse

extension AuditVerdict: Report {
    /// What ids and `--quiet` print.
    package static let id = "head"

    /// What is printed of it, in this order.
    package static let fields: [Field<AuditVerdict>] = [
        Field("ok", .headStatus) { .bool($0.isWhole) },
        Field("entries", .headEntry, align: .trailing) { .integer($0.entries) },
        Field("erased", .headErased, align: .trailing) { .integer($0.erased) },
        Field("head", .headHash) { .string($0.head) },
        Field("firstBad", .headFirstBad) { JSON($0.firstBad) },
        Field("fault", .headFault) { JSON($0.fault?.rawValue) },
        Field("subject", .headSubject) { JSON($0.subject) },
        Field("field", .headField) { JSON($0.field) },
    ]
}

extension AuditProof {
    /// All that the entry's hash is made of, as one JSON object.
    ///
    /// `hash` is SHA-256 over the hash before it, then `id`, `at` in seconds, `osUser`, `asLogin`,
    /// `actingForId`, `verb`, `subjectId` and the commitment's bytes, each with its length before it as
    /// eight bytes, the highest first; what is absent counts as empty, and `asLogin` has a `=` before it. The
    /// commitment is SHA-256 over the salt and `changes` as they stand here, likewise. The first hash follows
    /// 32 zero bytes. Where an erasure wrote `changes` anew (`erasedBy`), its own entry says so instead: its
    /// `rewritten` is SHA-256 over the `id` and the commitment of every such entry, likewise.
    package var json: JSON {
        .object([
            JSON.Member("id", .integer(entry.number)), JSON.Member("at", .string(entry.at.iso)),
            JSON.Member("osUser", .string(entry.osUser)), JSON.Member("asLogin", JSON(entry.asLogin)),
            JSON.Member("actingFor", JSON(entry.actingFor)), JSON.Member("actingForId", JSON(actingForID)),
            JSON.Member("verb", .string(entry.verb)), JSON.Member("subject", .string(entry.subject)),
            JSON.Member("subjectId", .string(subjectID)), JSON.Member("changes", entry.changes),
            JSON.Member("erasedBy", JSON(erasedBy)), JSON.Member("salt", .string(salt)),
            JSON.Member("commitment", .string(commitment)), JSON.Member("hash", .string(entry.hash)),
        ])
    }
}

extension Terminal {
    /// Writes one JSON value on a line of its own.
    package func write(line: JSON) throws(DeskError) {
        var bytes: [UInt8] = []
        line.write(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        try write(bytes: bytes)
    }
}
