/// How many stored passwords there are of one kind.
package struct PasswordCount: Equatable, Sendable {
    /// What a stored password was made with.
    package struct Kind: Hashable, Sendable {
        /// `argon2id` or `argon2i`; `unreadable` for what is no hash of ours.
        package let algorithm: String
        /// Memory in KiB.
        package let memory: Int?
        package let passes: Int?
        package let lanes: Int?
        /// Whether the next login replaces it by a stronger one.
        package let isWeak: Bool

        package init(algorithm: String, memory: Int?, passes: Int?, lanes: Int?, isWeak: Bool) {
            self.algorithm = algorithm
            self.memory = memory
            self.passes = passes
            self.lanes = lanes
            self.isWeak = isWeak
        }
    }

    package let kind: Kind
    package let accounts: Int

    package init(kind: Kind, accounts: Int) {
        self.kind = kind
        self.accounts = accounts
    }
}
