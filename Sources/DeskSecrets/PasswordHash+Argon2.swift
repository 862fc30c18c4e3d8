import CArgon2
package import DeskModel
import DeskProse

extension PasswordHash {
    /// Hashes a password, normalised before by `PasswordPolicy`, with a fresh salt.
    ///
    /// Takes tens of milliseconds to a second and the cost's memory: never call it inside a transaction.
    /// Throws `.busy` when the memory cannot be had.
    package static func make(_ password: Secret, cost: Argon2Cost) throws(DeskError) -> PasswordHash {
        try make(password, cost: cost, salt: randomBytes(saltCount))
    }

    /// Hashes with a salt given, which is for tests.
    static func make(_ password: Secret, cost: Argon2Cost, salt: [UInt8]) throws(DeskError) -> PasswordHash {
        let tag = try tag(of: password, .argon2id, cost, salt, count: tagCount)
        return PasswordHash(variant: .argon2id, cost: cost, salt: salt, tag: tag)
    }

    /// Whether the password, normalised before, is the one that was hashed.
    package func verifies(_ password: Secret) throws(DeskError) -> Bool {
        let computed = try Self.tag(of: password, variant, cost, salt, count: tag.count)
        return equalInConstantTime(computed, tag)
    }

    /// A hash that no password verifies, for accounts that do not exist: the same work, the same answer.
    package static func decoy(_ cost: Argon2Cost) -> PasswordHash {
        PasswordHash(
            variant: .argon2id, cost: cost, salt: randomBytes(saltCount), tag: randomBytes(tagCount))
    }

    /// All lanes on this thread: the result does not depend on threads, and T9 counts on one core a hash.
    private static func tag(
        of password: Secret, _ variant: Variant, _ cost: Argon2Cost, _ salt: [UInt8], count: Int
    ) throws(DeskError) -> [UInt8] {
        var salt = salt
        var tag = [UInt8](repeating: 0, count: count)
        let status = password.withBytes { bytes in
            salt.withUnsafeMutableBufferPointer { salt in
                tag.withUnsafeMutableBufferPointer { tag in
                    var context = argon2_context()
                    context.out = tag.baseAddress
                    context.outlen = UInt32(tag.count)
                    // libargon2 writes to the password only under ARGON2_FLAG_CLEAR_PASSWORD.
                    context.pwd = UnsafeMutablePointer(
                        mutating: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
                    context.pwdlen = UInt32(bytes.count)
                    context.salt = salt.baseAddress
                    context.saltlen = UInt32(salt.count)
                    context.t_cost = cost.passes
                    context.m_cost = cost.memory
                    context.lanes = cost.lanes
                    context.threads = 1
                    context.version = ARGON2_VERSION_13.rawValue
                    return argon2_ctx(&context, variant.type)
                }
            }
        }
        guard status == ARGON2_OK.rawValue else {
            let scarce = status == ARGON2_MEMORY_ALLOCATION_ERROR.rawValue
            throw DeskError(
                scarce ? .busy : .fault,
                scarce ? .noMemoryForHash(Int(cost.memory / 1024)) : .argon2Failed(Int(status)))
        }
        return tag
    }
}

extension PasswordHash.Variant {
    fileprivate var type: argon2_type {
        switch self {
        case .argon2id: Argon2_id
        case .argon2i: Argon2_i
        }
    }
}
