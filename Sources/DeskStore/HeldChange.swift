import Synchronization

/// One transaction for all that a command writes: it begins with the first of it, and ends when it is told to.
final class HeldChange: Sendable {
    private struct State: ~Copyable {
        var lock: WriteLock?
        var isBegun = false
        var hasChanged = false
        var waiting: [@Sendable () throws -> Void] = []
    }

    let before: @Sendable () throws -> Void
    let first: @Sendable (Transaction) throws -> Void
    private let state = Mutex(State())

    init(
        before: @escaping @Sendable () throws -> Void,
        first: @escaping @Sendable (Transaction) throws -> Void
    ) {
        self.before = before
        self.first = first
    }

    /// Whether the transaction is open.
    var isBegun: Bool { state.withLock { $0.isBegun } }
    /// Whether something has been written to the end.
    var hasChanged: Bool { state.withLock { $0.hasChanged } }

    /// Takes over the lock of writers.
    func begin(_ lock: consuming sending WriteLock) {
        var lock: WriteLock? = consume lock
        state.withLock { state in
            state.lock = lock.take()
            state.isBegun = true
        }
    }

    func noteChange() { state.withLock { $0.hasChanged = true } }

    /// Keeps something to be done after the commit.
    func wait(_ body: @escaping @Sendable () throws -> Void) { state.withLock { $0.waiting.append(body) } }

    /// Gives the lock back, and what was to be done.
    func end() -> [@Sendable () throws -> Void] {
        state.withLock { state in
            state.lock = nil
            state.isBegun = false
            let waiting = state.waiting
            state.waiting = []
            return waiting
        }
    }
}
