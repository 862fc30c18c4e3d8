import Crypto
import DeskModel
import FoundationEssentials

/// how entries of the audit log are chained.
///
/// Every field goes in with its length before it, so that no two entries have
/// the same bytes.
enum AuditChain {
    /// What stands before the first entry.
    static let beginning = Data(repeating: 0, count: 32)

    /// The fields of an entry that its hash covers.
    struct Link {
        let id: Int64
        let at: Int64
        let osUser: String
        let asLogin: String?
        let actingForID: Int64?
        let verb: String
        let subject: String
        let commitment: [UInt8]

        /// SHA-256 of the hash before and of this entry.
        func hash(after previous: [UInt8]) -> [UInt8] {
            var hasher = SHA256()
            add(previous, to: &hasher)
            add(String(id), to: &hasher)
            add(String(at), to: &hasher)
            add(osUser, to: &hasher)
            // The sign tells an empty login from none.
            add(asLogin.map { "=" + $0 } ?? "", to: &hasher)
            add(actingForID.map { String($0) } ?? "", to: &hasher)
            add(verb, to: &hasher)
            add(subject, to: &hasher)
            add(commitment, to: &hasher)
            return Array(hasher.finalize())
        }
    }

    /// SHA-256 of the salt and what changed.
    static func commitment(salt: [UInt8], changes: String) -> [UInt8] {
        var hasher = SHA256()
        add(salt, to: &hasher)
        add(changes, to: &hasher)
        return Array(hasher.finalize())
    }

    /// What an erasure says of the changes it wrote anew: SHA-256 over the entries' numbers and their new
    /// commitments, in the order of the log.
    static func rewriting(_ changes: [AuditRewriting.Change]) -> [UInt8] {
        var hasher = SHA256()
        for change in changes {
            add(String(change.id), to: &hasher)
            add(commitment(salt: change.salt, changes: change.text), to: &hasher)
        }
        return Array(hasher.finalize())
    }

    private static func add(_ text: String, to hasher: inout SHA256) {
        add(Array(text.utf8), to: &hasher)
    }

    private static func add(_ bytes: [UInt8], to hasher: inout SHA256) {
        withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hasher.update(bufferPointer: $0) }
        bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    }
}
