import DeskModel
import Glibc

/// The right to deliver, held by one process on this machine. It goes with the process.
struct DeliveryLock: ~Copyable {
    private let descriptor: Int32

    /// Takes it; `nil` when another has it.
    init?(path: String) throws(DeskError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw DeskError.system(errno, path: path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }
}
