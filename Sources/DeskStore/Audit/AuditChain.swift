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
            var fields = Fields()
            fields.add(previous)
            fields.add(String(id))
            fields.add(String(at))
            fields.add(osUser)
            // The sign tells an empty login from none.
            fields.add(asLogin.map { "=" + $0 } ?? "")
            fields.add(actingForID.map { String($0) } ?? "")
            fields.add(verb)
            fields.add(subject)
            fields.add(commitment)
            return fields.hash
        }
    }

    /// SHA-256 of the salt and what changed.
    static func commitment(salt: [UInt8], changes: String) -> [UInt8] {
        var fields = Fields()
        fields.add(salt)
        fields.add(changes)
        return fields.hash
    }

    /// What an erasure says of the changes it wrote anew: SHA-256 over the entries' numbers and their new
    /// commitments, in the order of the log.
    static func rewriting(_ changes: [AuditRewriting.Change]) -> [UInt8] {
        var fields = Fields()
        for change in changes {
            fields.add(String(change.id))
            fields.add(commitment(salt: change.salt, changes: change.text))
        }
        return fields.hash
    }

    /// Fields with their lengths, gathered: one call of the hash costs more than the bytes of most fields.
    private struct Fields {
        private var bytes: [UInt8] = []

        init() { bytes.reserveCapacity(512) }

        mutating func add(_ text: String) {
            addLength(text.utf8.count)
            bytes.append(contentsOf: text.utf8)
        }

        mutating func add(_ field: [UInt8]) {
            addLength(field.count)
            bytes.append(contentsOf: field)
        }

        private mutating func addLength(_ count: Int) {
            withUnsafeBytes(of: UInt64(count).bigEndian) { bytes.append(contentsOf: $0) }
        }

        var hash: [UInt8] { SHA256.hash(data: bytes).withUnsafeBytes { Array($0) } }
    }
}
