package import DeskModel
import DeskProcess
import Synchronization

extension PasswordHash {
    /// Hashes many passwords, in their order, as imports do.
    ///
    /// - Parameters:
    ///   - jobs: how many to compute at once; never more than cores are there to run them.
    ///   - memoryBound: KiB that all of them together may take; at least one runs whatever it says.
    ///   - slots: the machine-wide places; each hash waits for its own.
    ///   - progress: called with the number done, from any thread, one call at a time.
    package static func many(
        _ passwords: [Secret], cost: Argon2Cost, jobs: Int, memoryBound: Int = .max,
        slots: HashSlots? = nil, progress: @Sendable (Int) -> Void = { _ in }
    ) throws(DeskError) -> [PasswordHash] {
        let fitting = max(1, memoryBound / Int(cost.memory))
        let workers = max(1, min(jobs, fitting, passwords.count))
        let work = Mutex(Bulk(count: passwords.count))
        atOnce(workers) { _ in
            while let index = work.withLock({ $0.claim() }) {
                let outcome = Result { () throws(DeskError) in
                    guard let slots else { return try make(passwords[index], cost: cost) }
                    return try slots.withSlot(waiting: .seconds(3600)) { () throws(DeskError) in
                        try make(passwords[index], cost: cost)
                    }
                }
                work.withLock { work in
                    work.settle(index, outcome)
                    progress(work.done)
                }
            }
        }
        return try work.withLock { work throws(DeskError) in
            if let failure = work.failure { throw failure }
            return work.hashes.compactMap { $0 }
        }
    }
}

/// What the threads of one bulk share.
private struct Bulk {
    private(set) var hashes: [PasswordHash?]
    private(set) var failure: DeskError?
    private(set) var done = 0
    private var next = 0

    init(count: Int) {
        hashes = Array(repeating: nil, count: count)
    }

    /// The next password nobody has; none once something failed.
    mutating func claim() -> Int? {
        guard failure == nil, next < hashes.count else { return nil }
        defer { next += 1 }
        return next
    }

    mutating func settle(_ index: Int, _ outcome: Result<PasswordHash, DeskError>) {
        switch outcome {
        case .success(let hash):
            hashes[index] = hash
            done += 1
        case .failure(let error):
            failure = failure ?? error
        }
    }
}
