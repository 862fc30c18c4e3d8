/// How many stored passwords there are of one kind.
package struct PasswordCount: Equatable, Sendable {
    /// What a stored password was made with.
    package struct Kind: Hashable, Sendable {
        /// `argon2id` or `argon2i`; `unreadable` for what is no hash of ours.
        package let algorithm: String
        /// Memory in KiB.
        package let memory: Int?
        /// Passes over the memory (RFC 9106, t).
        package let passes: Int?
        /// Lanes (RFC 9106, p).
        package let lanes: Int?
        /// Whether the next login replaces it by a stronger one.
        package let isWeak: Bool

        /// Made of its parts, of which none is checked.
        package init(algorithm: String, memory: Int?, passes: Int?, lanes: Int?, isWeak: Bool) {
            self.algorithm = algorithm
            self.memory = memory
            self.passes = passes
            self.lanes = lanes
            self.isWeak = isWeak
        }
    }

    /// Of which kind it is.
    package let kind: Kind
    /// How many accounts have it.
    package let accounts: Int

    /// Made of its parts, of which none is checked.
    package init(kind: Kind, accounts: Int) {
        self.kind = kind
        self.accounts = accounts
    }
}
