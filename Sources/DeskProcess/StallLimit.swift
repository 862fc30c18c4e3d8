import Glibc
import Synchronization

/// Ends a process that nobody waits for where it gets no further: it would keep a lock for ever, and nobody would
/// know why.
///
/// What it does must be whole or not begun at any moment. Other processes are not limited.
package enum StallLimit {
    private static let isSet = Atomic(false)
    /// More than anything that is waited for takes.
    private static let seconds: UInt32 = 300

    /// From here on, each step must follow the one before within minutes.
    package static func begin() {
        isSet.store(true, ordering: .relaxed)
        step()
    }

    /// Tells that something is done.
    package static func step() {
        if isSet.load(ordering: .relaxed) { alarm(seconds) }
    }
}
