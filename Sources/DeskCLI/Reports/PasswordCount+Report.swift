package import DeskModel
import DeskProse

extension PasswordCount: Report {
    /// What ids and `--quiet` print.
    package static let id = "algorithm"

    /// What is printed of it, in this order.
    package static let fields: [Field<PasswordCount>] = [
        Field("algorithm", .headAlgorithm) { .string($0.kind.algorithm) },
        Field("memory", .headMemory, align: .trailing) { JSON($0.kind.memory) },
        Field("passes", .headPasses, align: .trailing) { JSON($0.kind.passes) },
        Field("lanes", .headLanes, align: .trailing) { JSON($0.kind.lanes) },
        Field("accounts", .headAccounts, align: .trailing) { JSON($0.accounts) },
        Field("upgrade", .headUpgrade) { .bool($0.kind.isWeak) },
    ]
}
