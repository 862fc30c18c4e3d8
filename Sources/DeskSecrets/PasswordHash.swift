/// A stored password: an Argon2 hash with the parameters that made it.
///
/// The string is read here and strictly, and verifying computes the raw tag anew; libargon2's own decoder
/// never sees text from a database or an import.
package struct PasswordHash: Equatable, Sendable {
    /// The variants that are accepted; new hashes are always `argon2id`.
    package enum Variant: String, CaseIterable, Sendable {
        case argon2id
        case argon2i
    }

    /// Which Argon2 made it.
    package let variant: Variant
    /// What computing it costs.
    package let cost: Argon2Cost
    let salt: [UInt8]
    let tag: [UInt8]

    /// Bytes of salt of a new hash.
    static let saltCount = 16
    /// Bytes of tag of a new hash.
    static let tagCount = 32

    /// Whether the next successful login should replace it by one of that cost.
    ///
    /// A hash with more memory makes up for fewer passes, never the other way round: memory is what
    /// an attacker's hardware lacks. Lanes do not count, they only divide the memory.
    package func isWeaker(than wanted: Argon2Cost) -> Bool {
        let work = UInt64(cost.memory) * UInt64(cost.passes)
        let wantedWork = UInt64(wanted.memory) * UInt64(wanted.passes)
        return variant != .argon2id || cost.memory < wanted.memory || work < wantedWork
            || salt.count < Self.saltCount || tag.count < Self.tagCount
    }
}

/// A hash is not for showing either.
extension PasswordHash: CustomStringConvertible, CustomReflectable {
    /// The kind and the cost, never the hash.
    package var description: String { "<password hash \(variant.rawValue) \(cost.text)>" }
    /// Shows nothing to a debugger's dump.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
