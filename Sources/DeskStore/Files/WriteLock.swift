import CDesk
package import DeskModel
import DeskProcess
import DeskProse
import Glibc

/// The advisory lock that makes writers queue fairly, held through COMMIT.
///
/// SQLite's own busy handler polls, and lets an unlucky writer wait for most
/// of a second; a blocking `flock` is served in order. The lock is a file of
/// its own: closing a second descriptor of the database would drop SQLite's locks.
package struct WriteLock: ~Copyable {
    private let descriptor: Int32
    /// From before the lock is had until it is gone.
    private let stops: StopSignals

    /// Longest wait before giving up, in seconds.
    package static let timeout = 30

    /// Waits for a lock file in a folder, made 0600 where it is missing.
    ///
    /// Throws `.busy` when it cannot be had in time, `.notPermitted` or
    /// `.inputOutput` when the file cannot be opened.
    package init(
        _ name: String, in home: HeldFolder, timeout: Int = WriteLock.timeout
    ) throws(DeskError) {
        let stops = StopSignals()
        let descriptor = try home.lockFile(name)
        guard desk_lock_within(descriptor, Int32(timeout)) == 0 else {
            close(descriptor)
            throw DeskError(.busy, .databaseBusy, hint: .tryAgain)
        }
        self.descriptor = descriptor
        self.stops = stops
    }

    deinit {
        close(descriptor)
    }
}
