package import DeskModel
import DeskProse
import Dispatch
import Glibc

/// The advisory lock that makes writers queue fairly, held through COMMIT.
///
/// SQLite's own busy handler polls, and lets an unlucky writer wait for most
/// of a second; a blocking `flock` is served in order. The lock is a file of
/// its own: closing a second descriptor of the database would drop SQLite's locks.
package struct WriteLock: ~Copyable {
    private let descriptor: Int32

    /// Longest wait before giving up, in seconds.
    package static let patience = 30

    /// Waits for a lock file in a folder, made 0600 where it is missing.
    ///
    /// Throws `.busy` when it cannot be had in time, `.notPermitted` or
    /// `.inputOutput` when the file cannot be opened.
    package init(
        _ name: String, in home: HeldFolder, patience: Int = WriteLock.patience
    ) throws(DeskError) {
        let descriptor = try home.lockFile(name)
        guard WriteLock.acquire(descriptor, patience: patience) else {
            close(descriptor)
            throw DeskError(.busy, .databaseBusy, hint: .tryAgain)
        }
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    private static func acquire(_ descriptor: Int32, patience: Int) -> Bool {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
        guard patience > 0 else { return false }
        // A blocking flock keeps the order of arrival but knows no time limit, so a
        // thread of its own waits; when it is given up, the process is about to end.
        let held = DispatchSemaphore(value: 0)
        DispatchQueue.global().async {
            while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
            held.signal()
        }
        return held.wait(timeout: .now() + .seconds(patience)) == .success
    }
}
