import CDesk
package import DeskModel
import DeskProcess
import DeskProse
import Glibc

/// Places for hashing, counted over all processes of the machine: each is a file that is locked while in use.
///
/// A hash takes a core and tens of megabytes; without places, a hundred logins at once would swap the
/// machine to a standstill. The kernel drops a lock with its process, so a crash frees the place.
package struct HashSlots: Sendable {
    private let folder: String
    private let count: Int

    /// - Parameters:
    ///   - folder: an existing folder that only the desk's user may write.
    ///   - count: how many hashes may run at once; the machine's cores unless told.
    package init(folder: String, count: Int? = nil) {
        self.folder = folder
        self.count = max(1, count ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    /// Runs the body while holding a place; throws `.busy` when none came free in time.
    package func withSlot<Result>(
        waiting limit: Duration = .seconds(10), _ body: () throws(DeskError) -> Result
    ) throws(DeskError) -> Result {
        let stops = StopSignals()
        defer { withExtendedLifetime(stops) {} }
        let descriptor = try acquire(limit)
        defer { close(descriptor) }
        return try body()
    }

    private func acquire(_ limit: Duration) throws(DeskError) -> Int32 {
        let deadline = ContinuousClock.now + limit
        while true {
            // Everyone starts elsewhere, so that the first file is not the one all contend for.
            let first = Int.random(in: 0..<count)
            for offset in 0..<count {
                if let descriptor = try lock((first + offset) % count) { return descriptor }
            }
            guard ContinuousClock.now < deadline else {
                throw DeskError(.busy, .noHashSlot(count), hint: .tryAgainSoon)
            }
            usleep(UInt32.random(in: 5_000...25_000))
        }
    }

    /// What root makes belongs to the owner of the folder, as anything else beside a database.
    private static func handOver(_ file: Int32, to folder: String) {
        guard geteuid() == 0 else { return }
        let home = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard home >= 0 else { return }
        desk_hand_over(file, home)
        close(home)
    }

    /// The descriptor of the locked file, or nil where another process has it.
    private func lock(_ index: Int) throws(DeskError) -> Int32? {
        let path = "\(folder)/hash-\(index).lock"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw DeskError(.inputOutput, .cannotOpen(path, reason: String(cString: strerror(errno))))
        }
        HashSlots.handOver(descriptor, to: folder)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            close(descriptor)
            return nil
        }
        return descriptor
    }
}
